import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Stage } from './stage.js';

/** Longer than the Writer waits. */
const HELD = 5_800;
const SLOWEST_READ = 1_000;

/** Another program holds the file's write lock: writes are put off, reads go on, and afterwards all is as promised. */
export async function foreignLock(database) {
  const stage = await Stage.set(database);
  const faults = [];
  const burst = stage.burst();
  await sleep(300);
  const other = new Database(database.url.slice('sqlite:'.length), { timeout: 10_000 });
  other.exec('BEGIN IMMEDIATE');
  const before = stage.ledger.count.putOff;
  let slowest = 0;
  for (const until = performance.now() + HELD; performance.now() < until; await sleep(100)) {
    const asked = performance.now();
    const { status } = await stage.service.ask('/documents?pageSize=20');
    slowest = Math.max(slowest, performance.now() - asked);
    if (status !== 200) faults.push(`a list was answered by ${status} while the file was locked`);
  }
  if (stage.ledger.count.putOff === before) faults.push('no write was put off');
  if (slowest > SLOWEST_READ) faults.push(`a read took ${Math.round(slowest)} ms while the file was locked`);
  other.exec('ROLLBACK');
  other.close();
  await burst.stop();
  faults.push(...(await stage.mustWrite()), ...(await stage.check()));
  await stage.end();
  return { faults, figures: { slowestRead: `${Math.round(slowest)} ms`, ...stage.ledger.count } };
}
