import type { Extraction, Relation } from '../../extraction/facts.js';
import { DocumentNumber } from '../../vocabulary/document-number.js';
import type { DocumentProposal, RelationProposal } from '../proposal.js';
import type { KnownFacts } from './known-facts.js';
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
  return relations.flatMap((relation, index): RelationProposal[] => {
    const to = cited(relation, documents);
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
function cited({ number, start }: Relation, documents: readonly DocumentProposal[]): DocumentProposal | undefined {
  const parsed = DocumentNumber.parse(number);
  if (!parsed.ok) return undefined;
  const same = documents.filter(({ own, fields }) => !own && keyOf(fields.number) === parsed.key);
  const distance = ({ places }: DocumentProposal) => Math.min(...places.map((place) => Math.abs(place.start - start)));
  return same.sort((a, b) => distance(a) - distance(b))[0];
}

function keyOf(number: string | null): string | null {
  const parsed = number === null ? null : DocumentNumber.parse(number);
  return parsed?.ok ? parsed.key : null;
}

/** Nothing carries down what is younger than itself, whatever the words seem to say. */
function isYounger({ kind }: Relation, own: DocumentProposal, to: DocumentProposal): boolean {
  const [issued, cited] = [own.fields.issuedOn, to.fields.issuedOn];
  return kind === 'implements' && issued !== null && cited !== null && cited > issued;
}
