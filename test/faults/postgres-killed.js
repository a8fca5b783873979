import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../support/postgres-server.js';
import { randomly } from './ledger.js';
import { Stage } from './stage.js';

const DOWN = 1_500;

/** kill -9 of PostgreSQL amid a burst of writes; the service outlives it and takes writes again by itself. */
export async function postgresKilled({ folder }, { rounds, report = () => undefined }) {
  const server = await startPostgres({ durable: true });
  try {
    const stage = await Stage.set({ url: server.url, folder });
    const { service, ledger } = stage;
    const faults = [];
    for (let round = 1; round <= rounds && faults.length === 0; round++) {
      const burst = stage.burst();
      await randomly(200, 800);
      await server.kill();
      const before = ledger.count.putOff;
      await sleep(DOWN);
      if (ledger.count.putOff === before) faults.push('no write was put off while there was no database');
      faults.push(...(await saysSo(service)));
      await server.restart();
      await randomly(0, 300);
      await burst.stop();
      if (service.child.exitCode !== null) return { faults: [...faults, `the service died: ${service.said}`] };
      faults.push(...(await stage.mustWrite()), ...(await stage.check()));
      report(`round ${round}: ${JSON.stringify(ledger.count)}`);
    }
    await stage.end();
    return { faults, figures: { kills: rounds, ...ledger.count } };
  } finally {
    await server.stop();
  }
}

/** A reader is asked to come again. */
async function saysSo(service) {
  const { status, headers } = await service.ask('/documents?pageSize=20');
  return status === 503 && headers['retry-after'] ? [] : [`without a database a list is answered by ${status}`];
}
