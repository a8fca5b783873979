import type { DocumentRecord } from '../../api/records.js';
import type { Mark, Urgency } from '../../chips/document-words.js';
import type { Chosen } from '../../pickers/organization-picker.js';

/** A document as the form holds it: texts as typed, days as YYYY-MM-DD, '' for what is not given. */
export interface DocumentEntry {
  number: string;
  typeName: string;
  issuer: Chosen | null;
  collective: string;
  term: string;
  issuedOn: string;
  effectiveOn: string;
  expiresOn: string;
  title: string;
  signer: string;
  authority: string;
  recipients: string;
  topics: string;
  urgency: Urgency;
  mark: Mark;
  note: string;
}

export const EMPTY: DocumentEntry = {
  ...{ number: '', typeName: '', issuer: null, collective: '', term: '', issuedOn: '', effectiveOn: '', expiresOn: '' },
  ...{ title: '', signer: '', authority: '', recipients: '', topics: '', urgency: 'normal', mark: 'normal', note: '' },
};

export function entryOf(record: DocumentRecord): DocumentEntry {
  const { issuerId, issuer } = record;
  return {
    ...{ number: record.numberTyped ?? record.number ?? '', typeName: record.typeName ?? '' },
    issuer: issuerId === null ? null : { id: issuerId, name: issuer ?? '' },
    ...{ collective: record.collective ?? '', term: record.term ?? '', issuedOn: record.issuedOn ?? '' },
    ...{ effectiveOn: record.effectiveOn ?? '', expiresOn: record.expiresOn ?? '', title: record.title },
    ...{
      signer: record.signer ?? '',
      authority: record.authority ?? '',
      urgency: record.urgency as Urgency,
      mark: record.mark as Mark,
    },
    recipients: record.recipients.map(({ words }) => words).join('\n'),
    ...{ topics: record.topics.join(', '), note: record.note ?? '' },
  };
}

const orNull = (text: string) => text.trim() || null;
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The entry as the service takes it. `known`: recipients that are linked to an organisation keep their link. */
export function bodyOf(entry: DocumentEntry, known: DocumentRecord['recipients'] = []) {
  const linkOf = new Map(known.map(({ words, organizationId }) => [words, organizationId]));
  return {
    ...{ number: orNull(entry.number), typeName: orNull(entry.typeName), issuerId: entry.issuer?.id ?? null },
    ...{ collective: orNull(entry.collective), term: orNull(entry.term), issuedOn: orNull(entry.issuedOn) },
    ...{ effectiveOn: orNull(entry.effectiveOn), expiresOn: orNull(entry.expiresOn), title: orNull(entry.title) },
    ...{ signer: orNull(entry.signer), authority: orNull(entry.authority), urgency: entry.urgency, mark: entry.mark },
    recipients: lines(entry.recipients).map((words) => ({ words, organizationId: linkOf.get(words) ?? null })),
    topics: entry.topics
      .split(',')
      .map((topic) => topic.trim())
      .filter(Boolean),
    note: orNull(entry.note),
  };
}
