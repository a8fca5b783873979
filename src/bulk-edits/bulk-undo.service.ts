import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssignmentActsService } from '../assignments/assignment-acts.service.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { documentAggregate } from '../documents/document-aggregate.js';
import { Document, DocumentTopic } from '../documents/document.entity.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { say } from '../texts/texts.js';
import { bulkEditAggregate } from './bulk-edit-aggregate.js';
import { BulkEdit } from './bulk-edit.entity.js';
import { BulkEditQueries, type BulkEditLine } from './bulk-edits.queries.js';
import type { Former } from './change-documents.js';
import { touchedDocuments } from './touched.js';

interface Kept {
  kind: 'document' | 'assignment';
  recordId: number;
  version: number;
  before: string | null;
}

/** Takes a bulk edit back as a whole, as long as nobody has touched any of its records since. */
@Injectable()
export class BulkUndoService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly assignments: AssignmentActsService,
    private readonly queries: BulkEditQueries,
    private readonly clock: Clock,
  ) {}

  async undo(viewer: Viewer, id: number, version: number): Promise<BulkEditLine> {
    const unit = this.writer.write(once(viewer, (manager) => this.undoIn(manager, viewer, id, version)));
    await orStale(unit, () => this.queries.own(viewer, id));
    return this.queries.own(viewer, id);
  }

  private async undoIn(manager: EntityManager, viewer: Viewer, id: number, version: number): Promise<void> {
    const edit = await rowIn<{ userId: number | null; undoneAt: string | null; version: number }>(
      manager,
      sql`SELECT user_id AS "userId", undone_at AS "undoneAt", version FROM bulk_edits WHERE id = ${id}`,
    );
    if (!edit || edit.userId === null || edit.userId !== viewer.userId) throw Problem.notFound();
    if (edit.undoneAt) throw Problem.conflict('bulkUndone');
    if (edit.version !== version) throw new LostRace();
    const touched = await touchedDocuments((statement) => rowsIn(manager, statement), viewer, id);
    if (touched.length > 0) throw Problem.conflict('bulkTouched', { count: touched.length }, { items: touched });
    const records = await rowsIn<Kept>(
      manager,
      sql`SELECT kind, record_id AS "recordId", version, before FROM bulk_edit_records
           WHERE bulk_edit_id = ${id} ORDER BY kind, record_id`,
    );
    const reason = say(viewer.language, 'warnings.bulkUndoReason', { id });
    for (const record of records) {
      if (record.kind === 'document') await this.restore(manager, viewer, record, reason);
      else await this.assignments.withdrawIn(manager, viewer, record.recordId, record.version, reason);
    }
    const before = await this.audit.snapshot(manager, bulkEditAggregate, id);
    const undone = { undoneAt: this.clock.now().toISOString(), version: version + 1 };
    const { affected } = await manager.update(BulkEdit, { id, version }, undone);
    if (!affected) throw new LostRace();
    await this.audit.append(manager, viewer, { action: 'bulkEdit.undo', aggregate: bulkEditAggregate, id, before });
  }

  private async restore(manager: EntityManager, viewer: Viewer, record: Kept, reason: string): Promise<void> {
    const { recordId: id, version } = record;
    const row = await manager.findOneByOrFail(Document, { id });
    await demand(manager, viewer, 'documents:write', row.ownerId);
    const before = await this.audit.snapshot(manager, documentAggregate, id);
    const { topicAdded, ...columns } = JSON.parse(record.before!) as Former;
    if (topicAdded) await manager.delete(DocumentTopic, { documentId: id, topic: topicAdded });
    const { affected } = await manager.update(Document, { id, version }, { ...columns, version: version + 1 });
    if (!affected) throw new LostRace();
    const action = 'noTaskOn' in columns ? 'document.no-task-taken-back' : 'document.correct';
    const entry = { action, aggregate: documentAggregate, id, before, reason } as const;
    await this.audit.append(manager, viewer, entry);
  }
}
