import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentOwners } from '../documents/attachment-owners.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Recommendation } from './inspection.entity.js';
import { RecommendationQueries } from './recommendations.queries.js';

export const RECOMMENDATION = 'recommendation';

/** The files of a recommendation, which show its remedy: seen by who sees it, brought by the unit's own people. */
@Injectable()
export class RecommendationAttachments implements OnModuleInit {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly queries: RecommendationQueries,
  ) {}

  onModuleInit(): void {
    this.owners.register({
      ...{ kind: RECOMMENDATION, read: 'inspections:read', write: 'recommendations:act' },
      mustSee: (viewer, id) => this.queries.seen(viewer, id),
      mayChange,
    });
  }
}

/** The unit's own people remedy. */
export const isOfUnit = (viewer: Viewer, organizationId: number): boolean =>
  viewer.account.ownIds.includes(organizationId);

async function mayChange(manager: EntityManager, viewer: Viewer, id: number): Promise<void> {
  const stored = await manager.findOneBy(Recommendation, { id });
  if (!stored) throw Problem.notFound();
  if (!isOfUnit(viewer, stored.organizationId)) throw Problem.forbidden('outOfScope');
  if (stored.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
}
