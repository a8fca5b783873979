import { fold } from '../vocabulary/fold.js';

/** What a finding is about. */
export interface Matter {
  documentId: number | null;
  clause: string | null;
  topic: string | null;
  /** The documents of its round. */
  roundDocumentIds: readonly number[];
}

export type Sameness = 'document' | 'clause' | 'topic';

/** In what two findings are about the same matter; nothing: they are not. A clause counts only within its document. */
export function sameMatter(one: Matter, other: Matter): Sameness[] {
  const [own, others] = [documentsOf(one), documentsOf(other)];
  const document = own.some((id) => others.includes(id));
  const clause = document && !!one.clause && !!other.clause && fold(one.clause) === fold(other.clause);
  const topic = !!one.topic && !!other.topic && fold(one.topic) === fold(other.topic);
  return [
    ...(document ? ['document' as const] : []),
    ...(clause ? ['clause' as const] : []),
    ...(topic ? ['topic' as const] : []),
  ];
}

/** The one that it measures against, or else those of its round. */
const documentsOf = ({ documentId, roundDocumentIds }: Matter) =>
  documentId === null ? roundDocumentIds : [documentId];
