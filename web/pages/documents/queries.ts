import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import { soughtBy } from '../../chips/sought-by.js';
import type { Validity } from '../../chips/validity.js';
import type { Query } from '../../api/records.js';

export const PAGE_SIZE = 50;
export const FILTERS = [
  'q',
  'type',
  'issuerId',
  'validity',
  'issuedFrom',
  'issuedTo',
  'topic',
  'stubs',
  'cited',
  'unassigned',
] as const;
/** As many as the service gives at once. */
export const LONGEST_PAGE = 200;
export const NO_FILTERS = Object.fromEntries(FILTERS.map((name) => [name, null]));
export type Filter = (typeof FILTERS)[number];

/** The list that the address asks for. */
export function documentsQuery(params: URLSearchParams, part?: { page: number; pageSize: number }) {
  const text = <T extends string = string>(name: string) => textOf<T>(params, name);
  const flag = (name: Filter) => params.get(name) === 'true' || undefined;
  const query: Query<'/api/documents'> = {
    ...soughtBy(params.get('q')?.trim() ?? ''),
    ...{ type: text('type'), issuerId: numberOf(params, 'issuerId'), topic: text('topic') },
    ...{ validity: text<Validity>('validity'), issuedFrom: text('issuedFrom'), issuedTo: text('issuedTo') },
    ...{ cited: flag('cited'), unassigned: flag('unassigned') },
    ...{ stubs: flag('stubs'), asOf: text('asOf') },
    ...{ sort: text('sort'), ...(part ?? { page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE }) },
  };
  return queryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => answer(api.GET('/api/documents', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
