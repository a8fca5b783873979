import { Assignment } from '../src/assignments/assignment.entity.js';
import { Writer } from '../src/database/writer.js';
import { cascadeItem } from '../src/documents/cascade.queries.js';
import { relationLine, relationView } from '../src/documents/relations.queries.js';
import { databases, postgresDatabase } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Relations on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let province: number;
  let district: number;
  let centre: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    province = await office.organization('Tỉnh ủy Vĩnh Phúc');
    district = await office.organization('Huyện ủy Sông Lô');
    centre = await office.organization('Ban Chấp hành Trung ương');
    clerk = await office.user('vanthu.tinh', 'clerk', province);
  }, 60_000);

  afterAll(() => office?.close());

  const register = async (number: string, issuedOn: string | null, more: object = {}, by = clerk): Promise<number> => {
    const body = { number, issuedOn, issuerId: province, title: `về ${number} ${issuedOn}`, ...more };
    const added = await by('/documents', { body });
    expect(added).toMatchObject({ status: 201 });
    return added.body.id;
  };
  const relate = (fromId: number, body: object, by = clerk) => by(`/documents/${fromId}/relations`, { body });
  const confirm = (id: number, version: number, by = clerk) =>
    by(`/relations/${id}/confirmation`, { method: 'POST', headers: ifMatch(version) });
  const relationsOf = async (id: number, by = clerk) => (await by(`/documents/${id}/relations`)).body;
  const cascadeOf = async (id: number, query = '', by = clerk) => (await by(`/documents/${id}/cascade${query}`)).body;

  it('reads as a sentence from both ends', async () => {
    const above = await register('100-KL/TW', '2014-08-18', { issuerId: centre });
    const plan = await register('25-KH/TU', '2016-11-30');
    const source = 'thực hiện Kết luận số 100-KL/TW';
    const added = await relate(plan, { toId: above, kind: 'implements', source });
    expect(added).toMatchObject({
      status: 201,
      body: {
        kind: 'implements',
        confirmed: true,
        confirmedBy: 'vanthu.tinh',
        waiting: false,
        version: 1,
        warnings: [],
      },
    });
    expect(added.headers.get('etag')).toBe('"1"');
    expect(await relationsOf(plan)).toMatchObject({
      total: 1,
      items: [
        {
          ...{ direction: 'from', phrase: 'triển khai, cụ thể hóa', documentId: above, number: '100-KL/TW' },
          ...{ issuedOn: '2014-08-18', scope: 'whole', scopeWords: null, source, waiting: false, version: 1 },
        },
      ],
    });
    expect(await relationsOf(above)).toMatchObject({
      total: 1,
      items: [{ direction: 'to', phrase: 'được triển khai, cụ thể hóa bởi', documentId: plan, number: '25-KH/TU' }],
    });
    const cascade = await cascadeOf(above);
    expect(cascade).toMatchObject({ total: 1, items: [{ label: '25-KH/TU', daysAfter: 835 }] });
    relationLine.strict().parse((await relationsOf(plan)).items[0]);
    relationView.strict().parse((await clerk(`/relations/${added.body.id}`)).body);
    cascadeItem.strict().parse(cascade.items[0]);
  });

  it('refuses what contradicts itself, and says why', async () => {
    const older = await register('31-NQ/TU', '2020-01-10');
    const younger = await register('32-KH/TU', '2020-02-10');
    const refused = async (fromId: number, body: object) => {
      const { status, body: problem } = await relate(fromId, body);
      return [status, problem.code, problem.errors?.[0]?.field, problem.errors?.[0]?.code].filter(Boolean);
    };
    expect(await refused(older, { toId: older, kind: 'refers_to' })).toEqual([422, 'relationSelf']);
    expect(await refused(older, { toId: younger, kind: 'implements' })).toEqual([422, 'relationYounger']);
    expect(await refused(older, { toId: younger, kind: 'implements', confirmed: false })).toEqual([
      422,
      'relationYounger',
    ]);
    expect(await refused(older, { kind: 'amends' })).toEqual([422, 'invalid', 'toId', 'required']);
    expect(await refused(older, { kind: 'amends', toId: 999_999 })).toEqual([422, 'invalid', 'toId', 'reference']);
    expect(await refused(older, { kind: 'amends', toId: younger, to: { number: '1-KH/TU' } })).toEqual([
      ...[422, 'invalid', 'to', 'clash'],
    ]);
    expect(await refused(older, { kind: 'contains', toId: younger })).toEqual([422, 'invalid', 'kind', 'oneOf']);
    expect(await refused(older, { kind: 'amends', to: { numer: '1' } })).toEqual([
      422,
      'invalid',
      'to.numer',
      'unknown',
    ]);
    expect(await refused(older, { kind: 'amends', to: {} })).toEqual([422, 'invalid', 'number', 'required']);
    expect(await refused(younger, { kind: 'replaces', toId: older, resumeOn: '2021-01-01' })).toEqual([
      ...[422, 'invalid', 'resumeOn', 'onlySuspension'],
    ]);
    const backwards = { kind: 'suspends', toId: older, effectiveOn: '2021-03-01', resumeOn: '2021-03-01' };
    expect(await refused(younger, backwards)).toEqual([422, 'invalid', 'resumeOn', 'before']);
    expect((await relate(999_999, { toId: older, kind: 'amends' })).status).toBe(404);
    expect((await relationsOf(older)).total).toBe(0);
  });

  it('is known only once', async () => {
    const [one, other] = [await register('33-NQ/TU', '2020-01-10'), await register('34-KH/TU', '2020-02-10')];
    const first = await relate(other, { toId: one, kind: 'implements' });
    expect(await relate(other, { toId: one, kind: 'implements' })).toMatchObject({
      status: 409,
      body: { code: 'relationKnown', relation: { id: first.body.id, href: `/api/relations/${first.body.id}` } },
    });
    const part = (scopeWords: string) => ({ toId: one, kind: 'amends', scope: 'part', scopeWords });
    expect((await relate(other, part('Điều 1'))).status).toBe(201);
    expect((await relate(other, part('Điều 2'))).status).toBe(201);
    expect((await relate(other, part('Điều 2'))).status).toBe(409);
  });

  it('never leads back to where it began', async () => {
    const day = '2021-05-05';
    const [a, b, c] = [
      await register('41-QĐ/TU', day),
      await register('42-QĐ/TU', day),
      await register('43-QĐ/TU', day),
    ];
    for (const kind of ['implements', 'replaces', 'repeals', 'amends']) {
      expect((await relate(a, { toId: b, kind })).status).toBe(201);
      expect((await relate(b, { toId: c, kind })).status).toBe(201);
      expect(await relate(c, { toId: a, kind })).toMatchObject({ status: 422, body: { code: 'relationCycle' } });
      const proposal = await relate(c, { toId: a, kind, confirmed: false });
      expect(proposal.status).toBe(201);
      expect(await confirm(proposal.body.id, 1)).toMatchObject({ status: 422, body: { code: 'relationCycle' } });
    }
    expect((await relate(a, { toId: b, kind: 'refers_to' })).status).toBe(201);
    expect((await relate(b, { toId: a, kind: 'refers_to' })).status).toBe(201);
  });

  it('counts nowhere until somebody confirms it', async () => {
    const [above, below] = [await register('44-NQ/TU', '2021-03-02'), await register('45-KH/TU', '2021-03-20')];
    const further = await register('46-KH/TU', '2021-04-01');
    await relate(further, { toId: below, kind: 'implements' });
    const { body: proposal } = await relate(below, { toId: above, kind: 'implements', confirmed: false });
    expect(proposal).toMatchObject({ confirmed: false, confirmedAt: null, confirmedBy: null });
    expect(await cascadeOf(above)).toMatchObject({ total: 1, items: [{ id: below, confirmed: false }] });

    expect((await clerk(`/relations/${proposal.id}/confirmation`, { method: 'POST' })).status).toBe(428);
    expect(await confirm(proposal.id, 7)).toMatchObject({
      status: 412,
      body: { current: { id: proposal.id, version: 1 } },
    });
    expect(await confirm(proposal.id, 1)).toMatchObject({ status: 201, body: { confirmed: true, version: 2 } });
    expect(await cascadeOf(above)).toMatchObject({
      total: 2,
      items: [
        { id: below, depth: 1, confirmed: true, daysAfter: 18 },
        { id: further, parentId: below, depth: 2, daysAfter: 12 },
      ],
    });
  });

  it('is corrected and withdrawn with its version and a reason', async () => {
    const [old, now] = [await register('47-QĐ/TU', '2020-01-01'), await register('48-QĐ/TU', '2021-01-01')];
    const { body } = await relate(now, { toId: old, kind: 'replaces' });
    const path = `/relations/${body.id}`;
    const partly = { method: 'PATCH', body: { scope: 'part', scopeWords: 'Chương II' }, headers: ifMatch(1) };
    expect(await clerk(path, partly)).toMatchObject({ status: 200, body: { scope: 'part', scopeWords: 'Chương II' } });
    expect((await clerk(path, partly)).status).toBe(412);
    expect((await clerk(`/documents/${old}?asOf=2021-01-01`)).body.validity).toBe('partly_expired');

    const withdraw = (headers: Record<string, string>, more: object) =>
      clerk(`${path}/withdrawal`, { body: more, headers });
    expect((await withdraw({}, { reason: 'nhầm' })).status).toBe(428);
    expect(await withdraw(ifMatch(2), {})).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    expect(await withdraw(ifMatch(2), { reason: 'nhầm văn bản' })).toMatchObject({
      status: 201,
      body: { withdrawnReason: 'nhầm văn bản', version: 3 },
    });
    expect(await withdraw(ifMatch(3), { reason: 'nhầm' })).toMatchObject({
      status: 409,
      body: { code: 'alreadyWithdrawn' },
    });
    expect((await relationsOf(old)).total).toBe(0);
    expect((await clerk(`/documents/${old}?asOf=2021-01-01`)).body.validity).toBe('in_force');
    expect((await clerk(path)).body).toMatchObject({
      withdrawnReason: 'nhầm văn bản',
      from: { id: now },
      to: { id: old },
    });
    expect((await relate(now, { toId: old, kind: 'replaces' })).status).toBe(201);
  });

  it('is written by who may write the acting document', async () => {
    const [ours, theirs] = [
      await register('49-QĐ/TU', '2020-01-01'),
      await register('50-CT/HU', '2021-01-01', { issuerId: district }, office.admin),
    ];
    expect(await relate(theirs, { toId: ours, kind: 'implements' })).toMatchObject({
      status: 403,
      body: { code: 'outOfScope' },
    });
    const leader = await office.user('lanhdao', 'leader', province);
    expect((await relate(ours, { toId: theirs, kind: 'guides' }, leader)).status).toBe(403);
    const { body } = await relate(theirs, { toId: ours, kind: 'implements', confirmed: false }, office.admin);
    expect((await confirm(body.id, 1)).status).toBe(403);
    expect((await confirm(body.id, 1, office.admin)).status).toBe(201);
  });

  it('waits on a document that is not registered yet, and follows it when it is', async () => {
    const plan = await register('60-KH/TU', '2022-05-05');
    const cited = { number: '59 - NQ/TU', issuerId: province, issuedOn: '2022-04-04' };
    const added = await relate(plan, { to: cited, kind: 'implements', source: 'thực hiện Nghị quyết 59' });
    expect(added).toMatchObject({ status: 201, body: { waiting: true, warnings: [{ code: 'relationWaits' }] } });
    const stub = added.body.to.id;
    expect((await clerk('/documents?number=59-NQ/TU')).body.total).toBe(0);
    expect((await clerk('/documents?number=59-NQ/TU&stubs=true')).body).toMatchObject({
      items: [{ id: stub, registered: false, validity: 'unknown' }],
    });
    const again = await relate(plan, { to: { ...cited, number: '59-NQ/TU' }, kind: 'refers_to' });
    expect(again.body.to.id).toBe(stub);

    const real = await register('59-NQ/TU', '2022-04-04');
    expect((await relationsOf(plan)).items.map((one: object) => one)).toMatchObject([
      { kind: 'refers_to', documentId: real, waiting: false, version: 2 },
      { kind: 'implements', documentId: real, waiting: false, confirmed: true, source: 'thực hiện Nghị quyết 59' },
    ]);
    expect(await cascadeOf(real)).toMatchObject({ items: [{ id: plan, daysAfter: 31 }] });
    const { body: settled } = await clerk(`/documents/${stub}`);
    expect(settled).toMatchObject({ withdrawnReason: `Đã đăng ký: 59-NQ/TU ngày 04/04/2022 (bản ghi ${real})` });
    const { body: history } = await office.admin(`/audit?kind=relation&recordId=${added.body.id}`);
    expect(history.items.map(({ action }: { action: string }) => action)).toEqual(['relation.settle', 'relation.add']);
  });

  it('takes the registered document that a citation means', async () => {
    const real = await register('61-NQ/TU', '2022-06-06');
    const plan = await register('62-KH/TU', '2022-07-07');
    expect(await relate(plan, { to: { number: '61/NQ-TU' }, kind: 'implements' })).toMatchObject({
      status: 201,
      body: { to: { id: real }, waiting: false, warnings: [] },
    });
  });

  it('becomes a proposal again when the document that arrives contradicts it', async () => {
    const plan = await register('63-KH/TU', '2022-07-07');
    const { body } = await relate(plan, { to: { number: '64-NQ/TU', issuerId: province }, kind: 'implements' });
    const real = await register('64-NQ/TU', '2022-12-12'); // younger than the plan
    expect((await clerk(`/relations/${body.id}`)).body).toMatchObject({
      to: { id: real },
      confirmed: false,
      version: 2,
    });
    const itself = await relate(plan, { to: { number: '65-KH/TU' }, kind: 'refers_to' });
    await clerk(`/documents/${plan}`, { method: 'PATCH', body: { number: '65-KH/TU' }, headers: ifMatch(1) });
    expect((await clerk(`/relations/${itself.body.id}`)).body.withdrawnReason).toMatch('chính là văn bản này');
  });

  describe('of a cascade', () => {
    let root: number;
    let levels: number[];

    beforeAll(async () => {
      root = await register('70-NQ/TU', '2022-01-01');
      levels = [root];
      for (let level = 1; level <= 6; level++) {
        const next = await register(`${70 + level}-KH/TU`, `2022-01-0${level + 1}`);
        await relate(next, { toId: levels.at(-1), kind: 'implements' });
        levels.push(next);
      }
    });

    it('open level by level', async () => {
      const { items, total } = await cascadeOf(root, '?asOf=2024-01-01');
      expect(total).toBe(6);
      expect(
        items.map(({ id, parentId, depth, daysAfter }: Record<string, number>) => [id, parentId, depth, daysAfter]),
      ).toEqual(levels.slice(1).map((id, index) => [id, levels[index], index + 1, 1]));
      expect(items[0]).toMatchObject({
        ...{ kind: 'document', label: '71-KH/TU', number: '71-KH/TU', issuer: 'Tỉnh ủy Vĩnh Phúc', issuerId: province },
        ...{ issuedOn: '2022-01-02', confirmed: true, validity: 'in_force' },
      });
      expect((await cascadeOf(root, '?depth=2')).total).toBe(2);
      expect((await cascadeOf(root, '?depth=1&asOf=2022-01-01')).items[0].validity).toBe('not_yet_in_force');
      expect((await clerk(`/documents/${root}/cascade?depth=11`)).status).toBe(422);
      expect((await clerk('/documents/999999/cascade')).status).toBe(404);
    });

    it('show a document once below each of its parents, on its highest level', async () => {
      const [top, left, right, bottom] = [
        ...[await register('80-NQ/TU', '2022-01-01'), await register('81-KH/TU', '2022-02-01')],
        ...[await register('82-KH/TU', '2022-02-01'), await register('83-KH/TU', '2022-03-01')],
      ] as [number, number, number, number];
      for (const [fromId, toId] of [
        [left, top],
        [right, top],
        [bottom, left],
        [bottom, right],
        [bottom, top],
      ] as const) {
        expect((await relate(fromId, { toId, kind: 'implements' })).status).toBe(201);
      }
      const { items } = await cascadeOf(top);
      expect(items.map(({ id, parentId, depth }: Record<string, number>) => [id, parentId, depth])).toEqual([
        ...[
          [left, top, 1],
          [right, top, 1],
          [bottom, top, 1],
          [bottom, left, 2],
          [bottom, right, 2],
        ],
      ]);
    });

    it('add the units that each document is given to, those in sight only', async () => {
      const unit = await office.organization('Đảng ủy thị trấn Tam Sơn');
      const elsewhere = await office.organization('Tỉnh ủy Hòa Bình');
      await office.app.get(Writer).write((manager) =>
        manager.insert(
          Assignment,
          [unit, unit, elsewhere].map((organizationId) => ({
            ...{ documentId: levels[1]!, organizationId, role: 'implementing', basis: 'given' },
            ...{ giverId: organizationId, since: '2022-02-01', phase: 'given', open: 1 },
          })),
        ),
      );
      const { items, total } = await cascadeOf(root, '?depth=2&units=true');
      expect(total).toBe(3);
      expect(items.find(({ kind }: { kind: string }) => kind === 'organization')).toMatchObject({
        ...{ id: unit, parentId: levels[1], depth: 2, label: 'Đảng ủy thị trấn Tam Sơn', role: 'implementing' },
      });
      expect((await cascadeOf(root, '?depth=2&units=true', office.admin)).total).toBe(4);
      expect((await cascadeOf(root, '?depth=1&units=true')).total).toBe(1);
    });
  });

  it('hides what the reader may not see', async () => {
    const above = await register('90-NQ/TU', '2022-01-01');
    const secret = await register('91-KH/TU', '2022-02-01', { mark: 'restricted' });
    const below = await register('92-KH/TU', '2022-03-01');
    const { body: hidden } = await relate(secret, { toId: above, kind: 'implements' });
    await relate(below, { toId: secret, kind: 'implements' });
    const stranger = await office.user('vanthu.huyen', 'clerk', district);

    expect((await stranger(`/documents/${secret}`)).status).toBe(404);
    expect((await stranger(`/documents/${secret}/relations`)).status).toBe(404);
    expect((await stranger(`/documents/${secret}/cascade`)).status).toBe(404);
    expect((await stranger(`/relations/${hidden.id}`)).status).toBe(404);
    expect((await stranger('/documents?number=91-KH/TU')).body).toEqual({ items: [], total: 0 });
    expect(await relationsOf(above, stranger)).toEqual({ items: [], total: 0 });
    expect(await relationsOf(below, stranger)).toEqual({ items: [], total: 0 });
    expect(await cascadeOf(above, '', stranger)).toEqual({ items: [], total: 0 });
    expect((await cascadeOf(above)).total).toBe(2);
    const theirs = await register('93-CT/HU', '2022-05-01', { issuerId: district }, stranger);
    expect(await relate(theirs, { toId: secret, kind: 'implements' }, stranger)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'toId', code: 'reference' }] },
    });
    expect((await relate(theirs, { to: { number: '91-KH/TU' }, kind: 'implements' }, stranger)).body).toMatchObject({
      waiting: true,
    });
  });

  it('leaves the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});

describe('Relations written by two processes at once', () => {
  let first: Office;
  let second: Office;

  beforeAll(async () => {
    const database = await postgresDatabase();
    first = await Office.open(database);
    second = await Office.open({ ...database, drop: async () => undefined });
  }, 60_000);

  afterAll(async () => {
    await second?.close();
    await first?.close();
  });

  it('never close a cycle between them', async () => {
    const issuerId = await first.organization('Tỉnh ủy Vĩnh Phúc');
    for (let round = 1; round <= 8; round++) {
      const [a, b] = await Promise.all(
        [2 * round, 2 * round + 1].map(async (number) => {
          const body = { number: `${number}-KH/TU`, issuedOn: '2022-02-02', issuerId, title: `kế hoạch ${number}` };
          return (await first.admin('/documents', { body })).body.id as number;
        }),
      );
      const answers = await Promise.all([
        first.admin(`/documents/${a}/relations`, { body: { kind: 'implements', toId: b } }),
        second.admin(`/documents/${b}/relations`, { body: { kind: 'implements', toId: a } }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    }
  });
});
