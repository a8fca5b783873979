import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { documentAggregate } from './document-aggregate.js';
import { Document } from './document.entity.js';
import { DocumentQueries, type DocumentView } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';

/** "Carries no task" is a decision that somebody records: different from "nobody has looked". */
@Injectable()
export class NoTaskService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly documents: DocumentsService,
    private readonly queries: DocumentQueries,
    private readonly clock: Clock,
  ) {}

  /** `reason` null takes the decision back. */
  async decide(viewer: Viewer, id: number, version: number, reason?: string | null): Promise<DocumentView> {
    if (reason === undefined) throw Problem.field('reason', 'required'); // silence takes nothing back
    await this.queries.demandSeen(viewer, id);
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await this.documents.writable(manager, viewer, id, version);
        if (reason !== null) await refuseWhereGiven(manager, id);
        const before = await this.audit.snapshot(manager, documentAggregate, id);
        const noTask = { noTaskOn: reason === null ? null : this.clock.today(), noTaskReason: reason };
        const { affected } = await manager.update(Document, { id, version }, { ...noTask, version: version + 1 });
        if (!affected) throw new LostRace();
        const action = reason === null ? 'document.no-task-taken-back' : 'document.no-task';
        await this.audit.append(manager, viewer, { action, aggregate: documentAggregate, id, before, reason });
      }),
    );
    await orStale(unit, () => this.queries.seen(viewer, id));
    return this.queries.seen(viewer, id);
  }
}

async function refuseWhereGiven(manager: EntityManager, documentId: number): Promise<void> {
  const given = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM assignments WHERE document_id = ${documentId} AND basis = 'given' AND withdrawn_at IS NULL LIMIT 1`,
  );
  if (given) throw Problem.conflict('tasksGiven');
}
