import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { isPostgres, sqliteFile } from '../database/data-sources.js';
import { Writer } from '../database/writer.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { Settings } from '../settings/settings.js';
import { copyDatabase } from './snapshot.js';

/** Backups of a SQLite register while it runs; PostgreSQL has its own tools. */
@Injectable()
export class BackupsService implements OnApplicationBootstrap {
  private made = 0;

  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** What a stopped process left half-made. */
  async onApplicationBootstrap(): Promise<void> {
    const { dataFolder, databaseUrl } = this.settings;
    if (isPostgres(databaseUrl)) return;
    const left = (await readdir(dataFolder)).filter((name) => /^\.backup-\d+-\d+\.sqlite/.test(name)); // ".backup-77-1.sqlite-wal"
    for (const name of left) await rm(join(dataFolder, name), { force: true });
  }

  /** The archive as a stream. Files are stored before the units that name them: copied after, none is missing. */
  async make(viewer: Viewer): Promise<Readable> {
    if (isPostgres(this.settings.databaseUrl)) throw Problem.refused('backupByPgDump');
    await this.writer.write(async (manager) => {
      await demand(manager, viewer, 'users:write', null);
      await this.audit.note(manager, viewer, 'backup.make');
    });
    const { dataFolder, filesFolder, databaseUrl } = this.settings;
    const copy = join(dataFolder, `.backup-${process.pid}-${++this.made}.sqlite`);
    const forget = () => rm(copy, { force: true });
    try {
      const snapshot = await copyDatabase(sqliteFile(databaseUrl), copy);
      const { packArchive } = await import('./archive.js'); // not needed to start
      const at = this.clock.now().toISOString();
      const archive = packArchive({ database: copy, filesFolder, snapshot, at });
      archive.once('close', () => void forget());
      return archive;
    } catch (error) {
      await forget();
      throw error;
    }
  }
}
