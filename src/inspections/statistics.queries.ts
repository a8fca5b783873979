import { Injectable } from '@nestjs/common';
import { isLastDayOfMonth } from 'date-fns/isLastDayOfMonth';
import { format } from 'date-fns/format';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { subYears } from 'date-fns/subYears';
import type { z } from 'zod';
import { join, sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { say } from '../texts/texts.js';
import { countedWithin, ledBy } from './inspection-filters.js';
import { seesWhole } from './inspection-sight.js';
import type { StatisticsQuery } from './inspection.dto.js';
import type { statisticsView } from './inspection.views.js';
import { countedUnits, namedSubjects } from './inspections.queries.js';

type Statistics = z.infer<typeof statisticsView>;

interface Counts {
  rounds: number;
  organizations: number;
  named: number;
  members: number;
}

interface Line extends Counts {
  kind: string;
  form: string | null;
  formName: string | null;
}

interface Period {
  from: string;
  to: string;
}

const NONE: Counts = { rounds: 0, organizations: 0, named: 0, members: 0 };
const ITEMS_SHOWN = 20;

/** Rounds, organisations and members by kind and form, beside the same period a year before. */
@Injectable()
export class InspectionStatistics {
  constructor(private readonly reads: Reads) {}

  async of(viewer: Viewer, query: StatisticsQuery): Promise<Statistics> {
    const period = { from: query.from, to: query.to };
    if (period.to < period.from) throw Problem.field('to', 'before', { field: 'from', value: period.from });
    const before = yearBefore(period);
    const [now, then] = [await this.lines(viewer, query, period), await this.lines(viewer, query, before)];
    const disciplines = [await this.disciplines(viewer, query, period), await this.disciplines(viewer, query, before)];
    const keys = new Map([...now, ...then].map((line) => [`${line.kind} ${line.form}`, line]));
    const rows = (filters: Record<string, string>) =>
      link({ ...filters, ...period, leadId: query.leadId, under: query.under });
    return {
      ...{ period, before },
      items: [...keys.values()].map(({ kind, form, formName }) => {
        const own = (line: Line) => line.kind === kind && line.form === form;
        return {
          ...{ kind, form, formName, now: sum(now.filter(own)), before: sum(then.filter(own)) },
          rows: rows({ kind, form: form ?? 'none' }),
        };
      }),
      totals: [...new Set([...now, ...then].map(({ kind }) => kind))].map((kind) => {
        const own = (line: Line) => line.kind === kind;
        return { kind, now: sum(now.filter(own)), before: sum(then.filter(own)), rows: rows({ kind }) };
      }),
      disciplines: beside(disciplines[0]!, disciplines[1]!),
      unknownPeriod: await this.unknown(viewer, query),
    };
  }

  private lines(viewer: Viewer, query: StatisticsQuery, period: Period): Promise<Line[]> {
    return this.reads.rows<Line>(
      sql`SELECT c.kind, c.form, t.name AS "formName", CAST(count(*) AS integer) AS rounds,
                 CAST(coalesce(sum(c.units), 0) AS integer) AS organizations,
                 CAST(coalesce(sum(c.named), 0) AS integer) AS named,
                 CAST(coalesce(sum(c.member_count), 0) AS integer) AS members
            FROM (SELECT i.kind, i.form, i.member_count, ${countedUnits} AS units, ${namedSubjects} AS named
                    FROM inspections i WHERE ${countedFor(viewer, query)} AND ${countedWithin(period)}) AS c
            LEFT JOIN terms t ON t.catalogue = 'inspection_form' AND t.code = c.form
           GROUP BY c.kind, c.form, t.name, t.position ORDER BY c.kind, t.position, c.form`,
    );
  }

  private disciplines(viewer: Viewer, query: StatisticsQuery, period: Period): Promise<DisciplineLine[]> {
    return this.reads.rows<DisciplineLine>(
      sql`SELECT d.target, d.form, CAST(sum(d.count) AS integer) AS count
            FROM inspections i JOIN disciplines d ON d.inspection_id = i.id
           WHERE ${countedFor(viewer, query)} AND ${countedWithin(period)}
           GROUP BY d.target, d.form ORDER BY d.target, d.form`,
    );
  }

  /** What no period counts, so that the page can say so. */
  private async unknown(viewer: Viewer, query: StatisticsQuery): Promise<Statistics['unknownPeriod']> {
    const where = sql`${countedFor(viewer, query)} AND i.counted_on IS NULL`;
    const counted = await this.reads.row<{ facts: number; units: number }>(
      sql`SELECT CAST(count(*) AS integer) AS facts, CAST(coalesce(sum(c.units), 0) AS integer) AS units
            FROM (SELECT ${countedUnits} AS units FROM inspections i WHERE ${where}) AS c`,
    );
    const items = await this.reads.rows<Statistics['unknownPeriod']['items'][number]>(
      sql`SELECT i.id, i.kind, i.title, CAST(${countedUnits} AS integer) AS "unitCount"
            FROM inspections i WHERE ${where} ORDER BY i.id LIMIT ${ITEMS_SHOWN}`,
    );
    const { facts, units } = counted!;
    const parts = items.map(({ unitCount }) => unitCount ?? 0);
    const shown = facts <= ITEMS_SHOWN && facts > 0 ? parts.join(' + ') : String(units);
    return {
      ...{ facts, units, items, message: say(viewer.language, 'warnings.unknownPeriod', { facts, units: shown }) },
      rows: link({ periodUnknown: true, leadId: query.leadId, under: query.under }),
    };
  }
}

interface DisciplineLine {
  target: string;
  form: string;
  count: number;
}

/** Only rounds whose counts the viewer may see. */
const countedFor = (viewer: Viewer, query: StatisticsQuery) =>
  join([sql`i.withdrawn_at IS NULL`, seesWhole(viewer, sql`i`), ledBy(query)], ' AND ');

/** The same days a year before; the end of a month stays one. */
export function yearBefore({ from, to }: Period): Period {
  const end = parseISO(to);
  const endBefore = subYears(end, 1);
  const iso = (date: Date) => format(date, 'yyyy-MM-dd');
  return {
    from: iso(subYears(parseISO(from), 1)),
    to: iso(isLastDayOfMonth(end) ? lastDayOfMonth(endBefore) : endBefore),
  };
}

function sum(lines: Counts[]): Counts {
  return lines.reduce(
    (all, { rounds, organizations, named, members }) => ({
      rounds: all.rounds + rounds,
      organizations: all.organizations + organizations,
      named: all.named + named,
      members: all.members + members,
    }),
    NONE,
  );
}

function beside(now: DisciplineLine[], before: DisciplineLine[]): Statistics['disciplines'] {
  const forms = new Map([...now, ...before].map(({ target, form }) => [`${target} ${form}`, { target, form }]));
  const count = (lines: DisciplineLine[], target: string, form: string) =>
    lines.find((line) => line.target === target && line.form === form)?.count ?? 0;
  return [...forms.values()].map(({ target, form }) => ({
    ...{ target, form, now: count(now, target, form), before: count(before, target, form) },
  }));
}

/** The list that holds exactly the rows of a figure. */
function link(filters: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries({ ...filters, counted: true }).filter(([, value]) => value !== undefined);
  return `/api/inspections?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`;
}
