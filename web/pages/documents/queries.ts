import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { DocumentNumber } from '../../../src/vocabulary/document-number.js';
import { get } from '../../api/client.js';
import type { DocumentLine, PageOf } from '../../api/records.js';

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
  const value = (name: string) => params.get(name) ?? undefined;
  const query = {
    ...soughtBy(params.get('q')?.trim() ?? ''),
    ...{ type: value('type'), issuerId: value('issuerId'), validity: value('validity'), topic: value('topic') },
    ...{ issuedFrom: value('issuedFrom'), issuedTo: value('issuedTo'), stubs: value('stubs'), asOf: value('asOf') },
    ...{ sort: value('sort'), page: value('page') ?? '1', pageSize: PAGE_SIZE },
  };
  return queryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => get<PageOf<DocumentLine>>('/documents', { query, signal }),
    placeholderData: keepPreviousData,
  });
}
