import Database from 'better-sqlite3';

const PAGES_A_STEP = 2000;

/** What a copy tells of itself. */
export interface Snapshot {
  migrations: string[];
  audit: { position: number; hash: string };
}

/**
 * A copy of the database as it is at this moment, while the service goes on writing. Copied in steps, so that requests
 * are served in between; the open read transaction keeps all steps on one state.
 */
export async function copyDatabase(file: string, copy: string): Promise<Snapshot> {
  const source = new Database(file, { readonly: true });
  try {
    source.exec('BEGIN');
    const snapshot = describe(source);
    await source.backup(copy, { progress: () => PAGES_A_STEP });
    source.exec('COMMIT');
    return snapshot;
  } finally {
    source.close();
  }
}

/** Of a database that nobody else uses: what it tells of itself, and what is wrong with it (empty: nothing). */
export function inspectDatabase(file: string): { snapshot: Snapshot; faults: string[]; attachments: string[] } {
  const database = new Database(file, { readonly: true });
  try {
    const faults = (database.pragma('integrity_check(20)') as { integrity_check: string }[])
      .map((row) => row.integrity_check)
      .filter((line) => line !== 'ok');
    const attachments = database.prepare('SELECT DISTINCT sha256 FROM attachments ORDER BY sha256').pluck().all();
    return { snapshot: describe(database), faults, attachments: attachments as string[] };
  } finally {
    database.close();
  }
}

function describe(database: Database.Database): Snapshot {
  const migrations = database.prepare('SELECT name FROM migrations ORDER BY id').pluck().all() as string[];
  const last = database.prepare('SELECT position, hash FROM audit_entries ORDER BY position DESC LIMIT 1').get();
  return { migrations, audit: (last as Snapshot['audit'] | undefined) ?? { position: 0, hash: '0'.repeat(64) } };
}
