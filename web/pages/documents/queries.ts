import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { DocumentNumber } from '../../../src/vocabulary/document-number.js';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Validity } from '../../chips/validity.js';
import type { DocumentLine, PageOf, Query } from '../../api/records.js';

export const PAGE_SIZE = 50;
export const FILTERS = ['q', 'type', 'issuerId', 'validity', 'issuedFrom', 'issuedTo', 'topic', 'stubs'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is written in the box is a number, or words: '55-qd/tu' or 'quy che dan chu'. */
export function soughtBy(text: string): { number?: string; q?: string } {
  if (text === '') return {};
  const number = DocumentNumber.parse(text);
  return number.ok && (number.type !== null || number.body !== null) ? { number: text } : { q: text };
}

/** The list that the address asks for. */
export function documentsQuery(params: URLSearchParams) {
  const text = <T extends string = string>(name: string) => textOf<T>(params, name);
  const query: Query<'/api/documents'> = {
    ...soughtBy(params.get('q')?.trim() ?? ''),
    ...{ type: text('type'), issuerId: numberOf(params, 'issuerId'), topic: text('topic') },
    ...{ validity: text<Validity>('validity'), issuedFrom: text('issuedFrom'), issuedTo: text('issuedTo') },
    ...{ stubs: params.get('stubs') === 'true' || undefined, asOf: text('asOf') },
    ...{ sort: text('sort'), page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE },
  };
  return queryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => answer<PageOf<DocumentLine>>(api.GET('/api/documents', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
