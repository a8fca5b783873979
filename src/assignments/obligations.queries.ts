import { Injectable } from '@nestjs/common';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import { visibleDocumentIds } from '../documents/document-visibility.js';
import { integer } from '../http/answers.js';
import { type ListQuery, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { taskColumns, taskFrom } from './assignment-columns.js';
import { type AssignmentsOn, assignmentsOn, perDays, visibleAssignments } from './assignments-on.js';

export const obligationsBeside = { open: integer, overdue: integer };

/** What a unit owes: open tasks first, each part by deadline. */
@Injectable()
export class ObligationQueries {
  private readonly columns = perDays((on, today) => taskColumns(this.reads, on, today));

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, organizationId: number, query: ListQuery): Promise<JsonText> {
    const today = this.clock.today();
    const on = assignmentsOn(query.asOf ?? today, today);
    await this.demandOrganization(organizationId);
    const owed = owedBy(viewer, organizationId, on);
    const { limit, offset } = paging(query);
    const { dialect } = this.reads;
    const first = firstOf(on, owed, dialect.limit(offset + limit));
    return this.reads.page({
      columns: this.columns(on, today),
      from: sql`(SELECT * FROM (${first}) parts
        ORDER BY open DESC, deadline NULLS LAST, id LIMIT ${dialect.limit(limit)} OFFSET ${offset}) k CROSS JOIN ${taskFrom(on)}`,
      where: [sql`a.id = k.id`],
      counted: { from: on.table, where: owed },
      beside: { open: countOf(sql`a.open = 1`), overdue: countOf(on.overdue) },
      orderBy: sql`k.open DESC, k.deadline NULLS LAST, k.id`,
    });
  }

  private async demandOrganization(id: number): Promise<void> {
    if (!(await this.reads.row(sql`SELECT 1 AS yes FROM organizations WHERE id = ${id}`))) throw Problem.notFound();
  }
}

function owedBy(viewer: Viewer, organizationId: number, on: AssignmentsOn): Sql[] {
  return [
    on.owedBy(organizationId),
    sql`a.withdrawn_at IS NULL`,
    visibleAssignments(viewer, on),
    visibleDocumentIds(viewer, sql`a.document_id`),
  ];
}

const countOf = (condition: Sql) => sql`count(CASE WHEN ${condition} THEN 1 END)`;

/** Two ordered ranges of the index, open and closed, each left after `count` rows: it does not grow with the unit. */
function firstOf({ table }: AssignmentsOn, owed: Sql[], count: Sql): Sql {
  const part = (open: number) => sql`SELECT * FROM (SELECT a.id, a.open, a.deadline FROM ${table}
    WHERE ${join(owed, ' AND ')} AND a.open = ${raw(String(open))}
    ORDER BY a.deadline NULLS LAST, a.id LIMIT ${count}) ${raw(`part${open}`)}`;
  return join([part(1), part(0)], ' UNION ALL ');
}
