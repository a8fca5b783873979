import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { FileStore } from '../files/file-store.js';
import { Clock } from '../settings/clock.js';
import { GracefulStop } from './graceful-stop.js';

export interface Ready {
  ready: boolean;
  checks: Record<'database' | 'files', 'ok' | 'failed'>;
}

const REMEMBERED_MS = 1000;

/** Whether the register can take a write: it makes one, in the database and in the folder of files. */
@Injectable()
export class Readiness {
  private last: { at: number; answer: Promise<Ready> } | undefined;

  constructor(
    private readonly writer: Writer,
    private readonly files: FileStore,
    private readonly stop: GracefulStop,
    private readonly clock: Clock,
  ) {}

  /** One probe a second at most, however many ask. */
  probe(): Promise<Ready> {
    const now = performance.now();
    if (!this.last || this.stop.begun || now - this.last.at > REMEMBERED_MS)
      this.last = { at: now, answer: this.write() };
    return this.last.answer;
  }

  private async write(): Promise<Ready> {
    const [database, files] = await Promise.all([outcome(this.writeRow()), outcome(this.files.tryWriting())]);
    return { ready: !this.stop.begun && database === 'ok' && files === 'ok', checks: { database, files } };
  }

  private writeRow(): Promise<unknown> {
    const at = this.clock.now().toISOString();
    return this.writer.write((manager) =>
      rowsIn(
        manager,
        sql`INSERT INTO office_settings (key, value) VALUES ('ready', ${at}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
      ),
    );
  }
}

const outcome = (work: Promise<unknown>): Promise<'ok' | 'failed'> =>
  work.then(
    () => 'ok' as const,
    () => 'failed' as const,
  );
