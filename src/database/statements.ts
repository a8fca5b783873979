import type { Database, Statement } from 'better-sqlite3';
import { QueryFailedError } from 'typeorm';

export interface Outcome {
  records: Record<string, unknown>[];
  affected?: number;
}

const KEPT = 500;
const ofConnections = new WeakMap<Database, Statements>();

type Rows = Record<string, unknown>[];

interface Prepared {
  statement: Statement<unknown[], Record<string, unknown>>;
  kind: Kind;
}

/** What a statement may do to a transaction. Whatever is not known to read counts as writing. */
export type Kind = 'reads' | 'writes' | 'undoes';

export const kindOf = (text: string): Kind => {
  if (/^\s*SELECT\b/i.test(text)) return 'reads'; // "SELECT id FROM …"
  return /^\s*ROLLBACK\b/i.test(text) ? 'undoes' : 'writes'; // "ROLLBACK TO SAVEPOINT part"
};

/** The statements of one SQLite connection, each prepared once. TypeORM's way to them costs more than most of them do. */
export class Statements {
  private readonly known = new Map<string, Prepared>();

  private constructor(private readonly connection: Database) {}

  static of(connection: Database): Statements {
    let statements = ofConnections.get(connection);
    if (!statements) ofConnections.set(connection, (statements = new Statements(connection)));
    return statements;
  }

  /** Throws QueryFailedError, as TypeORM does. `before` is told what kind of statement it is going to be. */
  run(text: string, values: readonly unknown[], before?: (kind: Kind) => void): Outcome {
    try {
      const { statement, kind } = this.prepared(text);
      before?.(kind);
      const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
      if (statement.reader) return { records: statement.all(bound) as Rows };
      return { records: [], affected: statement.run(bound).changes };
    } catch (error) {
      throw new QueryFailedError(text, [...values], error as Error);
    }
  }

  private prepared(text: string): Prepared {
    const known = this.known.get(text);
    if (known) return known;
    if (this.known.size >= KEPT) this.known.delete(this.known.keys().next().value!); // the oldest
    const statement = this.connection.prepare<unknown[], Record<string, unknown>>(text);
    const prepared = { statement, kind: kindOf(text) };
    this.known.set(text, prepared);
    return prepared;
  }
}
