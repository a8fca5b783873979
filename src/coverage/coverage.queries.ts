import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  type AssignmentsOn,
  assignmentsOn,
  perDays,
  rankOf,
  visibleAssignments,
} from '../assignments/assignments-on.js';
import { STATES } from '../assignments/assignment-state.js';
import { join, sql, type Sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { dayOrNull, integer, text } from '../http/answers.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { AskCoverage } from './coverage.dto.js';

export const cellView = z.object({
  documentId: integer,
  organizationId: integer,
  assignmentId: integer,
  role: text,
  state: z.enum(STATES),
  deadline: dayOrNull,
});

/** The matrix of documents and units: a cell where there is something, the worst of it where there is more. */
@Injectable()
export class CoverageQueries {
  private readonly columns = perDays((on) => ({
    ...{ documentId: sql`a.document_id`, organizationId: sql`a.organization_id`, assignmentId: sql`a.id` },
    ...{ role: sql`a.role`, state: on.state, deadline: sql`a.deadline` },
  }));

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  cells(viewer: Viewer, ask: AskCoverage): Promise<JsonText> {
    const today = this.clock.today();
    const on = assignmentsOn(ask.asOf ?? today, today);
    return this.reads.page({
      columns: this.columns(on, today),
      from: sql`documents d CROSS JOIN ${on.table}`,
      where: [
        sql`d.id IN (${join(ask.documentIds)})`,
        sql`d.registered`,
        visibleDocuments(viewer, sql`d`),
        sql`a.document_id = d.id`,
        sql`a.organization_id IN (${join(ask.organizationIds)})`,
        sql`a.withdrawn_at IS NULL`,
        visibleAssignments(viewer, on),
        on.day >= today ? sql`(d.unit_tasks = d.assigned_units OR ${worstOf(viewer, on)})` : worstOf(viewer, on),
      ],
    });
  }
}

/** Whether no other assignment of the same document and unit is worse: a cell shows one. */
function worstOf(viewer: Viewer, on: AssignmentsOn): Sql {
  return sql`NOT EXISTS (SELECT 1 FROM (SELECT a.id, a.document_id, a.organization_id, a.deadline, ${on.state} AS state
      FROM ${on.table} WHERE a.withdrawn_at IS NULL AND ${visibleAssignments(viewer, on)}) other
    WHERE other.document_id = a.document_id AND other.organization_id = a.organization_id
      AND (${rankOf(sql`other.state`)}, coalesce(other.deadline, '9999-12-31'), other.id)
        < (${rankOf(on.state)}, coalesce(a.deadline, '9999-12-31'), a.id))`;
}
