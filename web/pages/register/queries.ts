import { queryOptions } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.js';
import { bodyOf, type DocumentEntry } from '../../forms/document/entry.js';

/** An entry in the book of incoming documents, as the form holds it. */
export interface Arrival {
  enteredOn: string;
  sender: string;
}

export const registerDocument = (entry: DocumentEntry, key: string) =>
  answer(api.POST('/api/documents', { body: bodyOf(entry), headers: once(key) }));

export const enterInBook = (id: number, organizationId: number, { enteredOn, sender }: Arrival, key: string) =>
  answer(
    api.POST('/api/documents/{id}/entries', {
      params: { path: { id } },
      body: { book: 'incoming', organizationId, enteredOn: enteredOn || null, sender: sender.trim() || null },
      headers: once(key),
    }),
  );

export const alikeQuery = (number: string) =>
  queryOptions({
    queryKey: ['documents', 'alike', number],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/documents', { params: { query: { number, pageSize: 5, stubs: true } }, signal })),
  });

export const nextNumberQuery = (organizationId: number, year: number) =>
  queryOptions({
    queryKey: ['book-entries', 'next', organizationId, year],
    queryFn: () =>
      answer(api.GET('/api/book-entries/next', { params: { query: { organizationId, book: 'incoming', year } } })),
  });
