import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, IsNull } from 'typeorm';
import type { AuditAction } from '../audit/audit-actions.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { notMovedReasons, wentWithDocument } from '../texts/relations.texts.js';
import { Relation } from './document.entity.js';
import { relationAggregate } from './relations-aggregate.js';
import { closesCycle, factsOf, isYounger, sameRelation } from './relations-rules.js';
import { Stubs } from './stubs.js';

/** How relations follow their documents: from a stub to the registered one, and out with a withdrawn one. */
@Injectable()
export class RelationSettlement {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    stubs: Stubs,
  ) {
    stubs.whenSettled((manager, viewer, stubId, documentId) => this.move(manager, viewer, stubId, documentId));
  }

  /** Withdraws what a document says of others, and what is merely proposed of it. */
  async withdrawWith(manager: EntityManager, viewer: Viewer, documentId: number): Promise<void> {
    const going = await present(manager, { fromId: documentId }, { toId: documentId, confirmedAt: IsNull() });
    for (const relation of going) await this.withdraw(manager, viewer, relation, wentWithDocument);
  }

  private async move(manager: EntityManager, viewer: Viewer, stubId: number, documentId: number): Promise<void> {
    const now = (id: number) => (id === stubId ? documentId : id);
    for (const relation of await present(manager, { fromId: stubId }, { toId: stubId })) {
      await this.moveTo(manager, viewer, relation, { fromId: now(relation.fromId), toId: now(relation.toId) });
    }
  }

  /** A confirmed relation that its real document contradicts becomes a proposal again: somebody has to look. */
  private async moveTo(
    manager: EntityManager,
    viewer: Viewer,
    relation: Relation,
    ends: { fromId: number; toId: number },
  ): Promise<void> {
    const withdraw = (one: Relation, reason: string) => this.withdraw(manager, viewer, one, reason);
    const moved = { ...factsOf(relation), ...ends };
    const confirmed = relation.confirmedAt !== null;
    if (moved.fromId === moved.toId) return withdraw(relation, notMovedReasons.self);
    const same = await sameRelation(manager, moved);
    if (same && (same.confirmed || !confirmed)) return withdraw(relation, notMovedReasons.known);
    if (same)
      for (const proposal of await present(manager, { id: same.id })) await withdraw(proposal, notMovedReasons.known);
    const younger = await isYounger(manager, moved);
    if (younger && !confirmed) return withdraw(relation, notMovedReasons.younger);
    const doubtful = younger || (confirmed && (await closesCycle(manager, moved)));
    const columns = { ...ends, ...(doubtful && { confirmedAt: null, confirmedBy: null }) };
    return this.change(manager, viewer, relation, 'relation.settle', columns);
  }

  private withdraw(manager: EntityManager, viewer: Viewer, relation: Relation, reason: string): Promise<void> {
    const columns = { withdrawnAt: this.clock.now().toISOString(), withdrawnReason: reason };
    return this.change(manager, viewer, relation, 'relation.withdraw', columns, reason);
  }

  private async change(
    manager: EntityManager,
    viewer: Viewer,
    { id, version }: Relation,
    action: AuditAction,
    columns: Partial<Relation>,
    reason?: string,
  ): Promise<void> {
    const before = await this.audit.snapshot(manager, relationAggregate, id);
    await manager.update(Relation, { id }, { ...columns, version: version + 1 });
    await this.audit.append(manager, viewer, { action, aggregate: relationAggregate, id, before, reason });
  }
}

/** Relations that are not withdrawn and meet one of the conditions, in order of entering. */
function present(manager: EntityManager, ...conditions: FindOptionsWhere<Relation>[]): Promise<Relation[]> {
  const where = conditions.map((condition) => ({ ...condition, withdrawnAt: IsNull() }));
  return manager.find(Relation, { where, order: { id: 'ASC' } });
}
