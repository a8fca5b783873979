/** What a task has come to: `reported` is what a source says, without acts. */
export const PHASES = ['given', 'begun', 'reportedDone', 'accepted', 'returned', 'waived', 'reported'] as const;
export type Phase = (typeof PHASES)[number];

interface ActRule {
  after: readonly Phase[];
  /** The unit's own people, or those whose scope holds the giver. */
  by: 'unit' | 'giver';
  needs: readonly ('evidence' | 'reason')[];
  /** The phase that it leads to; null: the task stays in its phase. */
  leadsTo: Phase | null;
}

const OPEN = ['given', 'begun', 'returned'] as const satisfies Phase[];

/** Which act may follow which phase. The state follows from the acts; nobody writes it. */
export const ACTS = {
  begin: { after: ['given', 'returned'], by: 'unit', needs: [], leadsTo: 'begun' },
  reportDone: { after: OPEN, by: 'unit', needs: ['evidence'], leadsTo: 'reportedDone' },
  waive: { after: OPEN, by: 'giver', needs: ['reason'], leadsTo: 'waived' },
  accept: { after: ['reportedDone'], by: 'giver', needs: [], leadsTo: 'accepted' },
  return: { after: ['reportedDone', 'accepted'], by: 'giver', needs: ['reason'], leadsTo: 'returned' },
  extend: { after: OPEN, by: 'giver', needs: ['reason'], leadsTo: null },
} as const satisfies Record<string, ActRule>;

export type ActName = keyof typeof ACTS;

/** The acts that `POST /assignments/:id/acts` takes; an extension has an address of its own. */
export const PLAIN_ACTS = ['begin', 'reportDone', 'waive', 'accept', 'return'] as const satisfies ActName[];

/** Acts that one may decide for many tasks at once. */
export const DECISIONS = ['accept', 'return'] as const satisfies ActName[];

export function mayFollow(act: ActName, phase: Phase): boolean {
  return (ACTS[act].after as readonly Phase[]).includes(phase);
}

export function isOpen(phase: Phase): boolean {
  return (OPEN as readonly Phase[]).includes(phase);
}
