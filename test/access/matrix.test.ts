import Sqlite from 'better-sqlite3';
import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { type Cell, Matrix } from './matrix.js';
import { type Asked, isMarked, isPlaced, REQUESTS, Scene } from './matrix-requests.js';
import { OfficeOfCanaries, ROOT } from './office-of-canaries.js';
import { RegisterOfCanaries } from './register-of-canaries.js';
import { forEach, type Reply, send } from './requests.js';
import type { Actor, HeldGrant, Mark, OrganizationKey } from './rules.js';

const PLACES: Record<string, OrganizationKey> = {
  own: 'A1',
  child: 'A1u',
  parent: 'A',
  other: 'B1',
  predecessor: 'A0',
};
const MARKS: Mark[] = ['normal', 'internal', 'restricted'];
const ROLES = ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'] as const;
const PERMISSIONS = [
  ...['documents', 'organizations', 'catalogues', 'assignments', 'inspections', 'users'].flatMap((what) => [
    `${what}:read`,
    `${what}:write`,
  ]),
  ...['assignments:decide', 'assignments:act', 'reports:write', 'recommendations:act', 'readings:write'],
  ...['imports:write', 'exports:read', 'audit:read', 'operation:read', 'backups:write', 'office:write', 'views:write'],
];

const at = (name: string, own: OrganizationKey, ...roles: HeldGrant['role'][]): Actor => ({
  ...{ name, own, grants: roles.map((role) => ({ role, over: own })) },
});
const PEOPLE = [
  ...ROLES.map((role) => at(role, 'A1', role)),
  at('commission', 'Ak', 'inspector'),
  at('program', 'A1', ...ROLES),
];

const sizes: [string, () => Promise<TestDatabase>, number][] = [
  ['SQLite', sqliteDatabase, 1],
  ['PostgreSQL', postgresDatabase, 10],
];

describe.each(sizes)('The matrix of rights on %s', (name, open, step) => {
  const matrix = new Matrix(new URL('matrix.csv', import.meta.url));
  let office: OfficeOfCanaries;
  let register: RegisterOfCanaries;
  let described: string[];
  let cells: { cell: Cell; expected: string }[];
  const headers = new Map<string, Record<string, string>>();
  const shared = new Map<string, Scene>();

  beforeAll(async () => {
    office = await OfficeOfCanaries.open(await open(), PEOPLE);
    register = new RegisterOfCanaries(office);
    await office.add({ name: 'guest', own: 'A1', grants: [] });
    headers.set('anonymous', {});
    for (const { name: who } of [...PEOPLE, ROOT]) headers.set(who, { cookie: office.person(who).cookie });
    headers.set('root', headers.get('admin')!);
    const program = office.everybody.find((user) => user.name === 'program')!.id;
    for (const permission of PERMISSIONS) {
      const body = { name: permission, scopes: [permission] };
      const made = await office.person('program').ask(`/users/${program}/tokens`, { body });
      headers.set(`token:${permission}`, { authorization: `Bearer ${made.body.token}` });
    }
    const { body } = await office.office.stranger('/openapi.json');
    described = Object.entries(body.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item).map((verb) => `${verb.toUpperCase()} ${path}`),
    );
    cells = everyCell().map((cell) => ({ cell, expected: matrix.expected(cell) }));
  }, 120_000);

  afterAll(() => office?.close());

  function everyCell(): Cell[] {
    const actors = [...headers.keys()].filter((who) => who !== 'admin' && who !== 'program');
    return Object.keys(REQUESTS).flatMap((key) => {
      const [method, route] = key.split(' ') as [string, string];
      return actors.flatMap((actor) => {
        const bare = actor === 'anonymous' || actor.startsWith('token:');
        const places = isPlaced(key) && !bare ? Object.keys(PLACES) : ['own'];
        const marks = isMarked(key) && !bare ? MARKS : ['normal'];
        return places.flatMap((place) => marks.map((mark) => ({ method, route, actor, place, mark })));
      });
    });
  }

  const isOk = ({ expected }: { expected: string }) => expected === 'ok';
  const chosen = () =>
    cells.filter(
      ({ cell }, place) =>
        (step === 1 || place % step === 3) && !(name === 'PostgreSQL' && cell.route === '/api/backups'),
    );

  const scene = ({ place, mark }: Cell, fresh: boolean): Scene => {
    const made = () => new Scene(office, register, PLACES[place]!, mark as Mark);
    if (fresh) return made();
    const key = `${place} ${mark}`;
    if (!shared.has(key)) shared.set(key, made());
    return shared.get(key)!;
  };

  const ask = (cell: Cell, { ids = [], query, body, raw, version }: Asked): Promise<Reply> => {
    let next = 0;
    const path = cell.route.replace(/\{\w+\}/g, () => String(ids[next++]));
    const text = raw?.text ?? (body === undefined ? undefined : JSON.stringify(body));
    return send(office.office.address, query ? `${path}?${query}` : path, {
      method: cell.method,
      body: cell.method === 'GET' ? undefined : text,
      headers: {
        ...headers.get(cell.actor),
        ...(text !== undefined && cell.method !== 'GET' && { 'content-type': raw?.type ?? 'application/json' }),
        ...(version !== undefined && cell.method !== 'GET' && { 'if-match': `"${version}"` }),
      },
    });
  };

  const told = ({ method, route, actor, place, mark }: Cell, expected: string, { status, text }: Reply) =>
    `${method} ${route} · ${actor} · ${place} · ${mark}: ${status}, not ${expected} ${text.slice(0, 200)}`;

  it('has a row for every route, and asks every route', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual([...described].sort());
    expect(matrix.unused()).toEqual([]);
    expect(matrix.rows.length).toBeGreaterThan(280);
    expect(cells.length).toBeGreaterThan(5000);
  });

  it('refuses what it refuses: nothing changes, a refusal is logged once, and the unseen is as what is missing', async () => {
    const wrong: string[] = [];
    const refused = chosen().filter((each) => !isOk(each) && each.cell.route !== '/api/session/password');
    const asked = new Map<Cell, Asked>();
    for (const { cell } of refused)
      asked.set(cell, await REQUESTS[`${cell.method} ${cell.route}`]!(scene(cell, false)));
    const missing = new Map<string, string>();
    for (const { cell, expected } of refused.filter((each) => each.expected === '404')) {
      const { method, route, actor } = cell;
      const { ids, ...rest } = asked.get(cell)!;
      const key = `${method} ${route} ${actor}`;
      if (missing.has(key)) continue;
      const reply = await ask(cell, { ...rest, ids: ids!.map(() => 987_654) });
      if (String(reply.status) !== expected) wrong.push(told(cell, expected, reply));
      missing.set(key, reply.text);
    }
    const before = contents(office);
    const linesBefore = await lines();
    await forEach(refused, async ({ cell, expected }) => {
      const reply = await ask(cell, asked.get(cell)!);
      if (String(reply.status) !== expected) return void wrong.push(told(cell, expected, reply));
      if (expected === '404' && reply.text !== missing.get(`${cell.method} ${cell.route} ${cell.actor}`)) {
        wrong.push(told(cell, 'the body of a missing id', reply));
      }
    });
    expect(wrong).toEqual([]);
    const forbidden = refused.filter(({ expected }) => expected === '403').length;
    const linesAfter = await lines();
    expect(linesAfter.refusals - linesBefore.refusals).toBe(forbidden);
    expect(linesAfter.all - linesBefore.all).toBe(forbidden);
    expect(contents(office)).toEqual(before);
    console.log(`${refused.length} cells refused, ${forbidden} of them logged`);
  }, 120_000);

  const lines = async () => {
    const total = async (query: string) => (await office.office.admin(`/audit?${query}`)).body.total as number;
    return { all: await total(''), refusals: await total('action=access.refused') };
  };

  it('lets through whom it lets through', async () => {
    const wrong: string[] = [];
    const allowed = chosen().filter(isOk);
    await forEach(
      allowed.filter(({ cell }) => cell.method === 'GET'),
      (each) => through(each.cell, false),
    );
    await forEach(
      allowed.filter(({ cell }) => cell.method === 'POST' || cell.method === 'PATCH'),
      (each) => through(each.cell, true),
    );
    for (const { cell } of allowed.filter(({ cell }) => cell.method === 'DELETE')) await through(cell, true);
    expect(wrong).toEqual([]);
    console.log(`${allowed.length} cells let through`);

    async function through(cell: Cell, fresh: boolean): Promise<void> {
      const reply = await ask(cell, await REQUESTS[`${cell.method} ${cell.route}`]!(scene(cell, fresh)));
      if (reply.status < 200 || reply.status > 299) wrong.push(told(cell, 'ok', reply));
    }
  }, 120_000);
});

/** Every row of every table but the log, on SQLite. */
function contents({ office }: OfficeOfCanaries): Record<string, string> {
  if (!office.database.url.startsWith('sqlite:')) return {};
  const database = new Sqlite(office.database.url.slice('sqlite:'.length), { readonly: true });
  try {
    const names = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
    const kept = names.filter((name) => !name.startsWith('audit_entries') && !name.includes('_search'));
    return Object.fromEntries(
      kept.map((name) => [name, JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all())]),
    );
  } finally {
    database.close();
  }
}
