import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { type Known, Loan } from './loan.js';
import { inDoubt, outageOf } from './outage.js';
import { PlainManager } from './plain-manager.js';
import { Busy, StorageFull, type Unit, Unsure, type Writer } from './writer.js';

interface Waiting {
  unit: Unit<unknown>;
  attempts: number;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

type Connection = Database | Client;
type Run = (unit: Unit<unknown>, loan: Loan) => Promise<unknown>;

export interface GroupCommitOptions {
  /** Milliseconds that one unit may take. */
  patience?: number;
  largestGroup?: number;
  /** How many units may wait before a further one is refused. */
  longestQueue?: number;
  /** Milliseconds to wait for a SQLite file that another process has locked. */
  lockPatience?: number;
}

const ATTEMPTS = 5;
const LOCK_PAUSE = 25;

/** Runs units of work one after another and pays one COMMIT for all that were waiting. */
export class GroupCommit implements Writer {
  private readonly waiting: Waiting[] = [];
  private readonly patience: number;
  private readonly largestGroup: number;
  private readonly longestQueue: number;
  private readonly lockPatience: number;
  private busy = false;

  constructor(
    private readonly dataSource: DataSource,
    { patience = 10_000, largestGroup = 256, longestQueue = 5_000, lockPatience = 5_000 }: GroupCommitOptions = {},
  ) {
    this.patience = patience;
    this.largestGroup = largestGroup;
    this.longestQueue = longestQueue;
    this.lockPatience = lockPatience;
  }

  write<T>(unit: Unit<T>): Promise<T> {
    if (this.waiting.length >= this.longestQueue) return Promise.reject(new Busy());
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ unit, attempts: 0, resolve: resolve as (value: unknown) => void, reject });
      if (!this.busy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      await new Promise(setImmediate); // requests already on the wire may still join
      const group = this.waiting.splice(0, this.largestGroup);
      await this.commit(group).catch((error: unknown) => this.failed(group, error));
    }
    this.busy = false; // no await between the last look at the queue and this line: a wake-up would be lost
  }

  /** Nobody is answered, well or badly, before COMMIT has told which it is. */
  private async commit(group: Waiting[]): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      try {
        await this.transaction(runner, group, (unit, loan) => this.together(unit, loan));
      } catch (error) {
        if (!(error instanceof NotTogether)) throw error;
        await this.transaction(runner, group, (unit, loan) => this.apart(unit, loan));
      }
    } finally {
      await runner.release();
    }
  }

  private async transaction(runner: QueryRunner, group: Waiting[], run: Run): Promise<void> {
    const connection: Connection = await runner.connect();
    const answers: (() => void)[] = [];
    const known: Known = new Map();
    try {
      await this.begin(runner);
      for (const { unit, resolve, reject } of group) {
        try {
          const value = await run(unit, new Loan(runner, connection, known));
          answers.push(() => resolve(value));
        } catch (error) {
          const everybodys = error instanceof NotTogether || worthAnotherRun(error) || !isOpen(connection);
          if (everybodys) throw error; // the database, or we, gave up the whole group
          answers.push(() => reject(inWordsOfTheWriter(error)));
        }
      }
      await this.end(runner);
    } catch (error) {
      if (isOpen(connection)) await runner.query('ROLLBACK').catch(() => undefined);
      forgetTransaction(runner);
      throw error;
    }
    for (const answer of answers) answer();
  }

  /** Waits for another process's lock here rather than in SQLite, which would hold up all reads with it. */
  private async begin(runner: QueryRunner): Promise<void> {
    for (const until = performance.now() + this.lockPatience; ; await pause(LOCK_PAUSE)) {
      try {
        return await runner.startTransaction();
      } catch (error) {
        if (outageOf(error) !== 'locked' || performance.now() > until) throw error;
        forgetTransaction(runner);
      }
    }
  }

  private async end(runner: QueryRunner): Promise<void> {
    try {
      await runner.commitTransaction();
    } catch (error) {
      throw inDoubt(error) ? new Unsure({ cause: error }) : error;
    }
  }

  /**
   * A group lost to another process (deadlock, serialisation) or with the connection, before COMMIT, is run again; every
   * other failure is everybody's.
   */
  private async failed(group: Waiting[], error: unknown): Promise<void> {
    const again = worthAnotherRun(error) ? group.filter((waiting) => ++waiting.attempts < ATTEMPTS) : [];
    group.filter((waiting) => !again.includes(waiting)).forEach(({ reject }) => reject(inWordsOfTheWriter(error)));
    this.waiting.unshift(...again);
    if (again.length > 0) await pause(Math.random() * 50);
  }

  /**
   * Without a savepoint, whose release makes SQLite write its search index to the file. Nearly all units either succeed
   * or are refused before they have written; for the others the group is run again with savepoints.
   */
  private async together<T>(unit: Unit<T>, loan: Loan): Promise<T> {
    try {
      const value = await within(this.patience, unit(new PlainManager(this.dataSource, loan)));
      if (loan.failures > 0) throw new NotTogether(); // the unit made light of it, the database may not
      return value;
    } catch (error) {
      throw (loan.writes > 0 || loan.failures > 0) && !worthAnotherRun(error) ? new NotTogether() : error;
    } finally {
      loan.end();
    }
  }

  private async apart<T>(unit: Unit<T>, loan: Loan): Promise<T> {
    const manager = new PlainManager(this.dataSource, loan);
    try {
      return await manager.transaction(() => within(this.patience, unit(manager))); // nested, hence a SAVEPOINT
    } finally {
      loan.end();
    }
  }
}

/** A unit failed after it had written: only a savepoint can undo it by itself. */
class NotTogether extends Error {}

const WORTH_ANOTHER_RUN = new Set(['40001', '40P01']); // serialization failure, deadlock

function worthAnotherRun(error: unknown): boolean {
  return WORTH_ANOTHER_RUN.has((error as { code?: string }).code ?? '') || outageOf(error) === 'away';
}

function inWordsOfTheWriter(error: unknown): unknown {
  const outage = outageOf(error);
  if (!outage) return error;
  return outage === 'full' ? new StorageFull({ cause: error }) : new Busy({ cause: error });
}

/** TypeORM believes in a transaction that has not begun, or is over. */
function forgetTransaction(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
}

function isOpen(connection: Connection): boolean {
  return 'inTransaction' in connection ? connection.inTransaction : connection.getTransactionStatus() !== 'I';
}

async function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A unit of work took longer than ${patience} ms`)), patience);
  });
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer));
}
