import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

interface Glance {
  id: number;
  number: string | null;
  version: number;
}
interface Pair {
  first: Glance;
  second: Glance;
  sameNumber: boolean;
  sameDate: boolean;
  sameTitle: boolean;
  decidable: boolean;
}

describe.each(databases)('Look-alikes on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let communeClerk: Person;
  let vinhPhuc: number;
  let songLo: number;

  beforeAll(async () => {
    office = await Office.open(await open(), { day: '2026-11-24' });
    vinhPhuc = await office.organization('Tỉnh ủy Vĩnh Phúc');
    songLo = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('van-thu', 'clerk', vinhPhuc);
    communeClerk = await office.user('van-thu-huyen', 'clerk', songLo);
  }, 60_000);

  afterAll(() => office?.close());

  let made = 0;
  const draft = (number: string | null, issuedOn: string | null, more: object = {}) => ({
    ...{ number, issuedOn, issuerId: vinhPhuc, title: `về công việc thứ ${++made}`, ...more },
  });
  const register = async (number: string | null, issuedOn: string | null, more: object = {}, by = clerk) => {
    const { status, body } = await by('/documents', { body: draft(number, issuedOn, more) });
    expect({ status, errors: body.errors }).toEqual({ status: 201 });
    return body as { id: number; version: number; warnings: { code: string; documentId?: number }[] };
  };
  const pairs = async (by = clerk, query = '') =>
    (await by(`/look-alikes?pageSize=200${query}`)).body as { items: Pair[]; total: number };
  const pairsOf = async (id: number, by = clerk) =>
    (await pairs(by, `&documentId=${id}`)).items.map(({ first, second }) => [first.id, second.id]);
  const decide = (documentIds: number[], decision = 'different', by = clerk, more: object = {}) =>
    by('/look-alikes/decisions', { body: { documentIds, decision, ...more } });

  describe('wait for somebody’s word', () => {
    it.each([
      ['the date was typed wrong', ['41-CT/TU', '2021-03-12'], ['41-CT/TU', '2021-03-21']],
      ['the year was typed wrong', ['42/QĐ-UBND', '2020-01-10'], ['42/QĐ-UBND', '2021-01-10']],
      ['the number was typed the State’s way', ['217-QĐ/TU', '2021-03-12'], ['217/QĐ-TU', '2021-04-12']],
      ['the number was typed sloppily', ['043 - qđ/tu', '2021-03-12'], ['43-QĐ/TU', '2021-03-15']],
      ['one has no date', ['44-CT/TU', '2021-03-12'], ['44-CT/TU', null]],
      ['the year stands in one of the numbers', ['45/QĐ-UBND', '2021-03-12'], ['45/2021/QĐ-UBND', '2021-03-12']],
    ])('when %s', async (_why, [number, on], [again, later]) => {
      const one = await register(number!, on!);
      const other = await register(again!, later ?? null);
      expect(await pairsOf(one.id)).toEqual([[one.id, other.id]]);
      expect(other.warnings).toContainEqual(expect.objectContaining({ documentId: one.id }));
    });

    it('when the title and the date are the same, and the number or the issuer', async () => {
      const title = 'về tăng cường công tác tiếp dân';
      const one = await register('51-CT/TU', '2021-05-05', { title });
      const number = await register('15-CT/TU', '2021-05-05', { title: 'Về  tăng cường công tác tiếp dân' });
      const issuer = await register('51-CT/TU', '2021-05-05', { title, issuerId: songLo });
      const neither = await register('52-CT/HU', '2021-05-05', { title, issuerId: songLo });
      expect(await pairsOf(one.id)).toEqual([
        [one.id, issuer.id],
        [one.id, number.id],
      ]);
      expect(await pairsOf(neither.id)).toEqual([[issuer.id, neither.id]]);
    });

    it('but not when numbering began anew, nor when another office numbers alike', async () => {
      const first = await register('61-CT/TU', '2016-05-05');
      const nextTerm = await register('61-CT/TU', '2021-06-07');
      const otherOffice = await register('61-CT/TU', '2021-06-07', { issuerId: songLo });
      const state = await register('62/QĐ-UBND', '2020-04-05');
      const nextYear = await register('62/QĐ-UBND', '2021-05-06');
      for (const { id } of [first, nextTerm, otherOffice, state, nextYear]) expect(await pairsOf(id)).toEqual([]);
      expect(nextTerm.warnings).toMatchObject([{ code: 'sameNumber', documentId: first.id }]); // still pointed to
      expect(otherOffice.warnings).not.toContainEqual(expect.objectContaining({ code: 'sameNumber' }));
    });

    it('and follow what is corrected and withdrawn', async () => {
      const one = await register('71-CT/TU', '2021-03-12');
      const other = await register('72-CT/TU', '2021-03-14');
      expect(await pairsOf(one.id)).toEqual([]);
      const correct = async (id: number, change: object) => {
        const { version } = (await clerk(`/documents/${id}`)).body;
        const { status } = await clerk(`/documents/${id}`, {
          ...{ method: 'PATCH', body: change, headers: ifMatch(version) },
        });
        expect(status).toBe(200);
        return version + 1;
      };
      await correct(one.id, { number: '72-CT/TU' });
      expect(await pairsOf(one.id)).toEqual([[one.id, other.id]]);
      await correct(other.id, { number: '73-CT/TU' });
      expect(await pairsOf(one.id)).toEqual([]);
      const version = await correct(other.id, { number: '72-CT/TU' });
      expect(await pairsOf(one.id)).toEqual([[one.id, other.id]]);
      await clerk(`/documents/${other.id}/withdrawal`, { body: { reason: 'Nhập nhầm' }, headers: ifMatch(version) });
      expect(await pairsOf(one.id)).toEqual([]);
    });

    it('however many bear one title: each beside its nearest', async () => {
      const title = 'về cụm văn bản giống nhau';
      const ids: number[] = [];
      for (let n = 1; n <= 13; n += 1) ids.push((await register(`${800 + n}-CV/TU`, '2021-07-07', { title })).id);
      expect(await pairsOf(ids[12]!)).toHaveLength(10);
      expect(await pairsOf(ids[0]!)).toHaveLength(10);
      const [, , gone] = ids;
      await clerk(`/documents/${gone}/withdrawal`, { body: { reason: 'Nhập nhầm' }, headers: ifMatch(1) });
      expect(await pairsOf(gone!)).toEqual([]);
      expect(await pairsOf(ids[12]!)).toHaveLength(10); // the next nearest takes its place
    });
  });

  describe('are settled', () => {
    const twins = async (number: string) => {
      const one = await register(number, '2021-03-12');
      const other = await register(number, '2021-03-13');
      return [one.id, other.id] as const;
    };

    it('by saying that they are different, which the log keeps and a later word supersedes', async () => {
      const [one, other] = await twins('101-CT/TU');
      const before = (await pairs()).total;
      expect(await decide([other, one], 'different', clerk, { reason: 'Hai văn bản thật' })).toMatchObject({
        status: 201,
        body: { first: { id: one }, second: { id: other }, decision: 'different', decidedBy: 'van-thu' },
      });
      expect((await pairs()).total).toBe(before - 1);
      expect(await decide([one, other])).toMatchObject({ status: 409, body: { code: 'lookAlikeDecided' } });
      const settled = async () =>
        (await clerk('/look-alikes/decisions?pageSize=200')).body.items.map((each: Pair) => each.first.id);
      expect(await settled()).toContain(one);

      expect((await decide([one, other], 'undecided')).status).toBe(201);
      expect(await settled()).not.toContain(one);
      expect((await pairs()).total).toBe(before);
      const { body: log } = await office.admin('/audit?kind=look_alike_decision');
      expect(log.items.map(({ action }: { action: string }) => action)).toEqual([
        'look_alike_decision.undecided',
        'look_alike_decision.different',
      ]);
    });

    it('once for all that is corrected afterwards', async () => {
      const [one, other] = await twins('102-CT/TU');
      await decide([one, other]);
      const version = (await clerk(`/documents/${other}`)).body.version;
      await clerk(`/documents/${other}`, {
        ...{ method: 'PATCH', body: { note: 'bản sao' }, headers: ifMatch(version) },
      });
      expect(await pairsOf(one)).toEqual([]);
    });

    it('when the clerk registers and keeps both, in the same act', async () => {
      const one = await register('103-CT/TU', '2021-03-12');
      const { status, body } = await clerk('/documents', {
        body: draft('103-CT/TU', '2021-03-13', { differsFromIds: [one.id] }),
      });
      expect(status).toBe(201);
      expect(await pairsOf(one.id)).toEqual([]);
      const { items } = (await clerk('/look-alikes/decisions')).body;
      expect(items[0]).toMatchObject({ first: { id: one.id }, second: { id: body.id }, decision: 'different' });

      const total = (await clerk('/documents?number=103-CT/TU')).body.total;
      expect(
        await clerk('/documents', { body: draft('103-CT/TU', '2021-03-14', { differsFromIds: [987_654] }) }),
      ).toMatchObject({ status: 422, body: { errors: [{ field: 'differsFromIds', code: 'reference' }] } });
      expect((await clerk('/documents?number=103-CT/TU')).body.total).toBe(total);
    });

    it('by withdrawing the one that was registered twice, which then points to the other', async () => {
      const [one, other] = await twins('104-CT/TU');
      const same = { reason: 'Nhập hai lần', sameAsId: one };
      expect(
        await clerk(`/documents/${other}/withdrawal`, { body: { ...same, sameAsId: other }, headers: ifMatch(1) }),
      ).toMatchObject({ status: 422, body: { errors: [{ field: 'sameAsId' }] } });
      expect(await clerk(`/documents/${other}/withdrawal`, { body: same, headers: ifMatch(1) })).toMatchObject({
        status: 201,
        body: { withdrawnReason: 'Nhập hai lần', sameAsId: one, sameAsNumber: '104-CT/TU' },
      });
      expect(await pairsOf(one)).toEqual([]);
      expect((await clerk(`/documents/${other}/history`)).body.items[0].event.changes.same_as_id).toEqual([null, one]);
    });

    it('by nobody who may not see and change both', async () => {
      const one = await register('105-CT/TU', '2021-03-12');
      const hidden = await register('105-CT/TU', '2021-03-13', { mark: 'restricted' });
      expect(await pairsOf(one.id, communeClerk)).toEqual([]);
      expect(await pairsOf(one.id)).toEqual([[one.id, hidden.id]]);
      expect(await decide([one.id, hidden.id], 'different', communeClerk)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'documentIds', code: 'reference' }] },
      });
      expect(await decide([one.id, 987_654], 'different', communeClerk)).toMatchObject({ status: 422 });

      const [mine, theirs] = [await register('106-CT/TU', '2021-03-12'), await register('106-CT/TU', '2021-03-13')];
      expect(await pairsOf(mine.id, communeClerk)).toEqual([[mine.id, theirs.id]]);
      expect((await pairs(communeClerk, '&decidable=true')).items).toEqual([]);
      expect((await decide([mine.id, theirs.id], 'different', communeClerk)).status).toBe(403);
      expect((await decide([mine.id, mine.id])).body.errors).toMatchObject([{ field: 'documentIds', code: 'twice' }]);
    });
  });

  it('are shown to who registers while the number, the issuer and the date are still being typed', async () => {
    const old = await register('111-CT/TU', '2016-02-03');
    const near = await register('111-CT/TU', '2021-03-12');
    const foreign = await register('111-CT/TU', '2021-03-12', { issuerId: songLo });
    const asked = async (query: Record<string, string>) => {
      const { status, body } = await clerk(`/look-alikes/of-entry?${new URLSearchParams(query)}`);
      expect(status).toBe(200);
      return body.items.map(({ id, unexplained }: { id: number; unexplained: boolean }) => [id, unexplained]);
    };
    const number = '111 ct tu';
    const first = await asked({ number });
    expect(first).toHaveLength(3);
    expect(first.every(([, unexplained]: [number, boolean]) => unexplained)).toBe(true);
    expect(first.map(([id]: [number]) => id)).toContain(foreign.id);
    expect(await asked({ number, issuerId: String(vinhPhuc), issuedOn: '2021-03-15' })).toEqual([
      [near.id, true],
      [old.id, false],
    ]);
    expect(await asked({})).toEqual([]);
    expect((await clerk('/look-alikes/of-entry?number=abc')).body.errors).toMatchObject([{ field: 'number' }]);
  });

  it('come with an import too, and none of it is kept by trying it out', async () => {
    const { total } = await pairs(office.admin);
    const row = (id: number, issuedOn: string, number = '121-CT/TU') =>
      JSON.stringify({
        ...{ record: 'document', id, number, issuedOn, title: `văn bản nhập ${id}`, issuerId: vinhPhuc },
      });
    const rows = [row(1, '2021-03-12'), row(2, '2021-03-13'), row(3, '2021-03-14', '122-CT/TU')].join('\n');
    const send = (query: string) =>
      fetch(`${office.address}/api/imports${query}`, {
        ...{ method: 'POST', body: rows },
        headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${token}` },
      });
    const admin = (await office.admin('/session')).body;
    const { token } = (
      await office.admin(`/users/${admin.userId}/tokens`, { body: { name: 'nhập', scopes: ['imports:write'] } })
    ).body;
    expect((await send('?dryRun=true')).status).toBe(200);
    expect((await pairs(office.admin)).total).toBe(total);
    const answer = await send('');
    expect(await answer.text()).toContain('"new":3');
    const { items, total: after } = await pairs(office.admin);
    expect(after).toBe(total + 1);
    expect(items[0]).toMatchObject({ sameNumber: true, sameDate: false, sameTitle: false, decidable: true });
  });

  it('are counted exactly, page by page', async () => {
    const { total, items } = await pairs();
    expect(total).toBe(items.length);
    const second = (await clerk('/look-alikes?page=2&pageSize=5')).body;
    expect(second.total).toBe(total);
    expect(second.items).toEqual(items.slice(5, 10));
  });

  it('are what verify would pair, after all of this', async () => {
    expect((await office.admin('/verification')).body).toMatchObject({ ok: true });
  });
});
