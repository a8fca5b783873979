import type { QueryRunner } from 'typeorm';

type Query = (statement: string, values?: unknown[], structured?: boolean) => Promise<never>;

/** A query runner lent to one unit of work, which ends with it: a forgotten await can't write later. */
export class Loan {
  readonly runner: QueryRunner;
  /** Whether anything stands in the transaction that would have to be undone if the unit failed. */
  touched = false;
  /** Whether a statement failed: PostgreSQL then takes no further one before a rollback. */
  broken = false;

  constructor(lender: QueryRunner) {
    this.runner = Object.create(lender) as QueryRunner;
    const query = lender.query as Query;
    const watched: Query = async (statement, values, structured) => {
      if (!READS.test(statement)) this.touched = true;
      try {
        return await query.call(this.runner, statement, values, structured);
      } catch (error) {
        this.broken = true;
        throw error;
      }
    };
    Object.assign(this.runner, { query: watched });
  }

  end(): void {
    Object.assign(this.runner, { isReleased: true });
  }
}

const READS = /^\s*SELECT\b/i; // "SELECT id FROM …"; whatever else may write counts as writing
