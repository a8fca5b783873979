import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { isPostgres, sqliteFile } from '../database/data-sources.js';
import { sql } from '../database/dialect.js';
import { Reads, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { Clock } from '../settings/clock.js';
import { Settings } from '../settings/settings.js';
import { integrityFaults } from './integrity-check.js';
import { Readiness } from './readiness.js';

export interface Check {
  name: string;
  ok: boolean;
  value: string;
}

export interface Diagnosis {
  ok: boolean;
  checks: Check[];
}

const LEAST_FREE_BYTES = 1024 ** 3;
const OLDEST_SQLITE = [3, 51, 3];

/** How the running service is set up, and what needs attention. No secrets. */
@Injectable()
export class DiagnosisService {
  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly settings: Settings,
    private readonly readiness: Readiness,
    private readonly clock: Clock,
  ) {}

  async examine(): Promise<Diagnosis> {
    const checks = [...this.environment(), ...(await this.database()), ...(await this.disk())];
    return { ok: checks.every(({ ok }) => ok), checks };
  }

  private environment(): Check[] {
    const { HOST, PORT, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL, MAX_UPLOAD_MB } = this.settings.variables;
    const listening = { HOST, PORT, PUBLIC_URL: PUBLIC_URL ?? '', TRUST_PROXY, LOG_LEVEL, MAX_UPLOAD_MB };
    const value = Object.entries(listening).map(([name, setting]) => `${name}=${setting}`);
    return [
      { name: 'node', ok: true, value: process.version },
      { name: 'settings', ok: true, value: value.join(' ') },
      { name: 'clock', ok: true, value: `${this.clock.now().toISOString()}, Asia/Ho_Chi_Minh: ${this.clock.today()}` },
    ];
  }

  private async database(): Promise<Check[]> {
    const { databaseUrl } = this.settings;
    return isPostgres(databaseUrl) ? this.postgres() : this.sqlite(sqliteFile(databaseUrl));
  }

  private async sqlite(file: string): Promise<Check[]> {
    // on the writing connection: each one has its own
    const [mode, sync, version] = await this.writer.write(async (manager) => [
      firstOf(await rowsIn(manager, sql`PRAGMA journal_mode`)),
      firstOf(await rowsIn(manager, sql`PRAGMA synchronous`)),
      firstOf(await rowsIn(manager, sql`SELECT sqlite_version() AS version`)),
    ]);
    const faults = await integrityFaults(file, { quick: true });
    return [
      { name: 'database', ok: true, value: `sqlite:${file}` },
      { name: 'sqlite_version', ok: isAtLeast(version!, OLDEST_SQLITE), value: version! },
      { name: 'journal_mode', ok: mode === 'wal', value: mode! },
      {
        name: 'synchronous',
        ok: sync === '2',
        value: { 0: 'OFF', 1: 'NORMAL', 2: 'FULL', 3: 'EXTRA' }[sync!] ?? sync!,
      },
      { name: 'integrity', ok: faults.length === 0, value: faults.join('; ') || 'ok' },
    ];
  }

  private async postgres(): Promise<Check[]> {
    const setting = async (name: string) =>
      (await this.reads.row<{ value: string }>(sql`SELECT current_setting(${name}) AS value`))!.value;
    const synchronous = await setting('synchronous_commit');
    const fsync = await setting('fsync');
    return [
      { name: 'database', ok: true, value: withoutPassword(this.settings.databaseUrl) },
      { name: 'postgres_version', ok: true, value: await setting('server_version') },
      { name: 'synchronous_commit', ok: synchronous !== 'off', value: synchronous },
      { name: 'fsync', ok: fsync === 'on', value: fsync },
    ];
  }

  private async disk(): Promise<Check[]> {
    const { checks } = await this.readiness.probe();
    const { dataFolder, filesFolder } = this.settings;
    const free = await statfs(dataFolder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => 0,
    );
    return [
      { name: 'database_writable', ok: checks.database === 'ok', value: checks.database },
      { name: 'files_writable', ok: checks.files === 'ok', value: `${filesFolder}: ${checks.files}` },
      { name: 'free_space', ok: free >= LEAST_FREE_BYTES, value: `${(free / 1024 ** 3).toFixed(1)} GB` },
    ];
  }
}

const firstOf = (rows: object[]): string => String(Object.values(rows[0] ?? { none: '' })[0]);

function isAtLeast(version: string, least: number[]): boolean {
  const parts = version.split('.').map(Number);
  const differing = least.findIndex((part, index) => parts[index] !== part);
  return differing < 0 || (parts[differing] ?? 0) > least[differing]!;
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  address.password = '';
  return address.href;
}
