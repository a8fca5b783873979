import { Injectable } from '@nestjs/common';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { integer } from '../http/answers.js';
import { type ListQuery, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { taskColumns, taskFrom } from './assignment-columns.js';
import { type AssignmentsOn, assignmentsOn, stateOn, visibleAssignments } from './assignments-on.js';

export const obligationsBeside = { open: integer, overdue: integer };

/** What a unit owes: open tasks first, each part by deadline. */
@Injectable()
export class ObligationQueries {
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
    const count = (condition: Sql) => sql`SELECT count(*) ${owed} AND ${condition}`;
    return this.reads.page({
      columns: taskColumns(this.reads, on, today),
      from: sql`(${firstOf(owed, offset + limit)}) k CROSS JOIN ${taskFrom(on)}`,
      where: [sql`a.id = k.id`],
      total: count(sql`1 = 1`),
      beside: { open: count(sql`a.open = 1`), overdue: count(sql`a.open = 1 AND ${stateOn(on)} = 'overdue'`) },
      orderBy: sql`k.open DESC, k.deadline NULLS LAST, k.id`,
      ...{ limit, offset },
    });
  }

  private async demandOrganization(id: number): Promise<void> {
    if (!(await this.reads.row(sql`SELECT 1 AS yes FROM organizations WHERE id = ${id}`))) throw Problem.notFound();
  }
}

function owedBy(viewer: Viewer, organizationId: number, on: AssignmentsOn): Sql {
  return sql`FROM ${on.table} CROSS JOIN documents d WHERE d.id = a.document_id AND a.withdrawn_at IS NULL
    AND ${on.owedBy(organizationId)} AND ${visibleAssignments(viewer, on)} AND ${visibleDocuments(viewer, sql`d`)}`;
}

/** Two ordered ranges of the index, open and closed, each left after `count` rows: it does not grow with the unit. */
function firstOf(owed: Sql, count: number): Sql {
  const part = (
    open: number,
  ) => sql`SELECT * FROM (SELECT a.id, a.open, a.deadline ${owed} AND a.open = ${raw(String(open))}
    ORDER BY a.deadline NULLS LAST, a.id LIMIT ${count}) ${raw(`part${open}`)}`;
  return join([part(1), part(0)], ' UNION ALL ');
}
