import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomly } from './ledger.js';
import { Stage } from './stage.js';

const CRAMP = new URL('inside/cramp.js', import.meta.url).pathname;

/** The disk fills up amid a burst of writes, and is cleared again: on a small disk of its own, where we may mount one. */
export async function fullDisk(database, { rounds }) {
  const disk = SmallDisk.mount(`${database.folder}/disk`);
  try {
    return await whileFull(disk ?? new CrampedDatabase(), disk ? { ...database, ...disk.database } : database, rounds);
  } finally {
    disk?.unmount();
  }
}

/** The same where SQLite itself says that there is no more room. */
export function crampedDatabase(database, { rounds }) {
  return whileFull(new CrampedDatabase(), database, rounds);
}

async function whileFull(disk, database, rounds) {
  const stage = await Stage.set(database, disk.preloaded);
  const faults = [];
  for (let round = 1; round <= rounds && faults.length === 0; round++) {
    const burst = stage.burst();
    while (stage.ledger.count.acknowledged === 0) await sleep(10);
    await randomly(100, 400);
    await disk.fill(stage);
    const before = stage.ledger.count.putOff;
    await sleep(500);
    if (stage.ledger.count.putOff === before) faults.push('the disk was full and no write was put off');
    faults.push(...(await refusesInWords(stage)), ...(await refusesFiles(stage, disk)), ...(await reads(stage)));
    await disk.clear(stage);
    await burst.stop();
    faults.push(...(await stage.mustWrite()), ...(await stage.check()));
    await stage.service.kill();
    await stage.start();
    faults.push(...(await stage.check()));
  }
  await stage.end();
  return { faults, figures: { how: disk.how, fills: rounds, ...stage.ledger.count } };
}

/** Some write must meet the full disk; small ones may still find a place in a page. */
async function refusesInWords(stage) {
  for (let attempt = 1; attempt <= 50; attempt++) {
    const body = { title: 'không còn chỗ', note: 'x'.repeat(5_000), stub: true };
    const { status, body: problem } = await stage.service.ask('/documents', { body });
    if (status === 503) return problem.code === 'storageFull' ? [] : [`a full disk is called ${problem.code}`];
    if (status === 201) return ['a write of 5,000 characters found room on a full disk'];
    if (status >= 500) return [`a full disk is answered by ${status}: ${problem.code}`];
  }
  return ['no write was refused'];
}

/** Files lie on the same disk; where only SQLite is cramped there is room for them. */
async function refusesFiles({ service, ledger }, disk) {
  if (!(disk instanceof SmallDisk)) return [];
  const body = new FormData();
  body.set('file', new Blob(['Một trang văn bản thường. '.repeat(10_000)]), 'trang.txt');
  const [{ id }] = [...ledger.documents.values()].filter(({ state }) => state === 'acknowledged');
  const url = `${service.address}/api/documents/${id}/attachments`;
  const answer = await fetch(url, { method: 'POST', headers: { cookie: service.cookie }, body });
  const { code } = await answer.json();
  return code === 'storageFull' ? [] : [`a file on a full disk is answered by ${answer.status}: ${code}`];
}

async function reads(stage) {
  const { status } = await stage.service.ask('/documents?pageSize=200');
  return status === 200 ? [] : [`a list was answered by ${status} while the disk was full`];
}

class SmallDisk {
  how = 'a disk of 12 MB';
  preloaded = [];

  /** null where we may not. */
  static mount(folder) {
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder], { stdio: 'ignore' });
      return new SmallDisk(folder);
    } catch {
      return null;
    }
  }

  constructor(folder) {
    this.folder = folder;
    this.database = { url: `sqlite:${folder}/registry.sqlite`, folder };
  }

  async fill() {
    const ballast = openSync(`${this.folder}/ballast`, 'w');
    try {
      for (const piece = Buffer.alloc(4096); ;) writeSync(ballast, piece);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
    fsyncSync(ballast);
    closeSync(ballast);
    if (statfsSync(this.folder).bavail > 0) throw new Error('The disk did not fill up');
  }

  async clear() {
    rmSync(`${this.folder}/ballast`);
  }

  unmount() {
    execFileSync('umount', ['--lazy', this.folder]);
  }
}

/** SQLite's own limit, set from inside the service at a signal. */
class CrampedDatabase {
  how = 'SQLite at its largest size';
  preloaded = [CRAMP];

  async fill(stage) {
    stage.service.child.kill('SIGWINCH');
    await sleep(50);
  }

  clear(stage) {
    return this.fill(stage);
  }
}
