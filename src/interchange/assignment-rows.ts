import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BASES, ROLES_OF_UNITS } from '../assignments/assignment.dto.js';
import type { ActDraft } from '../assignments/assignment-rules.js';
import { AssignmentsService } from '../assignments/assignments.service.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Day, OneOf, Text } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { FROM_AN_OLD_LEDGER } from './old-ledger.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, type SourceId } from './source-id.js';

const STATUSES = ['not_started', 'in_progress', 'completed', 'waived'] as const;

class AssignmentRow extends SourceRow {
  @FromSource() documentId: SourceId;
  @FromSource({ optional: true }) organizationId?: SourceId | null;
  @Text({ max: 300, optional: true }) groupWords?: string | null;
  @OneOf(BASES, { optional: true }) basis?: string | null;
  @FromSource({ optional: true }) giverId?: SourceId | null;
  @OneOf(ROLES_OF_UNITS) role: string;
  @OneOf(STATUSES, { optional: true }) status?: (typeof STATUSES)[number] | null;
  @Day({ optional: true }) assignedOn?: string | null;
  @Day({ optional: true }) deadline?: string | null;
  @Day({ optional: true }) completedOn?: string | null;
  @Text({ max: 5000, optional: true }) evidence?: string | null;
  @Text({ max: 2000, optional: true }) task?: string | null;
  @Text({ max: 300, optional: true }) clause?: string | null;
  @Text({ max: 1000, optional: true }) product?: string | null;
  @Text({ max: 1000, optional: true }) target?: string | null;
  @Text({ max: 200, optional: true }) reportFrequency?: string | null;
  @Text({ max: 5000, optional: true }) source?: string | null;
}

/** Tasks with what has become of them. A task is the issuer's to give and begins with the document, unless a row says otherwise. */
@Injectable()
export class AssignmentRows implements RowKind<AssignmentRow> {
  readonly kind = 'assignment';
  readonly shape = AssignmentRow;
  readonly refers = { documentId: 'document', organizationId: 'organization', giverId: 'organization' } as const;
  readonly onlyBySource = true;

  constructor(private readonly assignments: AssignmentsService) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<AssignmentRow>): Promise<Written> {
    const { organizationId, status: _, completedOn: __, evidence: ___, ...facts } = row;
    const organizationIds = organizationId ? [organizationId] : [];
    if (row.basis === 'reported') {
      const [id] = await this.assignments.giveIn(manager, viewer, { ...facts, organizationIds });
      return { id: id!, known: false };
    }
    const document = await rowIn<{ issuerId: number | null; issuedOn: string | null }>(
      manager,
      sql`SELECT issuer_id AS "issuerId", issued_on AS "issuedOn" FROM documents WHERE id = ${row.documentId}`,
    );
    const giverId = row.giverId ?? document?.issuerId ?? null;
    const assignedOn = row.assignedOn ?? document?.issuedOn ?? null;
    const draft = { ...facts, giverId, assignedOn, organizationIds };
    const [id] = await this.assignments.giveIn(manager, viewer, draft, history({ ...row, assignedOn }));
    return { id: id!, known: false };
  }
}

/** When a task in progress was begun no ledger says: it counts as begun from the giving on. */
function history({ status, assignedOn, completedOn, evidence }: Partial<Resolved<AssignmentRow>>): ActDraft[] {
  if (!status || status === 'not_started') return [];
  const reason = FROM_AN_OLD_LEDGER;
  if (status === 'in_progress') {
    if (!assignedOn) throw Problem.field('assignedOn', 'required');
    return [{ act: 'begin', on: assignedOn, reason }];
  }
  if (!completedOn) throw Problem.field('completedOn', 'required');
  if (status === 'waived') return [{ act: 'waive', on: completedOn, reason }];
  return [{ act: 'reportDone', on: completedOn, ...(evidence ? { evidence } : { reason }) }];
}
