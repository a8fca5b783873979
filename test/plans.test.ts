import pg from 'pg';
import { readingRoutes } from './access/get-routes.js';
import { OfficeOfCanaries, READERS, ROOT } from './access/office-of-canaries.js';
import { type Kind, RegisterOfCanaries } from './access/register-of-canaries.js';
import { send } from './access/requests.js';
import { postgresDatabase, sqliteDatabase, type TestDatabase } from './support/databases.js';
import { asIfGrown, type Asked, scannedByPostgres, scannedBySqlite, statementsOf } from './support/plans.js';

const QUERIES_OF_A_ROUTE = 5;

const TOTAL = 'the total of a list that nothing narrows down; SQLite counts it once until the next commit';
const WHOLE = 'tells of the whole register, and is remembered until the next commit or asked for once in a while';
const PAST = 'a list of a past day: what held then is worked out for each row';
const SORTED = 'sorted by a deadline that is worked out: recommendations are few beside what they rest on';
const SMALL_INDEX = 'an index that holds only what waits to be confirmed, or only what is restricted, is read whole';
const WITH_PAGE = 'on PostgreSQL the total is counted in the statement of the page';

/** What looks at all of a table, and why it may. */
const MAY: Record<string, string> = {
  ...all(TOTAL, [
    ...['/api/assignments total of assignments', '/api/audit total of audit_entries'],
    ...['/api/book-entries total of book_entries', '/api/documents total of documents'],
    ...['/api/findings total of findings', '/api/inspections total of inspections'],
    ...['/api/recommendations total of recommendations', '/api/look-alikes/decisions total of look_alike_decisions'],
  ]),
  ...all(WITH_PAGE, [
    '/api/audit audit_entries',
    '/api/book-entries book_entries',
    '/api/documents documents',
    '/api/look-alikes/decisions look_alike_decisions',
  ]),
  ...all(WHOLE, [
    ...['/api/overview total of assignments', '/api/overview total of documents'],
    ...['/api/inspections/paragraph total of inspections'],
    ...['/api/verification total of book_entries', '/api/verification validity_intervals'],
    ...['/api/verification look_alike_decisions'],
    ...[
      '/api/exports/register.ndjson inspections',
      '/api/overview total of inspections',
      '/api/verification total of documents',
    ],
  ]),
  ...all(PAST, [
    ...['/api/assignments assignments', '/api/findings findings', '/api/inspections inspections'],
    ...['/api/assignments assignment_transfers'],
  ]),
  ...all(SORTED, ['/api/recommendations recommendations', '/api/recommendations inspections']),
  ...all(SMALL_INDEX, [
    ...['/api/relations/pending relations', '/api/relations/pending total of relations'],
    ...['/api/organizations/{id}/obligations documents'],
    ...['/api/look-alikes look_alikes', '/api/look-alikes total of look_alikes'],
  ]),
};

function all(reason: string, keys: string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}

const databases: [string, () => Promise<TestDatabase>][] = [
  ['SQLite', sqliteDatabase],
  ['PostgreSQL', postgresDatabase],
];

describe.each(databases)('What reads the register on %s', (name, open) => {
  let database: TestDatabase;
  let office: OfficeOfCanaries;
  let register: RegisterOfCanaries;

  beforeAll(async () => {
    database = await open();
    office = await OfficeOfCanaries.open(database);
    register = new RegisterOfCanaries(office);
    await register.fill();
  }, 180_000);

  afterAll(() => office?.close());

  const idOf = (kind: Kind | 'organization'): number => {
    if (kind === 'organization') return [...office.ids.values()][0]!;
    if (kind === 'inspection') return register.rounds[0]!.id;
    return kind === 'user' ? office.everybody[0]!.id : register.of(kind)[0]!.id;
  };

  it('asks no question whose price grows with the register', async () => {
    const scans = new Map<string, string[]>();
    const plans = await planner(name, database);
    for (const actor of [ROOT, READERS[0]!]) {
      const { cookie } = office.person(actor.name);
      for (const [route, { of, queries }] of Object.entries(readingRoutes(office, register))) {
        const path = of ? route.replace('{id}', String(idOf(of))) : route;
        for (const query of ['', ...(queries?.(actor) ?? [])].slice(0, QUERIES_OF_A_ROUTE)) {
          const asked = await statementsOf(async () => {
            await send(office.office.address, query ? `${path}?${query}` : path, { headers: { cookie } });
          });
          for (const each of asked) {
            for (const table of await plans.scanned(each)) {
              const key = `${route} ${/count\(\*\)/.test(each.text) && !/item/.test(each.text) ? 'total of ' : ''}${table}`;
              if (!(key in MAY)) scans.set(key, [query, actor.name, each.text]);
            }
          }
        }
      }
    }
    await plans.end();
    expect(Object.fromEntries(scans)).toEqual({});
  }, 240_000);
});

async function planner(name: string, { url }: TestDatabase) {
  if (name === 'SQLite') {
    const scanned = scannedBySqlite(url.slice('sqlite:'.length));
    return { scanned: (asked: Asked) => Promise.resolve(scanned(asked)), end: () => Promise.resolve() };
  }
  const client = new pg.Client(url);
  await client.connect();
  await asIfGrown(client);
  return { scanned: scannedByPostgres(client), end: () => client.end() };
}
