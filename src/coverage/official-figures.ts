import { z } from 'zod';
import type { State } from '../assignments/assignment-state.js';
import { integer } from '../http/answers.js';

/** How many tasks are in each state. */
export type StateCounts = Partial<Record<State, number>>;

const rateView = z.object({
  part: integer,
  of: integer,
  percent: z.number().nullable().describe('Two decimals; null when there is nothing to be a share of'),
});
/** A share with its base, so that a reader can see what it is a share of. */
export type Rate = z.infer<typeof rateView>;

/**
 * The official arithmetic of task reports: total = done (on time + late) + not done (in time + overdue). Tasks without
 * a deadline and waived ones stand apart; what a source reports was never given and counts nowhere.
 */
export const officialFiguresView = z.object({
  ...{ total: integer, done: integer, doneOnTime: integer, doneLate: integer },
  ...{ notDone: integer, inTime: integer, overdue: integer },
  withoutDeadline: z.object({ done: integer, notDone: integer }),
  waived: integer,
  overdueRate: rateView.describe('Overdue of those that are done or overdue'),
  onTimeRate: rateView.describe('Done on time of all that are done'),
});
export type OfficialFigures = z.infer<typeof officialFiguresView>;

export function officialFigures(withDeadline: StateCounts, withoutDeadline: StateCounts = {}): OfficialFigures {
  const doneOnTime = withDeadline.done_on_time ?? 0;
  const doneLate = withDeadline.done_late ?? 0;
  const overdue = withDeadline.overdue ?? 0;
  const inTime = sum(withDeadline, ['due_soon', 'returned', 'not_started', 'in_progress']);
  const done = doneOnTime + doneLate;
  const notDone = inTime + overdue;
  return {
    ...{ total: done + notDone, done, doneOnTime, doneLate, notDone, inTime, overdue },
    withoutDeadline: {
      done: withoutDeadline.done ?? 0,
      notDone: sum(withoutDeadline, ['returned', 'not_started', 'in_progress']),
    },
    waived: (withDeadline.waived ?? 0) + (withoutDeadline.waived ?? 0),
    overdueRate: rate(overdue, done + overdue),
    onTimeRate: rate(doneOnTime, done),
  };
}

export function rate(part: number, of: number): Rate {
  return { part, of, percent: of === 0 ? null : Math.round((part / of) * 10_000) / 100 };
}

function sum(counts: StateCounts, states: State[]): number {
  return states.reduce((total, state) => total + (counts[state] ?? 0), 0);
}
