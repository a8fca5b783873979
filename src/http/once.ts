import { subDays } from 'date-fns/subDays';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import type { Unit } from '../database/writer.js';
import type { Viewer } from '../identity/viewer.js';
import { IdempotencyKey } from './idempotency.entity.js';
import { Problem } from './problem.js';

const DAYS_KEPT = 7;

/**
 * Runs the unit at most once for an Idempotency-Key: the outcome is kept in the same unit of work and answered again.
 * The outcome must be JSON. The same key with another body is 422.
 */
export function once<T>(viewer: Viewer, unit: Unit<T>): Unit<T> {
  const { once: request } = viewer;
  if (!request) return unit;
  return async (manager) => {
    const where = { actor: viewer.actorKey, route: request.route, key: request.key };
    const seen = await find(manager, where);
    if (seen) {
      if (seen.bodyHash !== request.bodyHash) throw Problem.refused('keyReused');
      return JSON.parse(seen.outcome) as T;
    }
    const outcome = await unit(manager);
    const createdAt = new Date().toISOString();
    const record = { ...where, bodyHash: request.bodyHash, outcome: JSON.stringify(outcome ?? null), createdAt };
    await manager.insert(IdempotencyKey, record);
    return outcome;
  };
}

function find(manager: EntityManager, { actor, route, key }: { actor: string; route: string; key: string }) {
  return rowIn<{ bodyHash: string; outcome: string }>(
    manager,
    sql`SELECT body_hash AS "bodyHash", outcome FROM idempotency_keys
         WHERE actor = ${actor} AND route = ${route} AND key = ${key}`,
  );
}

/** Keys older than seven days are forgotten. */
export async function forgetOldKeys(manager: EntityManager, now: Date): Promise<void> {
  const oldest = subDays(now, DAYS_KEPT).toISOString();
  await manager.createQueryBuilder().delete().from(IdempotencyKey).where('created_at < :oldest', { oldest }).execute();
}
