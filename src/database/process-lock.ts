import Database from 'better-sqlite3';

/**
 * Only one process may write the file. The operating system drops the lock
 * when the process ends, however it ends, so there is no stale lock to clean up.
 */
export function lockDatabase(file: string): Database.Database {
  const lock = openLock(`${file}.lock`);
  try {
    lock.pragma(`user_version = ${process.pid}`);
    lock.exec('BEGIN IMMEDIATE');
    return lock;
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw notWritable(file, error);
    const holder = lock.pragma('user_version', { simple: true });
    lock.close();
    throw new CannotOpen(`${file} is already in use by process ${holder}. Stop it before starting another server.`);
  }
}

function openLock(file: string): Database.Database {
  try {
    return new Database(file, { timeout: 0 });
  } catch (error) {
    throw notWritable(file, error);
  }
}

const notWritable = (file: string, error: unknown) =>
  new CannotOpen(`${file} can't be opened for writing (${(error as Error).message}): check the folder and its rights.`);

/** Why the database can't be used, in a sentence for the person who starts the server. */
export class CannotOpen extends Error {}
