import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import Database from 'better-sqlite3';
import { sqliteDatabase, type TestDatabase } from './support/databases.js';
import { PASSWORD } from './support/office.js';
import { administratorOf, Process } from './support/process.js';

jest.setTimeout(120_000); // each of them is a process that starts

describe('The service does not start', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await sqliteDatabase();
  });

  afterEach(() => database.drop());

  const file = (name = 'registry.sqlite') => join(database.folder, name);

  /** It ends with 1 and says this, in one line. */
  const says = async (environment: Record<string, string>, ...sentences: (RegExp | string)[]) => {
    const { code, out, err } = await Process.end({ DATABASE_URL: database.url, ...environment });
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    for (const sentence of sentences) expect(err).toMatch(sentence);
  };

  it('with wrong settings, and names each of them', async () => {
    await says({ PORT: 'abc', SEED: 'all', ADMIN_PASSWORD: 'short' }, /PORT \(/, /SEED \(/, /ADMIN_PASSWORD \(/);
    await says({ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL \(must be sqlite:PATH or postgres:/);
  });

  it('on a port that is taken', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await says({ PORT: String(port) }, `Port ${port} is in use`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('where its data or its files can not be kept', async () => {
    await says({ DATABASE_URL: 'sqlite:/dev/null/data/registry.sqlite' }, '/dev/null/data');
    await says({ FILES_DIR: '/dev/null/files' }, '/dev/null/files', 'FILES_DIR');
  });

  it('on a database of a newer release', async () => {
    await (await Process.ready({ DATABASE_URL: database.url })).stop();
    const newer = new Database(file());
    newer.exec(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Tomorrow9999999999999')`);
    newer.close();
    await says({}, 'newer release', 'Tomorrow9999999999999');
  });

  it('on what is no database, or a damaged one', async () => {
    writeFileSync(file(), 'not a database, but long enough to be looked at as if it were one. '.repeat(40));
    await says({}, file(), 'restore a backup');
    rmSync(file());
    await (await Process.ready({ DATABASE_URL: database.url })).stop();
    const bytes = readFileSync(file());
    bytes.fill(0x5a, 100, 4096); // the root page of the schema
    writeFileSync(file(), bytes);
    await says({}, file(), 'restore a backup');
  });

  it('beside another server on the same file, which goes on', async () => {
    const first = await Process.ready({ DATABASE_URL: database.url });
    await says({}, file(), `in use by process ${first.child.pid}`);
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    await first.stop();
    await (await Process.ready({ DATABASE_URL: database.url })).stop(); // and leaves no lock behind
  });

  it('where PostgreSQL does not answer', async () => {
    await says({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:9/none', FILES_DIR: file('files') }, 'PostgreSQL');
  });
});

describe('The service, once started', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await sqliteDatabase();
  });

  afterEach(() => database.drop());

  const start = (environment: Record<string, string> = {}) =>
    Process.ready({ DATABASE_URL: database.url, ...environment });

  it('is ready within a second and a half', async () => {
    await (await start({ SEED: 'starter' })).stop(); // later starts are those that people wait for
    const tries = [await secondsToReady(), await secondsToReady(), await secondsToReady()];
    const busy = Math.min(2, Math.max(1, loadavg()[0]! / availableParallelism())); // others slow it down, even its own time
    expect(Math.min(...tries)).toBeLessThan(1.5 * busy);
  });

  /** Of the processor: it does not wait for anything else. */
  const secondsToReady = async () => {
    const service = await start({ SEED: 'starter' });
    const [user, system] = readFileSync(`/proc/${service.child.pid}/stat`, 'utf8').split(' ').slice(13, 15);
    await service.stop();
    return (Number(user) + Number(system)) / 100;
  };

  it('writes durably: WAL with FULL, on a SQLite that is not a withdrawn one', async () => {
    const service = await start();
    const { body } = await (await administratorOf(service))('/diagnosis');
    const values = Object.fromEntries(
      body.checks.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    expect(values).toMatchObject({ journal_mode: 'wal', synchronous: 'FULL', integrity: 'ok' });
    const version = values.sqlite_version.split('.').map(Number);
    expect(version[0] * 1e6 + version[1] * 1e3 + version[2]).toBeGreaterThanOrEqual(3_051_003);
    await service.stop();
  });

  it('cuts no request when it is stopped', async () => {
    const service = await start();
    const admin = await administratorOf(service);
    const usernames = Array.from({ length: 40 }, (_, i) => `nguoi-dung-${i}`);
    await Promise.all(usernames.map(() => admin('/session'))); // a connection for each is open
    const asked = usernames.map((username) =>
      admin('/users', { body: { username, password: PASSWORD, grants: [{ role: 'clerk', organizationId: null }] } }),
    );
    await Promise.all(asked.slice(0, 4)); // the rest has arrived too, and waits for its passwords to be hashed
    const stopped = service.stop('SIGTERM');
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(usernames.map(() => 201));
    const answered = performance.now();
    expect((await stopped).err).toBe('');
    expect(performance.now() - answered).toBeLessThan(10_000); // it waits for no connection that is only kept open
    await expect(fetch(`${service.address}/healthz`)).rejects.toThrow();

    const again = await start();
    const { body } = await (await administratorOf(again))('/users?pageSize=200');
    expect(body.items.map(({ username }: { username: string }) => username)).toEqual(expect.arrayContaining(usernames));
    await again.stop();
  });

  it('tells balancers whether it can take a write', async () => {
    const files = join(database.folder, 'files');
    const service = await start({ FILES_DIR: files });
    const ready = async () => {
      const answer = await fetch(`${service.address}/readyz`);
      return [answer.status, await answer.json()];
    };
    expect(await (await fetch(`${service.address}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await ready()).toEqual([200, { ready: true, checks: { database: 'ok', files: 'ok' } }]);
    renameSync(files, `${files}-away`);
    writeFileSync(files, 'in the way');
    await pause(1100); // one probe a second
    expect(await ready()).toEqual([503, { ready: false, checks: { database: 'ok', files: 'failed' } }]);
    rmSync(files);
    mkdirSync(files);
    renameSync(`${files}-away/arriving`, `${files}/arriving`);
    await pause(1100);
    expect((await ready())[0]).toBe(200);
    await service.stop();
  });

  it('shows its figures to this machine, or with the token', async () => {
    const service = await start({ METRICS_TOKEN: 'mot-ma-rat-kho-doan' });
    const metrics = (headers = {}) => fetch(`${service.address}/metrics`, { headers });
    const here = await metrics();
    expect(here.headers.get('content-type')).toContain('text/plain');
    expect(await here.text()).toMatch(/process_resident_memory_bytes \d+/);
    expect(await (await metrics()).text()).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/metrics",status="200"\} 1/,
    );
    expect((await metrics({ 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
    const token = { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer mot-ma-rat-kho-doan' };
    expect((await metrics(token)).status).toBe(200);
    await service.stop();
  });
});
