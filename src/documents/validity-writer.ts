import type { EntityManager } from 'typeorm';
import { canonicalJson } from '../audit/canonical-json.js';
import { join, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { type Ask, validityFactsOf } from './validity-facts.js';
import { CHANGES, type Interval, type ValidityFacts, validityIntervals } from './validity.js';

const BATCH = 500;

/** Of a document that is new, so that no relation can lead to it yet. */
export async function writeFirstValidity(
  manager: EntityManager,
  documentId: number,
  facts: Omit<ValidityFacts, 'changes'>,
): Promise<Interval[]> {
  const intervals = validityIntervals({ ...facts, changes: [] });
  await insert(manager, new Map([[documentId, intervals]]));
  return intervals;
}

/**
 * Rewrites the intervals of these documents and of those that they replace, repeal, amend or suspend. Call it in the unit of
 * work that changes a date, a number, an issuer, a relation, or what is registered.
 */
export async function rewriteValidity(manager: EntityManager, documentIds: readonly number[]): Promise<void> {
  for (const ids of batches([...new Set(documentIds)])) {
    const touched = await rowsIn<{ id: number }>(
      manager,
      sql`SELECT DISTINCT to_id AS id FROM relations WHERE from_id IN (${join(ids)}) AND kind IN (${join([...CHANGES])})`,
    );
    for (const batch of batches([...new Set([...ids, ...touched.map(({ id }) => id)])])) await rewrite(manager, batch);
  }
}

/** Call it in the unit of work that changes when an organisation ended, or its system. */
export async function rewriteValidityOfIssuer(manager: EntityManager, organizationId: number): Promise<void> {
  const issued = await rowsIn<{ id: number }>(
    manager,
    sql`SELECT id FROM documents WHERE issuer_id = ${organizationId} AND registered AND withdrawn_at IS NULL`,
  );
  await rewriteValidity(
    manager,
    issued.map(({ id }) => id),
  );
}

/** One row of the table; `cause` is canonical JSON, so that equal facts give equal rows. */
export const intervalRow = ({ from, to, state, cause }: Interval) => ({ from, to, state, cause: canonicalJson(cause) });

export function batches<T>(all: readonly T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

async function rewrite(manager: EntityManager, ids: readonly number[]): Promise<void> {
  const ask: Ask = (statement) => rowsIn(manager, statement);
  const facts = await validityFactsOf(ask, ids);
  await rowsIn(manager, sql`DELETE FROM validity_intervals WHERE document_id IN (${join(ids)})`);
  await insert(manager, new Map([...facts].map(([id, of]) => [id, validityIntervals(of)])));
}

async function insert(manager: EntityManager, intervals: Map<number, Interval[]>): Promise<void> {
  const rows = [...intervals].flatMap(([id, of]) => of.map(intervalRow).map((row) => ({ id, ...row })));
  // one row a statement where there are few: each of several rows makes SQLite write its search index first
  for (const batch of batches(rows, intervals.size > 1 ? 4 * BATCH : 1)) {
    const values = batch.map(({ id, from, to, state, cause }) => sql`(${id}, ${from}, ${to}, ${state}, ${cause})`);
    await rowsIn(
      manager,
      sql`INSERT INTO validity_intervals (document_id, from_on, to_on, state, cause) VALUES ${join(values)}`,
    );
  }
}
