import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditAction } from '../audit/audit-actions.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { Recommendation } from './inspection.entity.js';
import { recommendationAggregate } from './inspection.aggregates.js';
import { standing } from './inspection-sight.js';
import { type DoneBefore, insertHistory, stateOfHistory } from './recommendation-history.js';
import type { AddRecommendation, CorrectRecommendation } from './recommendation.dto.js';
import type { RecommendationView } from './recommendation.views.js';
import { RecommendationQueries } from './recommendations.queries.js';
import { mustBeNamed, roundToChange } from './round-access.js';

/** What units are asked to put right: made, corrected and withdrawn by those who lead the round. */
@Injectable()
export class RecommendationsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: RecommendationQueries,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, draft: AddRecommendation): Promise<RecommendationView & { warnings: [] }> {
    const { id } = await this.writer.write(
      once(viewer, async (manager) => ({ id: await this.addIn(manager, viewer, draft) })),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings: [] };
  }

  /** Inside a unit of work of the caller's; answers the id. `history`: what a source says has been done since. */
  async addIn(
    manager: EntityManager,
    viewer: Viewer,
    draft: AddRecommendation,
    history: readonly DoneBefore[] = [],
  ): Promise<number> {
    const { inspectionId, organizationId } = draft;
    await roundToChange(manager, viewer, inspectionId, () => Problem.field('inspectionId', 'reference'));
    await mustBeNamed(manager, inspectionId, organizationId);
    await checkReferences(manager, draft, draft);
    const recommendedOn = draft.recommendedOn ?? (await concludedOn(manager, draft)) ?? this.clock.today();
    this.checkDates({ ...draft, recommendedOn });
    const { identifiers } = await manager.insert(Recommendation, {
      ...{ ...draft, recommendedOn, ...stateOfHistory(history) },
    });
    const id = identifiers[0]!.id as number;
    await insertHistory(manager, id, history, this.clock.now().toISOString());
    await this.audit.append(manager, viewer, { action: 'recommendation.add', aggregate: recommendationAggregate, id });
    return id;
  }

  correct(viewer: Viewer, id: number, version: number, change: CorrectRecommendation): Promise<RecommendationView> {
    const { reason, ...facts } = change;
    return this.change(viewer, id, version, 'recommendation.correct', reason, async (manager, stored) => {
      const { text, ...others } = given(facts);
      if (stored.deadline !== null && facts.deadline !== undefined && facts.deadline !== stored.deadline) {
        throw Problem.conflict('extendByAct');
      }
      await checkReferences(manager, stored, facts);
      this.checkDates({ ...stored, ...others });
      return { ...others, ...(text && { text }) };
    });
  }

  withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<RecommendationView> {
    return this.change(viewer, id, version, 'recommendation.withdraw', reason, async () => ({
      ...{ withdrawnAt: this.clock.now().toISOString(), withdrawnReason: reason },
    }));
  }

  private async change(
    viewer: Viewer,
    id: number,
    version: number,
    action: AuditAction,
    reason: string | null | undefined,
    facts: (manager: EntityManager, stored: Recommendation) => Promise<Partial<Recommendation>>,
  ): Promise<RecommendationView> {
    const { inspectionId } = await this.queries.seen(viewer, id);
    const unit = once(viewer, async (manager) => {
      await roundToChange(manager, viewer, inspectionId);
      const stored = await manager.findOneByOrFail(Recommendation, { id });
      if (stored.version !== version) throw new LostRace();
      if (stored.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
      const before = await this.audit.snapshot(manager, recommendationAggregate, id);
      await manager.update(Recommendation, { id }, { ...(await facts(manager, stored)), version: version + 1 });
      await this.audit.append(manager, viewer, { action, aggregate: recommendationAggregate, id, before, reason });
    });
    const current = () => this.queries.seen(viewer, id);
    await orStale(this.writer.write(unit), current);
    return current();
  }

  private checkDates({ recommendedOn, deadline }: { recommendedOn?: string | null; deadline?: string | null }): void {
    if (recommendedOn && recommendedOn > this.clock.today()) throw Problem.field('recommendedOn', 'inTheFuture');
    if (recommendedOn && deadline && deadline < recommendedOn) {
      throw Problem.field('deadline', 'before', { field: 'recommendedOn', value: recommendedOn });
    }
  }
}

interface Place {
  inspectionId: number;
  organizationId: number;
}

/** The finding is of the same unit in the same round, and stands. */
async function checkReferences(
  manager: EntityManager,
  { inspectionId, organizationId }: Place,
  { findingId, followUpId }: { findingId?: number | null; followUpId?: number | null },
): Promise<void> {
  if (findingId) {
    const finding = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM findings f WHERE f.id = ${findingId} AND f.inspection_id = ${inspectionId}
             AND f.organization_id = ${organizationId} AND ${standing(sql`f`)}`,
    );
    if (!finding) throw Problem.field('findingId', 'reference');
  }
  if (followUpId) {
    const unit = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM organizations WHERE id = ${followUpId} AND withdrawn_at IS NULL`,
    );
    if (!unit) throw Problem.field('followUpId', 'reference');
  }
}

async function concludedOn(
  manager: EntityManager,
  { inspectionId, organizationId }: Place,
): Promise<string | null | undefined> {
  const result = await rowIn<{ concludedOn: string | null }>(
    manager,
    sql`SELECT concluded_on AS "concludedOn" FROM inspection_results r
         WHERE r.inspection_id = ${inspectionId} AND r.organization_id = ${organizationId} AND r.current`,
  );
  return result?.concludedOn;
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
