import type { Database, Statement } from 'better-sqlite3';
import { QueryFailedError } from 'typeorm';

export interface Outcome {
  records: Record<string, unknown>[];
  affected?: number;
}

const KEPT = 500;
const ofConnections = new WeakMap<Database, Statements>();

/** The statements of one SQLite connection, each prepared once. TypeORM's way to them costs more than most of them do. */
export class Statements {
  private readonly known = new Map<string, Statement<unknown[], Record<string, unknown>>>();

  private constructor(private readonly connection: Database) {}

  static of(connection: Database): Statements {
    let statements = ofConnections.get(connection);
    if (!statements) ofConnections.set(connection, (statements = new Statements(connection)));
    return statements;
  }

  /** Throws QueryFailedError, as TypeORM does. */
  run(text: string, values: unknown[]): Outcome {
    try {
      const statement = this.prepared(text);
      const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
      if (statement.reader) return { records: statement.all(...bound) };
      return { records: [], affected: statement.run(...bound).changes };
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  }

  private prepared(text: string) {
    const known = this.known.get(text);
    if (known) return known;
    if (this.known.size >= KEPT) this.known.delete(this.known.keys().next().value!); // the oldest
    const statement = this.connection.prepare<unknown[], Record<string, unknown>>(text);
    this.known.set(text, statement);
    return statement;
  }
}
