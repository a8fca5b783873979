import type { Database } from 'better-sqlite3';
import type { Client } from 'pg';
import { type EntityManager, QueryRunnerAlreadyReleasedError, type QueryRunner } from 'typeorm';
import { type Outcome, Statements } from './statements.js';

type Query = (statement: string, values?: unknown[], structured?: boolean) => Promise<never>;

const loans = new WeakMap<QueryRunner, Loan>();

/** A connection lent to one unit of work, which ends with it: a forgotten await can't write later. */
export class Loan {
  readonly runner: QueryRunner;
  /** Statements so far that may have left something in the transaction. */
  writes = 0;
  /** Statements that failed: after one PostgreSQL takes no further one before a rollback. */
  failures = 0;
  private readonly statements: Statements | null;

  constructor(lender: QueryRunner, connection: Database | Client) {
    this.runner = Object.create(lender) as QueryRunner;
    this.statements = 'prepare' in connection ? Statements.of(connection) : null;
    const query = lender.query as Query;
    const watched: Query = (statement, values, structured) =>
      this.watch(statement, () => query.call(this.runner, statement, values, structured));
    Object.assign(this.runner, { query: watched });
    loans.set(this.runner, this);
  }

  /** The loan that a unit's manager works on. */
  static of(manager: EntityManager): Loan {
    const loan = loans.get(manager.queryRunner!);
    if (!loan) throw new Error('Only in a unit of work');
    return loan;
  }

  run(statement: string, values: unknown[]): Promise<Outcome> {
    const { statements, runner } = this;
    if (!statements) return runner.query(statement, values, true);
    return this.watch(statement, async () => {
      if (runner.isReleased) throw new QueryRunnerAlreadyReleasedError();
      return statements.run(statement, values);
    });
  }

  end(): void {
    Object.assign(this.runner, { isReleased: true });
  }

  private async watch<T>(statement: string, run: () => Promise<T>): Promise<T> {
    if (!READS.test(statement)) this.writes += 1;
    try {
      return await run();
    } catch (error) {
      this.failures += 1;
      throw error;
    }
  }
}

const READS = /^\s*SELECT\b/i; // "SELECT id FROM …"; whatever else may write counts as writing
