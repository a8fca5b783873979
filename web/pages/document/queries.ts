import { queryOptions } from '@tanstack/react-query';
import { answer, api, once, seen } from '../../api/client.js';
import type { Body } from '../../api/records.js';

export const documentQuery = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['documents', 'one', id, asOf],
    queryFn: () => answer(api.GET('/api/documents/{id}', { params: { path: { id }, query: { asOf } } })),
  });

export const implementersQuery = (id: number, asOf: string | null, under?: number, level?: Level) =>
  queryOptions({
    queryKey: ['assignments', 'of-document', id, asOf, under, level],
    queryFn: () =>
      answer(
        api.GET('/api/documents/{id}/implementers', {
          params: { path: { id }, query: { asOf, under, level, pageSize: 1000 } },
        }),
      ),
  });

export type Level = 'central' | 'province' | 'district' | 'commune' | 'sector';

export const relationsQuery = (id: number) =>
  queryOptions({
    queryKey: ['relations', 'of-document', id],
    queryFn: () =>
      answer(api.GET('/api/documents/{id}/relations', { params: { path: { id }, query: { pageSize: 200 } } })),
  });

export const cascadeQuery = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['relations', 'cascade', id, asOf],
    queryFn: () =>
      answer(api.GET('/api/documents/{id}/cascade', { params: { path: { id }, query: { asOf, units: true } } })),
  });

export const inspectionsOfDocument = (id: number) =>
  queryOptions({
    queryKey: ['inspections', 'of-document', id],
    queryFn: () =>
      answer(api.GET('/api/documents/{id}/inspections', { params: { path: { id }, query: { pageSize: 200 } } })),
  });

export const historyQuery = (id: number) =>
  queryOptions({
    queryKey: ['documents', 'history', id],
    queryFn: () => answer(api.GET('/api/documents/{id}/history', { params: { path: { id } } })),
  });

export const entriesQuery = (id: number) =>
  queryOptions({
    queryKey: ['book-entries', 'of-document', id],
    queryFn: () => answer(api.GET('/api/documents/{id}/entries', { params: { path: { id } } })),
  });

export const filesQuery = (id: number) =>
  queryOptions({
    queryKey: ['attachments', 'of-document', id],
    queryFn: () => answer(api.GET('/api/documents/{id}/attachments', { params: { path: { id } } })),
  });

export const correctDocument = (id: number, version: number, body: Body<'/api/documents/{id}', 'patch'>, key: string) =>
  answer(
    api.PATCH('/api/documents/{id}', { params: { path: { id } }, body, headers: { ...seen(version), ...once(key) } }),
  );

export const addRelation = (id: number, body: Body<'/api/documents/{id}/relations'>, key: string) =>
  answer(api.POST('/api/documents/{id}/relations', { params: { path: { id } }, body, headers: once(key) }));

export const confirmRelation = (id: number, version: number) =>
  answer(api.POST('/api/relations/{id}/confirmation', { params: { path: { id } }, headers: seen(version) }));

export const withdrawRelation = (id: number, version: number, reason: string) =>
  answer(
    api.POST('/api/relations/{id}/withdrawal', { params: { path: { id } }, body: { reason }, headers: seen(version) }),
  );

export const setNoTask = (id: number, version: number, reason: string | null) =>
  answer(
    api.POST('/api/documents/{id}/no-task', { params: { path: { id } }, body: { reason }, headers: seen(version) }),
  );
