import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { mustBeFileOf } from '../documents/attachment-owners.js';
import { writeParties } from '../documents/document-visibility.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { ACTS } from './assignment-acts.js';
import { demandUnit } from './assignment-authority.js';
import type { AssignmentView } from './assignment-columns.js';
import type { ExtendDeadline, PerformAct } from './assignment.dto.js';
import { Assignment } from './assignment.entity.js';
import { ASSIGNMENT } from './assignment-attachments.js';
import { actsOf, assignmentAggregate, columnsOf, insertAct, writePast } from './assignment-record.js';
import { demandGiving } from './giving.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { type ActDraft, checkAct, checkNeeds } from './assignment-rules.js';
import { type Beginning, standings } from './assignment-state.js';
import { AssignmentQueries } from './assignments.queries.js';

type Row = Pick<Assignment, 'id' | 'organizationId' | 'giverId' | 'documentId' | 'withdrawnAt' | 'version'> &
  Beginning & { ownerId: number | null };

/** What happens to a task once it is given. Each act shows the version of the task that it saw. */
@Injectable()
export class AssignmentActsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: AssignmentQueries,
    private readonly clock: Clock,
  ) {}

  act(viewer: Viewer, id: number, version: number, draft: PerformAct): Promise<AssignmentView> {
    return this.perform(viewer, id, version, draft);
  }

  /** The earlier deadline is never overwritten: it stays with the act that moved it. */
  extend(viewer: Viewer, id: number, version: number, draft: ExtendDeadline): Promise<AssignmentView> {
    return this.perform(viewer, id, version, { act: 'extend', ...draft });
  }

  /** A withdrawn assignment leaves lists and counts and stays readable by its address. */
  withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<AssignmentView> {
    return this.change(viewer, id, (manager) => this.withdrawIn(manager, viewer, id, version, reason));
  }

  /** Inside a unit of work of the caller's. Throws LostRace where the version is another one by now. */
  async withdrawIn(manager: EntityManager, viewer: Viewer, id: number, version: number, reason: string): Promise<void> {
    const row = await this.current(manager, id, version);
    await demandGiving(manager, viewer, row, [row.organizationId], row);
    const before = await this.audit.snapshot(manager, assignmentAggregate, id);
    await this.update(manager, row, { withdrawnAt: this.clock.now().toISOString(), withdrawnReason: reason });
    await writeParties(manager, row.documentId);
    const entry = { action: 'assignment.withdraw' as const, aggregate: assignmentAggregate, id, before, reason };
    await this.audit.append(manager, viewer, entry);
  }

  private perform(viewer: Viewer, id: number, version: number, draft: ActDraft): Promise<AssignmentView> {
    checkNeeds(draft);
    return this.change(viewer, id, async (manager) =>
      this.performIn(manager, viewer, await this.current(manager, id, version), draft),
    );
  }

  /** Inside a unit of work of the caller's, who has checked that the viewer sees the task. */
  async decideIn(manager: EntityManager, viewer: Viewer, id: number, version: number, draft: ActDraft): Promise<void> {
    checkNeeds(draft);
    await this.performIn(manager, viewer, await this.current(manager, id, version), draft);
  }

  private async performIn(manager: EntityManager, viewer: Viewer, row: Row, draft: ActDraft): Promise<void> {
    const { id } = row;
    if (ACTS[draft.act].by === 'unit') await demandUnit(manager, viewer, 'assignments:act', row.organizationId);
    else await demand(manager, viewer, 'assignments:decide', row.giverId);
    const acts = await actsOf(manager, id);
    const last = standings(row, acts).at(-1)!;
    checkAct(draft, last, this.clock.today(), viewer.language);
    await mustBeFileOf(manager, ASSIGNMENT, id, draft.attachmentId);
    const before = await this.audit.snapshot(manager, assignmentAggregate, id);
    const line = standings(row, [...acts, draft]);
    await this.update(manager, row, columnsOf(line));
    await insertAct(manager, viewer, id, draft, last.deadline, this.clock.now());
    await writePast(manager, id, line);
    const { reason } = draft;
    const entry = { action: `assignment.${draft.act}` as const, aggregate: assignmentAggregate, id, before, reason };
    await this.audit.append(manager, viewer, entry);
  }

  private async change(
    viewer: Viewer,
    id: number,
    unit: (manager: EntityManager) => Promise<void>,
  ): Promise<AssignmentView> {
    await this.queries.seen(viewer, id);
    const write = this.writer.write(once(viewer, unit));
    await orStale(write, () => this.queries.seen(viewer, id));
    return this.queries.seen(viewer, id);
  }

  private async update(manager: EntityManager, { id, version }: Row, columns: Partial<Assignment>): Promise<void> {
    const { affected } = await manager.update(Assignment, { id, version }, { ...columns, version: version + 1 });
    if (!affected) throw new LostRace();
  }

  /** The task as the caller has seen it. */
  private async current(manager: EntityManager, id: number, version: number): Promise<Row> {
    const row = (await this.row(manager, id))!;
    if (row.version !== version) throw new LostRace();
    if (row.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
    return row;
  }

  private row(manager: EntityManager, id: number): Promise<Row | undefined> {
    return rowIn<Row>(
      manager,
      sql`SELECT a.id, a.organization_id AS "organizationId", a.giver_id AS "giverId", a.document_id AS "documentId",
                 a.withdrawn_at AS "withdrawnAt", a.version, a.basis, a.first_deadline AS "firstDeadline",
                 d.owner_id AS "ownerId", coalesce(a.assigned_on, d.issued_on, '') AS since
            FROM assignments a JOIN documents d ON d.id = a.document_id WHERE a.id = ${id}`,
    );
  }
}
