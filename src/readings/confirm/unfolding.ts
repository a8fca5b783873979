import type { EntityManager } from 'typeorm';
import { Problem } from '../../http/problem.js';
import type { Viewer } from '../../identity/viewer.js';
import type { Outcome } from '../outcome.js';
import type { Proposal } from '../proposal.js';

/** The record that a proposal became. */
export type Made = Pick<Outcome, 'outcome' | 'id' | 'ids'>;

export const made = (outcome: Outcome['outcome'], id: number): Made => ({ outcome, id, ids: [] });

/** A confirmation while it goes on: what has become of the proposals so far. */
export class Unfolding {
  private readonly decided: Map<string, Outcome>;

  constructor(
    readonly manager: EntityManager,
    readonly viewer: Viewer,
    private readonly proposals: readonly Proposal[],
    before: readonly Outcome[],
  ) {
    this.decided = new Map(before.map((outcome) => [outcome.proposal, outcome]));
  }

  isDecided(proposal: string): boolean {
    return this.decided.has(proposal);
  }

  note(outcome: Outcome): void {
    this.decided.set(outcome.proposal, outcome);
  }

  outcome(proposal: string): Outcome | undefined {
    return this.decided.get(proposal);
  }

  outcomes(): Outcome[] {
    return [...this.decided.values()];
  }

  /** The organisation that a proposal became; null where somebody left it out. Throws Problem while nobody has decided. */
  taken(proposal: string | null): number | null {
    if (proposal === null || this.decided.get(proposal)?.outcome === 'skipped') return null;
    return this.record(proposal);
  }

  /** As the text names an organisation that was proposed and left out. */
  leftOut(proposal: string): string | null {
    if (this.decided.get(proposal)?.outcome !== 'skipped') return null;
    const found = this.proposals.find((each) => each.proposal === proposal);
    return found?.kind === 'organization' ? found.fields.name : null;
  }

  /** The record that another proposal is or has become. Throws Problem while nobody has decided. */
  record(proposal: string): number {
    const id = this.decided.get(proposal)?.id ?? this.proposals.find((each) => each.proposal === proposal)?.targetId;
    if (!id) throw Problem.field('proposal', 'notDecided', { proposal });
    return id;
  }
}
