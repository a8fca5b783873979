import type { EntityManager } from 'typeorm';
import { join, raw, type Sql, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { counts, UNEXPLAINED } from './likeness.js';
import { batches } from './validity-writer.js';

/** With how many earlier ones a document is paired: rubbish of one title by the thousand must not square. */
const MOST = 10;
const AT_ONCE = 500;

type Ask = <Row>(statement: Sql) => Promise<Row[]>;

/** The documents that a document is paired with: the latest of the earlier ones that look like it. */
export async function earlierAlike(ask: Ask, id: number): Promise<number[]> {
  const found = await ask<{ id: number }>(
    sql`SELECT id FROM (${join(
      UNEXPLAINED.map(
        (unexplained) =>
          sql`SELECT id FROM (SELECT e.id FROM documents d JOIN documents e ON ${unexplained}
               WHERE d.id = ${id} AND e.id < d.id AND ${counts('d')} AND ${counts('e')}
               ORDER BY e.id DESC LIMIT ${raw(String(MOST))}) AS few`,
      ),
      ' UNION ',
    )}) AS alike ORDER BY id DESC LIMIT ${raw(String(MOST))}`,
  );
  return found.map((row) => row.id);
}

/** Those of the documents that look like any earlier one. */
export async function withEarlierAlike(ask: Ask, ids: readonly number[]): Promise<number[]> {
  const found: { id: number }[] = [];
  for (const some of batches(ids, AT_ONCE)) {
    const alike = UNEXPLAINED.map(
      (unexplained) => sql`EXISTS (SELECT 1 FROM documents e WHERE ${unexplained} AND e.id < d.id AND ${counts('e')})`,
    );
    found.push(
      ...(await ask<{ id: number }>(
        sql`SELECT d.id FROM documents d WHERE d.id IN (${join(some.length === 1 ? some : filled(some))}) AND ${counts('d')}
               AND (${join(alike, ' OR ')}) ORDER BY d.id`,
      )),
    );
  }
  return found.map((row) => row.id);
}

/** Call it in the unit of work that registers documents. */
export async function pairNew(manager: EntityManager, ids: readonly number[]): Promise<void> {
  for (const id of await withEarlierAlike(asking(manager), ids)) await pair(manager, id);
}

/** Call it in the unit of work that changes a number, a date, a title or an issuer, or withdraws. */
export async function pairAnew(manager: EntityManager, id: number): Promise<void> {
  const later = await rowsIn<{ id: number }>(
    manager,
    sql`SELECT later_id AS id FROM look_alikes WHERE earlier_id = ${id} UNION ${join(
      UNEXPLAINED.map(
        (unexplained) =>
          sql`SELECT e.id FROM documents d JOIN documents e ON ${unexplained}
               WHERE d.id = ${id} AND e.id > d.id AND ${counts('d')} AND ${counts('e')} AND ${hasRoom}`,
      ),
      ' UNION ',
    )}`,
  );
  for (const each of [id, ...later.map((row) => row.id)]) await pair(manager, each);
}

/** Whether a later document has no ten nearer ones. */
const hasRoom = sql`(SELECT count(*) FROM look_alikes p WHERE p.later_id = e.id AND p.earlier_id > d.id) < ${MOST}`;

export const isSettled = (one: Sql, other: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM look_alike_decisions l
    WHERE l.first_id = ${one} AND l.second_id = ${other} AND l.current = 1 AND l.decision = 'different')`;

async function pair(manager: EntityManager, id: number): Promise<void> {
  await rowsIn(manager, sql`DELETE FROM look_alikes WHERE later_id = ${id}`);
  const earlier = await earlierAlike(asking(manager), id);
  if (earlier.length === 0) return;
  await rowsIn(
    manager,
    sql`INSERT INTO look_alikes (later_id, earlier_id, settled)
        SELECT d.id, e.id, CASE WHEN ${isSettled(sql`e.id`, sql`d.id`)} THEN 1 ELSE 0 END
          FROM documents d, documents e WHERE d.id = ${id} AND e.id IN (${join(earlier)})`,
  );
}

const asking =
  (manager: EntityManager): Ask =>
  (statement) =>
    rowsIn(manager, statement);

/** One statement for any number of more than one. */
const filled = (ids: readonly number[]): number[] =>
  Array.from({ length: AT_ONCE }, (_, index) => ids[index] ?? ids[0]!);
