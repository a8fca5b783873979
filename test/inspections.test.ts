import type { z } from 'zod';
import { findingView } from '../src/inspections/finding.views.js';
import {
  inspectionLine,
  inspectionOfUnit,
  inspectionView,
  paragraphView,
  statisticsView,
  subjectView,
} from '../src/inspections/inspection.views.js';
import { recommendationLine, recommendationView } from '../src/inspections/recommendation.views.js';
import { resultView } from '../src/inspections/results.queries.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

const COMMUNES = ['Tân Lập', 'Đồng Quế', 'Tứ Yên', 'Đồng Thịnh', 'Đức Bác', 'Yên Thạch', 'Nhân Đạo', 'Đôn Nhân'];
const YEAR_2021 = { periodFrom: '2021-01-01', periodTo: '2021-12-31' };

describe.each(databases)('Inspections on %s', (_name, open) => {
  let office: Office;
  let inspector: Person;
  let district: number;
  let communes: number[];

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    communes = [];
    for (const name of COMMUNES) communes.push(await office.organization(`Đảng ủy xã ${name}`));
    inspector = await office.user('kiemtra', 'inspector', district);
  }, 60_000);

  afterAll(() => office?.close());

  const round = async (more: object = {}, as = inspector) =>
    (await as('/inspections', { body: { kind: 'supervision', topic: 'đối thoại trực tiếp', ...more } })).body;
  const document = async (number: string) =>
    (await inspector(`/documents?number=${encodeURIComponent(number)}`)).body.items[0].id as number;
  const patch = (id: number, version: number, body: object, as = inspector) =>
    as(`/inspections/${id}`, { method: 'PATCH', body, headers: ifMatch(version) });
  const name = (id: number, organizationIds: number[], as = inspector) =>
    as(`/inspections/${id}/subjects`, { body: { organizationIds } });
  const record = (id: number, body: object, as = inspector) => as(`/inspections/${id}/results`, { body });

  it('asks strangers to sign in', async () => {
    expect((await office.stranger('/inspections')).status).toBe(401);
  });

  describe('eight without names', () => {
    let inspected: number;
    let supervised: number;
    const statistics = async (more = '') =>
      (await inspector(`/inspections/statistics?from=2021-01-01&to=2021-12-31${more}`)).body;

    it('the seed holds 8 and 3, for no period', async () => {
      const { body } = await inspector(`/inspections?leadId=${district}&sort=id`);
      expect(body).toMatchObject({
        total: 2,
        items: [
          { kind: 'inspection', topic: 'Quy chế dân chủ', documents: [], unitCount: 8, named: 0, periodFrom: null },
          { kind: 'supervision', documents: [{ number: '55-QĐ/TU' }], unitCount: 3, named: 0, periodTo: null },
        ],
      });
      [inspected, supervised] = body.items.map((item: { id: number }) => item.id);
    });

    it('statistics of 2021 count neither, and say so', async () => {
      const english = await inspector('/inspections/statistics?from=2021-01-01&to=2021-12-31', {
        headers: { 'accept-language': 'en' },
      });
      expect(english.body).toMatchObject({ items: [], before: { from: '2020-01-01', to: '2020-12-31' } });
      expect(english.body.unknownPeriod).toMatchObject({
        ...{ facts: 2, units: 11, message: '2 facts without period not counted (8 + 3 units).' },
        items: [{ id: inspected }, { id: supervised }],
      });
      expect((await inspector('/inspections?periodUnknown=true&counted=true')).body.total).toBe(2);
    });

    it('once the period is set they count, five of eight named', async () => {
      for (const id of [inspected, supervised]) {
        expect(await patch(id, 1, YEAR_2021)).toMatchObject({ status: 200, body: YEAR_2021 });
      }
      const named = await name(inspected, communes.slice(0, 5));
      expect(named).toMatchObject({ status: 201, body: { unitCount: 8, named: 5 } });
      const body = await statistics();
      expect(body.totals).toEqual([
        expect.objectContaining({
          kind: 'inspection',
          now: { rounds: 1, organizations: 8, named: 5, members: 0 },
          before: { rounds: 0, organizations: 0, named: 0, members: 0 },
        }),
        expect.objectContaining({ kind: 'supervision', now: { rounds: 1, organizations: 3, named: 0, members: 0 } }),
      ]);
      expect(body.unknownPeriod).toMatchObject({ facts: 0, units: 0 });
      const rows = await inspector(body.totals[0].rows.replace('/api', ''));
      expect(rows.body).toMatchObject({ total: 1, items: [{ id: inspected }] });
    });

    it('the year after sees them as the year before', async () => {
      const { body } = await inspector('/inspections/statistics?from=2022-01-01&to=2022-12-31');
      expect(body.totals[0]).toMatchObject({ now: { rounds: 0 }, before: { rounds: 1, organizations: 8 } });
    });

    it('nine are refused, and nothing of them is written', async () => {
      const ninth = await office.organization('Đảng ủy xã Quang Yên');
      const refused = await name(inspected, [...communes, ninth]);
      expect(refused).toMatchObject({ status: 422, body: { code: 'subjectsBeyondCount' } });
      expect((await inspector(`/inspections/${inspected}/subjects`)).body.total).toBe(5);
    });

    it('the five units show it, the others do not', async () => {
      for (const [index, id] of communes.entries()) {
        const { body } = await inspector(`/organizations/${id}/inspections`);
        expect(body.items.map((item: { id: number }) => item.id)).toEqual(index < 5 ? [inspected] : []);
      }
    });

    it('the paragraph reads as the report wrote it, each figure with its rows', async () => {
      const { body } = await inspector(`/inspections/paragraph?leadId=${district}&from=2021-01-01&to=2021-12-31`);
      expect(body.text).toBe(
        'kiểm tra Quy chế dân chủ đối với 8 đơn vị; giám sát việc lãnh đạo, chỉ đạo và triển khai thực hiện ' +
          'Quyết định số 55-QĐ/TU đối với 3 đơn vị',
      );
      expect(body.parts).toMatchObject([
        { kind: 'inspection', units: 8, named: 5, unnamed: 3, ids: [inspected] },
        { kind: 'supervision', units: 3, named: 0, unnamed: 3, ids: [supervised] },
      ]);
      const about55 = await inspector(`/inspections/paragraph?documentIds=${await document('55-QĐ/TU')}`);
      expect(about55.body.parts).toMatchObject([{ kind: 'supervision', ids: [supervised] }]);
    });

    it('more than were counted needs the count raised, with a reason', async () => {
      const { version } = (await inspector(`/inspections/${supervised}`)).body;
      expect(await patch(supervised, version, { unitCount: 4 })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'countReason', code: 'required' }] },
      });
      const raised = await patch(supervised, version, { unitCount: 4, countReason: 'Báo cáo bổ sung' });
      expect(raised).toMatchObject({ status: 200, body: { unitCount: 4 } });
      expect((await name(supervised, communes.slice(0, 4))).body).toMatchObject({ unitCount: 4, named: 4 });
      const below = await patch(supervised, raised.body.version, { unitCount: 3, countReason: 'Đếm lại' });
      expect(below).toMatchObject({ status: 422, body: { code: 'subjectsBeyondCount' } });
      const history = await inspector(`/inspections/${supervised}/history`);
      expect(history.body.items.map((line: { event: { reason?: string } }) => line.event.reason)).toContain(
        'Báo cáo bổ sung',
      );
    });

    it('a count that nobody gave grows with the names', async () => {
      const { id } = await round();
      expect((await inspector(`/inspections/${id}`)).body).toMatchObject({ unitCount: null, named: 0 });
      expect((await name(id, communes.slice(0, 2))).body).toMatchObject({ unitCount: 2, named: 2 });
    });
  });

  describe('a round', () => {
    it('needs a topic or documents, and is titled after them', async () => {
      const about = (body: object) => inspector('/inspections', { body: { kind: 'inspection', ...body } });
      expect(await about({})).toMatchObject({ status: 422, body: { errors: [{ field: 'topic' }] } });
      const documentIds = [await document('55-QĐ/TU')];
      const added = await about({ documentIds });
      expect(added).toMatchObject({
        status: 201,
        body: { title: 'Kiểm tra việc thực hiện Quyết định số 55-QĐ/TU', leadId: district, warnings: [] },
      });
      const changed = await patch(added.body.id, 1, { topic: 'đối thoại' });
      expect(changed.body.title).toBe('Kiểm tra đối thoại (Quyết định số 55-QĐ/TU)');
      const named = await patch(added.body.id, 2, { title: 'Cuộc số 3', topic: 'dân vận', documentIds: [] });
      expect(named.body).toMatchObject({ title: 'Cuộc số 3', topic: 'dân vận', documents: [] });
      expect((await patch(added.body.id, 3, { topic: null })).body.errors[0]).toMatchObject({ field: 'topic' });
    });

    it('names the field that is wrong', async () => {
      const wrong = async (more: object) =>
        (await inspector('/inspections', { body: { kind: 'inspection', topic: 'x', ...more } })).body.errors[0];
      expect(await wrong({ kind: 'audit' })).toMatchObject({ field: 'kind', code: 'oneOf' });
      expect(await wrong({ form: 'nonsense' })).toMatchObject({ field: 'form', code: 'oneOf' });
      expect(await wrong({ form: 'thematic_supervision' })).toMatchObject({ field: 'form', code: 'clash' });
      expect(await wrong({ periodFrom: '2021-01-01' })).toMatchObject({ field: 'periodTo', code: 'required' });
      expect(await wrong({ ...YEAR_2021, periodTo: '2020-12-31' })).toMatchObject({
        field: 'periodTo',
        code: 'before',
      });
      expect(await wrong({ startedOn: '2021-03-02', endedOn: '2021-03-01' })).toMatchObject({ field: 'endedOn' });
      expect(await wrong({ documentIds: [999_999] })).toMatchObject({ field: 'documentIds[0]', code: 'reference' });
      expect(await wrong({ leadId: 999_999 })).toMatchObject({ field: 'leadId', code: 'reference' });
      expect(await wrong({ unitCount: -1 })).toMatchObject({ field: 'unitCount', code: 'wholeNumber' });
      expect(await wrong({ named: 3 })).toMatchObject({ field: 'named', code: 'unknown' });
    });

    it('is corrected only in the version that was seen', async () => {
      const { id } = await round();
      const change = { method: 'PATCH', body: { decision: '31-QĐ/HU' } };
      expect((await inspector(`/inspections/${id}`, change)).status).toBe(428);
      expect((await patch(id, 1, change.body)).body).toMatchObject({ decision: '31-QĐ/HU', version: 2 });
      expect(await patch(id, 1, change.body)).toMatchObject({ status: 412, body: { current: { version: 2 } } });
    });

    it('is found by words without accents, by document, form and period', async () => {
      const documentId = await document('09-CT/HU');
      const { id } = await round({
        ...{ topic: 'Công tác dân vận chính quyền', documentIds: [documentId], form: 'thematic_supervision' },
        ...{ startedOn: '2023-03-01', endedOn: '2023-04-15' },
      });
      const found = async (query: string) =>
        (await inspector(`/inspections?${query}`)).body.items.map((item: { id: number }) => item.id);
      expect(await found('q=dan+van+chinh+quyen')).toEqual([id]);
      expect(await found('q=09-ct/hu')).toEqual([id]);
      expect(await found(`documentId=${documentId}`)).toEqual([id]);
      expect(await found('form=thematic_supervision')).toEqual([id]);
      expect(await found('from=2023-04-01&to=2023-04-30')).toEqual([id]);
      expect(await found('from=2023-03-01&to=2023-03-31')).toEqual([]);
      expect(await found('from=2023-04-01&asOf=2023-02-28')).toEqual([]);
      expect((await inspector(`/documents/${documentId}/inspections`)).body).toMatchObject({
        total: 1,
        items: [{ id }],
      });
    });

    it('is written once for an Idempotency-Key', async () => {
      const ask = { body: { kind: 'inspection', topic: 'một lần' }, headers: { 'idempotency-key': 'cuoc-1' } };
      const [first, second] = [await inspector('/inspections', ask), await inspector('/inspections', ask)];
      expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    });

    it('counts discipline by form, replaced as a whole', async () => {
      const { id } = await round({
        kind: 'inspection',
        ...YEAR_2021,
        periodFrom: '2019-01-01',
        periodTo: '2019-12-31',
      });
      const replace = (version: number, items: object[]) =>
        inspector(`/inspections/${id}/disciplines`, { body: { items }, headers: ifMatch(version) });
      const warning = { target: 'member', form: 'member_warning', count: 4 };
      const answer = await replace(1, [warning, { target: 'organization', form: 'organization_reprimand', count: 1 }]);
      expect(answer.body).toMatchObject({ version: 2, disciplines: [warning, { count: 1 }] });
      expect(await replace(2, [{ ...warning, target: 'organization' }])).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'items[0].form', code: 'clash' }] },
      });
      expect(await replace(1, [])).toMatchObject({ status: 412 });
      expect((await replace(2, [warning])).body.disciplines).toEqual([warning]);
      const { body } = await inspector('/inspections/statistics?from=2019-01-01&to=2019-12-31');
      expect(body.disciplines).toEqual([{ target: 'member', form: 'member_warning', now: 4, before: 0 }]);
    });

    it('is withdrawn with a reason: out of lists, readable by its address', async () => {
      const { id } = await round({ topic: 'nhập nhầm' });
      const withdraw = (headers: Record<string, string>) =>
        inspector(`/inspections/${id}/withdrawal`, { body: { reason: 'Nhập trùng' }, headers });
      expect((await withdraw({})).status).toBe(428);
      expect(await withdraw(ifMatch(1))).toMatchObject({ status: 200, body: { withdrawnReason: 'Nhập trùng' } });
      expect((await inspector('/inspections?q=nhap+nham')).body.total).toBe(0);
      expect((await inspector(`/inspections/${id}`)).body.withdrawnReason).toBe('Nhập trùng');
      expect(await name(id, [communes[0]!])).toMatchObject({ status: 409, body: { code: 'alreadyWithdrawn' } });
    });
  });

  describe('subjects', () => {
    it('an ended unit may be named, with a warning that says who took over', async () => {
      const ended = await office.organization('Đảng ủy xã Bạch Lưu');
      const { id } = await round({ startedOn: '2026-01-10' });
      const { status, body } = await name(id, [ended]);
      expect(status).toBe(201);
      expect(body.warnings).toMatchObject([{ code: 'organizationEnded', organizationId: ended }]);
      expect(body.warnings[0].message).toContain('Đảng ủy xã Hải Lựu');
    });

    it('an unknown unit is named by its place', async () => {
      const { id } = await round();
      const answer = await name(id, [communes[0]!, 999_999]);
      expect(answer.body.errors).toMatchObject([{ field: 'organizationIds[1]', code: 'reference' }]);
    });

    it('a name is taken back with a reason, until there is a result', async () => {
      const { id } = await round();
      await name(id, communes.slice(0, 2));
      const remove = (unit: number) =>
        inspector(`/inspections/${id}/subjects/${unit}/removal`, { body: { reason: 'Nêu nhầm' } });
      expect(await remove(communes[0]!)).toMatchObject({ status: 200, body: { named: 1 } });
      expect((await remove(communes[0]!)).status).toBe(404);
      await record(id, { organizationId: communes[1], result: 'good' });
      expect(await remove(communes[1]!)).toMatchObject({ status: 409, body: { code: 'subjectConcluded' } });
    });
  });

  describe('results', () => {
    const finding = (text: string, more: object = {}) => ({ category: 'shortcoming', text, ...more });

    it('one result with its findings names the unit', async () => {
      const { id } = await round();
      const documentId = await document('55-QĐ/TU');
      const answer = await record(id, {
        ...{ organizationId: communes[0], result: 'shortcomings', concludedOn: '2021-06-01', remedyDue: '2021-09-01' },
        findings: [
          finding('Chưa niêm yết kế hoạch', { documentId, clause: 'Điều 5' }),
          finding('Trả lời chậm'),
          finding('Đối thoại đủ kỳ', { category: 'merit' }),
        ],
      });
      expect(answer).toMatchObject({
        status: 201,
        body: {
          revision: 1,
          current: true,
          findings: [{ document: '55-QĐ/TU', clause: 'Điều 5' }, {}, {}],
          warnings: [],
        },
      });
      expect((await inspector(`/inspections/${id}/subjects`)).body.items).toMatchObject([
        { organizationId: communes[0], result: 'shortcomings', findings: 3 },
      ]);
      expect((await inspector(`/organizations/${communes[0]}/inspections`)).body.items[0]).toMatchObject({
        ...{ id, result: 'shortcomings', concludedOn: '2021-06-01' },
      });
      const [first] = answer.body.findings;
      const byDocument = await inspector(`/findings?documentId=${documentId}&inspectionId=${id}`);
      expect(byDocument.body.items.map((item: { id: number }) => item.id)).toEqual([first.id]);
    });

    it.each([
      [
        'of words alone',
        () => Promise.resolve([finding('Chưa niêm yết', { cause: 'Thiếu cán bộ' }), finding('Trả lời chậm')]),
      ],
      ['none', () => Promise.resolve(undefined)],
      ['that name a directive', async () => [finding('Chưa niêm yết', { documentId: await document('55-QĐ/TU') })]],
    ])('answers who records a result with findings %s what everybody reads afterwards', async (_, findings) => {
      const { id } = await round();
      const facts = { organizationId: communes[2], result: 'good', findings: await findings() };
      for (const revisionReason of [undefined, 'Kết luận bổ sung']) {
        const { status, body } = await record(id, { ...facts, revisionReason });
        const { warnings: _none, ...answered } = body;
        const [read] = (await inspector(`/inspections/${id}/results`)).body.items;
        expect([status, answered]).toEqual([201, read]);
      }
    });

    it('answers a list of results in its order', async () => {
      const { id } = await round();
      const items = [communes[4], communes[3]].map((organizationId, index) => ({
        ...{ organizationId, result: 'good', findings: [finding(`thứ ${index} một`), finding(`thứ ${index} hai`)] },
      }));
      const { body } = await inspector(`/inspections/${id}/results/batch`, { body: { items } });
      const read = (await inspector(`/inspections/${id}/results`)).body.items;
      expect(body.items).toEqual(
        items.map((item) => read.find((one: typeof item) => one.organizationId === item.organizationId)),
      );
      expect(body.items[1].findings.map(({ text }: { text: string }) => text)).toEqual(['thứ 1 một', 'thứ 1 hai']);
    });

    it('never names more units than were counted', async () => {
      const { id } = await round({ unitCount: 1 });
      await name(id, [communes[0]!]);
      expect(await record(id, { organizationId: communes[1], result: 'good' })).toMatchObject({
        status: 422,
        body: { code: 'subjectsBeyondCount' },
      });
    });

    it('a further result is a revision; the earlier stays readable', async () => {
      const { id } = await round();
      const unit = { organizationId: communes[0] };
      await record(id, { ...unit, result: 'good', findings: [finding('cũ')] });
      const second = await record(id, {
        ...{ ...unit, result: 'violation', revisionReason: 'Xác minh lại', findings: [finding('mới')] },
      });
      expect(second).toMatchObject({ status: 201, body: { revision: 2, current: true, findings: [{ text: 'mới' }] } });
      const current = (await inspector(`/inspections/${id}/results`)).body;
      expect(current).toMatchObject({ total: 1, items: [{ result: 'violation' }] });
      const all = (await inspector(`/inspections/${id}/results?revisions=all`)).body;
      expect(all).toMatchObject({
        total: 2,
        items: [{ revision: 2 }, { revision: 1, current: false, result: 'good', findings: [{ text: 'cũ' }] }],
      });
      expect((await inspector(`/findings?inspectionId=${id}`)).body).toMatchObject({
        total: 1,
        items: [{ text: 'mới' }],
      });
      const old = all.items[1].findings[0];
      expect((await inspector(`/findings/${old.id}`)).body).toMatchObject({ standing: false });
      const late = { method: 'PATCH', body: { reason: 'x', text: 'y' }, headers: ifMatch(1) };
      expect(await inspector(`/findings/${old.id}`, late)).toMatchObject({ body: { code: 'resultReplaced' } });
    });

    it('a revision without findings leaves the former ones standing', async () => {
      const { id } = await round();
      const first = await record(id, { organizationId: communes[0], result: 'fair', findings: [finding('còn đó')] });
      const second = await record(id, { organizationId: communes[0], result: 'shortcomings' });
      expect(second.body).toMatchObject({ revision: 2, findings: [{ id: first.body.findings[0].id, text: 'còn đó' }] });
    });

    it('a revision does not replace findings that a recommendation rests on', async () => {
      const { id } = await round();
      const first = await record(id, { organizationId: communes[0], result: 'fair', findings: [finding('cần sửa')] });
      const findingId = first.body.findings[0].id;
      const recommendation = { inspectionId: id, organizationId: communes[0], findingId, text: 'Sửa ngay' };
      expect((await inspector('/recommendations', { body: recommendation })).status).toBe(201);
      const again = { organizationId: communes[0], result: 'good', findings: [] };
      expect(await record(id, again)).toMatchObject({ status: 409, body: { code: 'stillReferenced' } });
      expect((await inspector(`/inspections/${id}/results?revisions=all`)).body.total).toBe(1);
      const withdrawal = { body: { reason: 'x' }, headers: ifMatch(1) };
      expect(await inspector(`/inspections/${id}/withdrawal`, withdrawal)).toMatchObject({ status: 409 });
    });

    it('seventeen at once, all or nothing, with what is wrong named by item', async () => {
      const { id } = await round();
      const items: object[] = communes.map((organizationId) => ({ organizationId, result: 'good' }));
      const batch = (sent: object[]) => inspector(`/inspections/${id}/results/batch`, { body: { items: sent } });
      const wrong = await batch([
        ...items.slice(0, 6),
        { organizationId: 999_999, result: 'good' },
        { organizationId: communes[6], result: 'rất tốt' },
        { organizationId: communes[0], result: 'fair' },
        { organizationId: communes[7], result: 'good', findings: [finding('x'), { category: 'sai', text: 'y' }] },
        {
          organizationId: await office.organization('Đảng ủy xã Quang Yên'),
          result: 'good',
          concludedOn: '2030-01-01',
        },
      ]);
      expect(wrong.status).toBe(422);
      expect(wrong.body.errors.map(({ field, code }: { field: string; code: string }) => [field, code]).sort()).toEqual(
        [
          ['items[10].concludedOn', 'inTheFuture'],
          ['items[6].organizationId', 'reference'],
          ['items[7].result', 'oneOf'],
          ['items[8].organizationId', 'twice'],
          ['items[9].findings[1].category', 'oneOf'],
        ],
      );
      expect((await inspector(`/inspections/${id}/subjects`)).body.total).toBe(0);
      const answer = await batch(items);
      expect(answer).toMatchObject({ status: 201, body: { total: 8, warnings: [] } });
      expect(answer.body.items.map((item: { organizationId: number }) => item.organizationId)).toEqual(communes);
      expect((await inspector(`/inspections/${id}/subjects`)).body.total).toBe(8);
    });

    it('overlapping writers never name beyond the count', async () => {
      const { id } = await round({ unitCount: 3 });
      const answers = await Promise.all(
        communes.map((organizationId) => record(id, { organizationId, result: 'good', findings: [finding('x')] })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422, 422, 422, 422, 422]);
      expect((await inspector(`/inspections/${id}`)).body.named).toBe(3);
      expect((await inspector(`/findings?inspectionId=${id}`)).body.total).toBe(3);
    });
  });

  describe('findings', () => {
    const place = async (organizationId = communes[0]!, more: object = {}) => {
      const { id } = await round(more);
      await name(id, [organizationId]);
      return { inspectionId: id, organizationId };
    };
    const add = (body: object) =>
      inspector('/findings', { body: { category: 'shortcoming', text: 'Chưa công khai', ...body } });
    const revise = (id: number, version: number, body: object) =>
      inspector(`/findings/${id}`, { method: 'PATCH', body, headers: ifMatch(version) });

    it('are made about named units only', async () => {
      const { inspectionId } = await place();
      expect((await add({ inspectionId, organizationId: communes[1] })).body.errors).toMatchObject([
        { field: 'organizationId', code: 'notNamed' },
      ]);
      expect((await add({ inspectionId: 999_999, organizationId: communes[1] })).body.errors).toMatchObject([
        { field: 'inspectionId', code: 'reference' },
      ]);
    });

    it.each(['by itself', 'of a result'])('one %s is revised with a reason, the old one readable', async (which) => {
      const where = await place();
      const added =
        which === 'by itself'
          ? (await add(where)).body
          : (
              await record(where.inspectionId, {
                ...{ organizationId: where.organizationId, result: 'fair' },
                findings: [
                  { category: 'merit', text: 'khác' },
                  { category: 'shortcoming', text: 'Chưa công khai' },
                ],
              })
            ).body.findings[1];
      expect((await revise(added.id, 1, { text: 'mới' })).body.errors).toMatchObject([{ field: 'reason' }]);
      const revised = await revise(added.id, 1, {
        text: 'Công khai chậm',
        cause: 'Thiếu người',
        reason: 'Có tài liệu mới',
      });
      expect(revised).toMatchObject({ status: 200, body: { text: 'Công khai chậm', version: 2 } });
      expect((await revise(added.id, 1, { text: 'x', reason: 'y' })).status).toBe(412);
      const { body } = await inspector(`/findings/${added.id}/history`);
      expect(body).toMatchObject({
        total: 2,
        items: [
          { revision: 1, actor: 'kiemtra', reason: null, finding: { text: 'Chưa công khai', version: 1 } },
          {
            revision: 2,
            reason: 'Có tài liệu mới',
            finding: { text: 'Công khai chậm', cause: 'Thiếu người', version: 2 },
          },
        ],
      });
    });

    it('are withdrawn, never erased', async () => {
      const added = (await add(await place())).body;
      const withdrawal = { body: { reason: 'Không đủ căn cứ' }, headers: ifMatch(1) };
      expect((await inspector(`/findings/${added.id}/withdrawal`, withdrawal)).status).toBe(200);
      expect((await inspector(`/findings?inspectionId=${added.inspectionId}`)).body.total).toBe(0);
      expect((await inspector(`/findings/${added.id}`)).body).toMatchObject({
        standing: false,
        text: 'Chưa công khai',
      });
    });

    it('the same matter at a unit, or at one it succeeds, is offered as a repeat', async () => {
      const documentIds = [await document('55-QĐ/TU')];
      const former = await office.organization('Đảng ủy xã Nhạo Sơn');
      const heir = await office.organization('Đảng ủy thị trấn Tam Sơn');
      const old = (await add({ ...(await place(former, { documentIds, ...YEAR_2021 })), clause: 'Điều 5' })).body;
      await add(await place(former, { topic: 'chuyện khác', ...YEAR_2021 }));
      await add(await place(communes[5], { documentIds, ...YEAR_2021 }));
      const late = { periodFrom: '2025-03-01', periodTo: '2025-03-31' };
      const where = await place(heir, { documentIds, topic: 'lần hai', ...late });
      const fresh = (await add({ ...where, documentId: documentIds[0], clause: 'điều 5' })).body;
      const { body } = await inspector(`/findings/${fresh.id}/repeats`);
      expect(body).toMatchObject({ total: 1, items: [{ id: old.id, same: ['document', 'clause'] }] });
      const linked = await revise(fresh.id, 1, { repeatOfId: old.id, reason: 'Tái phạm' });
      expect(linked.body).toMatchObject({ repeatOfId: old.id });
      const elsewhere = (await add(await place(communes[2]))).body;
      expect((await revise(elsewhere.id, 1, { repeatOfId: old.id, reason: 'x' })).body.errors).toMatchObject([
        { field: 'repeatOfId', code: 'clash' },
      ]);
      expect((await inspector(`/findings/${old.id}/repeats`)).body.total).toBe(0);
    });
  });

  it('a conclusion that does not hold together is listed point by point', async () => {
    const { id } = await round();
    const [d, e] = communes as [number, number];
    const finding = (text: string) => ({ category: 'shortcoming', text });
    const atD = await record(id, {
      organizationId: d,
      result: 'shortcomings',
      text: 'Sinh hoạt chưa đều.',
      findings: [finding('Chậm họp')],
    });
    const atE = await record(id, {
      organizationId: e,
      result: 'shortcomings',
      text: 'Sinh hoạt  chưa đều.',
      findings: [finding('Chậm họp')],
    });
    const ask = (body: object) => inspector('/recommendations', { body: { inspectionId: id, ...body } });
    const loose = (await ask({ organizationId: d, text: 'Khắc phục xong 15/7/2026 và 15/9/2026' })).body;
    const { body } = await inspector(`/inspections/${id}/readiness`);
    const [findingD, findingE] = [atD.body.findings[0].id, atE.body.findings[0].id];
    expect(body).toMatchObject({ ready: false, total: body.items.length });
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'noFinding', kind: 'recommendation', id: loose.id, organizationId: d }),
        expect.objectContaining({ code: 'noRecommendation', kind: 'finding', id: findingD }),
        expect.objectContaining({ code: 'noRecommendation', kind: 'finding', id: findingE }),
        expect.objectContaining({
          code: 'sameText',
          id: atE.body.id,
          twin: expect.objectContaining({ id: atD.body.id }),
        }),
        expect.objectContaining({
          code: 'sameText',
          id: findingE,
          twin: expect.objectContaining({ organizationId: d }),
        }),
        expect.objectContaining({ code: 'noFollowUp', id: loose.id }),
        expect.objectContaining({ code: 'noDeadline', id: loose.id }),
        expect.objectContaining({ code: 'severalDates', id: loose.id, dates: ['2026-07-15', '2026-09-15'] }),
      ]),
    );
    expect(body.total).toBe(8);
    expect(body.items[0].message).toContain('Đảng ủy xã Tân Lập');

    const settle = (path: string, version: number, change: object) =>
      inspector(path, { method: 'PATCH', body: { reason: 'Hoàn thiện', ...change }, headers: ifMatch(version) });
    await settle(`/recommendations/${loose.id}`, 1, {
      ...{ findingId: findingD, text: 'Họp đều', deadline: '2026-12-15', followUpId: district },
    });
    await settle(`/findings/${findingE}`, 1, { text: 'Họp thiếu biên bản', noRecommendationReason: 'Đã sửa tại chỗ' });
    await record(id, { organizationId: e, result: 'shortcomings', text: 'Biên bản còn sơ sài.' });
    expect((await inspector(`/inspections/${id}/readiness`)).body).toMatchObject({ ready: true, items: [] });
  });

  describe('who sees what', () => {
    let id: number;
    let own: number;
    let other: number;
    let findings: { own: number; other: number };
    let officer: Person;
    let neighbour: Person;
    let leader: Person;
    let commission: Person;

    beforeAll(async () => {
      [own, other] = communes as [number, number];
      id = (await round({ ...YEAR_2021, unitCount: 6, memberCount: 2, note: 'ghi chú', source: 'lời nguồn' })).id;
      const made = await inspector(`/inspections/${id}/results/batch`, {
        body: {
          items: [own, other].map((organizationId) => ({
            ...{
              organizationId,
              result: 'fair',
              findings: [{ category: 'shortcoming', text: `của ${organizationId}` }],
            },
          })),
        },
      });
      findings = { own: made.body.items[0].findings[0].id, other: made.body.items[1].findings[0].id };
      officer = await office.user('canbo', 'unit_officer', own);
      neighbour = await office.user('xakhac', 'unit_officer', communes[7]!);
      leader = await office.user('bithuxa', 'leader', own);
      commission = await office.user(
        'ubkt',
        'inspector',
        await office.organization('Ủy ban Kiểm tra Huyện ủy Sông Lô'),
      );
    });

    it('an inspected commune sees the head and its own part, no count and no other subject', async () => {
      const seen = await officer(`/inspections/${id}`);
      expect(seen).toMatchObject({
        status: 200,
        body: { id, whole: false, unitCount: null, memberCount: null, named: null, note: null, source: null },
      });
      expect(seen.body.disciplines).toBeNull();
      const units = async (path: string) =>
        (await officer(path)).body.items.map((item: { organizationId: number }) => item.organizationId);
      expect(await units(`/inspections/${id}/subjects`)).toEqual([own]);
      expect(await units(`/inspections/${id}/results?revisions=all`)).toEqual([own]);
      expect(await units(`/findings?inspectionId=${id}`)).toEqual([own]);
      expect((await officer(`/findings/${findings.own}`)).status).toBe(200);
      for (const path of ['', '/history', '/repeats']) {
        expect((await officer(`/findings/${findings.other}${path}`)).status).toBe(404);
      }
      expect((await officer(`/inspections?organizationId=${other}`)).body.items).not.toEqual(
        expect.arrayContaining([expect.objectContaining({ id })]),
      );
      expect((await officer(`/organizations/${other}/inspections`)).body).toEqual({ items: [], total: 0 });
      expect((await officer(`/inspections/${id}/history`)).status).toBe(403);
      expect((await leader(`/inspections/${id}/readiness`)).status).toBe(403);
    });

    it('an inspected commune counts nothing of it', async () => {
      const { body } = await officer('/inspections/statistics?from=2021-01-01&to=2021-12-31');
      expect(body).toMatchObject({ totals: [], unknownPeriod: { facts: 0 } });
      expect((await officer('/inspections/paragraph')).body).toEqual({ text: '', parts: [] });
      expect((await officer('/inspections?counted=true')).body.total).toBe(0);
    });

    it('another commune sees nothing at all', async () => {
      expect((await neighbour(`/inspections/${id}`)).status).toBe(404);
      for (const part of ['subjects', 'results', 'history', 'readiness', 'disciplines']) {
        expect((await neighbour(`/inspections/${id}/${part}`)).status).toBe(404);
      }
      expect((await neighbour(`/findings/${findings.own}`)).status).toBe(404);
      expect((await neighbour(`/inspections?organizationId=${own}`)).body.total).toBe(0);
      expect((await neighbour(`/findings?organizationId=${own}`)).body.total).toBe(0);
    });

    it('an inspector of that commune can neither name, conclude nor refer to it', async () => {
      const stranger = await office.user('ktxakhac', 'inspector', communes[7]!);
      expect((await name(id, [own], stranger)).status).toBe(404);
      expect((await record(id, { organizationId: own, result: 'good' }, stranger)).status).toBe(404);
      expect((await patch(id, 1, { topic: 'x' }, stranger)).status).toBe(404);
      const entry = { inspectionId: id, organizationId: own, category: 'merit', text: 'x' };
      expect((await stranger('/findings', { body: entry })).body.errors).toMatchObject([
        { field: 'inspectionId', code: 'reference' },
      ]);
      const change = { method: 'PATCH', body: { reason: 'x', text: 'y' }, headers: ifMatch(1) };
      expect((await stranger(`/findings/${findings.own}`, change)).status).toBe(404);
      const body = { kind: 'inspection', topic: 'x', leadId: district };
      expect(await stranger('/inspections', { body })).toMatchObject({ status: 403, body: { code: 'outOfScope' } });
    });

    it('the inspection commission reads all of it and changes nothing that the committee leads', async () => {
      expect((await commission(`/inspections/${id}`)).body).toMatchObject({ whole: true, unitCount: 6, named: 2 });
      expect((await commission(`/inspections/${id}/subjects`)).body.total).toBe(2);
      const { version } = (await commission(`/inspections/${id}`)).body;
      expect(await patch(id, version, { topic: 'x' }, commission)).toMatchObject({
        status: 403,
        body: { code: 'outOfScope' },
      });
      expect((await name(id, [communes[3]!], commission)).status).toBe(403);
      expect((await record(id, { organizationId: own, result: 'good' }, commission)).status).toBe(403);
      const mine = await round({ topic: 'tự lãnh đạo' }, commission);
      expect((await name(mine.id, [own], commission)).status).toBe(201);
    });

    it('a document that the reader may not see is not among those of the round', async () => {
      const clerk = await office.user('vanthu', 'clerk', district);
      const secret = await clerk('/documents', {
        body: {
          ...{ number: '77-KH/HU', issuerId: district, issuedOn: '2022-01-05', title: 'kế hoạch riêng' },
          mark: 'restricted',
        },
      });
      const made = await round({ topic: undefined, documentIds: [secret.body.id] });
      expect(made).toMatchObject({ title: 'Giám sát việc thực hiện văn bản', documents: [{ number: '77-KH/HU' }] });
      await name(made.id, [own]);
      const seen = await officer(`/inspections/${made.id}`);
      expect(JSON.stringify(seen.body)).not.toContain('77-KH');
      expect(seen.body.documents).toEqual([]);
      expect((await officer(`/inspections?documentId=${secret.body.id}`)).body.total).toBe(0);
      expect((await officer(`/documents/${secret.body.id}/inspections`)).status).toBe(404);
      expect((await officer('/inspections?q=77')).body.total).toBe(0);
      const finding = { category: 'merit', text: 'x', documentId: secret.body.id };
      await record(made.id, { organizationId: own, result: 'good', findings: [finding] });
      const [line] = (await officer(`/findings?inspectionId=${made.id}`)).body.items;
      expect(line).toMatchObject({ documentId: null, document: null });
      expect(JSON.stringify((await officer(`/findings/${line.id}/history`)).body)).not.toContain('documentId');
      const kept = await patch(made.id, made.version, { documentIds: [] }, commission);
      expect(kept.status).toBe(403);
    });
  });

  it('answers what the API description says', async () => {
    const { body: rounds } = await inspector('/inspections?pageSize=200');
    const { id } = rounds.items[0];
    const described: [string, z.ZodObject][] = [
      ['/inspections', inspectionLine],
      [`/inspections/${id}/subjects`, subjectView],
      [`/inspections/${id}/results?revisions=all`, resultView],
      [`/organizations/${communes[0]}/inspections`, inspectionOfUnit],
      ['/findings', findingView],
      ['/recommendations', recommendationLine],
    ];
    for (const [path, shape] of described) {
      const { items } = (await inspector(path)).body;
      expect({ path, items: items.length }).not.toEqual({ path, items: 0 });
      for (const item of items) expect(() => shape.strict().parse(item)).not.toThrow();
    }
    expect(() => inspectionView.strict().parse(rounds.items[0])).toThrow();
    for (const item of rounds.items) {
      inspectionView.strict().parse((await inspector(`/inspections/${item.id}`)).body);
    }
    const { body: statistics } = await inspector('/inspections/statistics?from=2019-01-01&to=2021-12-31');
    statisticsView.strict().parse(statistics);
    paragraphView.strict().parse((await inspector('/inspections/paragraph')).body);
    const { body: recommendations } = await inspector('/recommendations');
    recommendationView.strict().parse((await inspector(`/recommendations/${recommendations.items[0].id}`)).body);
  });

  it('keeps the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});
