import type { Extraction, InspectionFact } from '../../extraction/facts.js';
import type { WarningCode } from '../../texts/texts.js';
import { DocumentNumber } from '../../vocabulary/document-number.js';
import { fold } from '../../vocabulary/fold.js';
import type { Candidate, DocumentProposal, InspectionProposal } from '../proposal.js';
import type { BodyResolver } from './body-resolver.js';
import type { KnownFacts } from './known-facts.js';
import { periodOf } from './periods.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  bodies: BodyResolver;
  sentences: Sentences;
  say: Reasons;
  facts: KnownFacts;
}

/** The words of a text for a form, and its code in the catalogue, by kind. */
const FORMS: readonly (readonly [words: string, inspection: string | null, supervision: string | null])[] = [
  ['dau hieu vi pham', 'signs_of_violation', null],
  ['chuyen de', 'thematic_inspection', 'thematic_supervision'],
  ['thuong xuyen', 'regular_inspection', 'regular_supervision'],
  ['dinh ky', 'periodic_inspection', null],
  ['bat thuong', 'extraordinary_inspection', null],
  ['dot xuat', 'extraordinary_inspection', null],
  ['tai chinh', 'finance', null],
  ['thi hanh ky luat', 'discipline_enforcement', null],
  ['nhiem vu kiem tra', 'inspection_duty', null],
];

/** Rounds that the text reports, as counts: nobody is named who is not. */
export class InspectionProposals {
  constructor(private readonly tools: Tools) {}

  async of({ inspections }: Extraction, documents: readonly DocumentProposal[]): Promise<InspectionProposal[]> {
    const proposals: InspectionProposal[] = [];
    for (const [index, fact] of inspections.entries()) {
      proposals.push(await this.proposal(fact, `i${index + 1}`, documents));
    }
    return proposals;
  }

  private async proposal(
    fact: InspectionFact,
    proposal: string,
    documents: readonly DocumentProposal[],
  ): Promise<InspectionProposal> {
    const { sentences, say, facts, bodies } = this.tools;
    const about = documents.filter(({ fields }) => fact.document !== null && sameNumber(fields.number, fact.document));
    const lead = fact.by === null ? null : bodies.resolve({ words: fact.by, code: null, on: null, near: null });
    const period = periodOf(fact.period);
    const fields: InspectionProposal['fields'] = {
      ...{ kind: fact.kind, form: formOf(fact), topic: fact.topic },
      ...{ leadId: lead?.organization?.id ?? null, lead: lead?.organization?.name ?? fact.by },
      ...{ collective: lead?.collective ?? null, unitCount: fact.units, memberCount: fact.members },
      ...{ periodFrom: period.from, periodTo: period.to },
    };
    const recorded = facts.inspection(fact);
    const documentIds = about.flatMap(({ targetId }) => targetId ?? []);
    const alike = recorded ? [] : await facts.inspectionsLike({ ...fields, documentIds });
    const { targetId, candidates } = chosen(recorded, alike);
    const told = about.length > 0 || fact.topic !== null;
    const { reason, ...judged } = judge(fact, {
      known: targetId !== null,
      recorded: recorded !== null,
      candidates,
      told,
    });
    return {
      ...{ proposal, kind: 'inspection', ...sentences.around(fact), documents: about.map((each) => each.proposal) },
      ...{ ...judged, targetId, candidates, fields },
      reasons: [...(lead?.reasons ?? []), ...(reason ? [say(reason)] : [])],
    };
  }
}

interface Seen {
  known: boolean;
  /** Known by the very words of this text. */
  recorded: boolean;
  candidates: Candidate[];
  /** The text says what it was about. */
  told: boolean;
}

function judge(
  { units, members }: InspectionFact,
  { known, recorded, candidates, told }: Seen,
): Pick<InspectionProposal, 'status' | 'suggested' | 'certainty'> & { reason: WarningCode | null } {
  if (known) {
    return {
      status: 'known',
      suggested: 'link',
      certainty: 'certain',
      reason: recorded ? 'readSameWords' : 'readSameCounts',
    };
  }
  if (candidates.length > 0) {
    return { status: 'ambiguous', suggested: 'skip', certainty: 'unsure', reason: 'readSeveral' };
  }
  if (!told) return { status: 'incomplete', suggested: 'skip', certainty: 'unsure', reason: 'readNoTopic' };
  const counted = units !== null || members !== null;
  return { status: 'new', suggested: 'register', certainty: counted ? 'certain' : 'likely', reason: null };
}

function chosen(recorded: number | null, alike: Candidate[]): { targetId: number | null; candidates: Candidate[] } {
  if (recorded !== null) return { targetId: recorded, candidates: [] };
  const [only, second] = alike;
  return only && !second ? { targetId: only.id, candidates: [] } : { targetId: null, candidates: alike };
}

function formOf({ form, kind }: InspectionFact): string | null {
  const folded = fold(form ?? '');
  const found = folded === '' ? undefined : FORMS.find(([words]) => folded.includes(words));
  return found?.[kind === 'inspection' ? 1 : 2] ?? null;
}

function sameNumber(one: string | null, other: string): boolean {
  const [left, right] = [DocumentNumber.parse(one ?? ''), DocumentNumber.parse(other)];
  return left.ok && right.ok && left.key === right.key;
}
