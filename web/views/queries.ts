import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Line } from '../api/records.js';

export type SavedView = Line<'/api/views'>;
export type ViewPage = 'documents' | 'work' | 'inspections' | 'recommendations' | 'units' | 'coverage';

export const viewsQuery = (page: ViewPage) =>
  queryOptions({
    queryKey: ['views', page],
    queryFn: () => answer(api.GET('/api/views', { params: { query: { page } } })),
  });

/** What a view keeps of an address: everything but the page of the list, the day and the view itself. */
export function keptPart(params: URLSearchParams): string {
  const kept = new URLSearchParams(params);
  for (const name of ['page', 'asOf', 'view']) kept.delete(name);
  kept.sort();
  return kept.toString();
}
