import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { join as list, sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { FileStore } from './file-store.js';

const DAY = 24 * 60 * 60 * 1000;
const EVERY = 6 * 60 * 60 * 1000;
const AT_ONCE = 500;

/**
 * Removes files that no attachment names and that are older than a day: what an upload left whose unit of work failed,
 * or a crash. Several processes may sweep one folder at once.
 */
@Injectable()
export class FileSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FileSweep');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: FileStore,
    private readonly reads: Reads,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep().catch((error) => this.logger.warn(error)), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many files it removed. */
  async sweep(): Promise<number> {
    let removed = await this.finishLeaving();
    removed += await this.forgetArrived();
    for await (const names of this.store.names()) {
      for (let i = 0; i < names.length; i += AT_ONCE) removed += await this.sweepSome(names.slice(i, i + AT_ONCE));
    }
    return removed;
  }

  private async sweepSome(names: string[]): Promise<number> {
    const orphans = await this.unnamed(names);
    for (const name of orphans) {
      const keptAt = await this.store.keptAt(name);
      if (keptAt && isOld(keptAt)) await rename(this.store.place(name), join(this.store.leaving, name)).catch(absent);
    }
    return this.finishLeaving();
  }

  /**
   * A file is moved aside before it is removed: one that was uploaded again in the same instant shows itself by its
   * age, or by now being named, and goes back.
   */
  private async finishLeaving(): Promise<number> {
    const names = await readdir(this.store.leaving);
    const orphans = new Set(await this.unnamed(names));
    let removed = 0;
    for (const name of names) {
      const path = join(this.store.leaving, name);
      const left = await stat(path).catch(absent);
      if (!left) continue;
      if (orphans.has(name) && isOld(left.mtime)) {
        await rm(path, { force: true });
        removed += 1;
      } else await rename(path, this.store.place(name)).catch(absent);
    }
    return removed;
  }

  /** Uploads that a crash cut off. */
  private async forgetArrived(): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.store.arriving)) {
      const path = join(this.store.arriving, name);
      const arrived = await stat(path).catch(absent);
      if (!arrived || !isOld(arrived.mtime)) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  private async unnamed(names: string[]): Promise<string[]> {
    if (names.length === 0) return [];
    const rows = await this.reads.rows<{ sha256: string }>(
      sql`SELECT sha256 FROM attachments WHERE sha256 IN (${list(names)})
           UNION SELECT file_hash FROM readings WHERE file_hash IN (${list(names)})`,
    );
    const named = new Set(rows.map(({ sha256 }) => sha256));
    return names.filter((name) => !named.has(name));
  }
}

/** By the clock that also dates the files. */
const isOld = (at: Date) => Date.now() - at.getTime() > DAY;

/** Another process was faster. */
function absent(error: { code?: string }): undefined {
  if (error.code !== 'ENOENT') throw error;
}
