import { queryOptions } from '@tanstack/react-query';
import { get, send } from '../../api/client.js';
import type { BookEntry, DocumentLine, PageOf, Registered } from '../../api/records.js';
import { bodyOf, type DocumentEntry } from '../../forms/document/entry.js';

/** An entry in the book of incoming documents, as the form holds it. */
export interface Arrival {
  enteredOn: string;
  sender: string;
}

export const registerDocument = (entry: DocumentEntry, once: string) =>
  send<Registered>('POST', '/documents', { body: bodyOf(entry), once });

export const enterInBook = (id: number, organizationId: number, { enteredOn, sender }: Arrival, once: string) =>
  send<BookEntry>('POST', '/documents/{id}/entries', {
    path: { id },
    body: { book: 'incoming', organizationId, enteredOn: enteredOn || null, sender: sender.trim() || null },
    once,
  });

export const alikeQuery = (number: string) =>
  queryOptions({
    queryKey: ['documents', 'alike', number],
    queryFn: ({ signal }) => get<PageOf<DocumentLine>>('/documents', { query: { number, pageSize: 5, stubs: 'true' }, signal }),
  });

export const nextNumberQuery = (organizationId: number, year: string) =>
  queryOptions({
    queryKey: ['book-entries', 'next', organizationId, year],
    queryFn: () =>
      get<{ number: number; year: number }>('/book-entries/next', { query: { organizationId, book: 'incoming', year } }),
  });
