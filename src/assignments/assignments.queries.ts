import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { day, integer, integerOrNull, text, textOrNull } from '../http/answers.js';
import { type ListQuery, ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { foldedWords } from '../vocabulary/fold.js';
import { type AssignmentView, taskColumns, taskFrom, type TaskView } from './assignment-columns.js';
import type { ListAssignments } from './assignment.dto.js';
import type { State } from './assignment-state.js';
import { type AssignmentsOn, assignmentsOn, hintsOf, visibleAssignments } from './assignments-on.js';

export const reportView = z.object({
  ...{ id: integer, on: day, text, percentage: integerOrNull, difficulty: textOrNull, proposal: textOrNull },
  ...{ evidence: textOrNull, answer: textOrNull, answeredBy: textOrNull, answeredAt: textOrNull },
  ...{ recordedBy: text, recordedAt: text, version: integer },
});
export type ReportView = z.infer<typeof reportView>;

const reportColumns: Columns = {
  ...{ id: sql`r.id`, on: sql`r.on_date`, text: sql`r.text`, percentage: sql`r.percentage` },
  ...{ difficulty: sql`r.difficulty`, proposal: sql`r.proposal`, evidence: sql`r.evidence` },
  ...{ answer: sql`r.answer`, answeredBy: sql`r.answered_by`, answeredAt: sql`r.answered_at` },
  ...{ recordedBy: sql`r.recorded_by`, recordedAt: sql`r.recorded_at`, version: sql`r.version` },
};

@Injectable()
export class AssignmentQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, query: ListAssignments): Promise<JsonText> {
    const on = this.on(query.asOf);
    const where = [...this.seenBy(viewer, on), sql`a.withdrawn_at IS NULL`, ...this.filters(query, on)];
    return this.reads.page({
      columns: taskColumns(this.reads, on, this.clock.today()),
      from: taskFrom(on),
      where,
      counted: { from: sql`${on.table} JOIN documents d ON d.id = a.document_id`, where },
      orderBy: ordering(query, { id: sql`a.id`, deadline: sql`coalesce(a.deadline, '9999-12-31')` }, '-id', sql`a.id`),
      ...paging(query),
    });
  }

  /** Also a withdrawn one: it stays readable by its address. */
  one(viewer: Viewer, id: number, asOf?: string): Promise<AssignmentView | undefined> {
    const on = this.on(asOf);
    return this.reads.one<AssignmentView>({
      columns: {
        ...taskColumns(this.reads, on, this.clock.today()),
        ...{ source: sql`a.source`, withdrawnAt: sql`a.withdrawn_at`, withdrawnReason: sql`a.withdrawn_reason` },
        ...this.histories(id, on),
      },
      from: taskFrom(on),
      where: [sql`a.id = ${id}`, ...this.seenBy(viewer, on)],
    });
  }

  /** Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number, asOf?: string): Promise<AssignmentView> {
    const found = await this.one(viewer, id, asOf);
    if (!found) throw Problem.notFound();
    return found;
  }

  /** What was just given. */
  given(viewer: Viewer, ids: number[]): Promise<TaskView[]> {
    const on = this.on();
    return this.reads.all({
      columns: taskColumns(this.reads, on, this.clock.today()),
      from: taskFrom(on),
      where: [sql`a.id IN (${join(ids)})`, ...this.seenBy(viewer, on)],
      orderBy: sql`a.id`,
    });
  }

  reports(assignmentId: number, query: ListQuery): Promise<JsonText> {
    const { asOf = this.clock.today() } = query;
    return this.reads.page({
      ...{ columns: reportColumns, from: sql`assignment_reports r` },
      where: [sql`r.assignment_id = ${assignmentId}`, sql`r.on_date <= ${asOf}`],
      orderBy: ordering(query, { on: sql`r.on_date` }, '-on', sql`r.id`),
      ...paging(query),
    });
  }

  report(assignmentId: number, id: number): Promise<ReportView | undefined> {
    return this.reads.one<ReportView>({
      ...{ columns: reportColumns, from: sql`assignment_reports r` },
      where: [sql`r.assignment_id = ${assignmentId}`, sql`r.id = ${id}`],
    });
  }

  private on(asOf = this.clock.today()): AssignmentsOn {
    return assignmentsOn(asOf, this.clock.today());
  }

  private seenBy(viewer: Viewer, on: AssignmentsOn): Sql[] {
    return [visibleAssignments(viewer, on), visibleDocuments(viewer, sql`d`)];
  }

  private filters(query: ListAssignments, on: AssignmentsOn): Sql[] {
    const words = query.q ? foldedWords(query.q) : [];
    const filters: (Sql | undefined)[] = [
      query.documentId ? sql`a.document_id = ${query.documentId}` : undefined,
      query.organizationId ? on.owedBy(query.organizationId) : undefined,
      query.giverId ? sql`a.giver_id = ${query.giverId}` : undefined,
      query.role ? sql`a.role = ${query.role}` : undefined,
      query.state ? sql`(${on.state} = ${query.state} AND ${hintsOf(query.state as State)})` : undefined,
      query.open === undefined ? undefined : sql`a.open = ${Number(query.open)}`,
      query.dueFrom ? sql`a.deadline >= ${query.dueFrom}` : undefined,
      query.dueTo ? sql`a.deadline <= ${query.dueTo}` : undefined,
      words.length > 0 ? sql`a.document_id IN (${this.reads.dialect.matches('documents', words)})` : undefined,
    ];
    return filters.filter((filter) => filter !== undefined);
  }

  /** What happened until the day, each in its order. */
  private histories(id: number, { day }: AssignmentsOn): Columns {
    const happened = [sql`c.assignment_id = ${id}`, sql`c.on_date <= ${day}`];
    return {
      acts: this.reads.nested({
        columns: {
          ...{ id: sql`c.id`, act: sql`c.act`, on: sql`c.on_date`, reason: sql`c.reason`, evidence: sql`c.evidence` },
          ...{ recordedBy: sql`c.recorded_by`, recordedAt: sql`c.recorded_at` },
        },
        from: sql`assignment_acts c`,
        where: happened,
        orderBy: sql`c.on_date, c.id`,
      }),
      deadlines: this.reads.nested({
        columns: {
          ...{ deadline: sql`c.deadline`, previousDeadline: sql`c.previous_deadline`, on: sql`c.on_date` },
          ...{ grantedBy: sql`c.granted_by`, reason: sql`c.reason`, recordedBy: sql`c.recorded_by` },
        },
        from: sql`(SELECT id AS assignment_id, first_deadline AS deadline, NULL AS previous_deadline, assigned_on AS on_date,
              NULL AS granted_by, NULL AS reason, NULL AS recorded_by, 0 AS id FROM assignments WHERE id = ${id}
            UNION ALL SELECT assignment_id, deadline, previous_deadline, on_date, granted_by, reason, recorded_by, id
              FROM assignment_acts WHERE assignment_id = ${id} AND act = 'extend' AND on_date <= ${day}) c`,
        orderBy: sql`c.id`,
      }),
      transfers: this.reads.nested({
        columns: { fromId: sql`c.from_id`, from: sql`x.name`, toId: sql`c.to_id`, to: sql`y.name`, on: sql`c.on_date` },
        from: sql`assignment_transfers c JOIN organizations x ON x.id = c.from_id JOIN organizations y ON y.id = c.to_id`,
        where: happened,
        orderBy: sql`c.on_date, c.id`,
      }),
    };
  }
}
