import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import type { CorrectDocument, RegisterDocument } from './document.dto.js';
import { checkFullyKnown, documentFacts, type DocumentFacts } from './document-facts.js';
import type { DocumentView } from './documents.queries.js';

/** The facts of an entry; the office that registers it is by default the own one. */
export function entered(viewer: Viewer, draft: RegisterDocument, untitled = false): DocumentFacts {
  const ownerId = draft.ownerId ?? viewer.account.organizationId;
  return documentFacts({ ...draft, ownerId }, { untitled });
}

/** The facts after the change, which may register a stub. */
export function correctedFacts(current: DocumentView, change: CorrectDocument, ownerId: number | null): DocumentFacts {
  if (current.registered && change.registered === false) throw Problem.field('registered', 'notAStub');
  const registered = current.registered || change.registered === true;
  const number = current.numberTyped ?? current.number;
  const entry = { ...current, number, ...given(change), ownerId, stub: !registered };
  const facts = documentFacts(entry, { untitled: current.title === '' });
  if (registered && !current.registered) checkFullyKnown(facts);
  return facts;
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
