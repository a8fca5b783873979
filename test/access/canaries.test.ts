import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { type ReadingRoute, readingRoutes } from './get-routes.js';
import { OfficeOfCanaries, READERS, ROOT } from './office-of-canaries.js';
import { CANARY, CANARY_NUMBER, type Kind, RegisterOfCanaries } from './register-of-canaries.js';
import { forEach, type Reply, send } from './requests.js';
import type { Actor } from './rules.js';

const MISSING = 987_654;

interface Size {
  readers: Actor[];
  /** Every how many-th id of a kind is asked for. */
  step: number;
}

const sizes: [string, () => Promise<TestDatabase>, Size][] = [
  ['SQLite', sqliteDatabase, { readers: [...READERS, ROOT], step: 1 }],
  ['PostgreSQL', postgresDatabase, { readers: READERS.filter((_, place) => place % 3 === 0), step: 5 }],
];

describe.each(sizes)('500 records of others on %s', (_name, open, { readers, step }) => {
  let office: OfficeOfCanaries;
  let register: RegisterOfCanaries;
  let routes: Record<string, ReadingRoute>;
  let asked = 0;

  beforeAll(async () => {
    office = await OfficeOfCanaries.open(await open());
    register = new RegisterOfCanaries(office);
    await register.fill();
    routes = readingRoutes(office, register);
  }, 120_000);

  afterAll(() => office?.close());

  const ask = async (actor: Actor, path: string): Promise<Reply> => {
    asked += 1;
    const { cookie } = office.person(actor.name);
    return send(office.office.address, path, { headers: { cookie, 'accept-language': 'vi' } });
  };

  const idsOf = (kind: Kind | 'organization'): { id: number; sees(actor: Actor): boolean }[] => {
    if (kind === 'organization') return [...office.ids.values()].map((id) => ({ id, sees: () => true }));
    if (kind === 'inspection') return register.rounds;
    if (kind !== 'user') return register.of(kind);
    const administers = (own: string | null) => (actor: Actor) => office.rules.over(actor, ['administrator'], own);
    return office.everybody.map(({ id, own }) => ({ id, sees: administers(own) }));
  };

  it('are 500 at least, and every kind of them', () => {
    const kinds = new Set(register.records.map(({ kind }) => kind));
    expect(register.records.length).toBeGreaterThanOrEqual(500);
    expect(kinds.size).toBe(12);
    for (const reader of READERS) {
      const unseen = register.records.filter((record) => !record.sees(reader)).length;
      expect(unseen).toBeGreaterThan(100);
    }
  });

  it('are asked for by every GET route there is', async () => {
    const { body } = await office.office.stranger('/openapi.json');
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, item]) =>
      'get' in item ? [path] : [],
    );
    expect(Object.keys(routes).sort()).toEqual(described.sort());
  });

  it.each(readers)(
    'show nothing of themselves to the $name beyond the rules',
    async (actor) => {
      const found: string[] = [];
      const watch = new Watch(register, actor, (what) => found.push(what));
      const missing = new Map<string, string>();
      const answers: { path: string; route: ReadingRoute; id?: number; sees?: boolean }[] = [];
      for (const [path, route] of Object.entries(routes)) {
        if (route.of) {
          const at = (id: number) => path.replace('{id}', String(id));
          missing.set(path, (await ask(actor, at(MISSING))).text);
          const ids = idsOf(route.of).filter((_, place) => place % step === 0);
          for (const { id, sees } of ids) answers.push({ path: at(id), route, id, sees: sees(actor) });
        } else {
          for (const query of ['pageSize=200', ...(route.queries?.(actor) ?? [])]) {
            const plain = query === 'pageSize=200' && !PAGED.has(path);
            if (!plain) answers.push({ path: `${path}?${query}`, route });
          }
        }
      }
      await forEach(answers, async ({ path, route, id, sees }) => {
        const reply = await ask(actor, path);
        watch.look(path, reply.text);
        const allowed = !route.roles || actor.grants.some(({ role }) => route.roles!.includes(role));
        const self = route.of === 'user' && office.everybody.find((user) => user.id === id)?.name === actor.name;
        if (!allowed) return void (reply.status === 403 || found.push(`${path}: ${reply.status}, not 403`));
        if (id === undefined) return;
        if (!sees && !self) {
          const as = missing.get(Object.keys(routes).find((each) => routes[each] === route)!);
          if (reply.status !== 404 || reply.text !== as)
            found.push(`${path}: ${reply.status} ${reply.text}, not as missing`);
        } else if (route.refused?.(id, actor)) {
          if (reply.status !== 403) found.push(`${path}: ${reply.status}, not 403`);
        } else if (!self) {
          if (reply.status !== 200) found.push(`${path}: ${reply.status}, though it is theirs to read`);
          else if (route.total) compare(path, totalOf(reply), route.total(id, actor));
        }
      });
      for (const [path, { total, of, roles, queries }] of Object.entries(routes)) {
        if (of || !total || (roles && !actor.grants.some(({ role }) => roles.includes(role)))) continue;
        const query = PAGED.has(path) ? 'pageSize=200' : queries!(actor)[0];
        compare(path, totalOf(await ask(actor, `${path}?${query}`)), total(0, actor));
      }
      await figures(actor, compare);
      expect(found).toEqual([]);

      function compare(what: string, is: unknown, expected: unknown): void {
        if (is !== expected) found.push(`${what}: counts ${String(is)}, the rules ${String(expected)}`);
      }
    },
    120_000,
  );

  /** Figures that are no list's total. */
  const figures = async (actor: Actor, compare: (what: string, is: unknown, expected: unknown) => void) => {
    const json = async (path: string) => JSON.parse((await ask(actor, path)).text);
    const { rules } = office;
    const documents = register.documents.filter((each) => !each.withdrawn && each.sees(actor));
    const registered = documents.filter(({ stub }) => !stub);
    const rounds = register.rounds.filter((each) => each.sees(actor));
    const tasks = register.assignments.filter((each) => each.sees(actor) && each.giver !== null);
    compare('stubs', (await json('/api/documents?stubs=true')).total, documents.length);
    compare('search', (await json('/api/search?q=chung')).total, registered.length + rounds.length);
    const rows = (await ask(actor, '/api/exports/documents.csv')).text.match(/CV\/HU/g) ?? []; // once a row
    compare('export: documents', rows.length, registered.length);
    const overview = await json('/api/overview');
    const sum = (items: { count: number }[]) => items.reduce((all, { count }) => all + count, 0);
    compare('overview: documents', sum(overview.documents), registered.length);
    const results = register.parts.filter((part) => part.kind === 'result' && part.sees(actor));
    compare('overview: results', sum(overview.results), results.length);
    const overdue = tasks.filter(({ document }) => document.facts.mark === 'internal');
    compare('overview: overdue units', sum(overview.overdueUnits), overdue.length);
    const whole = register.rounds.filter(({ lead }) => rules.wholeRound(actor, lead));
    const statistics = await json('/api/inspections/statistics?from=2026-01-01&to=2026-12-31');
    const counted = statistics.totals.reduce(
      (all: number, { now }: { now: { rounds: number } }) => all + now.rounds,
      0,
    );
    compare('statistics: rounds', counted, whole.length);
    const { items } = await json('/api/documents?pageSize=200');
    for (const { id, assigned } of items as { id: number; assigned: number }[]) {
      const units = new Set(tasks.filter(({ document }) => document.id === id).map(({ unit }) => unit));
      compare(`document ${id}: assigned`, assigned, units.size);
    }
  };

  it('were asked for often enough to mean something', () => {
    console.log(`${asked} answers read`);
    expect(asked).toBeGreaterThan(1000);
  });
});

/** Lists that take pageSize. */
const PAGED = new Set([
  ...['/api/users', '/api/audit', '/api/organizations', '/api/documents', '/api/book-entries', '/api/assignments'],
  ...['/api/inspections', '/api/findings', '/api/recommendations', '/api/extractions'],
  ...['/api/look-alikes', '/api/look-alikes/decisions'],
]);

function totalOf({ status, text }: Reply): unknown {
  return status === 200 ? JSON.parse(text).total : `status ${status}`;
}

/** Looks through whatever one reader receives. */
class Watch {
  private readonly byCanary: Map<string, boolean>;
  private readonly byId: Record<string, Map<number, boolean>>;

  constructor(
    register: RegisterOfCanaries,
    actor: Actor,
    private readonly report: (what: string) => void,
  ) {
    // two that look alike bear one number
    const numbers = [...register.documents]
      .map((each): [string, boolean] => [each.number, each.sees(actor)])
      .sort(([, one], [, other]) => Number(one) - Number(other));
    this.byCanary = new Map([
      ...register.records.map((each): [string, boolean] => [each.canary, each.sees(actor)]),
      ...numbers,
    ]);
    const seen = (kind: Kind) => new Map(register.of(kind).map((each) => [each.id, each.sees(actor)]));
    const rounds = new Map(register.rounds.map((each) => [each.id, each.sees(actor)]));
    this.byId = {
      ...{ documentId: seen('document'), document_id: seen('document'), assignmentId: seen('assignment') },
      ...{ inspectionId: rounds, inspection_id: rounds, findingId: seen('finding'), finding_id: seen('finding') },
      ...{
        resultId: seen('result'),
        result_id: seen('result'),
        repeatOfId: seen('finding'),
        repeat_of_id: seen('finding'),
      },
      ...{ relationId: seen('relation'), documentIds: seen('document') },
    };
  }

  look(path: string, text: string): void {
    for (const canary of [...text.matchAll(CANARY), ...text.matchAll(CANARY_NUMBER)].map(([found]) => found)) {
      if (!this.byCanary.get(canary.toLowerCase()) && !this.byCanary.get(canary))
        this.report(`${path}: tells of ${canary}`);
    }
    if (!text.startsWith('{')) return;
    for (const line of path.includes('.ndjson') ? text.trimEnd().split('\n') : [text]) this.ids(path, JSON.parse(line));
  }

  /** Values of properties that name a record. */
  private ids(path: string, value: unknown): void {
    if (Array.isArray(value)) return value.forEach((item) => this.ids(path, item));
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const known = this.byId[name];
      if (!known) this.ids(path, member);
      else
        for (const id of [member].flat()) {
          if (typeof id === 'number' && known.get(id) === false) this.report(`${path}: ${name} ${id}`);
        }
    }
  }
}
