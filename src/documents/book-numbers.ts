import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';

/** One book of one office in one year: each has numbers of its own. */
export interface BookOfYear {
  organizationId: number;
  book: string;
  year: number;
}

/**
 * The number of a new entry, without gap or reuse; the counter's row stays locked until the commit, so whoever enters at
 * the same moment, also from another process, waits. Without a typed one it is the next. A typed number may
 * - begin a book (one that goes on from paper in the middle of a year),
 * - be the next,
 * - be a free one before the first (what still stands on paper only).
 * Throws Problem 422 when it would leave a gap, 409 when it was given before, also to an entry withdrawn since.
 */
export async function takeNumber(manager: EntityManager, of: BookOfYear, typed?: number | null): Promise<number> {
  const { first, last } = await lockCounter(manager, of);
  const begun = last > 0;
  const number = typed ?? last + 1;
  if (begun && number > last + 1) throw Problem.refused('bookNumberGap', { number, next: last + 1 });
  if (number <= last) {
    if (await isTaken(manager, of, number)) throw Problem.conflict('bookNumberTaken', { number, next: last + 1 });
    return number;
  }
  await rowsIn(
    manager,
    sql`UPDATE book_counters SET first = ${begun ? first : number}, last = ${number}
         WHERE organization_id = ${of.organizationId} AND book = ${of.book} AND year = ${of.year}`,
  );
  return number;
}

async function lockCounter(
  manager: EntityManager,
  { organizationId, book, year }: BookOfYear,
): Promise<{ first: number; last: number }> {
  const counter = await rowIn<{ first: number; last: number }>(
    manager,
    sql`INSERT INTO book_counters (organization_id, book, year, first, last) VALUES (${organizationId}, ${book}, ${year}, 1, 0)
        ON CONFLICT (organization_id, book, year) DO UPDATE SET last = book_counters.last RETURNING first, last`,
  );
  return counter!;
}

async function isTaken(
  manager: EntityManager,
  { organizationId, book, year }: BookOfYear,
  number: number,
): Promise<boolean> {
  const entry = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM book_entries
         WHERE organization_id = ${organizationId} AND book = ${book} AND year = ${year} AND number = ${number}`,
  );
  return entry !== undefined;
}
