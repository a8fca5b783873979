import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ImmediateDatabase } from './immediate-database.js';
import { migrations } from './migrations/index.js';
import { CannotOpen } from './process-lock.js';
import { SnakeNaming } from './snake-naming.js';
import { SteadyClient } from './steady-client.js';

export type Entities = NonNullable<DataSourceOptions['entities']>;

export const isPostgres = (url: string) => /^postgres(ql)?:/.test(url);

/** The file of a `sqlite:PATH` address. */
export const sqliteFile = (url: string) => url.slice('sqlite:'.length);

const namingStrategy = new SnakeNaming();

export function writeOptions(url: string, entities: Entities): DataSourceOptions {
  return isPostgres(url)
    ? {
        ...{ entities, namingStrategy, migrations, migrationsTransactionMode: 'each' },
        ...{ type: 'postgres', url, poolSize: 4, extra: { Client: SteadyClient, options: '-c timezone=UTC' } },
      }
    : sqlite(url, entities, durable);
}

export function readOptions(url: string, entities: Entities): DataSourceOptions {
  return isPostgres(url)
    ? {
        ...{ entities, namingStrategy },
        type: 'postgres',
        url,
        poolSize: 16,
        extra: {
          Client: SteadyClient,
          options: '-c default_transaction_read_only=on -c statement_timeout=20000 -c timezone=UTC',
        },
      }
    : sqlite(url, entities, readOnly);
}

/** Opens the writing side and brings its schema up to date; throws CannotOpen with one sentence. */
export async function openForWrites(options: DataSourceOptions): Promise<DataSource> {
  const source = new DataSource(options);
  try {
    await source.initialize();
    await refuseNewer(source);
    await source.runMigrations();
    if (options.type === 'better-sqlite3') await source.query('PRAGMA busy_timeout = 0'); // from here on GroupCommit waits
    return source;
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw error instanceof CannotOpen ? error : new CannotOpen(reasonOf(error as Error & { code?: string }, options));
  }
}

function sqlite(url: string, entities: Entities, prepareDatabase: (db: Database) => void): DataSourceOptions {
  return {
    ...{ entities, namingStrategy, migrations, migrationsTransactionMode: 'each' },
    type: 'better-sqlite3',
    database: sqliteFile(url),
    driver: ImmediateDatabase,
    prepareDatabase,
    statementCacheSize: 500,
  };
}

function durable(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // left unsaid, WAL means NORMAL from the first write on
  db.pragma('busy_timeout = 5000');
  sized(db);
}

function readOnly(db: Database): void {
  sized(db);
  db.pragma('query_only = 1');
}

function sized(db: Database): void {
  db.pragma('cache_size = -32768');
  db.pragma('mmap_size = 1073741824');
  db.pragma('temp_store = memory');
}

/** Throws CannotOpen when the folder of the file neither exists nor can be made. */
export function prepareFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new CannotOpen(`The folder ${dirname(file)} can't be made: ${(error as Error).message}`);
  }
}

/** A database that a newer release has changed is left alone. */
async function refuseNewer(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return;
    const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
    const applied: { name: string }[] = await runner.query('SELECT name FROM migrations');
    const foreign = applied.filter(({ name }) => !known.has(name));
    if (foreign.length > 0) {
      throw new CannotOpen(
        `The database was made by a newer release (${foreign.map(({ name }) => name).join(', ')}). Start that release, or restore an older backup.`,
      );
    }
  } finally {
    await runner.release();
  }
}

function reasonOf(error: Error & { code?: string }, options: DataSourceOptions): string {
  const place = options.type === 'better-sqlite3' ? options.database : 'The PostgreSQL database';
  switch (error.code) {
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `${place} is damaged or not a database: restore a backup, or move the file away to start afresh.`;
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
      return `${place} can't be opened for writing: check the folder and its rights.`;
    default:
      return `${place} can't be opened: ${error.message}`;
  }
}
