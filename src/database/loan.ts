import type { Database } from 'better-sqlite3';
import type { Client } from 'pg';
import { type EntityManager, QueryRunnerAlreadyReleasedError, type QueryRunner } from 'typeorm';
import { type Kind, kindOf, type Outcome, Statements } from './statements.js';

type Query = (statement: string, values?: unknown[], structured?: boolean) => Promise<never>;

const loans = new WeakMap<QueryRunner, Loan>();

/**
 * What the units of one transaction know of what they have read or written in it, by whose knowledge it is. Forgotten
 * when a part of the transaction is undone.
 */
export type Known = Map<object, unknown>;

/** A connection lent to one unit of work, which ends with it: a forgotten await can't write later. */
export class Loan {
  readonly runner: QueryRunner;
  /** Statements so far that may have left something in the transaction. */
  writes = 0;
  /** Statements that failed: after one PostgreSQL takes no further one before a rollback. */
  failures = 0;
  private readonly statements: Statements | null;

  constructor(
    lender: QueryRunner,
    connection: Database | Client,
    readonly known: Known = new Map(),
  ) {
    this.runner = Object.create(lender) as QueryRunner;
    this.statements = 'prepare' in connection ? Statements.of(connection) : null;
    const query = lender.query as Query;
    const watched: Query = async (statement, values, structured) => {
      this.note(kindOf(statement));
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

  async run(statement: string, values: unknown[]): Promise<Outcome> {
    const { statements, runner } = this;
    if (!statements) return runner.query(statement, values, true);
    if (runner.isReleased) throw new QueryRunnerAlreadyReleasedError();
    try {
      return statements.run(statement, values, this.note);
    } catch (error) {
      this.failures += 1;
      throw error;
    }
  }

  end(): void {
    Object.assign(this.runner, { isReleased: true });
  }

  private readonly note = (kind: Kind): void => {
    if (kind !== 'reads') this.writes += 1;
    if (kind === 'undoes') this.known.clear();
  };
}
