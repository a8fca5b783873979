import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, once, seen } from '../../api/client.js';
import type { Body, Line, Query } from '../../api/records.js';

export type Pair = Line<'/api/look-alikes'>;
export type Glance = Pair['first'];
export type Decision = Line<'/api/look-alikes/decisions'>;

export const pairsQuery = (query: Query<'/api/look-alikes'>) =>
  queryOptions({
    queryKey: ['look-alikes', 'open', query],
    queryFn: ({ signal }) => answer(api.GET('/api/look-alikes', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const settledQuery = (query: Query<'/api/look-alikes/decisions'>) =>
  queryOptions({
    queryKey: ['look-alikes', 'settled', query],
    queryFn: ({ signal }) => answer(api.GET('/api/look-alikes/decisions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const decide = (body: Body<'/api/look-alikes/decisions'>, key: string) =>
  answer(api.POST('/api/look-alikes/decisions', { body, headers: once(key) }));

/** What has to go before the document can. */
export const hindrancesQuery = (id: number, enabled: boolean) =>
  queryOptions({
    queryKey: ['documents', 'hindrances', id],
    queryFn: () => answer(api.GET('/api/documents/{id}/withdrawal', { params: { path: { id } } })),
    enabled,
  });

export interface DuplicateWithdrawal {
  gone: Glance;
  stays: Glance;
  reason: string;
}

export const withdrawDuplicate = ({ gone, stays, reason }: DuplicateWithdrawal, key: string) =>
  answer(
    api.POST('/api/documents/{id}/withdrawal', {
      params: { path: { id: gone.id } },
      body: { reason, sameAsId: stays.id },
      headers: { ...seen(gone.version), ...once(key) },
    }),
  );

/** How many of each kind hang on the document, as far as the reader sees them. */
export const hangingQuery = (id: number) =>
  queryOptions({
    queryKey: ['documents', 'hanging', id],
    queryFn: async () => {
      const [params, one] = [{ path: { id } }, { pageSize: 1 }];
      const [tasks, inspections, findings, relations, entries, files] = await Promise.all([
        answer(api.GET('/api/assignments', { params: { query: { documentId: id, ...one } } })),
        answer(api.GET('/api/documents/{id}/inspections', { params: { ...params, query: one } })),
        answer(api.GET('/api/findings', { params: { query: { documentId: id, ...one } } })),
        answer(api.GET('/api/documents/{id}/relations', { params: { ...params, query: one } })),
        answer(api.GET('/api/documents/{id}/entries', { params })),
        answer(api.GET('/api/documents/{id}/attachments', { params })),
      ]);
      return {
        ...{ assignments: tasks.total, inspections: inspections.total, findings: findings.total },
        ...{ relations: relations.total, entries: entries.total, files: files.total },
      };
    },
  });
