import type { CitedNumber } from '../citations/citations.js';
import type { Relation, RelationKind } from '../facts.js';

export function relation(kind: RelationKind, citation: CitedNumber, scope: Relation['scope'] = 'whole'): Relation {
  return {
    kind,
    number: citation.canonical,
    scope,
    start: citation.phrase.start,
    end: Math.max(citation.end, citation.phrase.end),
  };
}
