/**
 * `npm run faults` (a few minutes) · `npm run faults -- --full` (hours) · `-- --only WORDS` for proofs whose name holds
 * them · `-- --verbose` for a line a round. Needs the built service. Ends with 1 at a broken promise.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgres } from '../support/postgres-server.js';
import { proofs } from './proofs.js';

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, verbose: { type: 'boolean' }, only: { type: 'string', default: '' } },
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'so-chi-dao-faults-'));

async function sqliteDatabase() {
  const folder = newFolder();
  const drop = async () => rmSync(folder, { recursive: true, force: true });
  return { url: `sqlite:${join(folder, 'registry.sqlite')}`, folder, drop };
}

let made = 0;
async function postgresDatabase() {
  const name = `faults_${++made}`;
  const ask = async (statement) => {
    const client = new pg.Client(server.url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await ask(`CREATE DATABASE ${name}`);
  const folder = newFolder();
  const drop = async () => {
    await ask(`DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url.replace(/[^/]+$/, name), folder, drop };
}

const server = await startPostgres({ durable: true });
let broken = 0;
try {
  for (const { name, prove, ...on } of proofs.filter(({ name }) => name.includes(values.only))) {
    for (const [database, open] of Object.entries({ SQLite: sqliteDatabase, PostgreSQL: postgresDatabase })) {
      const amount = on[database]?.[values.full ? 'full' : 'short'];
      if (!amount) continue;
      const began = performance.now();
      const report = values.verbose ? (line) => console.log(`  ${line}`) : undefined;
      const { faults, figures } = await prove(open, { ...amount, ...(report && { report }) });
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      const told = Object.entries(figures).map(([what, count]) => `${what} ${count}`);
      console.log(
        `${faults.length === 0 ? 'kept  ' : 'BROKEN'} ${name}, on ${database}: ${told.join(', ')} (${seconds} s)`,
      );
      for (const fault of faults) console.log(`       ${fault}`);
      broken += faults.length;
    }
  }
} finally {
  await server.stop();
}
process.exit(broken === 0 ? 0 : 1);
