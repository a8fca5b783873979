import { startPostgres } from './postgres-server.js';

/** One PostgreSQL for the run, unless TEST_POSTGRES names one; each suite makes a database of its own in it. */
export default async function setup() {
  if (process.env.TEST_POSTGRES) return;
  const server = await startPostgres();
  process.env.TEST_POSTGRES = server.url;
  globalThis.stopPostgres = server.stop;
}
