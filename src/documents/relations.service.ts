import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from '../audit/audit-actions.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { say, type Warning } from '../texts/texts.js';
import { Relation } from './document.entity.js';
import { DocumentsService } from './documents.service.js';
import { relationAggregate } from './relations-aggregate.js';
import { checkRelation, factsOf, refuseContradiction, type RelationFacts, sameRelation } from './relations-rules.js';
import type { AddRelation, CitedDocument, CorrectRelation } from './relations.dto.js';
import { RelationQueries, type RelationView } from './relations.queries.js';
import { Citations } from './stubs-citation.js';
import { rewriteValidity } from './validity-writer.js';

export type AddedRelation = RelationView & { warnings: Warning[] };

/** Relations between documents. Those that nobody has confirmed are proposals and count nowhere. */
@Injectable()
export class RelationsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly documents: DocumentsService,
    private readonly citations: Citations,
    private readonly queries: RelationQueries,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, fromId: number, draft: AddRelation): Promise<AddedRelation> {
    const { id, warnings } = await this.writer.write(
      once(viewer, (manager) => this.addIn(manager, viewer, fromId, draft)),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings };
  }

  /** Inside a unit of work of the caller's. */
  async addIn(
    manager: EntityManager,
    viewer: Viewer,
    fromId: number,
    draft: AddRelation,
  ): Promise<{ id: number; warnings: Warning[] }> {
    await this.writableFrom(manager, viewer, fromId);
    const { toId, warnings } = await this.other(manager, viewer, draft);
    const { kind, scope, scopeWords = null, effectiveOn = null, resumeOn = null, source = null } = draft;
    const facts = { fromId, toId, kind, scope: scope ?? 'whole', ...{ scopeWords, effectiveOn, resumeOn, source } };
    const confirmed = draft.confirmed ?? true;
    await this.refuse(manager, facts, confirmed);
    const { identifiers } = await manager.insert(Relation, { ...facts, ...(confirmed && this.confirmation(viewer)) });
    const id = identifiers[0]!.id as number;
    await rewriteValidity(manager, [toId]);
    await this.audit.append(manager, viewer, { action: 'relation.add', aggregate: relationAggregate, id });
    return { id, warnings };
  }

  confirm(viewer: Viewer, id: number, version: number): Promise<RelationView> {
    return this.change(viewer, id, version, 'relation.confirm', async (manager, relation) => {
      await refuseContradiction(manager, factsOf(relation), true);
      return this.confirmation(viewer);
    });
  }

  correct(viewer: Viewer, id: number, version: number, change: CorrectRelation): Promise<RelationView> {
    return this.change(viewer, id, version, 'relation.correct', async (manager, relation) => {
      const { scope, ...rest } = change;
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      const facts: RelationFacts = { ...factsOf(relation), ...given, scope: scope ?? relation.scope };
      checkRelation(facts);
      const same = await sameRelation(manager, facts);
      if (same && same.id !== id) throw relationKnown(same.id);
      return facts;
    });
  }

  withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<RelationView> {
    const withdrawnAt = this.clock.now().toISOString();
    const columns = { withdrawnAt, withdrawnReason: reason };
    return this.change(viewer, id, version, 'relation.withdraw', () => Promise.resolve(columns), reason);
  }

  private async change(
    viewer: Viewer,
    id: number,
    version: number,
    action: AuditAction,
    columns: (manager: EntityManager, relation: Relation) => Promise<Partial<Relation>>,
    reason?: string,
  ): Promise<RelationView> {
    await this.queries.seen(viewer, id);
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        const relation = (await manager.findOneBy(Relation, { id }))!;
        await this.writableFrom(manager, viewer, relation.fromId);
        if (relation.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
        if (relation.version !== version) throw new LostRace();
        const before = await this.audit.snapshot(manager, relationAggregate, id);
        const changed = { ...(await columns(manager, relation)), version: version + 1 };
        const { affected } = await manager.update(Relation, { id, version }, changed);
        if (!affected) throw new LostRace();
        await rewriteValidity(manager, [relation.toId]);
        await this.audit.append(manager, viewer, { action, aggregate: relationAggregate, id, before, reason });
      }),
    );
    await orStale(unit, () => this.queries.seen(viewer, id));
    return this.queries.seen(viewer, id);
  }

  /** Who may write a document may say how it relates to others. */
  private async writableFrom(manager: EntityManager, viewer: Viewer, fromId: number): Promise<void> {
    const { ownerId, withdrawnAt } = await this.documents.visible(manager, viewer, fromId);
    await demand(manager, viewer, 'documents:write', ownerId);
    if (withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
  }

  private async other(
    manager: EntityManager,
    viewer: Viewer,
    { toId, to }: AddRelation,
  ): Promise<{ toId: number; warnings: Warning[] }> {
    if (toId && to) throw Problem.field('to', 'clash', { field: 'toId' });
    if (to) return this.cited(manager, viewer, to);
    if (!toId) throw Problem.field('toId', 'required');
    const row = await this.documents.find(manager, viewer, toId);
    if (!row || row.withdrawnAt) throw Problem.field('toId', 'reference');
    return { toId, warnings: row.registered ? [] : [waits(viewer, row.id, row.number)] };
  }

  private async cited(manager: EntityManager, viewer: Viewer, cited: CitedDocument) {
    const { id, waiting, fitting } = await this.citations.cite(manager, viewer, cited);
    if (!waiting) return { toId: id, warnings: [] };
    const number = cited.number ?? cited.title ?? null;
    return { toId: id, warnings: [fitting > 1 ? severalFit(viewer, id, number, fitting) : waits(viewer, id, number)] };
  }

  private async refuse(manager: EntityManager, facts: RelationFacts, confirmed: boolean): Promise<void> {
    checkRelation(facts);
    const same = await sameRelation(manager, facts);
    if (same) throw relationKnown(same.id);
    await refuseContradiction(manager, facts, confirmed);
  }

  private confirmation(viewer: Viewer) {
    return { confirmedAt: this.clock.now().toISOString(), confirmedBy: viewer.name };
  }
}

const relationKnown = (id: number) =>
  Problem.conflict('relationKnown', {}, { relation: { id, href: `/api/relations/${id}` } });

function waits({ language }: Viewer, documentId: number, number: string | null): Warning {
  return { code: 'relationWaits', message: say(language, 'warnings.relationWaits', { number }), documentId };
}

function severalFit({ language }: Viewer, documentId: number, number: string | null, count: number): Warning {
  return { code: 'severalFit', message: say(language, 'warnings.severalFit', { number, count }), documentId };
}
