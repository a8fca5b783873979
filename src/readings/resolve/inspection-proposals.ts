import type { Extraction, InspectionFact } from '../../extraction/facts.js';
import type { WarningCode } from '../../texts/texts.js';
import { fold } from '../../vocabulary/fold.js';
import type { Candidate, DocumentProposal, InspectionProposal } from '../proposal.js';
import type { BodyResolver } from './body-resolver.js';
import { groupBy } from './group-by.js';
import type { NewOrganizations } from './new-organizations.js';
import type { KnownFacts } from './known-facts.js';
import { periodOf } from './periods.js';
import { numberKey } from './number-key.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  bodies: BodyResolver;
  /** Null: the reader may add no organisation. */
  missing: NewOrganizations | null;
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

/** A text that reports more rounds is a flood of words: its look-alikes are not searched one by one. */
const MOST_LOOKED_UP = 100;

/** Rounds that the text reports, as counts: nobody is named who is not. */
export class InspectionProposals {
  constructor(private readonly tools: Tools) {}

  async of({ inspections }: Extraction, documents: readonly DocumentProposal[]): Promise<InspectionProposal[]> {
    const byNumber = groupBy(documents, ({ fields }) => numberKey(fields.number));
    const proposals: InspectionProposal[] = [];
    for (const [index, fact] of inspections.entries()) {
      const key = numberKey(fact.document);
      const about = key === null ? [] : (byNumber.get(key) ?? []);
      proposals.push(await this.proposal(fact, index, about));
    }
    return proposals;
  }

  private async proposal(
    fact: InspectionFact,
    index: number,
    about: readonly DocumentProposal[],
  ): Promise<InspectionProposal> {
    const { sentences, say, facts, bodies, missing } = this.tools;
    const at = sentences.around(fact);
    const lead = fact.by === null ? null : bodies.resolve({ words: fact.by, code: null, on: null, near: null });
    const recorded = facts.inspection(fact);
    const unknown = fact.by !== null && !lead?.organization && lead?.candidates.length === 0 && recorded === null;
    const added = unknown ? (missing?.unit(fact.by, at) ?? null) : null;
    const period = periodOf(fact.period);
    const fields: InspectionProposal['fields'] = {
      ...{ kind: fact.kind, form: formOf(fact), topic: fact.topic },
      ...{ leadId: lead?.organization?.id ?? null, leadProposal: added?.proposal ?? null },
      ...{ lead: lead?.organization?.name ?? added?.name ?? fact.by },
      ...{
        collective: lead?.collective ?? added?.collective ?? null,
        unitCount: fact.units,
        memberCount: fact.members,
      },
      ...{ periodFrom: period.from, periodTo: period.to },
    };
    const documentIds = about.flatMap(({ targetId }) => targetId ?? []);
    const alike = recorded || index >= MOST_LOOKED_UP ? [] : await facts.inspectionsLike({ ...fields, documentIds });
    const { targetId, candidates } = chosen(recorded, alike);
    const told = about.length > 0 || fact.topic !== null;
    const { reason, ...judged } = judge(fact, {
      known: targetId !== null,
      recorded: recorded !== null,
      candidates,
      told,
    });
    return {
      ...{
        proposal: `i${index + 1}`,
        kind: 'inspection',
        ...at,
        documents: about.map((each) => each.proposal),
      },
      ...{ ...judged, targetId, candidates, fields },
      reasons: [...(lead?.reasons ?? []), ...(added?.reasons ?? []), ...(reason ? [say(reason)] : [])],
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
