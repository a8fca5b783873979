import { shifted } from '../vocabulary/shifted-day.js';

export const VALIDITIES = [
  'not_yet_in_force',
  'in_force',
  'partly_expired',
  'expired',
  'suspended',
  'unknown',
] as const;
export type ValidityState = (typeof VALIDITIES)[number];

/** The kinds of relation that bear on the document they lead to. */
export const CHANGES = ['replaces', 'repeals', 'amends', 'suspends'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** What a state rests on. */
export const VALIDITY_RULES = [
  ...['notYet', 'inForce', 'replaced', 'repealed', 'expiry', 'partlyEnded', 'suspended'],
  ...['noDate', 'effectUnknown', 'issuerEnded'],
] as const satisfies string[];
export type ValidityRule = (typeof VALIDITY_RULES)[number];

/** Before all days, and after all of them: intervals are half-open, [from, to). */
export const FIRST_DAY = '';
export const LAST_DAY = '9999-12-31';

/** A confirmed relation of another document to this one. */
export interface Change {
  relationId: number;
  documentId: number;
  kind: ChangeKind;
  scope: 'whole' | 'part';
  /** The day it takes effect; null: not known. */
  on: string | null;
  resumeOn: string | null;
  /** The other document is cited and not registered yet. */
  waiting: boolean;
  /** Decides between changes of one day, so that ids never do. */
  number: string | null;
}

export interface ValidityFacts {
  issuedOn: string | null;
  effectiveOn: string | null;
  /** The last day in force. */
  expiresOn: string | null;
  /** A legal normative act of the State: it takes effect when it says so, not when it is issued. */
  normative: boolean;
  issuerEndedOn: string | null;
  changes: readonly Change[];
}

interface Act {
  documentId: number;
  relationId: number;
}

export interface Cause {
  rule: ValidityRule;
  /** What ended, partly ended or suspended it. */
  by?: Act[];
  amendedBy?: Act[];
  pendingChange?: true;
}

export interface Interval {
  from: string;
  to: string;
  state: ValidityState;
  cause: Cause;
}

/**
 * The states of a document from the first day to the last, without a gap. They depend on the facts alone, never on the
 * order or the ids in which these were entered.
 */
export function validityIntervals(facts: ValidityFacts): Interval[] {
  const changes = facts.changes.toSorted(byDayAndNumber);
  const days = turningPoints(facts, changes);
  const pieces = days.map((from, index) => ({
    ...{ from, to: days[index + 1] ?? LAST_DAY },
    ...stateOn(from, facts, changes),
  }));
  return pieces.reduce<Interval[]>(withPiece, []);
}

function turningPoints(
  { issuedOn, effectiveOn, expiresOn, issuerEndedOn }: ValidityFacts,
  changes: Change[],
): string[] {
  const days = [
    ...[FIRST_DAY, issuedOn, effectiveOn, issuerEndedOn, expiresOn && shifted(expiresOn, 1)],
    ...changes.flatMap(({ on, resumeOn }) => [on, resumeOn]),
  ];
  return [...new Set(days.filter((day) => day !== null && day < LAST_DAY))].sort() as string[];
}

function stateOn(day: string, facts: ValidityFacts, changes: Change[]): Pick<Interval, 'state' | 'cause'> {
  const ended = endOf(day, facts, changes);
  if (ended) return { state: 'expired', cause: ended };
  const effects = changes.filter(({ on, waiting }) => !waiting && on !== null && on <= day);
  const pending = changes.some(({ on, waiting }) => (waiting ? (on ?? FIRST_DAY) <= day : on === null));
  const rest = pending && { pendingChange: true as const };
  const start = facts.effectiveOn ?? facts.issuedOn;
  if (start !== null && day < start) return { state: 'not_yet_in_force', cause: { rule: 'notYet', ...rest } };

  const amending = effects.filter(({ kind }) => kind === 'amends').map(act);
  const more = { ...(amending.length > 0 && { amendedBy: amending }), ...rest };
  const suspending = effects.find(({ kind, resumeOn }) => kind === 'suspends' && (resumeOn === null || day < resumeOn));
  if (suspending) return { state: 'suspended', cause: { rule: 'suspended', by: [act(suspending)], ...more } };
  const doubt = doubtOn(day, facts);
  if (doubt) return { state: 'unknown', cause: { rule: doubt, ...more } };
  const partly = effects.filter(({ kind }) => kind === 'replaces' || kind === 'repeals');
  if (partly.length > 0)
    return { state: 'partly_expired', cause: { rule: 'partlyEnded', by: partly.map(act), ...more } };
  return { state: 'in_force', cause: { rule: 'inForce', ...more } };
}

/** What had ended the document wholly by this day: of several causes the first. */
function endOf(day: string, { expiresOn }: ValidityFacts, changes: Change[]): Cause | undefined {
  const end = changes.find(
    ({ kind, scope, on, waiting }) =>
      (kind === 'replaces' || kind === 'repeals') && scope === 'whole' && !waiting && on !== null && on <= day,
  );
  if (expiresOn !== null && expiresOn < day && (!end || shifted(expiresOn, 1) < end.on!)) return { rule: 'expiry' };
  return end && { rule: end.kind === 'replaces' ? 'replaced' : 'repealed', by: [act(end)] };
}

function doubtOn(day: string, { issuedOn, effectiveOn, normative, issuerEndedOn }: ValidityFacts) {
  if (issuedOn === null && effectiveOn === null) return 'noDate';
  if (normative && effectiveOn === null) return 'effectUnknown';
  return issuerEndedOn !== null && issuerEndedOn <= day ? 'issuerEnded' : undefined;
}

/** Joins the piece to the one before where nothing changes between them. */
function withPiece(intervals: Interval[], piece: Interval): Interval[] {
  const last = intervals.at(-1);
  if (last?.state !== piece.state || JSON.stringify(last.cause) !== JSON.stringify(piece.cause)) {
    return [...intervals, piece];
  }
  return [...intervals.slice(0, -1), { ...last, to: piece.to }];
}

const act = ({ documentId, relationId }: Change): Act => ({ documentId, relationId });

function byDayAndNumber(a: Change, b: Change): number {
  const key = ({ on, kind, number, relationId }: Change) =>
    [on ?? '', CHANGES.indexOf(kind), number ?? '', String(relationId).padStart(10, '0')].join('|');
  return key(a) < key(b) ? -1 : 1;
}
