import Database from 'better-sqlite3';
import pg from 'pg';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person, signIn, PASSWORD } from './support/office.js';

describe.each(databases)('Recommendations on %s', (_name, open) => {
  let office: Office;
  let inspector: Person;
  let officer: Person;
  let both: Person;
  let district: number;
  let unit: number;
  let neighbour: number;
  let inspectionId: number;
  let findingId: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    office.clock.set('2026-06-01');
    district = await office.organization('Huyện ủy Sông Lô');
    unit = await office.organization('Đảng ủy xã Tân Lập');
    neighbour = await office.organization('Đảng ủy xã Đồng Quế');
    inspector = await office.user('kiemtra', 'inspector', district);
    officer = await office.user('canbo', 'unit_officer', unit);
    both = await office.user('kiemnhiem', 'unit_officer', unit, {
      grants: [
        { role: 'unit_officer', organizationId: unit },
        { role: 'inspector', organizationId: district },
      ],
    });
    const round = await inspector('/inspections', { body: { kind: 'inspection', topic: 'dân vận' } });
    inspectionId = round.body.id;
    const result = await inspector(`/inspections/${inspectionId}/results`, {
      body: {
        ...{ organizationId: unit, result: 'shortcomings', concludedOn: '2026-04-29' },
        findings: [{ category: 'shortcoming', text: 'Chậm trả lời kiến nghị của dân' }],
      },
    });
    findingId = result.body.findings[0].id;
    await inspector(`/inspections/${inspectionId}/subjects`, { body: { organizationIds: [neighbour] } });
  }, 60_000);

  afterAll(() => office?.close());

  const ask = async (more: object = {}) => {
    const body = {
      inspectionId,
      organizationId: unit,
      findingId,
      text: 'Trả lời đúng hạn',
      deadline: '2026-07-15',
      ...more,
    };
    return inspector('/recommendations', { body });
  };
  const act = (person: Person, { id, version }: { id: number; version: number }, body: object) =>
    person(`/recommendations/${id}/acts`, { body, headers: ifMatch(version) });
  const remedy = { act: 'remedy', on: '2026-05-20', evidence: 'Báo cáo số 12-BC/ĐU' };
  const states = async (query: string) =>
    (await inspector(`/recommendations?inspectionId=${inspectionId}&${query}`)).body.items.map(
      (item: { id: number }) => item.id,
    );

  it('rest on a finding of the same unit, with deadline and follow-up', async () => {
    const answer = await ask({ followUpId: district });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ...{ organizationId: unit, findingId, recommendedOn: '2026-04-29', deadline: '2026-07-15', version: 1 },
        ...{ firstDeadline: '2026-07-15', followUp: 'Huyện ủy Sông Lô', phase: 'recommended', open: true, acts: [] },
        ...{ state: 'inTime', warnings: [] },
      },
    });
    expect((await inspector(`/findings/${findingId}`)).body.recommendations).toBe(1);
    const wrong = async (more: object) => (await ask(more)).body.errors[0];
    expect(await wrong({ organizationId: neighbour })).toMatchObject({ field: 'findingId', code: 'reference' });
    expect(await wrong({ organizationId: district })).toMatchObject({ field: 'organizationId', code: 'notNamed' });
    expect(await wrong({ findingId: 999_999 })).toMatchObject({ field: 'findingId', code: 'reference' });
    expect(await wrong({ followUpId: 999_999 })).toMatchObject({ field: 'followUpId', code: 'reference' });
    expect(await wrong({ inspectionId: 999_999 })).toMatchObject({ field: 'inspectionId', code: 'reference' });
    expect(await wrong({ deadline: '2026-04-01' })).toMatchObject({ field: 'deadline', code: 'before' });
    expect(await wrong({ recommendedOn: '2026-06-02' })).toMatchObject({ field: 'recommendedOn', code: 'inTheFuture' });
  });

  it('are remedied by the unit and verified by somebody else: four eyes', async () => {
    const { body } = await ask();
    const remedied = await act(both, body, remedy);
    expect(remedied).toMatchObject({ status: 201, body: { phase: 'remedied', open: true, remediedOn: '2026-05-20' } });
    const verify = { act: 'verify', on: '2026-05-25' };
    expect(await act(both, remedied.body, verify)).toMatchObject({ status: 403, body: { code: 'sameVerifier' } });
    const closed = await act(inspector, remedied.body, verify);
    expect(closed.body).toMatchObject({
      ...{ phase: 'closed', state: 'closed', open: false, remediedOn: '2026-05-20', closedOn: '2026-05-25' },
      acts: [
        { act: 'remedy', recordedBy: 'kiemnhiem', evidence: 'Báo cáo số 12-BC/ĐU' },
        { act: 'verify', recordedBy: 'kiemtra' },
      ],
    });

    const reopened = await act(inspector, closed.body, { act: 'reopen', on: '2026-05-26', reason: 'Tái diễn' });
    expect(reopened.body).toMatchObject({ phase: 'recommended', open: true, remediedOn: null, closedOn: null });
    const again = await act(officer, reopened.body, { ...remedy, on: '2026-05-28' });
    const second = await act(both, again.body, { ...verify, on: '2026-05-29' });
    expect(second.body.acts.filter((done: { act: string }) => done.act === 'verify')).toMatchObject([
      { recordedBy: 'kiemtra', on: '2026-05-25' },
      { recordedBy: 'kiemnhiem', on: '2026-05-29' },
    ]);
  });

  it('go back to the unit with a reason, and are not remedied then', async () => {
    const { body } = await ask();
    const remedied = (await act(officer, body, remedy)).body;
    expect((await act(inspector, remedied, { act: 'return', on: '2026-05-21' })).body.errors).toMatchObject([
      { field: 'reason', code: 'required' },
    ]);
    const returned = await act(inspector, remedied, { act: 'return', on: '2026-05-21', reason: 'Thiếu biên bản' });
    expect(returned.body).toMatchObject({ phase: 'returned', open: true, remediedOn: null });
  });

  it.each([
    ['verify', 'before any remedy', { on: '2026-05-20' }],
    ['return', 'before any remedy', { on: '2026-05-20', reason: 'x' }],
    ['reopen', 'while it is open', { on: '2026-05-20', reason: 'x' }],
  ])('%s is refused %s', async (name, _when, more) => {
    const { body } = await ask();
    const refused = await act(inspector, body, { act: name, ...more });
    expect(refused).toMatchObject({ status: 409, body: { code: 'remedyNotPossible' } });
    expect(refused.body.detail).toContain('chờ khắc phục');
    expect((await inspector(`/recommendations/${body.id}`)).body).toMatchObject({ version: 1, acts: [] });
  });

  it('an act names what it misses, and keeps to the order of days', async () => {
    const { body } = await ask();
    const wrong = async (more: object) => (await act(officer, body, { ...remedy, ...more })).body.errors[0];
    expect(await wrong({ evidence: null })).toMatchObject({ field: 'evidence', code: 'required' });
    expect(await wrong({ on: '2026-06-02' })).toMatchObject({ field: 'on', code: 'inTheFuture' });
    expect(await wrong({ on: '2026-04-28' })).toMatchObject({ field: 'on', code: 'before' });
    expect(await wrong({ act: 'finish' })).toMatchObject({ field: 'act', code: 'oneOf' });
    expect(await wrong({ phase: 'closed' })).toMatchObject({ field: 'phase', code: 'unknown' });
  });

  it('only the unit’s own people remedy, only those over the lead decide', async () => {
    const { body } = await ask();
    expect(await act(inspector, body, remedy)).toMatchObject({ status: 403, body: { code: 'outOfScope' } });
    expect(await act(office.admin, body, remedy)).toMatchObject({ status: 403 });
    const waive = { act: 'waive', on: '2026-05-20', reason: 'Không còn đối tượng' };
    expect(await act(officer, body, waive)).toMatchObject({ status: 403, body: { code: 'outOfScope' } });
    const commission = await office.user(
      'ubkt',
      'inspector',
      await office.organization('Ủy ban Kiểm tra Huyện ủy Sông Lô'),
    );
    expect((await commission(`/recommendations/${body.id}`)).status).toBe(200);
    expect((await act(commission, body, waive)).status).toBe(403);
    const stranger = await office.user('xakhac', 'unit_officer', neighbour);
    expect((await stranger(`/recommendations/${body.id}`)).status).toBe(404);
    expect((await act(stranger, body, remedy)).status).toBe(404);
    expect((await stranger('/recommendations')).body.total).toBe(0);
    expect((await officer(`/recommendations?inspectionId=${inspectionId}`)).body.total).toBeGreaterThan(0);
    expect((await act(inspector, body, waive)).body).toMatchObject({ phase: 'waived', open: false });
  });

  it('an act carries the version that it saw', async () => {
    const { body } = await ask();
    const without = await officer(`/recommendations/${body.id}/acts`, { body: remedy });
    expect(without.status).toBe(428);
    const answers = await Promise.all([act(officer, body, remedy), act(both, body, remedy)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(answers.find(({ status }) => status === 412)!.body.current).toMatchObject({ version: 2, phase: 'remedied' });
  });

  it('a deadline is extended, never overwritten; the first one stays visible', async () => {
    const { body } = await ask({ deadline: null });
    const patch = (version: number, change: object) =>
      inspector(`/recommendations/${body.id}`, { method: 'PATCH', body: change, headers: ifMatch(version) });
    const extend = {
      act: 'extend',
      on: '2026-05-30',
      deadline: '2026-06-30',
      reason: 'Chờ hướng dẫn',
      grantedBy: 'BTV',
    };
    expect((await act(inspector, body, extend)).body.errors).toMatchObject([{ field: 'deadline' }]);
    expect((await patch(1, { deadline: '2026-05-15' })).body).toMatchObject({
      deadline: '2026-05-15',
      state: 'overdue',
    });
    expect(await patch(2, { deadline: '2026-06-30' })).toMatchObject({ status: 409, body: { code: 'extendByAct' } });
    const { grantedBy: _, ...nameless } = extend;
    expect((await act(inspector, { id: body.id, version: 2 }, nameless)).body.errors).toMatchObject([
      { field: 'grantedBy', code: 'required' },
    ]);
    const extended = await act(inspector, { id: body.id, version: 2 }, extend);
    expect(extended.body).toMatchObject({
      ...{ deadline: '2026-06-30', firstDeadline: '2026-05-15', state: 'inTime', phase: 'recommended' },
      acts: [{ act: 'extend', previousDeadline: '2026-05-15', grantedBy: 'BTV', reason: 'Chờ hướng dẫn' }],
    });
    const before = (await inspector(`/recommendations/${body.id}?asOf=2026-05-29`)).body;
    expect(before).toMatchObject({ deadline: '2026-05-15', state: 'overdue', acts: [] });
  });

  it('due today is not overdue; due soon is up to seven days ahead', async () => {
    const due = async (deadline: string) => (await ask({ deadline })).body;
    const [late, today, soon, later] = [
      await due('2026-05-31'),
      await due('2026-06-01'),
      await due('2026-06-08'),
      await due('2026-06-09'),
    ];
    expect([late.state, today.state, soon.state, later.state]).toEqual(['overdue', 'dueSoon', 'dueSoon', 'inTime']);
    expect(await states('state=overdue&dueFrom=2026-05-31')).toEqual([late.id]);
    expect(await states('state=dueSoon')).toEqual([today.id, soon.id]);
    expect(await states('dueFrom=2026-06-09&dueTo=2026-06-09')).toEqual([later.id]);
    expect(await states('asOf=2026-06-09&state=overdue&dueFrom=2026-06-01&dueTo=2026-06-09')).toEqual([
      today.id,
      soon.id,
    ]);
  });

  it('read on an earlier day what held then', async () => {
    const { body } = await ask({ deadline: '2026-05-10' });
    const remedied = (await act(officer, body, { ...remedy, on: '2026-05-20' })).body;
    const returned = (await act(inspector, remedied, { act: 'return', on: '2026-05-22', reason: 'Chưa đủ' })).body;
    const again = (await act(officer, returned, { ...remedy, on: '2026-05-25' })).body;
    await act(inspector, again, { act: 'verify', on: '2026-05-27' });
    const on = async (day: string) => (await inspector(`/recommendations/${body.id}?asOf=${day}`)).body;
    expect(await on('2026-05-10')).toMatchObject({ state: 'dueSoon', open: true });
    expect(await on('2026-05-19')).toMatchObject({ phase: 'recommended', state: 'overdue', acts: [] });
    expect(await on('2026-05-21')).toMatchObject({ phase: 'remedied', state: 'remedied', remediedOn: '2026-05-20' });
    expect(await on('2026-05-23')).toMatchObject({ phase: 'returned', state: 'overdue', remediedOn: null, open: true });
    expect(await on('2026-05-26')).toMatchObject({ state: 'remedied', remediedOn: '2026-05-25', closedOn: null });
    expect(await on('2026-05-27')).toMatchObject({ state: 'closed', closedOn: '2026-05-27', open: false });
    expect(await on('2026-06-01')).toMatchObject({ state: 'closed', closedOn: '2026-05-27', remediedOn: '2026-05-25' });
    const open = (day: string) => states(`open=true&asOf=${day}&dueTo=2026-05-10`);
    expect([await open('2026-05-26'), await open('2026-05-28')]).toEqual([[body.id], []]);
    expect(await states('asOf=2026-04-28')).toEqual([]);
    expect(await states(`open=false&asOf=2026-05-28&dueTo=2026-05-10`)).toEqual([body.id]);
  });

  it('a finding is withdrawn only after what rests on it', async () => {
    const added = (
      await inspector('/findings', {
        body: { inspectionId, organizationId: neighbour, category: 'violation', text: 'Không tổ chức đối thoại' },
      })
    ).body;
    const { body } = await ask({ organizationId: neighbour, findingId: added.id });
    const withdraw = (path: string, version: number) =>
      inspector(`${path}/withdrawal`, { body: { reason: 'Nhầm đơn vị' }, headers: ifMatch(version) });
    expect(await withdraw(`/findings/${added.id}`, 1)).toMatchObject({
      status: 409,
      body: { code: 'stillReferenced' },
    });
    expect(await withdraw(`/recommendations/${body.id}`, 1)).toMatchObject({
      status: 200,
      body: { withdrawnReason: 'Nhầm đơn vị' },
    });
    expect((await withdraw(`/findings/${added.id}`, 1)).status).toBe(200);
    expect((await inspector(`/recommendations?findingId=${added.id}`)).body.total).toBe(0);
    expect((await inspector(`/recommendations/${body.id}`)).body.withdrawnReason).toBe('Nhầm đơn vị');
    expect(
      await act(inspector, { id: body.id, version: 2 }, { act: 'waive', on: '2026-05-20', reason: 'x' }),
    ).toMatchObject({
      status: 409,
    });
  });

  it('tell each reader what is theirs to do: the unit remedies, those who lead the round decide', async () => {
    const { id } = (await ask()).body;
    const theirs = async (person: Person) => {
      const { items } = (await person(`/recommendations?inspectionId=${inspectionId}&pageSize=200`)).body;
      const { mayRemedy, mayDecide } = items.find((item: { id: number }) => item.id === id);
      return { mayRemedy, mayDecide };
    };
    const led = await office.user('dukiem', 'inspector', unit);
    expect(await theirs(officer)).toEqual({ mayRemedy: true, mayDecide: false });
    expect(await theirs(both)).toEqual({ mayRemedy: true, mayDecide: true });
    expect(await theirs(inspector)).toEqual({ mayRemedy: false, mayDecide: true });
    expect(await theirs(office.admin)).toEqual({ mayRemedy: false, mayDecide: true });
    expect(await theirs(led)).toEqual({ mayRemedy: true, mayDecide: false });
  });

  it('come with the open ones first, the nearest deadline at the top', async () => {
    const { items } = (await inspector('/recommendations?pageSize=200')).body;
    type Row = { open: boolean; deadline: string | null };
    const open = (items as Row[]).map((row) => row.open);
    expect(open).toEqual([...open].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(open)).toEqual(new Set([true, false]));
    const deadlines = (items as Row[]).filter((row) => row.open).map(({ deadline }) => deadline ?? '9999-12-31');
    expect(deadlines).toEqual([...deadlines].sort());
  });

  it('follow their unit to its successor, whose people remedy', async () => {
    const heir = await office.organization('Đảng ủy xã Tam Sơn');
    const successor = await office.user('kethua', 'unit_officer', heir);
    const { body } = await ask();
    expect((await successor(`/recommendations/${body.id}`)).status).toBe(200);
    expect((await act(successor, body, remedy)).body).toMatchObject({ phase: 'remedied', organizationId: unit });
  });

  it('tell in their history who did what', async () => {
    const { body } = await ask();
    await act(officer, body, remedy);
    const { items } = (await inspector(`/recommendations/${body.id}/history`)).body;
    expect(items.map(({ action, actor }: { action: string; actor: string }) => [action, actor])).toEqual([
      ['recommendation.remedy', 'canbo'],
      ['recommendation.add', 'kiemtra'],
    ]);
  });

  it('a token without the scope opens nothing', async () => {
    const me = (await inspector('/session')).body.userId;
    const { body } = await inspector(`/users/${me}/tokens`, { body: { name: 'máy', scopes: ['documents:read'] } });
    const answer = await office.stranger('/recommendations', { headers: { authorization: `Bearer ${body.token}` } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'tokenScope' } });
    expect((await (await signIn(office.address, 'kiemtra', PASSWORD))('/recommendations')).status).toBe(200);
  });

  it('keeps the log whole, and names a record that was changed behind its back', async () => {
    const verify = async () => (await office.admin('/audit/verification')).body;
    expect(await verify()).toMatchObject({ ok: true, broken: null });
    const entry = { inspectionId, organizationId: neighbour, category: 'merit', text: 'Đối thoại đủ kỳ' };
    const alone = (await inspector('/findings', { body: entry })).body.id as number;
    const { resultId } = (await inspector(`/findings/${findingId}`)).body;
    const change = (text: string, id: number) =>
      behindItsBack(office.database.url, `UPDATE findings SET text = '${text}' WHERE id = ${id}`);
    await change('khác', alone);
    expect(await verify()).toMatchObject({ broken: { kind: 'finding', recordId: alone, fault: 'record' } });
    await change(entry.text, alone);
    await change('khác', findingId);
    expect(await verify()).toMatchObject({ broken: { kind: 'result', recordId: resultId, fault: 'record' } });
  });
});

async function behindItsBack(url: string, statement: string): Promise<void> {
  if (url.startsWith('sqlite:')) {
    const database = new Database(url.slice('sqlite:'.length));
    database.exec(statement);
    database.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
