import { queryOptions } from '@tanstack/react-query';
import { answer, api, once, seen } from '../../api/client.js';
import type { Body } from '../../api/records.js';

export const taskQuery = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['assignments', 'one', id, asOf],
    queryFn: () => answer(api.GET('/api/assignments/{id}', { params: { path: { id }, query: { asOf } } })),
  });

export const reportsQuery = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['assignments', 'reports', id, asOf],
    queryFn: () => answer(api.GET('/api/assignments/{id}/reports', { params: { path: { id }, query: { asOf } } })),
  });

export const act = (id: number, version: number, body: Body<'/api/assignments/{id}/acts'>, key: string) =>
  answer(
    api.POST('/api/assignments/{id}/acts', {
      params: { path: { id } },
      body,
      headers: { ...seen(version), ...once(key) },
    }),
  );

export const extend = (id: number, version: number, body: Body<'/api/assignments/{id}/extensions'>, key: string) =>
  answer(
    api.POST('/api/assignments/{id}/extensions', {
      params: { path: { id } },
      body,
      headers: { ...seen(version), ...once(key) },
    }),
  );

export const report = (id: number, body: Body<'/api/assignments/{id}/reports'>, key: string) =>
  answer(api.POST('/api/assignments/{id}/reports', { params: { path: { id } }, body, headers: once(key) }));

export const answerReport = (id: number, reportId: number, version: number, text: string, key: string) =>
  answer(
    api.POST('/api/assignments/{id}/reports/{reportId}/answer', {
      params: { path: { id, reportId } },
      body: { answer: text },
      headers: { ...seen(version), ...once(key) },
    }),
  );
