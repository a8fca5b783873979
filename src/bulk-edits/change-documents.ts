import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { join, sql } from '../database/dialect.js';
import { documentAggregate } from '../documents/document-aggregate.js';
import { Document, DocumentTopic } from '../documents/document.entity.js';
import { LostRace } from '../http/lost-race.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { WarningCode } from '../texts/texts.js';
import type { MakeBulkEdit } from './bulk-edit.dto.js';
import type { Ask, Changed, Chosen, Edit, Line } from './bulk-edit-plan.js';

/** What stood in a document before, as far as a bulk edit changes it. */
export type Former = Partial<Pick<Document, 'urgency' | 'noTaskOn' | 'noTaskReason'>> & { topicAdded?: string };

/** Changes one fact of each document. */
@Injectable()
export class ChangeDocuments implements Edit {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async plan(ask: Ask, _viewer: Viewer, draft: MakeBulkEdit, documents: Chosen[]): Promise<Line[]> {
    const same = await this.same(ask, draft, documents);
    return documents.map((document) => {
      const stays: WarningCode | null = document.withdrawnAt
        ? 'bulkWithdrawn'
        : !document.mayWrite
          ? 'bulkOutOfScope'
          : (same.get(document.id) ?? null);
      return { document, stays, units: [] };
    });
  }

  async apply(
    manager: EntityManager,
    viewer: Viewer,
    draft: MakeBulkEdit,
    { document: { id, version, urgency } }: Line,
  ): Promise<Changed[]> {
    const before = await this.audit.snapshot(manager, documentAggregate, id);
    const reason = draft.reason ?? null;
    const [columns, former] = {
      no_task: () => [
        { noTaskOn: this.clock.today(), noTaskReason: reason },
        { noTaskOn: null, noTaskReason: null },
      ],
      urgency: () => [{ urgency: draft.urgency! }, { urgency }],
      topic: () => [{}, { topicAdded: draft.topic! }],
    }[draft.edit as 'topic']() as [Partial<Document>, Former];
    const { affected } = await manager.update(Document, { id, version }, { ...columns, version: version + 1 });
    if (!affected) throw new LostRace();
    if (former.topicAdded) await manager.insert(DocumentTopic, { documentId: id, topic: former.topicAdded });
    const action = draft.edit === 'no_task' ? 'document.no-task' : 'document.correct';
    await this.audit.append(manager, viewer, { action, aggregate: documentAggregate, id, before, reason });
    return [{ kind: 'document', recordId: id, version: version + 1, before: former }];
  }

  /** Those that need no change, or bear none, and why. */
  private async same(ask: Ask, draft: MakeBulkEdit, documents: Chosen[]): Promise<Map<number, WarningCode>> {
    if (draft.edit === 'urgency') {
      if (!draft.urgency) throw Problem.field('urgency', 'required');
      return reasons(documents, ({ urgency }) => urgency === draft.urgency, 'bulkSame');
    }
    const ids = join(documents.map(({ id }) => id));
    if (draft.edit === 'topic') {
      if (!draft.topic) throw Problem.field('topic', 'required');
      const rows = await ask<{ id: number }>(
        sql`SELECT document_id AS id FROM document_topics WHERE document_id IN (${ids}) AND topic = ${draft.topic}`,
      );
      const known = new Set(rows.map(({ id }) => id));
      return reasons(documents, ({ id }) => known.has(id), 'bulkSame');
    }
    if (!draft.reason) throw Problem.field('reason', 'required');
    const rows = await ask<{ id: number }>(
      sql`SELECT DISTINCT document_id AS id FROM assignments
           WHERE document_id IN (${ids}) AND basis = 'given' AND withdrawn_at IS NULL`,
    );
    const given = new Set(rows.map(({ id }) => id));
    return new Map([
      ...reasons(documents, ({ noTaskOn }) => noTaskOn !== null, 'bulkSame'),
      ...reasons(documents, ({ id }) => given.has(id), 'bulkTasksGiven'),
    ]);
  }
}

const reasons = (documents: Chosen[], fits: (document: Chosen) => boolean, code: WarningCode) =>
  new Map(documents.filter(fits).map(({ id }) => [id, code]));
