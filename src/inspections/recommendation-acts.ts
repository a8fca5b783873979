/** What can be done about a recommendation: which act may follow which state, by whom, and what it must bring. */
export const PHASES = ['recommended', 'remedied', 'returned', 'closed', 'waived'] as const;
export type Phase = (typeof PHASES)[number];

export type Actor = 'unit' | 'lead';
export type Needed = 'reason' | 'evidence' | 'deadline' | 'grantedBy';

interface Act {
  after: readonly Phase[];
  by: Actor;
  needs: readonly Needed[];
  /** null: the phase stays. */
  to: Phase | null;
}

export const acts = {
  remedy: { after: ['recommended', 'returned'], by: 'unit', needs: ['evidence'], to: 'remedied' },
  verify: { after: ['remedied'], by: 'lead', needs: [], to: 'closed' },
  return: { after: ['remedied'], by: 'lead', needs: ['reason'], to: 'returned' },
  reopen: { after: ['closed', 'waived'], by: 'lead', needs: ['reason'], to: 'recommended' },
  waive: { after: ['recommended', 'returned'], by: 'lead', needs: ['reason'], to: 'waived' },
  extend: { after: ['recommended', 'returned'], by: 'lead', needs: ['reason', 'deadline', 'grantedBy'], to: null },
} as const satisfies Record<string, Act>;

export type ActName = keyof typeof acts;
export const ACT_NAMES = Object.keys(acts) as ActName[];
export const actOf = (name: ActName): Act => acts[name];

/** Phases in which something is still to be done by the unit or to be verified. */
export const OPEN_PHASES: readonly Phase[] = ['recommended', 'remedied', 'returned'];

export interface DatedAct {
  act: string;
  onDate: string;
}

export interface State {
  phase: Phase;
  open: number;
  remediedOn: string | null;
  closedOn: string | null;
}

/** The state that follows from the acts, given in their order. */
export function stateAfter(done: readonly DatedAct[]): State {
  let state: State = { phase: 'recommended', open: 1, remediedOn: null, closedOn: null };
  for (const { act, onDate } of done) {
    const phase = actOf(act as ActName).to ?? state.phase;
    const remedied = phase === 'remedied' || phase === 'closed';
    state = {
      phase,
      open: OPEN_PHASES.includes(phase) ? 1 : 0,
      remediedOn: act === 'remedy' ? onDate : remedied ? state.remediedOn : null,
      closedOn: OPEN_PHASES.includes(phase) ? null : (state.closedOn ?? onDate),
    };
  }
  return state;
}
