import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { canonicalJson } from '../audit/canonical-json.js';
import { Reads, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { bulkEditAggregate } from './bulk-edit-aggregate.js';
import type { MakeBulkEdit } from './bulk-edit.dto.js';
import { BulkEdit, BulkEditRecord } from './bulk-edit.entity.js';
import {
  type Ask,
  type BulkEditView,
  type Changed,
  chosenDocuments,
  type Line,
  tokenOf,
  viewOf,
} from './bulk-edit-plan.js';
import { ChangeDocuments } from './change-documents.js';
import { GiveTasks } from './give-tasks.js';

/** Many documents changed at once: first told, then done as it was told, or not at all. */
@Injectable()
export class BulkEditsService {
  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly giveTasks: GiveTasks,
    private readonly changeDocuments: ChangeDocuments,
  ) {}

  make(viewer: Viewer, draft: MakeBulkEdit): Promise<BulkEditView> {
    if (draft.dryRun) return this.preview(viewer, draft);
    if (!draft.token) throw Problem.field('token', 'required');
    const unit = this.writer.write(once(viewer, (manager) => this.carryOut(manager, viewer, draft)));
    return orStale(unit, () => this.preview(viewer, draft));
  }

  /** What would happen, from what is committed. */
  private async preview(viewer: Viewer, draft: MakeBulkEdit): Promise<BulkEditView> {
    const lines = await this.plan((statement) => this.reads.rows(statement), viewer, draft);
    return viewOf(viewer, draft, lines, null);
  }

  private async carryOut(manager: EntityManager, viewer: Viewer, draft: MakeBulkEdit): Promise<BulkEditView> {
    const lines = await this.plan((statement) => rowsIn(manager, statement), viewer, draft);
    if (tokenOf(draft, lines) !== draft.token) throw new LostRace();
    const changed: Changed[] = [];
    for (const line of lines) {
      if (line.stays === null) changed.push(...(await this.edit(draft).apply(manager, viewer, draft, line)));
    }
    if (changed.length === 0) throw Problem.conflict('bulkNothing');
    const id = await this.keep(manager, viewer, draft, changed);
    return viewOf(viewer, draft, lines, id);
  }

  private async keep(manager: EntityManager, viewer: Viewer, draft: MakeBulkEdit, changed: Changed[]): Promise<number> {
    const { documentIds: _, dryRun: __, token: ___, edit, ...facts } = draft;
    const { identifiers } = await manager.insert(BulkEdit, {
      ...{ userId: viewer.userId, edit, facts: canonicalJson(facts), madeAt: this.clock.now().toISOString() },
    });
    const bulkEditId = identifiers[0]!.id as number;
    const rows = changed.map(({ before, ...record }) => ({
      ...{ bulkEditId, ...record, before: before && JSON.stringify(before) },
    }));
    await manager.insert(BulkEditRecord, rows);
    const action = 'bulkEdit.make';
    await this.audit.append(manager, viewer, { action, aggregate: bulkEditAggregate, id: bulkEditId });
    return bulkEditId;
  }

  private async plan(ask: Ask, viewer: Viewer, draft: MakeBulkEdit): Promise<Line[]> {
    const documents = await chosenDocuments(ask, viewer, draft.documentIds);
    return this.edit(draft).plan(ask, viewer, draft, documents);
  }

  private edit({ edit }: MakeBulkEdit) {
    return edit === 'give' ? this.giveTasks : this.changeDocuments;
  }
}
