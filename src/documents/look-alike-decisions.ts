import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { join, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { visibleDocuments } from './document-visibility.js';
import { lookAlikeAggregate } from './look-alike-aggregate.js';
import { LookAlikeDecision } from './look-alike.entity.js';
import type { PairDecision } from './look-alikes.dto.js';

export interface Said {
  decision: PairDecision;
  reason?: string | null;
}

/** What people say of documents that look alike: an act of its own, which a later one supersedes. */
@Injectable()
export class LookAlikeDecisions {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Inside a unit of work of the caller's; `field` is where the request names the documents. */
  async decideIn(
    manager: EntityManager,
    viewer: Viewer,
    [one, other]: readonly [number, number],
    { decision, reason = null }: Said,
    field: string,
  ): Promise<number> {
    if (one === other) throw Problem.field(field, 'reference');
    const [firstId, secondId] = one < other ? [one, other] : [other, one];
    await demandBoth(manager, viewer, [firstId, secondId], field);
    // two processes decide one after the other
    await rowsIn(manager, sql`UPDATE documents SET version = version WHERE id = ${firstId}`);
    const before = await rowIn<{ decision: PairDecision }>(
      manager,
      sql`SELECT decision FROM look_alike_decisions
           WHERE first_id = ${firstId} AND second_id = ${secondId} AND current = 1`,
    );
    if ((before?.decision ?? 'undecided') === decision) throw Problem.conflict('lookAlikeDecided');
    await manager.update(LookAlikeDecision, { firstId, secondId, current: 1 }, { current: 0 });
    const { identifiers } = await manager.insert(LookAlikeDecision, {
      ...{ firstId, secondId, decision, reason, current: 1 },
      ...{ decidedBy: viewer.name, decidedAt: this.clock.now().toISOString() },
    });
    const settled = decision === 'different' ? 1 : 0;
    await rowsIn(
      manager,
      sql`UPDATE look_alikes SET settled = ${settled} WHERE later_id = ${secondId} AND earlier_id = ${firstId}`,
    );
    const id = identifiers[0]!.id as number;
    const action = `look_alike_decision.${decision}` as const;
    await this.audit.append(manager, viewer, { action, aggregate: lookAlikeAggregate, id, reason });
    return id;
  }
}

/** Both are registered, in sight and theirs to change; throws Problem that names the field, or 403. */
async function demandBoth(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly number[],
  field: string,
): Promise<void> {
  const rows = await rowsIn<{ ownerId: number | null }>(
    manager,
    sql`SELECT d.owner_id AS "ownerId" FROM documents d
         WHERE d.id IN (${join([...ids])}) AND d.registered AND d.withdrawn_at IS NULL
           AND ${visibleDocuments(viewer, sql`d`)}`,
  );
  if (rows.length < ids.length) throw Problem.field(field, 'reference');
  for (const { ownerId } of rows) await demand(manager, viewer, 'documents:write', ownerId);
}
