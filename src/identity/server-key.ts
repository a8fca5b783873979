import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { isPostgres, sqliteFile } from '../database/data-sources.js';
import { Settings } from '../settings/settings.js';
import { digest, newSecret } from './secrets.js';
import { type Account, SYSTEM } from './viewer.js';

/**
 * How the command line finds and enters the running server: a file beside the database, readable by its owner only,
 * holds the address and a key that lives as long as the process.
 */
@Injectable()
export class ServerKey {
  readonly key = newSecret();
  private published = false;

  constructor(private readonly settings: Settings) {}

  /** Of each database its own: several may be served from one folder. */
  static file({ databaseUrl, dataFolder }: Settings): string {
    return join(dataFolder, `.server-${digest(placeOf(databaseUrl)).slice(0, 12)}.json`);
  }

  publish(address: string): void {
    const file = ServerKey.file(this.settings);
    rmSync(file, { force: true }); // the mode below counts only for a new file
    writeFileSync(file, JSON.stringify({ address, key: this.key, pid: process.pid }), { mode: 0o600 });
    chmodSync(file, 0o600);
    this.published = true;
  }

  withdraw(): void {
    if (this.published) rmSync(ServerKey.file(this.settings), { force: true });
  }

  /** The command line acts for the owner of the machine's account: every role, the whole tree. */
  account(operatingSystemUser: string): Account {
    return { ...SYSTEM, name: `dòng lệnh: ${operatingSystemUser}` };
  }
}

/** A database, whoever signs in to it. */
function placeOf(databaseUrl: string): string {
  if (!isPostgres(databaseUrl)) return resolve(sqliteFile(databaseUrl));
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}
