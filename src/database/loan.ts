import type { EntityManager, QueryRunner } from 'typeorm';

type Query = (statement: string, values?: unknown[], structured?: boolean) => Promise<never>;

const loans = new WeakMap<QueryRunner, Loan>();

/** A query runner lent to one unit of work, which ends with it: a forgotten await can't write later. */
export class Loan {
  readonly runner: QueryRunner;
  /** Statements so far that may have left something in the transaction. */
  writes = 0;
  /** Statements that failed: after one PostgreSQL takes no further one before a rollback. */
  failures = 0;

  constructor(lender: QueryRunner) {
    this.runner = Object.create(lender) as QueryRunner;
    const query = lender.query as Query;
    const watched: Query = async (statement, values, structured) => {
      if (!READS.test(statement)) this.writes += 1;
      try {
        return await query.call(this.runner, statement, values, structured);
      } catch (error) {
        this.failures += 1;
        throw error;
      }
    };
    Object.assign(this.runner, { query: watched });
    loans.set(this.runner, this);
  }

  /** The loan that a unit's manager works on. */
  static of(manager: EntityManager): Loan {
    const loan = loans.get(manager.queryRunner!);
    if (!loan) throw new Error('Only in a unit of work');
    return loan;
  }

  end(): void {
    Object.assign(this.runner, { isReleased: true });
  }
}

const READS = /^\s*SELECT\b/i; // "SELECT id FROM …"; whatever else may write counts as writing
