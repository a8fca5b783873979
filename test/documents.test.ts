import { Assignment } from '../src/assignments/assignment.entity.js';
import { Writer } from '../src/database/writer.js';
import { documentLine, documentView } from '../src/documents/documents.queries.js';
import { Finding, Inspection, InspectionDocument } from '../src/inspections/inspection.entity.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Directives on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', district);
  }, 60_000);

  afterAll(() => office?.close());

  const draft = (more: object = {}) => ({
    ...{ number: '12-CT/HU', issuerId: district, issuedOn: '2022-03-18', title: 'tăng cường quản lý đất đai' },
    ...more,
  });

  it('asks strangers to sign in', async () => {
    expect((await office.stranger('/documents')).status).toBe(401);
  });

  it.each(['55-QĐ/TU', '55-qd/tu', '55 QÐ/TU', '55/QĐ-TU', '055 - QĐ / TU'])(
    'finds a directive of the seed by %s',
    async (number) => {
      const { body } = await clerk(`/documents?number=${encodeURIComponent(number)}`);
      expect(body).toMatchObject({
        total: 1,
        items: [{ number: '55-QĐ/TU', issuedOn: '2016-02-03', issuer: 'Tỉnh ủy Vĩnh Phúc' }],
      });
    },
  );

  it('registers a directive, and answers 409 with a link when it comes again', async () => {
    const added = await clerk('/documents', { body: draft() });
    expect(added).toMatchObject({
      status: 201,
      body: { number: '12-CT/HU', type: 'CT', typeName: 'Chỉ thị', version: 1, warnings: [] },
    });

    const again = await clerk('/documents', { body: draft({ number: '12 - ct/hu', title: 'khác' }) });
    expect(again).toMatchObject({ status: 409, body: { code: 'documentKnown', document: { id: added.body.id } } });
    expect((await clerk(`/documents/${added.body.id}`)).body.version).toBe(1);
  });

  it('holds two documents of one number, with a warning', async () => {
    const other = await clerk('/documents', {
      body: draft({ issuedOn: '2018-04-05', title: 'phòng, chống thiên tai' }),
    });
    expect(other).toMatchObject({ status: 201, body: { warnings: [{ code: 'sameNumber' }] } });
    expect((await clerk('/documents?number=12-CT/HU')).body.total).toBe(2);
  });

  let registered = 700;
  const recipients = [{ words: 'Các chi, đảng bộ trực thuộc' }, { words: 'Lưu' }];
  it.each([
    ['with no more than is needed', {}],
    ['that comes into force', { effectiveOn: '2022-04-01', expiresOn: '2022-05-01', signer: 'Trần Văn Quang' }],
    ['to come', { issuedOn: '2031-01-01' }],
    ['with recipients and a topic', { recipients, topics: ['đất đai'], note: 'bản sao', urgency: 'urgent' }],
    ['with topics in no order', { topics: ['văn hóa', 'đất đai', 'đất đai', 'Áp dụng'] }],
    ['without a number', { number: null, typeName: 'Luật' }],
    ['without a date', { issuedOn: null }],
    ['that carries the year in its number', { number: '7/2022/QĐ-UBND' }],
    ['for the own circle', { mark: 'internal' }],
    ['that is only cited', { stub: true, issuerWords: 'Huyện ủy' }],
  ])('answers who registers a directive %s what everybody reads afterwards', async (name, more) => {
    const number = `${(registered += 1)}-KL/HU`;
    const { status, body } = await clerk('/documents', { body: draft({ number, title: `kết luận ${name}`, ...more }) });
    expect(status).toBe(201);
    const { warnings: _, ...answered } = body;
    expect(answered).toEqual((await clerk(`/documents/${body.id}`)).body);
  });

  it('tells who was overtaken the record as the winner left it', async () => {
    const { body } = await clerk('/documents', { body: draft({ number: '44-CT/HU' }) });
    const path = `/documents/${body.id}`;
    const racers = [
      ...['một', 'hai', 'ba'].map((note) => clerk(path, { method: 'PATCH', body: { note }, headers: ifMatch(1) })),
      clerk(`${path}/no-task`, { body: { reason: 'chỉ để biết' }, headers: ifMatch(1) }),
      clerk(`${path}/withdrawal`, { body: { reason: 'Nhập trùng' }, headers: ifMatch(1) }),
    ];
    const answers = await Promise.all(racers);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    const now = (await clerk(path)).body;
    expect(now.version).toBe(2);
    for (const answer of answers.filter(({ status }) => status === 412)) {
      expect(answer.body.current).toMatchObject({ version: 2, note: now.note, noTaskReason: now.noTaskReason });
    }
    expect(answers.filter(({ status }) => status === 412).length).toBeGreaterThan(1);
  });

  it('corrects only the version that was seen', async () => {
    const { body } = await clerk('/documents', { body: draft({ number: '13-CT/HU' }) });
    const path = `/documents/${body.id}`;
    const change = { method: 'PATCH', body: { signer: 'Hà Vũ Tuyến' } };
    expect((await clerk(path, change)).status).toBe(428);
    expect(await clerk(path, { ...change, headers: ifMatch(1) })).toMatchObject({
      status: 200,
      body: { signer: 'Hà Vũ Tuyến', version: 2 },
    });
    expect(await clerk(path, { ...change, headers: ifMatch(1) })).toMatchObject({
      status: 412,
      body: { current: { version: 2 } },
    });
  });

  it('names the field that is wrong', async () => {
    const wrong = async (more: object) => (await clerk('/documents', { body: draft(more) })).body.errors[0];
    expect(await wrong({ issuedOn: '2021-02-30' })).toMatchObject({ field: 'issuedOn', code: 'day' });
    expect(await wrong({ issuerId: 999_999 })).toMatchObject({ field: 'issuerId', code: 'reference' });
    expect(await wrong({ expiresOn: '2020-01-01' })).toMatchObject({ field: 'expiresOn', code: 'before' });
    expect(await wrong({ title: 'x'.repeat(1_000_000) })).toMatchObject({ field: 'title', code: 'text' });
    expect(await wrong({ titel: 'x' })).toMatchObject({ field: 'titel', code: 'unknown' });
    expect(await wrong({ number: 'QCVN 102:2016/BTTTT' })).toMatchObject({ field: 'number', code: 'notANumber' });
  });

  it('writes once for an Idempotency-Key', async () => {
    const ask = { body: draft({ number: '14-CT/HU' }), headers: { 'idempotency-key': 'lan-1' } };
    const [first, second] = [await clerk('/documents', ask), await clerk('/documents', ask)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    const other = await clerk('/documents', { ...ask, body: draft({ number: '15-CT/HU' }) });
    expect(other).toMatchObject({ status: 422, body: { code: 'keyReused' } });
  });

  it('answers exactly what the description promises', async () => {
    const { body } = await clerk('/documents?pageSize=200');
    for (const line of body.items) {
      documentLine.strict().parse(line);
      documentView.strict().parse((await clerk(`/documents/${line.id}`)).body);
    }
    expect(body.total).toBeGreaterThanOrEqual(6);
  });

  it('names its version for If-Match', async () => {
    const { body, headers } = await clerk('/documents', { body: draft({ number: '16-CT/HU' }) });
    expect(headers.get('etag')).toBe('"1"');
    const seen = await clerk(`/documents/${body.id}`);
    const headersOf = { 'if-match': seen.headers.get('etag')! };
    const corrected = await clerk(`/documents/${body.id}`, {
      ...{ method: 'PATCH', body: { signer: 'Hà Vũ Tuyến' }, headers: headersOf },
    });
    expect([corrected.status, corrected.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await clerk('/documents')).headers.get('etag')).toBeNull();
  });

  describe('that is withdrawn', () => {
    const withdraw = (id: number, version: number, reason = 'nhập trùng', by = clerk) =>
      by(`/documents/${id}/withdrawal`, { body: { reason }, headers: ifMatch(version) });
    const register = async (number: string, more: object = {}): Promise<number> =>
      (await clerk('/documents', { body: draft({ number, ...more }) })).body.id;

    it('leaves lists and validity, frees its key, and stays readable', async () => {
      const id = await register('20-CT/HU');
      expect((await clerk(`/documents/${id}/withdrawal`, { body: { reason: 'x' } })).status).toBe(428);
      expect(await withdraw(id, 9)).toMatchObject({ status: 412, body: { current: { id, version: 1 } } });
      expect(await withdraw(id, 1, ' ')).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
      expect(await withdraw(id, 1)).toMatchObject({ status: 201, body: { withdrawnReason: 'nhập trùng', version: 2 } });
      expect(await withdraw(id, 2)).toMatchObject({ status: 409, body: { code: 'alreadyWithdrawn' } });
      expect((await clerk('/documents?number=20-CT/HU')).body.total).toBe(0);
      expect((await clerk('/documents?q=20-CT/HU')).body.total).toBe(0);
      expect((await clerk(`/documents/${id}?asOf=2022-04-01`)).body).toMatchObject({
        ...{ withdrawnReason: 'nhập trùng', validity: 'unknown', validityCause: { rule: 'withdrawn' } },
      });
      expect((await clerk(`/documents/${id}`, { method: 'PATCH', body: {}, headers: ifMatch(2) })).status).toBe(409);
      expect(await register('20-CT/HU')).toBeGreaterThan(id);
      const { body } = await clerk(`/documents/${id}/history`);
      expect(body.items[0]).toMatchObject({ action: 'document.withdraw', event: { reason: 'nhập trùng' } });
    });

    it('takes along what it says of others, and gives their validity back', async () => {
      const old = await register('21-CT/HU');
      const now = await register('22-CT/HU', { issuedOn: '2023-01-01' });
      const { body } = await clerk(`/documents/${now}/relations`, { body: { kind: 'replaces', toId: old } });
      expect((await clerk(`/documents/${old}?asOf=2023-01-01`)).body.validity).toBe('expired');
      expect((await withdraw(now, 1)).status).toBe(201);
      expect((await clerk(`/documents/${old}?asOf=2023-01-01`)).body.validity).toBe('in_force');
      expect((await clerk(`/relations/${body.id}`)).body.withdrawnReason).toBe('Văn bản đã được rút');
    });

    it('is refused while others rest on it', async () => {
      const id = await register('23-CT/HU');
      const plan = await register('24-KH/HU', { issuedOn: '2023-01-01' });
      const { body } = await clerk(`/documents/${plan}/relations`, { body: { kind: 'implements', toId: id } });
      const [assigned, inspected, findingId] = await office.app.get(Writer).write(async (manager) => {
        const assignment = await manager.insert(Assignment, {
          ...{ documentId: id, organizationId: district, role: 'implementing', basis: 'given', giverId: district },
          ...{ since: '2022-04-01', phase: 'given', open: 1 },
        });
        const inspection = await manager.insert(Inspection, { kind: 'inspection', title: 'kiểm tra', searchable: '' });
        const [inspectionId] = inspection.identifiers.map((added) => added.id as number);
        await manager.insert(InspectionDocument, { inspectionId, documentId: id });
        const found = { inspectionId, organizationId: district, category: 'shortcoming', text: 'chậm', documentId: id };
        const finding = await manager.insert(Finding, found);
        return [assignment, inspection, finding].map(({ identifiers }) => identifiers[0]!.id as number);
      });
      const restingOnIt = async () => {
        const { status, body: problem } = await withdraw(id, 1);
        expect([status, problem.code]).toEqual([409, 'stillReferenced']);
        return problem.restingOnIt;
      };
      const withdrawn = { withdrawnAt: '2026-11-24T00:00:00.000Z' };
      expect(await restingOnIt()).toEqual(['assignments', 'findings', 'inspections', 'relations']);
      await office.app.get(Writer).write((manager) => manager.update(Assignment, { id: assigned }, withdrawn));
      expect(await restingOnIt()).toEqual(['findings', 'inspections', 'relations']);
      await office.app.get(Writer).write(async (manager) => {
        await manager.update(Inspection, { id: inspected }, withdrawn);
        await manager.update(Finding, { id: findingId }, withdrawn);
      });
      expect(await restingOnIt()).toEqual(['relations']);
      await clerk(`/relations/${body.id}/withdrawal`, { body: { reason: 'nhầm' }, headers: ifMatch(1) });
      expect((await withdraw(id, 1)).status).toBe(201);
    });

    it('is withdrawn by its own office only', async () => {
      const id = await register('25-CT/HU');
      const other = await office.user('vanthu.hb', 'clerk', await office.organization('Tỉnh ủy Hòa Bình'));
      expect((await withdraw(id, 1, 'x', other)).status).toBe(403);
      expect((await withdraw(999_999, 1)).status).toBe(404);
    });
  });

  it('carries no task when somebody has decided so', async () => {
    const { body } = await clerk('/documents', { body: draft({ number: '30-TB/HU' }) });
    const decide = (version: number, reason: string | null | undefined) =>
      clerk(`/documents/${body.id}/no-task`, { body: { reason }, headers: ifMatch(version) });
    expect((await clerk(`/documents/${body.id}/no-task`, { body: { reason: 'x' } })).status).toBe(428);
    expect(await decide(1, undefined)).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    expect(await decide(1, 'chỉ để biết')).toMatchObject({
      status: 201,
      body: { noTaskOn: '2026-11-24', noTaskReason: 'chỉ để biết', version: 2 },
    });
    expect((await decide(1, null)).status).toBe(412);
    expect(await decide(2, null)).toMatchObject({
      status: 201,
      body: { noTaskOn: null, noTaskReason: null, version: 3 },
    });
    await office.app.get(Writer).write((manager) =>
      manager.insert(Assignment, {
        ...{ documentId: body.id, organizationId: district, role: 'implementing', basis: 'given', giverId: district },
        ...{ since: '2022-04-01', phase: 'given', open: 1 },
      }),
    );
    expect(await decide(3, 'chỉ để biết')).toMatchObject({ status: 409, body: { code: 'tasksGiven' } });
  });

  it('filters by everything that is offered, together', async () => {
    const more = { issuedOn: '2023-05-05', topics: ['đất đai'], signer: 'Nguyễn Văn Đoàn' };
    const { body } = await clerk('/documents', {
      body: draft({ number: '40-KH/HU', title: 'giải phóng mặt bằng', ...more }),
    });
    const found = async (query: string) =>
      (await clerk(`/documents?${query}`)).body.items.map(({ id }: { id: number }) => id);
    const all = `type=KH&issuerId=${district}&issuedFrom=2023-05-05&issuedTo=2023-05-05&asOf=2023-05-05`;
    expect(await found(`${all}&validity=in_force&q=giai phong mat bang&number=40-KH&topic=đất đai`)).toEqual([body.id]);
    expect(await found('q=nguyen van doan')).toEqual([body.id]);
    for (const miss of [
      'validity=expired',
      'issuedFrom=2023-05-06',
      'q=khac',
      'number=41-KH',
      'topic=khac',
      'type=CT',
    ]) {
      const query = new URLSearchParams(`${all}&${miss}`);
      const once = new URLSearchParams(
        [...query].reverse().filter(([name], i, given) => given.findIndex(([n]) => n === name) === i),
      );
      expect([miss, await found(once.toString())]).toEqual([miss, []]);
    }
    expect((await clerk('/documents?validity=valid')).body.errors).toMatchObject([
      { field: 'validity', code: 'oneOf' },
    ]);
    expect((await clerk('/documents?sort=mark')).body.errors).toMatchObject([{ field: 'sort', code: 'sortBy' }]);
  });

  it('shows a restricted document to its issuer, owner and recipients only', async () => {
    const unit = await office.organization('Đảng ủy thị trấn Tam Sơn');
    const other = await office.organization('Đảng ủy xã Đồng Quế');
    const recipients = [{ organizationId: unit, words: 'Đảng ủy thị trấn' }];
    const { body } = await clerk('/documents', {
      body: draft({ number: '50-CV/HU', title: 'điều tuyệt đối riêng', mark: 'restricted', recipients }),
    });
    const [recipient, stranger] = [
      await office.user('ts', 'unit_officer', unit),
      await office.user('dq', 'unit_officer', other),
    ];
    expect((await recipient(`/documents/${body.id}`)).status).toBe(200);
    expect((await recipient('/documents?number=50-CV/HU')).body.total).toBe(1);
    expect((await stranger(`/documents/${body.id}`)).status).toBe(404);
    expect((await stranger('/documents?number=50-CV/HU')).body).toEqual({ items: [], total: 0 });
    expect((await stranger('/documents?q=tuyet doi rieng')).body.total).toBe(0);
    const total = async (by: Person) => (await by('/documents')).body.total;
    expect((await total(recipient)) - (await total(stranger))).toBe(1);
  });

  it('keeps the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});
