import type { Snapshot } from '../audit/aggregate.js';
import { snapshotOf } from '../audit/aggregate.js';
import type { Viewer } from '../identity/viewer.js';
import { documentAggregate } from './document-aggregate.js';
import type { CorrectDocument } from './document.dto.js';
import type { DocumentFacts } from './document-facts.js';
import type { NamedOrganization } from './document-surroundings.js';
import type { DocumentView } from './documents.queries.js';
import { explain } from './validity-view.js';
import type { Interval } from './validity.js';

/** A document as a unit of work has just registered it. */
export interface FreshDocument {
  id: number;
  createdAt: string;
  facts: DocumentFacts;
  draft: CorrectDocument;
  issuer: NamedOrganization | undefined;
  /** Its validity from day to day, where that follows from its own facts. */
  intervals: readonly Interval[];
}

export const recipientsOf = ({ recipients }: CorrectDocument) =>
  (recipients ?? []).map(({ organizationId = null, words }) => ({ organizationId, words }));

export const topicsOf = ({ topics }: CorrectDocument): string[] => [...new Set(topics ?? [])];

const VERSION = 1;

/** What the log keeps of it. */
export function freshSnapshot({
  id,
  createdAt,
  facts: { columns },
  draft,
}: Omit<FreshDocument, 'intervals'>): Snapshot {
  return snapshotOf(documentAggregate, {
    documents: [{ ...columns, id, createdAt, version: VERSION }],
    document_recipients: recipientsOf(draft),
    document_topics: topicsOf(draft).map((topic) => ({ topic })),
  });
}

/** What its registrar is answered: nobody can have said anything of it yet. */
export function freshView({ language }: Viewer, fresh: FreshDocument, today: string): DocumentView {
  const { id, facts, draft, issuer, intervals } = fresh;
  const { columns } = facts;
  const interval = intervals.find(({ from, to }) => from <= today && today < to);
  const { number, type, typeName, issuerId, collective, issuedOn, effectiveOn, expiresOn } = columns;
  const { title, signer, urgency, mark, registered, numberTyped, system, issuerWords, term, authority } = columns;
  const { note, source, ownerId } = columns;
  const never = { noTaskOn: null, noTaskReason: null, withdrawnAt: null, withdrawnReason: null };
  const same = { sameAsId: null, sameAsNumber: null };
  return {
    ...{ id, number, type, typeName, issuerId, issuer: issuer?.name ?? null, collective },
    ...{ issuedOn, effectiveOn, expiresOn, title, signer, urgency, mark, registered },
    ...{ validity: interval?.state ?? 'unknown', assigned: 0, done: 0, version: VERSION },
    ...{ numberTyped, system, issuerWords, term, authority, note, source, ...never, ...same, ownerId },
    ...{ recipients: recipientsOf(draft), topics: topicsOf(draft) },
    ...explain(language, { registered, withdrawnAt: null, issuedOn, effectiveOn, expiresOn }, interval, new Map()),
  };
}
