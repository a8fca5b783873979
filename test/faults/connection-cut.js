import pg from 'pg';
import { randomly } from './ledger.js';
import { Stage } from './stage.js';

/** Every connection of the service is cut, again and again, amid a burst of writes and reads. */
export async function connectionsCut(database, { rounds }) {
  const stage = await Stage.set(database);
  const { service, ledger } = stage;
  const faults = [];
  const other = new pg.Client(database.url);
  other.on('error', () => undefined);
  await other.connect();
  const burst = stage.burst();
  const reading = readUntil(burst.ended, service, faults);
  let cut = 0;
  for (let round = 1; round <= rounds; round++) {
    await randomly(20, 150);
    const { rowCount } = await other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    cut += rowCount;
  }
  await burst.stop();
  const reads = await reading;
  await other.end();
  if (service.child.exitCode !== null) return { faults: [`the service died: ${service.said}`] };
  faults.push(...(await stage.mustWrite()), ...(await stage.check()));
  await stage.end();
  return { faults, figures: { cut, ...reads, ...ledger.count } };
}

async function readUntil(end, service, faults) {
  const reads = { read: 0, readsPutOff: 0 };
  let ended = false;
  void end.then(() => (ended = true));
  while (!ended) {
    const { status, body } = await service.ask('/documents?pageSize=20');
    if (status === 200) reads.read += 1;
    else if (status === 503) reads.readsPutOff += 1;
    else faults.push(`a read was answered by ${status}: ${JSON.stringify(body)}`);
  }
  return reads;
}
