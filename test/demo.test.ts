import Database from 'better-sqlite3';
import { databases, sqliteDatabase, type TestDatabase } from './support/databases.js';
import { Office, PASSWORD, type Person, signIn } from './support/office.js';

const PEOPLE = ['van-thu', 'kiem-tra', 'lanh-dao', 'xa-song-lo'];

/** What the pages ask for, and that there is something in it. */
const LISTS = [
  ...[
    '/documents',
    '/documents?validity=expired',
    '/documents?q=doi%20thoai',
    '/organizations',
    '/organizations?asOf=all',
  ],
  ...['/assignments', '/assignments?state=overdue', '/assignments?state=due_soon', '/assignments?state=done_late'],
  ...['/assignments?state=returned', '/assignments?state=waived', '/assignments?state=in_progress'],
  ...['/inspections', '/inspections?kind=supervision', '/findings', '/findings?category=shortcoming'],
  ...['/recommendations', '/recommendations?open=true', '/recommendations?state=closed'],
  '/search?q=doi%20thoai',
];

const total = async (person: Person, path: string): Promise<number> => {
  const { status, body } = await person(path);
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body.total;
};

describe.each(databases)('The sample office on %s', (_name, open) => {
  let office: Office;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    office = await Office.open(await open(), { seed: 'demo' });
    for (const name of PEOPLE) people.set(name, await signIn(office.address, name, PASSWORD));
  }, 60_000);

  afterAll(() => office?.close());

  const idOf = async (number: string): Promise<number> => {
    const { body } = await office.admin(`/documents?number=${encodeURIComponent(number)}`);
    return body.items[0].id;
  };

  it.each(PEOPLE)('shows %s something on every list', async (name) => {
    const person = people.get(name)!;
    const empty: string[] = [];
    for (const path of LISTS) if ((await total(person, path)) === 0) empty.push(path);
    expect(empty).toEqual([]);
    const { tasks, dueSoon, overdueUnits, unassigned, documents, results } = (await person('/overview')).body;
    expect(tasks).toMatchObject({ overdue: expect.any(Number), doneLate: expect.any(Number) });
    for (const figure of [tasks.overdue, tasks.doneLate, tasks.doneOnTime, dueSoon, unassigned.total]) {
      expect(figure).toBeGreaterThan(0);
    }
    for (const rows of [overdueUnits, documents, results]) expect(rows.length).toBeGreaterThan(0);
  });

  it('has recommendations in every state, and books, log and history to look at', async () => {
    for (const state of ['inTime', 'dueSoon', 'overdue', 'remedied', 'closed']) {
      expect(await total(office.admin, `/recommendations?state=${state}`)).toBeGreaterThan(0);
    }
    const province = (await people.get('van-thu')!('/session')).body.organizationId;
    for (const book of ['incoming', 'outgoing', 'decisions']) {
      expect(
        await total(people.get('van-thu')!, `/book-entries?organizationId=${province}&book=${book}`),
      ).toBeGreaterThan(0);
    }
    expect(await total(office.admin, '/audit')).toBeGreaterThan(500);
    const { body } = await office.admin('/inspections/statistics?from=2026-01-01&to=2026-12-31');
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['inspection', 'supervision']),
    );
  });

  it('fills the pages of a directive', async () => {
    const leader = people.get('lanh-dao')!;
    const directive = await idOf('9014-CT/TU');
    expect(await total(leader, `/documents/${directive}/implementers`)).toBe(12);
    expect(await total(leader, `/documents/${directive}/relations`)).toBe(4);
    expect(await total(leader, `/documents/${directive}/inspections`)).toBe(2);
    expect((await leader(`/documents/${directive}/history`)).body.items.length).toBeGreaterThan(0);
  });

  it('keeps what the register is asked about past days', async () => {
    const district = await office.organization('Huyện ủy Sông Lô');
    const communes = async (day: string) =>
      total(office.admin, `/organizations?under=${district}&system=party&level=commune&asOf=${day}`);
    expect([await communes('2021-12-31'), await communes('2025-06-30'), await communes('2025-07-02')]).toEqual([
      17, 13, 0,
    ]);
    const inspection = await idOf('22-QĐ/TW');
    const validity = async (day: string) => (await office.admin(`/documents/${inspection}?asOf=${day}`)).body.validity;
    expect(await validity('2025-05-29')).toBe('in_force');
    expect(await validity('2025-05-30')).toBe('expired');
  });

  it('tells real directives from those made up', async () => {
    const { body } = await office.admin('/documents?pageSize=200');
    const made = body.items.filter(({ number }: { number: string }) => Number.parseInt(number, 10) >= 9001);
    expect(made.length).toBeGreaterThan(20);
    for (const { id } of made) {
      expect((await office.admin(`/documents/${id}`)).body.note).toContain('không có thật');
    }
    const real = body.items.filter(({ number }: { number: string }) => Number.parseInt(number, 10) < 9001);
    expect(real.length).toBeGreaterThanOrEqual(48);
    for (const { id } of real) expect((await office.admin(`/documents/${id}`)).body.source).toBeTruthy();
  });

  it('says that it is one, and fits together', async () => {
    expect((await people.get('lanh-dao')!('/session')).body.sample).toBe(true);
    const { body } = await office.admin('/verification');
    expect(body.parts.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
    expect(body.ok).toBe(true);
  });
});

describe('A sample office', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await sqliteDatabase();
  });

  afterEach(() => database.drop());

  it('is made once, whatever the next start asks for', async () => {
    const counts = async (office: Office) =>
      Promise.all(['/documents', '/assignments', '/inspections', '/users'].map((path) => total(office.admin, path)));
    const first = await Office.open(database, { seed: 'demo' });
    const before = await counts(first);
    await first.app.close();
    for (const seed of ['demo', 'starter'] as const) {
      const again = await Office.open(database, { seed });
      expect(await counts(again)).toEqual(before);
      expect((await again.admin('/session')).body.sample).toBe(true);
      await again.app.close();
    }
  }, 60_000);

  it('that was cut short is gone through again, and nothing is written twice', async () => {
    const first = await Office.open(database, { seed: 'demo' });
    const before = (await first.admin('/verification')).body.head;
    await first.app.close();
    const file = new Database(database.url.slice('sqlite:'.length));
    file.exec(`DELETE FROM office_settings WHERE key = 'demo made'`);
    file.close();
    const again = await Office.open(database, { seed: 'demo' });
    const { ok, head } = (await again.admin('/verification')).body;
    expect(ok).toBe(true);
    expect(head.position - before.position).toBe(1); // that the administrator signed in
    await again.app.close();
  }, 60_000);

  it.each([
    ['2022-06-30', 'a clock that is far behind'],
    ['2028-02-29', 'a later year'],
  ])(
    'is made on %s too: %s',
    async (day) => {
      const office = await Office.open(database, { seed: 'demo', day });
      expect((await office.admin('/verification')).body.ok).toBe(true);
      const { body } = await office.admin('/documents?pageSize=200&sort=-issuedOn');
      expect(body.items[0].issuedOn <= day).toBe(true);
      expect(await total(office.admin, '/assignments')).toBeGreaterThan(50);
      await office.app.close();
    },
    60_000,
  );

  it('is not made over a register that was seeded with something else', async () => {
    const starter = await Office.open(database);
    expect((await starter.admin('/session')).body.sample).toBe(false);
    await starter.app.close();
    const again = await Office.open(database, { seed: 'demo' });
    expect(await total(again.admin, '/users')).toBe(1);
    await again.app.close();
  }, 60_000);
});
