import { queryOptions } from '@tanstack/react-query';
import { answer, api, once, seen } from '../../api/client.js';
import type { Body } from '../../api/records.js';

export const TOUCHES = ['inspections', 'findings', 'recommendations', 'overview'];

export const roundQuery = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['inspections', 'one', id, asOf],
    queryFn: () => answer(api.GET('/api/inspections/{id}', { params: { path: { id }, query: { asOf } } })),
  });

export const subjectsQuery = (id: number) =>
  queryOptions({
    queryKey: ['inspections', 'subjects', id],
    queryFn: () =>
      answer(api.GET('/api/inspections/{id}/subjects', { params: { path: { id }, query: { pageSize: 200 } } })),
  });

export const findingsQuery = (inspectionId: number) =>
  queryOptions({
    queryKey: ['findings', inspectionId],
    queryFn: () => answer(api.GET('/api/findings', { params: { query: { inspectionId, pageSize: 200 } } })),
  });

export const recommendationsQuery = (inspectionId: number) =>
  queryOptions({
    queryKey: ['recommendations', inspectionId],
    queryFn: () => answer(api.GET('/api/recommendations', { params: { query: { inspectionId, pageSize: 200 } } })),
  });

export const recommendationQuery = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['recommendations', 'one', id, asOf],
    queryFn: () => answer(api.GET('/api/recommendations/{id}', { params: { path: { id }, query: { asOf } } })),
  });

export const roundHistoryQuery = (id: number) =>
  queryOptions({
    queryKey: ['inspections', 'history', id],
    queryFn: () => answer(api.GET('/api/inspections/{id}/history', { params: { path: { id } } })),
  });

/** The units that may be meant: named ones, and those under the lead, of its own system. */
export const candidatesQuery = (leadId: number, system: string | undefined, day: string) =>
  queryOptions({
    queryKey: ['organizations', 'candidates', leadId, system, day],
    enabled: system !== undefined,
    queryFn: async () => {
      const query = { under: leadId, system: system as 'party', asOf: day, pageSize: 200 };
      return (await answer(api.GET('/api/organizations', { params: { query } }))).items;
    },
  });

export const nameUnits = (id: number, organizationIds: number[], key: string) =>
  answer(
    api.POST('/api/inspections/{id}/subjects', {
      params: { path: { id } },
      body: { organizationIds },
      headers: once(key),
    }),
  );

export const recordResults = (id: number, items: Body<'/api/inspections/{id}/results/batch'>['items'], key: string) =>
  answer(
    api.POST('/api/inspections/{id}/results/batch', { params: { path: { id } }, body: { items }, headers: once(key) }),
  );

export const addFinding = (body: Body<'/api/findings'>, key: string) =>
  answer(api.POST('/api/findings', { body, headers: once(key) }));

export const addRecommendation = (body: Body<'/api/recommendations'>, key: string) =>
  answer(api.POST('/api/recommendations', { body, headers: once(key) }));

export const actOn = (id: number, version: number, body: Body<'/api/recommendations/{id}/acts'>, key: string) =>
  answer(
    api.POST('/api/recommendations/{id}/acts', {
      params: { path: { id } },
      body,
      headers: { ...seen(version), ...once(key) },
    }),
  );

export const correctRound = (id: number, version: number, body: Body<'/api/inspections/{id}', 'patch'>, key: string) =>
  answer(
    api.PATCH('/api/inspections/{id}', { params: { path: { id } }, body, headers: { ...seen(version), ...once(key) } }),
  );
