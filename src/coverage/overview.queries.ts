import { Injectable } from '@nestjs/common';
import { type AssignmentsOn, assignmentsOn, stateAgainst, visibleAssignments } from '../assignments/assignments-on.js';
import { unitNameOn } from '../assignments/assignment-columns.js';
import { unassigned } from '../assignments/unassigned.js';
import type { State } from '../assignments/assignment-state.js';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { shifted } from '../vocabulary/shifted-day.js';

/** Days late, as reports sort them: 1–30, 31–60, 61–120, more than 120. */
export const BUCKETS = { upTo30: 30, upTo60: 60, upTo120: 120, over120: Infinity } as const;
export type Bucket = keyof typeof BUCKETS;

export interface TaskCount {
  state: State;
  dated: number;
  count: number;
}

export type OverdueUnit = { organizationId: number; organization: string; count: number } & Record<Bucket, number>;

export interface Counted {
  count: number;
}

const MOST_OVERDUE = 20;
const NEWEST_UNASSIGNED = 20;

export interface Ask {
  viewer: Viewer;
  day: string;
  today: string;
  /** Count lateness against the first deadline instead of the one in force. */
  first: boolean;
}

/** The rows behind the overview; each limited to what the viewer sees. */
@Injectable()
export class OverviewQueries {
  constructor(private readonly reads: Reads) {}

  tasks(ask: Ask): Promise<TaskCount[]> {
    const { on, deadline, where } = visibleTasks(ask);
    return this.reads.rows<TaskCount>(
      sql`SELECT s.state, s.dated, CAST(count(*) AS integer) AS count
            FROM (SELECT ${stateAgainst(deadline, on.day)} AS state, CASE WHEN ${deadline} IS NULL THEN 0 ELSE 1 END AS dated
                    FROM ${on.table} JOIN documents d ON d.id = a.document_id WHERE ${where}) s
           GROUP BY s.state, s.dated`,
    );
  }

  overdueUnits(ask: Ask): Promise<OverdueUnit[]> {
    const { on, deadline, where } = visibleTasks(ask);
    const buckets = Object.keys(BUCKETS).map((name) => raw(`u."${name}"`));
    return this.reads.rows<OverdueUnit>(
      sql`SELECT o.id AS "organizationId", ${unitNameOn(on, ask.today)} AS organization, u.count, ${join(buckets, ', ')}
            FROM (SELECT a.organization_id, CAST(count(*) AS integer) AS count, ${bucketSums(deadline, ask.day)}
                    FROM ${on.table} JOIN documents d ON d.id = a.document_id
                   WHERE ${where} AND a.open = 1 AND ${stateAgainst(deadline, on.day)} = 'overdue'
                   GROUP BY a.organization_id ORDER BY count(*) DESC, a.organization_id LIMIT ${MOST_OVERDUE}) u
            JOIN organizations o ON o.id = u.organization_id ORDER BY u.count DESC, o.id`,
    );
  }

  documents({ viewer, day }: Ask): Promise<({ type: string | null; validity: string } & Counted)[]> {
    return this.reads.rows(
      sql`SELECT s.type, s.validity, CAST(count(*) AS integer) AS count
            FROM (SELECT d.type, coalesce(v.state, 'unknown') AS validity FROM documents d
                    LEFT JOIN validity_intervals v ON v.document_id = d.id AND v.from_on <= ${day} AND v.to_on > ${day}
                   WHERE ${registered(viewer, day)}) s
           GROUP BY s.type, s.validity ORDER BY s.type, s.validity`,
    );
  }

  /** Documents in the viewer's charge that nobody was given, and of which nobody said that they carry no task. */
  async unassigned(ask: Ask) {
    const { viewer, day, today } = ask;
    const on = assignmentsOn(day, today);
    const rows = sql`FROM documents d WHERE ${registered(viewer, day)} AND ${unassigned(viewer, on)}`;
    const [items, counted] = await Promise.all([
      this.reads.rows<{ id: number; number: string | null; title: string; issuedOn: string | null }>(
        sql`SELECT d.id, d.number, d.title, d.issued_on AS "issuedOn" ${rows}
             ORDER BY coalesce(d.issued_on, '') DESC, d.id DESC LIMIT ${NEWEST_UNASSIGNED}`,
      ),
      this.reads.row<Counted>(sql`SELECT CAST(count(*) AS integer) AS count ${rows}`),
    ]);
    return { total: counted!.count, items };
  }

  /** What the inspections of the year found, until the day. */
  results({ viewer, day }: Ask): Promise<({ result: string } & Counted)[]> {
    const year = day.slice(0, 4);
    return this.reads.rows(
      sql`SELECT x.result, CAST(count(*) AS integer) AS count FROM inspection_results x
            JOIN inspections i ON i.id = x.inspection_id
           WHERE x.concluded_on >= ${`${year}-01-01`} AND x.concluded_on <= ${day} AND x.current AND i.withdrawn_at IS NULL
             AND (${inScope(viewer, sql`x.organization_id`)} OR ${inScope(viewer, sql`i.lead_id`)})
           GROUP BY x.result ORDER BY count(*) DESC, x.result`,
    );
  }

  /** Grows with every write: equal heads, equal figures. */
  async head(): Promise<number> {
    const row = await this.reads.row<{ head: number | null }>(sql`SELECT max(position) AS head FROM audit_entries`);
    return row!.head ?? 0;
  }
}

function visibleTasks({ viewer, day, today, first }: Ask): { on: AssignmentsOn; deadline: Sql; where: Sql } {
  const on = assignmentsOn(day, today);
  return {
    on,
    deadline: first ? sql`a.first_deadline` : sql`a.deadline`,
    where: sql`a.withdrawn_at IS NULL AND a.basis = 'given' AND d.registered AND ${visibleAssignments(viewer, on)}
      AND ${visibleDocuments(viewer, sql`d`)}`,
  };
}

/** On the day: registered and issued, withdrawn by nobody, visible. */
function registered(viewer: Viewer, day: string): Sql {
  return sql`d.registered AND d.withdrawn_at IS NULL AND (d.issued_on IS NULL OR d.issued_on <= ${day})
    AND ${visibleDocuments(viewer, sql`d`)}`;
}

function bucketSums(deadline: Sql, day: string): Sql {
  let from = 0;
  const sums = Object.entries(BUCKETS).map(([name, to]) => {
    const upper = sql`${deadline} < ${shifted(day, -from)}`;
    const lower = to === Infinity ? sql`1 = 1` : sql`${deadline} >= ${shifted(day, -to)}`;
    from = to;
    return sql`CAST(sum(CASE WHEN ${upper} AND ${lower} THEN 1 ELSE 0 END) AS integer) AS ${raw(`"${name}"`)}`;
  });
  return join(sums, ', ');
}
