import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sqliteFile } from '../database/data-sources.js';
import { migrations } from '../database/migrations/index.js';
import { lockDatabase } from '../database/process-lock.js';
import type { Settings } from '../settings/settings.js';
import { BadArchive, readArchive } from './archive.js';
import { DATABASE_ENTRY, type Manifest } from './manifest.js';
import { inspectDatabase } from './snapshot.js';

/** A backup with migrations that this release does not know; the message names them. */
export class NewerBackup extends Error {}

export interface Restored {
  database: string;
  /** When the backup was made. */
  at: string;
  /** Where what was there before lies now; null: there was nothing. */
  movedTo: string | null;
}

/**
 * Puts a backup in the place of the database and its files. Nothing is touched before all of the archive was unpacked
 * and checked, and nothing is thrown away. Throws BadArchive, NewerBackup, or CannotOpen while a server runs.
 */
export async function restoreBackup(settings: Settings, archive: string): Promise<Restored> {
  const database = sqliteFile(settings.databaseUrl);
  await mkdir(settings.dataFolder, { recursive: true });
  const lock = lockDatabase(database);
  const unpacked = await mkdtemp(join(settings.dataFolder, '.restore-'));
  try {
    const { at, migrations: applied } = await readArchive(archive, unpacked);
    refuseNewer(applied);
    checkUnpacked(unpacked);
    const movedTo = await moveAside(settings, database);
    await rename(join(unpacked, DATABASE_ENTRY), database);
    if (existsSync(join(unpacked, 'files'))) await rename(join(unpacked, 'files'), settings.filesFolder);
    return { database, at, movedTo };
  } finally {
    lock.close();
    await rm(unpacked, { recursive: true, force: true });
  }
}

function refuseNewer(applied: Manifest['migrations']): void {
  const known = new Set(migrations.map(({ name }) => name));
  const foreign = applied.filter((name) => !known.has(name));
  if (foreign.length > 0) throw new NewerBackup(foreign.join(', '));
}

function checkUnpacked(folder: string): void {
  const { faults, attachments } = inspectDatabase(join(folder, DATABASE_ENTRY));
  if (faults.length > 0) throw new BadArchive(faults[0]);
  const place = (sha256: string) => join(folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const missing = attachments.find((sha256) => !existsSync(place(sha256)));
  if (missing) throw new BadArchive(`files/${missing} is missing`);
}

async function moveAside({ dataFolder, filesFolder }: Settings, database: string): Promise<string | null> {
  const present = ['', '-wal', '-shm'].map((end) => database + end).filter((file) => existsSync(file));
  if (existsSync(filesFolder)) present.push(filesFolder);
  if (present.length === 0) return null;
  const folder = join(dataFolder, `before-restore-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`);
  await mkdir(folder);
  for (const path of present) await rename(path, join(folder, basename(path)));
  return folder;
}
