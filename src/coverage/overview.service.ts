import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { JsonText } from '../database/reads.js';
import { day, dayOrNull, integer, text, textOrNull, truth } from '../http/answers.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { AskOverview } from './coverage.dto.js';
import { officialFigures, officialFiguresView, type StateCounts } from './official-figures.js';
import { type Ask, OverviewQueries, type TaskCount } from './overview.queries.js';

const buckets = { upTo30: integer, upTo60: integer, upTo120: integer, over120: integer };

export const overviewView = z.object({
  asOf: day,
  forecast: truth.describe('The day lies ahead'),
  deadline: z.enum(['current', 'first']),
  tasks: officialFiguresView,
  dueSoon: integer.describe('Due today or within seven days'),
  overdueUnits: z.array(z.object({ organizationId: integer, organization: text, count: integer, ...buckets })),
  unassigned: z.object({
    total: integer,
    items: z.array(z.object({ id: integer, number: textOrNull, title: text, issuedOn: dayOrNull })),
  }),
  documents: z.array(z.object({ type: textOrNull, validity: text, count: integer })),
  results: z.array(z.object({ result: text, count: integer })),
});
type Overview = z.infer<typeof overviewView>;

interface Remembered {
  head: number;
  until: number;
  answer: Promise<JsonText>;
}

const MINUTE = 60_000;
const REMEMBERED = 500;

/**
 * The leader's figures. They are remembered for each scope until somebody writes anything: every write moves the head
 * of the audit log. Only the tree's turn at midnight does not, hence no longer than a minute.
 */
@Injectable()
export class OverviewService {
  private readonly known = new Map<string, Remembered>();

  constructor(
    private readonly queries: OverviewQueries,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, { asOf, deadline = 'current' }: AskOverview): Promise<JsonText> {
    const today = this.clock.today();
    const ask: Ask = { viewer, day: asOf ?? today, today, first: deadline === 'first' };
    const key = JSON.stringify([viewer.account.grants, viewer.account.ownIds, ask.day, today, deadline]);
    const head = await this.queries.head(); // before the figures: what is remembered is never older than its head
    const known = this.known.get(key);
    if (known && known.head === head && known.until > performance.now()) return known.answer;
    const answer = this.answer(ask, deadline);
    this.remember(key, { head, until: performance.now() + MINUTE, answer });
    return answer;
  }

  private async answer(ask: Ask, deadline: 'current' | 'first'): Promise<JsonText> {
    const [tasks, overdueUnits, unassigned, documents, results] = await Promise.all([
      this.queries.tasks(ask),
      this.queries.overdueUnits(ask),
      this.queries.unassigned(ask),
      this.queries.documents(ask),
      this.queries.results(ask),
    ]);
    const [withDeadline, withoutDeadline] = [countsOf(tasks, 1), countsOf(tasks, 0)];
    const overview: Overview = {
      ...{
        asOf: ask.day,
        forecast: ask.day > ask.today,
        deadline,
        tasks: officialFigures(withDeadline, withoutDeadline),
      },
      dueSoon: withDeadline.due_soon ?? 0,
      ...{ overdueUnits, unassigned, documents, results },
    };
    return new JsonText(JSON.stringify(overview));
  }

  private remember(key: string, entry: Remembered): void {
    if (this.known.size >= REMEMBERED) this.known.delete(this.known.keys().next().value!);
    this.known.set(key, entry);
    entry.answer.catch(() => this.known.delete(key));
  }
}

function countsOf(tasks: TaskCount[], dated: number): StateCounts {
  return Object.fromEntries(tasks.filter((task) => task.dated === dated).map(({ state, count }) => [state, count]));
}
