import type { EntityManager } from 'typeorm';
import { raw } from './dialect.js';
import { Loan } from './loan.js';
import { rowsIn } from './reads.js';

/** Runs one part; what it throws has undone what it wrote, and nothing else. */
export type Part = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A unit of work in parts of which each may fail by itself. `run` may be called twice: first without a savepoint for
 * each part, which is several times faster while SQLite keeps a search index (see GroupCommit), and once more with them
 * if a part fails after it has written.
 */
export async function inParts<T>(manager: EntityManager, run: (part: Part) => Promise<T>): Promise<T> {
  const loan = Loan.of(manager);
  try {
    return await savepoint(manager, 'parts', () => run((work) => together(loan, work)));
  } catch (error) {
    if (!(error instanceof NotTogether)) throw error;
    return run((work) => savepoint(manager, 'part', work));
  }
}

async function together<T>(loan: Loan, work: () => Promise<T>): Promise<T> {
  const { writes, failures } = loan;
  try {
    return await work();
  } catch (error) {
    throw loan.writes > writes || loan.failures > failures ? new NotTogether() : error;
  }
}

async function savepoint<T>(manager: EntityManager, name: string, work: () => Promise<T>): Promise<T> {
  await rowsIn(manager, raw(`SAVEPOINT ${name}`));
  try {
    const value = await work();
    await rowsIn(manager, raw(`RELEASE SAVEPOINT ${name}`));
    return value;
  } catch (error) {
    await rowsIn(manager, raw(`ROLLBACK TO SAVEPOINT ${name}`));
    await rowsIn(manager, raw(`RELEASE SAVEPOINT ${name}`));
    throw error;
  }
}

class NotTogether extends Error {}
