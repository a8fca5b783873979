import fc from 'fast-check';
import { sql } from '../src/database/dialect.js';
import { rowsIn } from '../src/database/reads.js';
import { Writer } from '../src/database/writer.js';
import { ValidityCheck } from '../src/documents/validity-check.js';
import { rewriteValidityOfIssuer } from '../src/documents/validity-writer.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

/** 30 ← replaced by 22 ← amended by 262 ← both replaced by 296 ← replaced by 21. */
const CHAIN = {
  '30-QĐ/TW': '2016-07-26',
  '22-QĐ/TW': '2021-07-28',
  '262-QĐ/TW': '2025-02-03',
  '296-QĐ/TW': '2025-05-30',
  '21-QĐ/TW': '2026-04-11',
} as const;
type InChain = keyof typeof CHAIN;
const NUMBERS = Object.keys(CHAIN) as InChain[];
const RELATIONS: [InChain, string, InChain][] = [
  ['22-QĐ/TW', 'replaces', '30-QĐ/TW'],
  ['262-QĐ/TW', 'amends', '22-QĐ/TW'],
  ['296-QĐ/TW', 'replaces', '22-QĐ/TW'],
  ['296-QĐ/TW', 'replaces', '262-QĐ/TW'],
  ['21-QĐ/TW', 'replaces', '296-QĐ/TW'],
];

describe.each(databases)('Validity on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let centre: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    clerk = office.admin;
    centre = await office.organization('Ban Chấp hành Trung ương');
  }, 60_000);

  afterAll(() => office?.close());

  const register = async (number: string | null, issuedOn: string | null, more: object = {}): Promise<number> => {
    const body = { number, issuedOn, issuerId: centre, title: `về ${number} ${issuedOn}`, ...more };
    const added = await clerk('/documents', { body });
    expect(added).toMatchObject({ status: 201 });
    return added.body.id;
  };
  const relate = async (fromId: number, body: object) => {
    const added = await clerk(`/documents/${fromId}/relations`, { body });
    expect(added).toMatchObject({ status: 201 });
    return added.body;
  };
  const on = async (id: number, day: string, by = clerk) => (await by(`/documents/${id}?asOf=${day}`)).body;
  const stateOn = async (id: number, day: string) => (await on(id, day)).validity;

  /** A body of its own whose sequence holds the chain, so that each order starts afresh. */
  const newIssuer = async (name: string): Promise<number> => {
    const body = { name, code: 'TW', system: 'party', level: 'central' };
    const added = await office.admin('/organizations', { body });
    expect(added).toMatchObject({ status: 201 });
    return added.body.id;
  };

  /** The documents in this order, each with its relations at once; what is not there yet is cited. */
  const enter = async (order: InChain[], issuerId: number): Promise<Map<InChain, number>> => {
    const ids = new Map<InChain, number>();
    for (const number of order) {
      ids.set(number, await register(number, CHAIN[number], { issuerId }));
      for (const [from, kind, to] of RELATIONS.filter(([acting]) => acting === number)) {
        await relate(ids.get(from)!, { kind, to: { number: to, issuerId, issuedOn: CHAIN[to] } });
      }
    }
    return ids;
  };

  it('tells which rule was in force on the day before, on and after each change', async () => {
    const ids = await enter(NUMBERS, centre);
    const inForce = async (day: string) => {
      const { body } = await clerk(
        `/documents?validity=in_force&asOf=${day}&sort=issuedOn&issuerId=${centre}&issuedFrom=2016-07-01&type=QĐ`,
      );
      return body.items.map(({ number }: { number: string }) => number).filter((number: InChain) => ids.has(number));
    };
    expect(await inForce('2016-07-25')).toEqual([]);
    expect(await inForce('2016-07-26')).toEqual(['30-QĐ/TW']);
    expect(await inForce('2021-07-27')).toEqual(['30-QĐ/TW']);
    expect(await inForce('2021-07-28')).toEqual(['22-QĐ/TW']);
    expect(await inForce('2025-02-02')).toEqual(['22-QĐ/TW']);
    expect(await inForce('2025-02-03')).toEqual(['22-QĐ/TW', '262-QĐ/TW']);
    expect(await inForce('2025-05-29')).toEqual(['22-QĐ/TW', '262-QĐ/TW']);
    expect(await inForce('2025-05-30')).toEqual(['296-QĐ/TW']);
    expect(await inForce('2026-04-10')).toEqual(['296-QĐ/TW']);
    expect(await inForce('2026-04-11')).toEqual(['21-QĐ/TW']);
    expect(await inForce('2030-01-01')).toEqual(['21-QĐ/TW']);
  });

  it('says what a state rests on', async () => {
    const { body: found } = await clerk('/documents?number=22-QĐ/TW');
    const id = found.items[0].id;
    expect(await on(id, '2025-02-02')).toMatchObject({
      validity: 'in_force',
      validityCause: { rule: 'inForce', since: '2021-07-28', until: '2025-02-03', document: null, amendedBy: [] },
      validitySentence: 'Còn hiệu lực từ 28/07/2021',
      pendingChange: false,
    });
    const amended = await on(id, '2025-05-29');
    expect(amended.validityCause.amendedBy).toMatchObject([{ number: '262-QĐ/TW', issuedOn: '2025-02-03' }]);
    expect(amended.validitySentence).toBe(
      'Còn hiệu lực từ 28/07/2021; được sửa đổi, bổ sung bởi 262-QĐ/TW ngày 03/02/2025',
    );
    const replaced = await clerk(`/documents/${id}?asOf=2025-05-30`, { headers: { 'accept-language': 'en' } });
    expect(replaced.body).toMatchObject({
      validity: 'expired',
      validityCause: { rule: 'replaced', since: '2025-05-30', until: null, document: { number: '296-QĐ/TW' } },
      validitySentence: 'Expired on 30/05/2025: replaced by 296-QĐ/TW of 30/05/2025',
    });
    const { body: seed } = await clerk('/documents?number=23-QĐ/TW');
    expect((await on(seed.items[0].id, '2026-11-24')).validitySentence).toBe(
      'Còn hiệu lực từ 30/07/2021; chưa có văn bản thay thế được đăng ký',
    );
    expect((await on(seed.items[0].id, '2021-07-29')).validitySentence).toBe(
      'Chưa có hiệu lực; ban hành ngày 30/07/2021',
    );
  });

  it('gives the same answer whatever the order of entering', async () => {
    const days = ['2016-07-25', ...Object.values(CHAIN), '2025-02-02', '2025-05-29', '2026-11-24', '2030-01-01'];
    const told = async (ids: Map<InChain, number>) => {
      const answers: Record<string, unknown> = {};
      for (const number of NUMBERS) {
        for (const day of days) {
          const { validity, validityCause: cause, validitySentence, pendingChange } = await on(ids.get(number)!, day);
          const { id: _, ...document } = cause.document ?? {};
          const amendedBy = cause.amendedBy.map(({ number: by }: { number: string }) => by);
          answers[`${number} ${day}`] = { validity, ...cause, document, amendedBy, validitySentence, pendingChange };
        }
      }
      return answers;
    };
    const expected = await told(await enter(NUMBERS, await newIssuer('Trung ương theo thứ tự')));
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(NUMBERS, { minLength: NUMBERS.length }), async (order) => {
        const ids = await enter(order, await newIssuer(`Trung ương thứ ${++made}`));
        expect(await told(ids)).toEqual(expected);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);

  it('says that a known change is not applied while the changing document is only cited', async () => {
    const old = await register('22-QC/TW', '2021-07-28');
    const { body: stub } = await clerk('/documents', {
      body: { stub: true, number: '296-QC/TW', issuedOn: '2025-05-30', issuerId: centre },
    });
    await relate(stub.id, { toId: old, kind: 'replaces' });
    expect(await on(old, '2025-05-29')).toMatchObject({ validity: 'in_force', pendingChange: false });
    expect(await on(old, '2025-05-30')).toMatchObject({
      validity: 'in_force',
      pendingChange: true,
      validitySentence: 'Còn hiệu lực từ 28/07/2021; có thay đổi đã biết nhưng chưa được áp dụng',
    });
    expect(await on(stub.id, '2025-05-30')).toMatchObject({
      ...{ validity: 'unknown', validityCause: { rule: 'stub' }, pendingChange: false },
    });
    const now = await register('296-QC/TW', '2025-05-30');
    expect(await on(old, '2025-05-30')).toMatchObject({
      ...{ validity: 'expired', pendingChange: false, validityCause: { document: { id: now } } },
    });
  });

  it('ends a suspension by itself', async () => {
    const rule = await register('40-QĐ/TW', '2024-01-01');
    const order = await register('41-QĐ/TW', '2026-02-20');
    const suspension = { toId: rule, kind: 'suspends', effectiveOn: '2026-03-01', resumeOn: '2026-04-01' };
    await relate(order, suspension);
    expect(
      await Promise.all(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => stateOn(rule, day))),
    ).toEqual([...['in_force', 'suspended', 'suspended', 'in_force']]);
    expect((await on(rule, '2026-03-31')).validitySentence).toBe(
      'Ngưng hiệu lực theo 41-QĐ/TW ngày 20/02/2026; có hiệu lực lại từ 01/04/2026',
    );
    const suspended = await clerk(`/documents?validity=suspended&asOf=2026-03-15`);
    expect(suspended.body).toMatchObject({ total: 1, items: [{ id: rule, validity: 'suspended' }] });
    expect((await clerk(`/documents?validity=suspended&asOf=2026-04-01`)).body.total).toBe(0);
  });

  it('follows what is corrected: dates of either document, and the term', async () => {
    const old = await register('50-QĐ/TW', '2020-01-01');
    const now = await register('51-QĐ/TW', '2022-01-01');
    await relate(now, { toId: old, kind: 'repeals' });
    expect((await on(old, '2022-01-01')).validitySentence).toBe(
      'Hết hiệu lực từ 01/01/2022: bị bãi bỏ bởi 51-QĐ/TW ngày 01/01/2022',
    );
    await clerk(`/documents/${now}`, { method: 'PATCH', body: { effectiveOn: '2022-07-01' }, headers: ifMatch(1) });
    expect([await stateOn(old, '2022-06-30'), await stateOn(old, '2022-07-01')]).toEqual(['in_force', 'expired']);
    await clerk(`/documents/${old}`, { method: 'PATCH', body: { expiresOn: '2021-12-31' }, headers: ifMatch(1) });
    expect(await on(old, '2022-01-01')).toMatchObject({
      ...{ validity: 'expired', validityCause: { rule: 'expiry', document: null } },
      validitySentence: 'Hết hiệu lực: thời hạn của văn bản đến hết 31/12/2021',
    });
    expect(await stateOn(old, '2021-12-31')).toBe('in_force');
  });

  it('is unknown where nobody can know', async () => {
    const government = await office.organization('Chính phủ');
    const assembly = await office.organization('Quốc hội');
    const day = '2026-11-24';
    const decree = await register('30/2020/NĐ-CP', '2020-03-05', { issuerId: government });
    expect(await on(decree, day)).toMatchObject({ validity: 'unknown', validityCause: { rule: 'effectUnknown' } });
    const change = { method: 'PATCH', body: { effectiveOn: '2020-03-05' }, headers: ifMatch(1) };
    expect((await clerk(`/documents/${decree}`, change)).body.validity).toBe('in_force');
    const single = await register('749/QĐ-TTg', '2020-06-03', { issuerId: government });
    expect(await stateOn(single, day)).toBe('in_force');
    const constitution = await register(null, '2013-11-28', {
      issuerId: assembly,
      typeName: 'Hiến pháp',
      title: 'Hiến pháp',
    });
    expect(await on(constitution, day)).toMatchObject({ validityCause: { rule: 'effectUnknown' } });
    const undated = await register('60-QĐ/TW', null);
    expect(await on(undated, day)).toMatchObject({ validity: 'unknown', validityCause: { rule: 'noDate' } });
    const { body: unknown } = await clerk(`/documents?validity=unknown&asOf=${day}&pageSize=200`);
    const ids = unknown.items.map(({ id }: { id: number }) => id);
    expect(ids).toEqual(expect.arrayContaining([constitution, undated]));
    expect(ids).not.toContain(decree);
  });

  it('is unknown once the issuer has ended and nothing replaces the document', async () => {
    const { body } = await clerk('/documents?number=09-CT/HU');
    const [ended] = body.items;
    expect(await stateOn(ended.id, '2025-06-30')).toBe('in_force');
    expect(await on(ended.id, '2025-07-01')).toMatchObject({
      ...{ validity: 'unknown', validityCause: { rule: 'issuerEnded', since: '2025-07-01' } },
      validitySentence: 'Chưa rõ hiệu lực: cơ quan ban hành đã kết thúc, chưa có văn bản thay thế được đăng ký',
    });
    const issuerId = await newIssuer('Ban Chỉ đạo thử nghiệm');
    const document = await register('70-QĐ/TW', '2020-01-01', { issuerId });
    await office.app.get(Writer).write(async (manager) => {
      await rowsIn(manager, sql`UPDATE organizations SET ended_on = '2023-01-01' WHERE id = ${issuerId}`);
      await rewriteValidityOfIssuer(manager, issuerId);
    });
    expect([await stateOn(document, '2022-12-31'), await stateOn(document, '2023-01-01')]).toEqual([
      'in_force',
      'unknown',
    ]);
  });

  it('gives away nothing of a changing document that the reader may not see', async () => {
    const province = await office.organization('Tỉnh ủy Vĩnh Phúc');
    const district = await office.organization('Huyện ủy Sông Lô');
    const insider = await office.user('vanthu.tinh', 'clerk', province);
    const outsider = await office.user('vanthu.huyen', 'clerk', district);
    const old = (
      await insider('/documents', {
        body: { number: '80-QĐ/TU', issuedOn: '2020-01-01', issuerId: province, title: 'cũ' },
      })
    ).body.id;
    const secret = {
      number: '81-QĐ/TU',
      issuedOn: '2022-01-01',
      issuerId: province,
      title: 'mật danh',
      mark: 'restricted',
    };
    const now = (await insider('/documents', { body: secret })).body.id;
    await insider(`/documents/${now}/relations`, { body: { toId: old, kind: 'replaces', scopeWords: 'toàn bộ' } });
    expect((await on(old, '2022-01-01', insider)).validityCause).toMatchObject({
      rule: 'replaced',
      document: { id: now },
    });
    const seen = await on(old, '2022-01-01', outsider);
    expect(seen.validity).toBe('expired');
    expect(seen.validityCause).toEqual({
      ...{ rule: 'outOfScope', since: null, until: null, document: null, also: [], amendedBy: [] },
    });
    expect(seen.validitySentence).toBe('Hết hiệu lực: văn bản ngoài phạm vi');
    expect(JSON.stringify(seen)).not.toMatch(/81-QĐ|mật danh|toàn bộ|2022/);
  });

  it('keeps what follows from the facts, and finds where it does not', async () => {
    const check = office.app.get(ValidityCheck);
    expect(await check.differing()).toEqual([]);
    const { body } = await clerk('/documents?number=55-QĐ/TU');
    const [{ id }] = body.items;
    const [other] = (await clerk('/documents?number=25-NQ/TW')).body.items;
    await office.app.get(Writer).write(async (manager) => {
      await rowsIn(
        manager,
        sql`UPDATE validity_intervals SET state = 'expired' WHERE document_id = ${id} AND state = 'in_force'`,
      );
      await rowsIn(manager, sql`DELETE FROM validity_intervals WHERE document_id = ${other.id}`);
    });
    expect(await check.differing()).toEqual([other.id, id].sort((a, b) => a - b));
  });
});
