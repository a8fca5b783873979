import { queryOptions } from '@tanstack/react-query';
import { answer, api, once } from '../../api/client.js';
import { bodyOf, type DocumentEntry } from '../../forms/document/entry.js';

/** An entry in the book of incoming documents, as the form holds it. */
export interface Arrival {
  enteredOn: string;
  sender: string;
}

/** `differsFromIds`: look-alikes of which the clerk said that this is another one. */
export const registerDocument = (entry: DocumentEntry, differsFromIds: number[], key: string) =>
  answer(api.POST('/api/documents', { body: { ...bodyOf(entry), differsFromIds }, headers: once(key) }));

export const enterInBook = (id: number, organizationId: number, { enteredOn, sender }: Arrival, key: string) =>
  answer(
    api.POST('/api/documents/{id}/entries', {
      params: { path: { id } },
      body: { book: 'incoming', organizationId, enteredOn: enteredOn || null, sender: sender.trim() || null },
      headers: once(key),
    }),
  );

/** What tells an entry from others, as far as it has been typed. */
export interface SoFar {
  number: string;
  issuerId: number | null;
  issuedOn: string;
  title: string;
}

export const alikeQuery = ({ number, issuerId, issuedOn, title }: SoFar) =>
  queryOptions({
    queryKey: ['documents', 'alike', number, issuerId, issuedOn, title],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/look-alikes/of-entry', {
          params: {
            query: {
              ...{ number: number || undefined, issuerId: issuerId ?? undefined, issuedOn: issuedOn || undefined },
              ...{ title: title.trim() || undefined, pageSize: 5 },
            },
          },
          signal,
        }),
      ),
    // while the rest is typed, what bears the number stays in sight
    placeholderData: (previous, query) => (number !== '' && query?.queryKey[2] === number ? previous : undefined),
  });

export const nextNumberQuery = (organizationId: number, year: number) =>
  queryOptions({
    queryKey: ['book-entries', 'next', organizationId, year],
    queryFn: () =>
      answer(api.GET('/api/book-entries/next', { params: { query: { organizationId, book: 'incoming', year } } })),
  });
