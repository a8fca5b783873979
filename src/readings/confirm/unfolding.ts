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

  /** The record that another proposal is or has become. Throws Problem while nobody has decided. */
  record(proposal: string): number {
    const id = this.decided.get(proposal)?.id ?? this.proposals.find((each) => each.proposal === proposal)?.targetId;
    if (!id) throw Problem.field('proposal', 'notDecided', { proposal });
    return id;
  }
}
