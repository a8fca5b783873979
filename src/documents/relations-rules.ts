import type { EntityManager } from 'typeorm';
import { dialectOf, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Relation } from './document.entity.js';
import type { RelationKind } from './relations.dto.js';

/** A relation as it is about to be. */
export interface RelationFacts {
  fromId: number;
  toId: number;
  kind: RelationKind;
  scope: string;
  scopeWords: string | null;
  effectiveOn: string | null;
  resumeOn: string | null;
  source: string | null;
}

export function factsOf(relation: Relation): RelationFacts {
  const { fromId, toId, kind, scope, scopeWords, effectiveOn, resumeOn, source } = relation;
  return { fromId, toId, kind: kind as RelationKind, scope, scopeWords, effectiveOn, resumeOn, source };
}

type Ends = Pick<RelationFacts, 'fromId' | 'toId' | 'kind'>;

/** Following these from document to document never leads back. */
const WITHOUT_CYCLES: readonly RelationKind[] = ['implements', 'replaces', 'repeals', 'amends'];

export function checkRelation({ fromId, toId, kind, effectiveOn, resumeOn }: RelationFacts): void {
  if (fromId === toId) throw Problem.refused('relationSelf');
  if (resumeOn === null) return;
  if (kind !== 'suspends') throw Problem.field('resumeOn', 'onlySuspension');
  if (effectiveOn !== null && resumeOn <= effectiveOn) {
    throw Problem.field('resumeOn', 'before', { field: 'effectiveOn', value: effectiveOn });
  }
}

/** A document implements only what is not younger; an unknown date decides nothing. */
export async function isYounger(manager: EntityManager, { fromId, toId, kind }: Ends): Promise<boolean> {
  if (kind !== 'implements') return false;
  const younger = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM documents f, documents t WHERE f.id = ${fromId} AND t.id = ${toId} AND t.issued_on > f.issued_on`,
  );
  return younger !== undefined;
}

/** Whether confirmed relations of this kind lead from `toId` back to `fromId`. */
export async function closesCycle(manager: EntityManager, { fromId, toId, kind }: Ends): Promise<boolean> {
  if (!WITHOUT_CYCLES.includes(kind)) return false;
  const closed = await rowIn(
    manager,
    sql`WITH RECURSIVE reached(id) AS (
          SELECT CAST(${toId} AS integer)
          UNION SELECT r.to_id FROM reached JOIN relations r ON r.from_id = reached.id AND r.kind = ${kind}
             AND r.confirmed_at IS NOT NULL AND r.withdrawn_at IS NULL)
        SELECT 1 AS yes FROM reached WHERE id = ${fromId}`,
  );
  return closed !== undefined;
}

/** The same relation, if it is there; of a part only with the same words. */
export function sameRelation(
  manager: EntityManager,
  { fromId, toId, kind, scope, scopeWords }: RelationFacts,
): Promise<{ id: number; confirmed: number } | undefined> {
  return rowIn(
    manager,
    sql`SELECT id, CASE WHEN confirmed_at IS NULL THEN 0 ELSE 1 END AS confirmed FROM relations
         WHERE from_id = ${fromId} AND kind = ${kind} AND to_id = ${toId} AND scope = ${scope}
           AND scope_words IS NOT DISTINCT FROM ${scopeWords} AND withdrawn_at IS NULL LIMIT 1`,
  );
}

/** Throws Problem for a relation that its documents contradict, or, once confirmed, that closes a cycle. */
export async function refuseContradiction(manager: EntityManager, ends: Ends, confirmed: boolean): Promise<void> {
  if (await isYounger(manager, ends)) throw Problem.refused('relationYounger');
  if (!confirmed) return;
  await holdRelations(manager);
  if (await closesCycle(manager, ends)) throw Problem.refused('relationCycle');
}

const RELATIONS_LOCK = 4_252_001;

/** Until the commit, so that two processes do not each add one half of a cycle. */
async function holdRelations(manager: EntityManager): Promise<void> {
  const lock = dialectOf(manager.dataSource.options.type).lock(RELATIONS_LOCK);
  if (lock) await rowsIn(manager, lock);
}
