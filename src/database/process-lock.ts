import Database from 'better-sqlite3';

/**
 * Only one process may write the file. The operating system drops the lock
 * when the process ends, however it ends, so there is no stale lock to clean up.
 */
export function lockDatabase(file: string): Database.Database {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.pragma(`user_version = ${process.pid}`);
    lock.exec('BEGIN IMMEDIATE');
    return lock;
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
    const holder = lock.pragma('user_version', { simple: true });
    lock.close();
    throw new CannotOpen(`${file} is already in use by process ${holder}. Stop it before starting another server.`);
  }
}

/** Why the database can't be used, in a sentence for the person who starts the server. */
export class CannotOpen extends Error {}
