import { BookCheck } from '../src/documents/book-check.js';
import { startServer } from '../src/server.js';
import { Settings } from '../src/settings/settings.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, PASSWORD, type Person, signIn } from './support/office.js';

describe.each(databases)('Books on %s', (database, open) => {
  let office: Office;
  let clerk: Person;
  let commune: number;
  let province: number;
  let documentId: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    office.clock.set('2026-01-06');
    commune = await office.organization('Đảng ủy xã Sông Lô');
    province = await office.organization('Văn phòng Tỉnh ủy Phú Thọ');
    clerk = await office.user('vanthu', 'clerk', commune);
    documentId = await register({});
  }, 60_000);

  afterAll(() => office?.close());

  let registered = 100;
  const register = async (more: object, person = office.admin) => {
    const facts = { issuerId: province, issuedOn: '2025-12-31', title: `văn bản ${++registered}` };
    const { body } = await person('/documents', { body: { number: `${registered}-CV/VPTU`, ...facts, ...more } });
    if (!body.id) throw new Error(JSON.stringify(body));
    return body.id as number;
  };
  const enter = (more: object = {}, person = clerk, id = documentId) =>
    person(`/documents/${id}/entries`, { body: { book: 'incoming', ...more } });
  const numbers = (body: { items: { number: number }[] }) => body.items.map(({ number }) => number);
  const inOneToForty = Array.from({ length: 40 }, (_, index) => index + 1);

  it('gives forty clerks at once the numbers 1 to 40', async () => {
    const answers = await Promise.all(inOneToForty.map(() => enter({ book: 'outgoing' })));
    expect(answers.map(({ status }) => status)).toEqual(inOneToForty.map(() => 201));
    expect(answers.map(({ body }) => body.number).sort((a, b) => a - b)).toEqual(inOneToForty);
  });

  it('leaves no gap where entries fail between others', async () => {
    const answers = await Promise.all(
      inOneToForty.map((each) => enter({ book: 'decisions', ...(each % 3 === 0 && { number: 500 + each }) })),
    );
    const given = answers.filter(({ status }) => status === 201).map(({ body }) => body.number as number);
    const book = await clerk(`/book-entries?organizationId=${commune}&book=decisions&sort=number&pageSize=200`);
    expect(numbers(book.body)).toEqual(given.sort((a, b) => a - b));
    const [first] = numbers(book.body);
    expect(numbers(book.body)).toEqual(given.map((_, index) => first! + index));
  });

  it('enters the late paper of 31/12/2025 that arrived on 05/01/2026 in the book of 2026', async () => {
    const { status, body } = await enter({ enteredOn: '2026-01-05', sender: 'Văn phòng Tỉnh ủy' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ book: 'incoming', year: 2026, number: 1, enteredOn: '2026-01-05', warnings: [] });
    expect(body).toMatchObject({ organization: 'Đảng ủy xã Sông Lô', issuedOn: '2025-12-31', title: 'văn bản 101' });
    const last = await enter({ enteredOn: '2025-12-31' });
    expect(last.body).toMatchObject({ year: 2025, number: 1, warnings: [{ code: 'alreadyEntered' }] });
  });

  it('says which number comes next', async () => {
    const next = await clerk(`/book-entries/next?organizationId=${commune}&book=incoming&year=2026`);
    expect(next.body).toEqual({ organizationId: commune, book: 'incoming', year: 2026, number: 2 });
    expect((await clerk(`/book-entries/next?organizationId=${commune}&book=incoming`)).body.number).toBe(2);
    const unheld = await clerk(`/book-entries/next?organizationId=${province}&book=incoming`);
    expect(unheld.body.errors).toMatchObject([{ field: 'organizationId', code: 'reference' }]);
  });

  it('never gives the number of a withdrawn entry again', async () => {
    const { body } = await enter();
    const path = `/book-entries/${body.id}/withdrawal`;
    expect((await clerk(path, { body: { reason: 'Nhập trùng' } })).status).toBe(428);
    const withdrawal = { body: { reason: 'Nhập trùng' }, headers: ifMatch(1) };
    const withdrawn = await clerk(path, withdrawal);
    expect(withdrawn).toMatchObject({ status: 200, body: { number: body.number, withdrawnReason: 'Nhập trùng' } });
    expect(await clerk(path, { ...withdrawal, headers: ifMatch(2) })).toMatchObject({
      status: 409,
      body: { code: 'alreadyWithdrawn' },
    });

    expect(await enter({ number: body.number })).toMatchObject({ status: 409, body: { code: 'bookNumberTaken' } });
    expect((await enter()).body.number).toBe(body.number + 1);
    const query = `/book-entries?organizationId=${commune}&book=incoming&year=2026&sort=number`;
    expect(numbers((await clerk(query)).body)).not.toContain(body.number);
    expect(numbers((await clerk(`${query}&withdrawn=true`)).body)).toContain(body.number);
    expect((await clerk(`/book-entries/${body.id}`)).body.withdrawnAt).not.toBeNull();
  });

  it('goes on from a paper book in the middle of a year', async () => {
    const typed = (number: number) => enter({ book: 'outgoing', enteredOn: '2025-11-20', number });
    expect(await typed(412)).toMatchObject({ status: 201, body: { year: 2025, number: 412 } });
    expect((await enter({ book: 'outgoing', enteredOn: '2025-11-20' })).body.number).toBe(413);
    expect(await typed(414)).toMatchObject({ status: 201 });
    const gap = await typed(416);
    expect(gap).toMatchObject({ status: 422, body: { code: 'bookNumberGap' } });
    expect(gap.body.detail).toContain('415');
    expect(await typed(413)).toMatchObject({ status: 409, body: { code: 'bookNumberTaken' } });
    expect(await typed(7)).toMatchObject({ status: 201, body: { number: 7 } });
    expect((await enter({ book: 'outgoing', enteredOn: '2025-11-20' })).body.number).toBe(415);
  });

  it('corrects an entry within its year, and only the version that was seen', async () => {
    const { body } = await enter();
    const change = (body_: object, version: number) =>
      clerk(`/book-entries/${body.id}`, { method: 'PATCH', body: body_, headers: ifMatch(version) });
    expect(await change({ enteredOn: '2026-01-04', note: 'hỏa tốc' }, 1)).toMatchObject({
      status: 200,
      body: { enteredOn: '2026-01-04', note: 'hỏa tốc', number: body.number, version: 2 },
    });
    expect(await change({ note: null }, 1)).toMatchObject({ status: 412, body: { current: { version: 2 } } });
    const wrong = async (facts: object) => (await change(facts, 2)).body.errors[0];
    expect(await wrong({ enteredOn: '2025-12-31' })).toMatchObject({ field: 'enteredOn', code: 'otherYear' });
    expect(await wrong({ enteredOn: '2026-01-07' })).toMatchObject({ field: 'enteredOn', code: 'inTheFuture' });
    expect(await wrong({ number: 3 })).toMatchObject({ field: 'number', code: 'unknown' });
  });

  it('names what is wrong with an entry, and writes nothing', async () => {
    const before = (await clerk('/book-entries?pageSize=1')).body.total;
    const wrong = async (facts: object) => (await enter(facts)).body.errors[0];
    expect(await wrong({ book: 'secret' })).toMatchObject({ field: 'book', code: 'oneOf' });
    expect(await wrong({ enteredOn: '2026-01-07' })).toMatchObject({ field: 'enteredOn', code: 'inTheFuture' });
    expect(await wrong({ enteredOn: '2026-02-30' })).toMatchObject({ field: 'enteredOn', code: 'day' });
    expect(await wrong({ number: 0 })).toMatchObject({ field: 'number', code: 'wholeNumber' });
    expect(await wrong({ organizationId: 999_999 })).toMatchObject({ field: 'organizationId', code: 'reference' });
    expect((await enter({}, office.admin)).body.errors[0]).toMatchObject({ field: 'organizationId', code: 'required' });
    expect((await enter({}, clerk, 999_999)).status).toBe(404);
    expect((await clerk('/book-entries?pageSize=1')).body.total).toBe(before);
  });

  it('warns of an arrival before the date of issue', async () => {
    const early = await enter({ enteredOn: '2025-12-30' });
    expect(early.body.warnings.map(({ code }: { code: string }) => code)).toContain('enteredBeforeIssued');
  });

  it('keeps each office to its own books, over documents that it may see', async () => {
    expect(await enter({ organizationId: province })).toMatchObject({ status: 403, body: { code: 'outOfScope' } });
    const colleague = await office.user('vanthutinh', 'clerk', province);
    const marked = await register({ mark: 'restricted' }, colleague);
    expect((await enter({}, clerk, marked)).status).toBe(404);
    expect((await clerk(`/documents/${marked}/entries`)).status).toBe(404);

    const ours = await enter({ organizationId: province }, office.admin);
    expect((await clerk(`/book-entries/${ours.body.id}`)).status).toBe(404);
    expect((await clerk(`/book-entries?organizationId=${province}`)).body.total).toBe(0);
    const change = { method: 'PATCH', body: { note: 'x' }, headers: ifMatch(1) };
    expect((await clerk(`/book-entries/${ours.body.id}`, change)).status).toBe(404);
    const entries = (await clerk(`/documents/${documentId}/entries`)).body.items;
    expect(entries.every(({ organizationId }: { organizationId: number }) => organizationId === commune)).toBe(true);

    const reader = await office.user('lanhdao', 'leader', commune);
    expect((await reader(`/book-entries?organizationId=${commune}`)).body.total).toBeGreaterThan(0);
    expect((await enter({}, reader)).status).toBe(403);
  });

  it('takes no State secret into its notes', async () => {
    const refused = await enter({ note: 'Độ mật: Tối mật' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'secrecyStamp', field: 'note' } });
  });

  it('enters once for an Idempotency-Key', async () => {
    const ask = { body: { book: 'incoming' }, headers: { 'idempotency-key': 'so-den-1' } };
    const first = await clerk(`/documents/${documentId}/entries`, ask);
    const second = await clerk(`/documents/${documentId}/entries`, ask);
    expect([first.status, second.status, second.body.number]).toEqual([201, 201, first.body.number]);
  });

  if (database === 'PostgreSQL') {
    it('numbers without gap from two processes at once', async () => {
      const settings = Settings.from({
        ...{ DATABASE_URL: office.database.url, PORT: '0', SEED: 'none', LOG_LEVEL: 'silent' },
        FILES_DIR: `${office.database.folder}/files`,
      });
      const second = await startServer({ settings, clock: office.clock });
      try {
        const colleague = await signIn(await second.getUrl(), 'vanthu', PASSWORD);
        const book = { book: 'outgoing', enteredOn: '2024-05-20' };
        const answers = await Promise.all(inOneToForty.map((each) => enter(book, each % 2 ? clerk : colleague)));
        expect(answers.map(({ body }) => body.number).sort((a, b) => a - b)).toEqual(inOneToForty);
      } finally {
        await second.close();
      }
    });
  }

  it('keeps counters, entries and the log whole', async () => {
    expect(await office.app.get(BookCheck, { strict: false }).check()).toEqual([]);
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});
