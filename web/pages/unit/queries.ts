import { queryOptions } from '@tanstack/react-query';
import { answer, api, once, seen } from '../../api/client.js';
import type { Body } from '../../api/records.js';

/** What every page with organisations holds. */
export const TOUCHES = ['organizations', 'suggestions', 'documents', 'assignments'];

export const successorsQuery = (id: number) =>
  queryOptions({
    queryKey: ['organizations', 'successors', id],
    queryFn: () => answer(api.GET('/api/organizations/{id}/successors', { params: { path: { id } } })),
  });

export const correctUnit = (id: number, version: number, body: Body<'/api/organizations/{id}', 'patch'>, key: string) =>
  answer(
    api.PATCH('/api/organizations/{id}', {
      params: { path: { id } },
      body,
      headers: { ...seen(version), ...once(key) },
    }),
  );

export const endUnit = (id: number, version: number, body: Body<'/api/organizations/{id}/ending'>, key: string) =>
  answer(
    api.POST('/api/organizations/{id}/ending', {
      params: { path: { id } },
      body,
      headers: { ...seen(version), ...once(key) },
    }),
  );
