import type { Action, Proposal } from './proposal.js';

/** What a proposal became. */
export interface Outcome {
  proposal: string;
  kind: Proposal['kind'];
  action: Action;
  outcome: 'new' | 'known' | 'stub' | 'skipped';
  /** The record; null: none. */
  id: number | null;
  /** Where one proposal became several records: a task of several units. */
  ids: number[];
}

export interface Confirmed {
  id: number;
  items: Outcome[];
  new: number;
  known: number;
  stubs: number;
  skipped: number;
}

/** The answer for the asked items, with how many came to what. */
export function confirmed(id: number, items: Outcome[]): Confirmed {
  const count = (outcome: Outcome['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return { id, items, new: count('new'), known: count('known'), stubs: count('stub'), skipped: count('skipped') };
}
