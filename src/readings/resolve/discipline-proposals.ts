import type { DisciplineFact, Extraction, InspectionFact } from '../../extraction/facts.js';
import type { WarningCode } from '../../texts/texts.js';
import type { DisciplineProposal, InspectionProposal } from '../proposal.js';
import type { KnownFacts } from './known-facts.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  text: string;
  sentences: Sentences;
  say: Reasons;
  facts: KnownFacts;
}

/** The words of a text for a form, and what its code in the catalogue ends with. */
const FORMS: Record<string, string> = {
  ...{ 'khiển trách': 'reprimand', 'cảnh cáo': 'warning', 'cách chức': 'dismissal', 'khai trừ': 'expulsion' },
  'giải tán': 'dissolution',
};

/** A round that a text reports, and its proposal. */
interface Round {
  fact: InspectionFact;
  proposal: InspectionProposal;
}

/** Counts of discipline go to the round that the text told of before them. */
export class DisciplineProposals {
  private readonly told = new Map<string, number>();

  constructor(private readonly tools: Tools) {}

  async of(
    { discipline, inspections }: Extraction,
    proposed: readonly InspectionProposal[],
  ): Promise<DisciplineProposal[]> {
    const rounds = proposed.map((proposal, index) => ({ proposal, fact: inspections[index]! }));
    const checks = rounds.filter(({ fact }) => fact.kind === 'inspection'); // a supervision disciplines nobody
    const recorded = await this.tools.facts.disciplines(proposed.flatMap(({ targetId }) => targetId ?? []));
    return discipline.flatMap((fact, index) => this.proposal(fact, index, checks, recorded));
  }

  private proposal(
    fact: DisciplineFact,
    index: number,
    checks: readonly Round[],
    recorded: ReadonlyMap<string, number>,
  ): DisciplineProposal[] {
    const { sentences, say, facts } = this.tools;
    const form = `${fact.target}_${FORMS[fact.form] ?? fact.form}`;
    const { round, sure } = this.roundOf(fact, checks);
    const said = `${round?.proposal.proposal} ${form}`;
    const before = this.told.get(said);
    if (before === fact.count) return []; // said again
    this.told.set(said, before ?? fact.count);
    const targetId = round?.proposal.targetId ?? null;
    const stands = targetId === null ? undefined : recorded.get(`${targetId} ${form}`);
    const known = facts.discipline(fact) ?? (stands === fact.count ? targetId : null);
    const doubt: WarningCode | null = !round
      ? 'readNoRound'
      : before !== undefined || (stands !== undefined && known === null)
        ? 'readDisciplineOtherwise'
        : null;
    return [
      {
        ...{ proposal: `k${index + 1}`, kind: 'discipline', ...sentences.around(fact) },
        ...{ inspection: round?.proposal.proposal ?? null, fields: { target: fact.target, form, count: fact.count } },
        ...{ targetId: known, candidates: [], reasons: doubt && known === null ? [say(doubt)] : [] },
        ...(known !== null
          ? ({ status: 'known', suggested: 'link', certainty: 'certain' } as const)
          : doubt
            ? ({ status: 'incomplete', suggested: 'skip', certainty: 'unsure' } as const)
            : ({ status: 'new', suggested: 'register', certainty: sure ? 'certain' : 'likely' } as const)),
      },
    ];
  }

  /** The last check told of before, in the same paragraph or else in the text; sure where there is no other. */
  private roundOf(fact: DisciplineFact, checks: readonly Round[]): { round: Round | undefined; sure: boolean } {
    const before = checks.filter((each) => each.fact.start < fact.start);
    const paragraph = this.tools.text.lastIndexOf('\n', fact.start);
    const here = before.filter((each) => each.fact.start > paragraph);
    const among = here.length > 0 ? here : before.length > 0 ? before : checks;
    return { round: before.length > 0 ? among.at(-1) : among[0], sure: among.length === 1 };
  }
}
