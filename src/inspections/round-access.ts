import type { EntityManager } from 'typeorm';
import { dialectOf, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Permission } from '../identity/permission.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { visibleInspections } from './inspection-sight.js';

/** A round as the rules of a unit of work need it. */
export interface Round {
  id: number;
  leadId: number | null;
  kind: string;
  unitCount: number | null;
  /** First day known of it. */
  startsOn: string | null;
  withdrawnAt: string | null;
  version: number;
}

const ROUND_LOCKS = 4_300_000_000;

/**
 * The round, for a change of it or of what belongs to it, held until the commit so that two processes count alike.
 * Throws Problem: `unseen` (404) when it is not theirs to see, 403 when another body leads it, 409 once withdrawn.
 */
export async function roundToChange(
  manager: EntityManager,
  viewer: Viewer,
  id: number,
  unseen: () => Problem = Problem.notFound,
  permission: Permission = 'inspections:write',
): Promise<Round> {
  const lock = dialectOf(manager.dataSource.options.type).lock(ROUND_LOCKS + id);
  if (lock) await rowsIn(manager, lock);
  const row = await rowIn<Round & { mine: number }>(
    manager,
    sql`SELECT i.id, i.lead_id AS "leadId", i.kind, i.unit_count AS "unitCount", i.withdrawn_at AS "withdrawnAt",
               coalesce(i.started_on, i.period_from) AS "startsOn", i.version,
               CASE WHEN ${inScopeFor(viewer, permission, sql`i.lead_id`)} THEN 1 ELSE 0 END AS mine
          FROM inspections i WHERE i.id = ${id} AND ${visibleInspections(viewer, sql`i`)}`,
  );
  if (!row) throw unseen();
  if (!row.mine) throw Problem.forbidden('outOfScope');
  if (row.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
  return row;
}

/** Findings and recommendations are made only about named subjects. */
export async function mustBeNamed(manager: EntityManager, roundId: number, organizationId: number): Promise<void> {
  const named = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM inspection_subjects WHERE inspection_id = ${roundId} AND organization_id = ${organizationId}`,
  );
  if (!named) throw Problem.field('organizationId', 'notNamed');
}
