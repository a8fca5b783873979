import type { Extraction, Relation } from '../../extraction/facts.js';
import type { DocumentProposal, RelationProposal } from '../proposal.js';
import { groupBy } from './group-by.js';
import type { KnownFacts } from './known-facts.js';
import { numberKey } from './number-key.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  sentences: Sentences;
  say: Reasons;
  facts: KnownFacts;
}

/** What the text's own words say of how it stands to the documents that it names; nothing is inferred. */
export function relationProposals(
  { relations }: Extraction,
  documents: readonly DocumentProposal[],
  { sentences, say, facts }: Tools,
): RelationProposal[] {
  const own = documents.find((document) => document.own);
  if (!own) return [];
  const byNumber = groupBy(
    documents.filter((document) => !document.own),
    ({ fields }) => numberKey(fields.number),
  );
  return relations.flatMap((relation, index): RelationProposal[] => {
    const to = cited(relation, byNumber);
    if (!to || isYounger(relation, own, to)) return [];
    const known = facts.relation(relation.kind, own.targetId === null ? null : to.targetId, relation);
    return [
      {
        ...{ proposal: `r${index + 1}`, kind: 'relation', ...sentences.around(relation) },
        ...{ relation: relation.kind, scope: relation.scope, from: own.proposal, to: to.proposal },
        ...{ status: known ? 'known' : 'new', targetId: known, candidates: [] },
        ...{ suggested: known ? 'link' : 'register', certainty: 'certain', reasons: [say('readSaidByText')] },
      },
    ];
  });
}

/** The document of that number that the words stand nearest to. */
function cited(
  { number, start }: Relation,
  byNumber: ReadonlyMap<string | null, DocumentProposal[]>,
): DocumentProposal | undefined {
  const key = numberKey(number);
  const same = key === null ? [] : [...(byNumber.get(key) ?? [])];
  const distance = ({ places }: DocumentProposal) => Math.min(...places.map((place) => Math.abs(place.start - start)));
  return same.sort((a, b) => distance(a) - distance(b))[0];
}

/** Nothing carries down what is younger than itself, whatever the words seem to say. */
function isYounger({ kind }: Relation, own: DocumentProposal, to: DocumentProposal): boolean {
  const [issued, cited] = [own.fields.issuedOn, to.fields.issuedOn];
  return kind === 'implements' && issued !== null && cited !== null && cited > issued;
}
