import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  type AssignmentsOn,
  assignmentsOn,
  rankOf,
  stateOn,
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
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  cells(viewer: Viewer, ask: AskCoverage): Promise<JsonText> {
    const today = this.clock.today();
    const on = assignmentsOn(ask.asOf ?? today, today);
    return this.reads.page({
      columns: {
        ...{ documentId: sql`c.document_id`, organizationId: sql`c.organization_id`, assignmentId: sql`c.id` },
        ...{ role: sql`c.role`, state: sql`c.state`, deadline: sql`c.deadline` },
      },
      from: sql`(${ranked(viewer, ask, on)}) c`,
      where: [sql`c.place = 1`],
      total: sql`SELECT count(*) FROM (SELECT DISTINCT a.document_id, a.organization_id FROM ${seen(viewer, ask, on)}) pairs`,
    });
  }
}

/** The worst of each pair at place 1. */
function ranked(viewer: Viewer, ask: AskCoverage, on: AssignmentsOn): Sql {
  return sql`SELECT s.*, row_number() OVER (PARTITION BY s.document_id, s.organization_id
      ORDER BY ${rankOf(sql`s.state`)}, s.deadline NULLS LAST, s.id) AS place
    FROM (SELECT a.id, a.document_id, a.organization_id, a.role, a.deadline, ${stateOn(on)} AS state
      FROM ${seen(viewer, ask, on)}) s`;
}

/** The assignments of the pairs that the viewer sees. */
function seen(viewer: Viewer, { documentIds, organizationIds }: AskCoverage, on: AssignmentsOn): Sql {
  return sql`${on.table} JOIN documents d ON d.id = a.document_id
    WHERE a.document_id IN (${join(documentIds)}) AND a.organization_id IN (${join(organizationIds)})
      AND a.withdrawn_at IS NULL AND d.registered AND ${visibleAssignments(viewer, on)}
      AND ${visibleDocuments(viewer, sql`d`)}`;
}
