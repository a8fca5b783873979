import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { covers } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { say } from '../texts/texts.js';
import { Inspection, Recommendation, RecommendationAct } from './inspection.entity.js';
import { recommendationAggregate } from './inspection.aggregates.js';
import { mustBeFileOf } from '../documents/attachment-owners.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { type Actor, actOf, type Phase, stateAfter } from './recommendation-acts.js';
import type { ActOnRecommendation } from './recommendation.dto.js';
import type { RecommendationView } from './recommendation.views.js';
import { RecommendationQueries } from './recommendations.queries.js';
import { isOfUnit, RECOMMENDATION } from './recommendation-attachments.js';

interface Done {
  act: string;
  onDate: string;
  userId: number | null;
  recordedBy: string;
}

/** Remedying, and verifying by somebody else. The state follows from the acts; nobody writes it. */
@Injectable()
export class RemediationService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: RecommendationQueries,
    private readonly clock: Clock,
  ) {}

  async act(viewer: Viewer, id: number, version: number, draft: ActOnRecommendation): Promise<RecommendationView> {
    await this.queries.seen(viewer, id);
    const unit = once(viewer, async (manager) => {
      const stored = await manager.findOneByOrFail(Recommendation, { id });
      const { by } = actOf(draft.act);
      if (!(await isActor(manager, viewer, by, stored))) throw Problem.forbidden('outOfScope');
      if (stored.version !== version) throw new LostRace();
      if (stored.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
      const done = await actsOf(manager, id);
      this.check(viewer, draft, stored, done);
      const before = await this.audit.snapshot(manager, recommendationAggregate, id);
      await this.record(manager, viewer, stored, draft, done);
      await this.audit.append(manager, viewer, {
        ...{ action: `recommendation.${draft.act}`, aggregate: recommendationAggregate, id, before },
        reason: draft.reason,
      });
    });
    const current = () => this.queries.seen(viewer, id);
    await orStale(this.writer.write(unit), current);
    return current();
  }

  private check(viewer: Viewer, draft: ActOnRecommendation, stored: Recommendation, done: Done[]): void {
    const { after, needs } = actOf(draft.act);
    const phase = stored.phase as Phase;
    if (!after.includes(phase)) {
      const words = {
        act: say(viewer.language, `warnings.act_${draft.act}`),
        phase: say(viewer.language, `warnings.phase_${phase}`),
      };
      throw Problem.conflict('remedyNotPossible', words);
    }
    if (
      draft.act === 'verify' &&
      isSame(
        viewer,
        done.findLast(({ act }) => act === 'remedy'),
      )
    ) {
      throw Problem.forbidden('sameVerifier');
    }
    const brought = { ...draft, evidence: draft.evidence ?? draft.attachmentId };
    const missing = needs.find((field) => !brought[field]);
    if (missing) throw Problem.field(missing, 'required');
    if (draft.on > this.clock.today()) throw Problem.field('on', 'inTheFuture');
    const since = done.at(-1)?.onDate ?? stored.recommendedOn;
    if (since && draft.on < since) {
      throw Problem.field('on', 'before', { field: done.at(-1)?.act ?? 'recommendedOn', value: since });
    }
    if (draft.act === 'extend') checkExtension(draft, stored);
  }

  private async record(
    manager: EntityManager,
    viewer: Viewer,
    stored: Recommendation,
    draft: ActOnRecommendation,
    done: Done[],
  ): Promise<void> {
    const { act, on: onDate, reason, evidence, attachmentId } = draft;
    await mustBeFileOf(manager, RECOMMENDATION, stored.id, attachmentId);
    const extension =
      act === 'extend'
        ? { deadline: draft.deadline, previousDeadline: stored.deadline, grantedBy: draft.grantedBy }
        : {};
    const deadline = act === 'extend' ? draft.deadline : stored.deadline;
    const { id, version } = stored;
    const state = stateAfter([...done, { act, onDate }]);
    const { affected } = await manager.update(
      Recommendation,
      { id, version },
      { ...state, deadline, version: version + 1 },
    );
    if (!affected) throw new LostRace();
    await manager.insert(RecommendationAct, {
      ...{ recommendationId: stored.id, act, onDate, reason, evidence, attachmentId, ...extension },
      ...{ userId: viewer.userId, recordedBy: viewer.name, recordedAt: this.clock.now().toISOString() },
    });
  }
}

/** The unit's own people remedy; those who lead the round decide. */
async function isActor(
  manager: EntityManager,
  viewer: Viewer,
  by: Actor,
  { inspectionId, organizationId }: Recommendation,
): Promise<boolean> {
  if (by === 'unit') return isOfUnit(viewer, organizationId);
  const { leadId } = await manager.findOneByOrFail(Inspection, { id: inspectionId });
  return covers(manager, viewer, 'inspections:write', leadId);
}

function actsOf(manager: EntityManager, id: number): Promise<Done[]> {
  return rowsIn<Done>(
    manager,
    sql`SELECT act, on_date AS "onDate", user_id AS "userId", recorded_by AS "recordedBy"
          FROM recommendation_acts WHERE recommendation_id = ${id} ORDER BY on_date, id`,
  );
}

/** By the user; by the name where there is none, as on the command line. */
function isSame(viewer: Viewer, done: Done | undefined): boolean {
  if (!done) return false;
  return done.userId === null && viewer.userId === null
    ? done.recordedBy === viewer.name
    : done.userId === viewer.userId;
}

function checkExtension({ deadline }: ActOnRecommendation, stored: Recommendation): void {
  if (stored.deadline === null) throw Problem.field('deadline', 'nothingToExtend');
  if (deadline! <= stored.deadline) {
    throw Problem.field('deadline', 'before', { field: 'deadline', value: stored.deadline });
  }
}
