import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { shifted } from '../vocabulary/shifted-day.js';
import { ACTS, type ActName, isOpen, type Phase } from './assignment-acts.js';

/** What can be said of a task on a day, worst first. `done`: without a deadline, neither on time nor late. */
export const STATES = [
  'overdue',
  'due_soon',
  'returned',
  'not_started',
  'in_progress',
  'done_late',
  'done_on_time',
  'done',
  'waived',
  'reported',
] as const;
export type State = (typeof STATES)[number];

/** What holds of a task from a day on, until the next standing. */
export interface Standing {
  from: string;
  phase: Phase;
  open: 0 | 1;
  deadline: string | null;
  doneOn: string | null;
}

export interface DatedAct {
  act: ActName;
  on: string;
  /** Of an extension: the new deadline. */
  deadline?: string | null;
}

export interface Beginning {
  basis: string;
  /** The day from which it holds; '' when no day is known. */
  since: string;
  firstDeadline: string | null;
}

export const DUE_SOON_DAYS = 7;

/** The standings of a task, oldest first, one a day at most: what holds at the end of the day. Acts in their order. */
export function standings({ basis, since, firstDeadline }: Beginning, acts: readonly DatedAct[]): Standing[] {
  const phase: Phase = basis === 'reported' ? 'reported' : 'given';
  const line = [standing(since, phase, firstDeadline, null)];
  for (const { act, on, deadline } of acts) {
    const last = line.at(-1)!;
    const next = ACTS[act].leadsTo ?? last.phase;
    const doneOn = act === 'reportDone' ? on : next === 'accepted' || act === 'extend' ? last.doneOn : null;
    if (last.from === on) line.pop();
    line.push(standing(on, next, act === 'extend' ? (deadline ?? null) : last.deadline, doneOn));
  }
  return line;
}

/** The standing that holds at the end of the day; undefined before the first. */
export function standingOn(line: readonly Standing[], day: string): Standing | undefined {
  return line.findLast(({ from }) => from <= day);
}

/** The state in words. SQL says the same in `stateOn`; a test holds the two together. */
export function stateOf({ phase, deadline, doneOn }: Standing, day: string): State {
  if (phase === 'reported' || phase === 'waived') return phase;
  if (doneOn !== null) return deadline === null ? 'done' : doneOn <= deadline ? 'done_on_time' : 'done_late';
  if (deadline !== null && deadline < day) return 'overdue';
  if (deadline !== null && deadline <= lastDueSoon(day)) return 'due_soon';
  return phase === 'given' ? 'not_started' : phase === 'returned' ? 'returned' : 'in_progress';
}

/** Days past a deadline on the day, or on the day it was done; 0 in time; null without deadline or without debt. */
export function daysPast(deadline: string | null, { phase, open, doneOn }: Standing, day: string): number | null {
  if (deadline === null || (!open && doneOn === null) || phase === 'reported') return null;
  return Math.max(0, differenceInCalendarDays(parseISO(doneOn ?? day), parseISO(deadline)));
}

/** The last deadline that still counts as due soon. */
export function lastDueSoon(day: string): string {
  return shifted(day, DUE_SOON_DAYS);
}

function standing(from: string, phase: Phase, deadline: string | null, doneOn: string | null): Standing {
  return { from, phase, open: isOpen(phase) ? 1 : 0, deadline, doneOn };
}
