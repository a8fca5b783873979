import type { EntityManager } from 'typeorm';
import { sql } from './dialect.js';
import { rowsIn } from './reads.js';

/** A part of a unit of work that may fail by itself: what it wrote is undone, the rest of the unit goes on. */
export async function savepoint<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  await rowsIn(manager, sql`SAVEPOINT part`);
  try {
    const value = await work();
    await rowsIn(manager, sql`RELEASE SAVEPOINT part`);
    return value;
  } catch (error) {
    await rowsIn(manager, sql`ROLLBACK TO SAVEPOINT part`);
    await rowsIn(manager, sql`RELEASE SAVEPOINT part`);
    throw error;
  }
}
