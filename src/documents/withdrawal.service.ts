import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql, type Sql } from '../database/dialect.js';
import { Reads, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { documentAggregate } from './document-aggregate.js';
import type { DocumentWithdrawal } from './document.dto.js';
import { Document } from './document.entity.js';
import { visibleDocuments } from './document-visibility.js';
import { DocumentQueries, type DocumentView } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';
import { pairAnew } from './look-alikes-writer.js';
import { RelationSettlement } from './relations-settlement.js';
import { Stubs } from './stubs.js';
import { rewriteValidity } from './validity-writer.js';

/** A withdrawn document leaves lists, counts and validity, frees its key, and stays readable by its address. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly documents: DocumentsService,
    private readonly relations: RelationSettlement,
    private readonly stubs: Stubs,
    private readonly queries: DocumentQueries,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** `sameAsId`: it was registered twice, and that one stays. */
  async withdraw(
    viewer: Viewer,
    id: number,
    version: number,
    { reason, sameAsId = null }: DocumentWithdrawal,
  ): Promise<DocumentView> {
    await this.queries.demandSeen(viewer, id);
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        const { numberKey } = await this.documents.writable(manager, viewer, id, version);
        if (sameAsId !== null) await this.staying(manager, viewer, id, sameAsId);
        await refuseReferenced(manager, id);
        await this.relations.withdrawWith(manager, viewer, id);
        const before = await this.audit.snapshot(manager, documentAggregate, id);
        const withdrawal = {
          withdrawnAt: this.clock.now().toISOString(),
          withdrawnReason: reason,
          sameAsId,
          identity: null,
        };
        const { affected } = await manager.update(Document, { id, version }, { ...withdrawal, version: version + 1 });
        if (!affected) throw new LostRace();
        await rewriteValidity(manager, [id]);
        await pairAnew(manager, id);
        await this.audit.append(manager, viewer, {
          ...{ action: 'document.withdraw', aggregate: documentAggregate, id, before, reason },
        });
        if (numberKey !== null) await this.stubs.settleNumber(manager, viewer, numberKey); // one fitting document fewer
      }),
    );
    await orStale(unit, () => this.queries.seen(viewer, id));
    return this.queries.seen(viewer, id);
  }

  /** What stands in the way of withdrawing it, for who may. */
  async hindrances(viewer: Viewer, id: number): Promise<{ restingOnIt: Resting[] }> {
    const row = await this.reads.row<{ mine: number }>(
      sql`SELECT CASE WHEN ${inScopeFor(viewer, 'documents:write', sql`d.owner_id`)} THEN 1 ELSE 0 END AS mine
            FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    if (!row) throw Problem.notFound();
    if (row.mine === 0) throw Problem.forbidden('outOfScope');
    const resting = await this.reads.rows<{ kind: Resting }>(restingOn(id));
    return { restingOnIt: resting.map(({ kind }) => kind) };
  }

  private async staying(manager: EntityManager, viewer: Viewer, id: number, sameAsId: number): Promise<void> {
    const other = await this.documents.find(manager, viewer, sameAsId);
    if (!other || other.registered === 0 || other.withdrawnAt || sameAsId === id) {
      throw Problem.field('sameAsId', 'reference');
    }
  }
}

export const RESTING = ['assignments', 'findings', 'inspections', 'relations'] as const;
type Resting = (typeof RESTING)[number];

/** What has to be withdrawn or moved before the document. */
const restingOn = (id: number): Sql =>
  sql`SELECT 'relations' AS kind FROM relations
         WHERE to_id = ${id} AND confirmed_at IS NOT NULL AND withdrawn_at IS NULL
        UNION SELECT 'assignments' FROM assignments WHERE document_id = ${id} AND withdrawn_at IS NULL
        UNION SELECT 'inspections' FROM inspection_documents d JOIN inspections i ON i.id = d.inspection_id
         WHERE d.document_id = ${id} AND i.withdrawn_at IS NULL
        UNION SELECT 'findings' FROM findings f WHERE f.document_id = ${id} AND f.withdrawn_at IS NULL
        ORDER BY kind`;

/** 409 naming what rests on the document. */
async function refuseReferenced(manager: EntityManager, id: number): Promise<void> {
  const resting = await rowsIn<{ kind: Resting }>(manager, restingOn(id));
  if (resting.length === 0) return;
  throw Problem.conflict('stillReferenced', {}, { restingOnIt: resting.map(({ kind }) => kind) });
}
