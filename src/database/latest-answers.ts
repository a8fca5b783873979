import type { Database, Statement } from 'better-sqlite3';
import type { Outcome, Statements } from './statements.js';

const REMEMBERED = 1000;

/**
 * Answers of one reading SQLite connection, kept until anybody commits anything: asked again, they are the same. For what
 * costs more the more there is (how many rows a list has) and is asked with every page of it.
 */
export class LatestAnswers {
  private readonly known = new Map<string, Outcome>();
  private readonly version: Statement<[], number>;
  private seen = -1;

  constructor(
    connection: Database,
    private readonly statements: Statements,
  ) {
    // grows with each commit over another connection
    this.version = connection.prepare<[], number>('PRAGMA data_version').pluck() as Statement<[], number>;
  }

  run(text: string, values: unknown[]): Outcome {
    const version = this.version.get()!;
    if (version !== this.seen || this.known.size >= REMEMBERED) this.known.clear();
    this.seen = version;
    const key = `${text}${JSON.stringify(values)}`;
    let outcome = this.known.get(key);
    if (!outcome) this.known.set(key, (outcome = this.statements.run(text, values)));
    return outcome;
  }
}
