import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { newSecret } from './secrets.js';
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

  static file(settings: Settings): string {
    return join(settings.dataFolder, '.server.json');
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
