import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

interface Line {
  documentId: number;
  will: boolean;
  adds: number;
  code: string | null;
}

describe.each(databases)('Bulk edits on %s', (_name, open) => {
  let office: Office;
  let province: number;
  let communes: number[];
  let clerk: Person;
  let leader: Person;
  let other: Person;

  beforeAll(async () => {
    office = await Office.open(await open());
    province = await living('Tỉnh ủy Phú Thọ');
    communes = [await living('Đảng ủy xã Yên Lãng'), await living('Đảng ủy xã Sông Lô')];
    clerk = await office.user('vanthu', 'clerk', province);
    leader = await office.user('lanhdao', 'leader', province);
    other = await office.user('songlo', 'clerk', communes[1]!);
  }, 60_000);

  afterAll(() => office?.close());

  async function living(name: string): Promise<number> {
    const { body } = await office.admin(`/organizations?asOf=2026-01-01&pageSize=200&q=${encodeURIComponent(name)}`);
    return body.items.find((item: { name: string }) => item.name === name).id;
  }

  let last = 100;
  async function documents(count: number, more: object = {}, person = clerk): Promise<number[]> {
    const ids: number[] = [];
    for (let made = 0; made < count; made++) {
      const body = { number: `${++last}-CT/TU`, issuerId: province, issuedOn: '2026-01-05', title: `việc ${last}` };
      ids.push((await person('/documents', { body: { ...body, ...more } })).body.id);
    }
    return ids;
  }

  const preview = (person: Person, draft: object) => person('/bulk-edits', { body: { ...draft, dryRun: true } });

  /** What was previewed, carried out. */
  async function make(person: Person, draft: object) {
    const { body } = await preview(person, draft);
    return person('/bulk-edits', { body: { ...draft, token: body.token } });
  }

  const undo = (person: Person, { id, version }: { id: number; version: number }) =>
    person(`/bulk-edits/${id}/undo`, { method: 'POST', headers: ifMatch(version) });
  const document = async (id: number) => (await clerk(`/documents/${id}`)).body;
  const codes = (items: Line[]) => items.map(({ documentId, will, adds, code }) => [documentId, will, adds, code]);
  const verified = async () => (await office.admin('/verification')).body.ok;

  it('tell what will change and what won’t, and write nothing', async () => {
    const [free, partly, given, idle, gone] = (await documents(5)) as [number, number, number, number, number];
    const give = { organizationIds: communes, role: 'implementing', giverId: province };
    await leader('/assignments', { body: { ...give, documentId: partly, organizationIds: [communes[0]] } });
    await leader('/assignments', { body: { ...give, documentId: given } });
    await clerk(`/documents/${idle}/no-task`, { body: { reason: 'Để biết' }, headers: ifMatch(1) });
    await clerk(`/documents/${gone}/withdrawal`, { body: { reason: 'Nhập trùng' }, headers: ifMatch(1) });
    const { entries } = (await office.admin('/audit/verification')).body;

    const draft = { edit: 'give', documentIds: [free, partly, given, idle, gone], organizationIds: communes };
    const { status, body } = await preview(leader, draft);
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: null, dryRun: true, will: 2, wont: 3 });
    expect(codes(body.items)).toEqual([
      [free, true, 2, null],
      [partly, true, 1, null],
      [given, false, 0, 'bulkAlreadyGiven'],
      [idle, false, 0, 'bulkCarriesNoTask'],
      [gone, false, 0, 'bulkWithdrawn'],
    ]);
    expect(body.items[2].reason).toBe('Mọi đơn vị đã chọn đều có nhiệm vụ này.');
    expect((await office.admin('/audit/verification')).body.entries).toBe(entries);
    expect((await document(free)).assigned).toBe(0);
  });

  it('give many documents to many units, as was told, and take it back', async () => {
    const ids = await documents(3);
    const draft = {
      ...{ edit: 'give', documentIds: ids, organizationIds: communes, role: 'implementing' },
      ...{ task: 'Báo cáo', deadline: '2027-01-31' },
    };
    const made = await make(leader, draft);
    expect(made.body).toMatchObject({ dryRun: false, will: 3, wont: 0, version: 1 });
    for (const id of ids) {
      const { body } = await leader(`/assignments?documentId=${id}`);
      expect(body.items.map((task: object) => task)).toEqual(
        expect.arrayContaining(
          communes.map((organizationId) => expect.objectContaining({ organizationId, task: 'Báo cáo' })),
        ),
      );
    }
    const { body: mine } = await leader('/bulk-edits');
    expect(mine.items[0]).toMatchObject({ id: made.body.id, edit: 'give', documents: 3, records: 6, undoneAt: null });
    expect((await office.admin('/audit?action=assignment.give&pageSize=200')).body.total).toBeGreaterThanOrEqual(6);

    const undone = await undo(leader, made.body);
    expect([undone.status, undone.body.undoneAt !== null]).toEqual([201, true]);
    for (const id of ids) expect((await leader(`/assignments?documentId=${id}`)).body.total).toBe(0);
    expect((await undo(leader, { ...made.body, version: 2 })).body).toMatchObject({ status: 409, code: 'bulkUndone' });
    expect(await verified()).toBe(true);
  });

  it('are done exactly as previewed, or not at all', async () => {
    const [one, two] = (await documents(2)) as [number, number];
    const draft = { edit: 'urgency', urgency: 'urgent', documentIds: [one, two] };
    const { body } = await preview(clerk, draft);
    await clerk(`/documents/${two}`, { method: 'PATCH', body: { note: 'đã đọc' }, headers: ifMatch(1) });
    const late = await clerk('/bulk-edits', { body: { ...draft, token: body.token } });
    expect(late.body).toMatchObject({ status: 412, code: 'stale', current: { dryRun: true, will: 2 } });
    expect((await document(one)).urgency).toBe('normal');
    expect((await clerk('/bulk-edits', { body: { ...draft, token: late.body.current.token } })).status).toBe(201);
    expect((await document(two)).urgency).toBe('urgent');
    expect((await clerk('/bulk-edits', { body: draft })).body.errors[0]).toMatchObject({ field: 'token' });
    const other = await clerk('/bulk-edits', { body: { ...draft, urgency: 'flash', token: late.body.current.token } });
    expect(other.status).toBe(412);
  });

  it('write once, however often they are sent', async () => {
    const ids = await documents(2);
    const draft = { edit: 'give', documentIds: ids, organizationIds: communes };
    const { token } = (await preview(leader, draft)).body;
    const send = () =>
      leader('/bulk-edits', { body: { ...draft, token }, headers: { 'idempotency-key': `k${ids[0]}` } });
    const answers = [await send(), await send()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect((await leader(`/assignments?documentId=${ids[0]}`)).body.total).toBe(2);
  });

  it('say of documents that they carry no task, and give the former word back', async () => {
    const [free, given, already] = (await documents(3)) as [number, number, number];
    await leader('/assignments', {
      body: { documentId: given, organizationIds: communes, role: 'implementing', giverId: province },
    });
    await clerk(`/documents/${already}/no-task`, { body: { reason: 'Để biết' }, headers: ifMatch(1) });
    const draft = { edit: 'no_task', documentIds: [free, given, already], reason: 'Văn bản để tham khảo' };
    const made = await make(clerk, draft);
    expect(codes(made.body.items)).toEqual([
      [free, true, 0, null],
      [given, false, 0, 'bulkTasksGiven'],
      [already, false, 0, 'bulkSame'],
    ]);
    expect(await document(free)).toMatchObject({ noTaskOn: '2026-11-24', noTaskReason: 'Văn bản để tham khảo' });
    expect((await document(already)).noTaskReason).toBe('Để biết');
    expect((await undo(clerk, made.body)).status).toBe(201);
    expect(await document(free)).toMatchObject({ noTaskOn: null, noTaskReason: null, version: 3 });
    expect((await preview(clerk, { ...draft, reason: null })).body.errors[0].field).toBe('reason');
  });

  it('add a topic, and take it away again without touching the others', async () => {
    const [old, fresh] = [...(await documents(1, { topics: ['dân vận'] })), ...(await documents(1))] as [
      number,
      number,
    ];
    const made = await make(clerk, { edit: 'topic', topic: 'dân vận', documentIds: [old, fresh] });
    expect(codes(made.body.items)).toEqual([
      [old, false, 0, 'bulkSame'],
      [fresh, true, 0, null],
    ]);
    expect((await document(fresh)).topics).toEqual(['dân vận']);
    await undo(clerk, made.body);
    expect([(await document(old)).topics, (await document(fresh)).topics]).toEqual([['dân vận'], []]);
    expect(await verified()).toBe(true);
  });

  it('can’t be taken back once somebody has touched one of the records', async () => {
    const [one, two] = (await documents(2)) as [number, number];
    const urgent = await make(clerk, { edit: 'urgency', urgency: 'flash', documentIds: [one, two] });
    const { version } = await document(two);
    await clerk(`/documents/${two}`, { method: 'PATCH', body: { note: 'x' }, headers: ifMatch(version) });
    expect((await undo(clerk, urgent.body)).body).toMatchObject({
      ...{ status: 409, code: 'bulkTouched', items: [{ documentId: two }] },
    });
    expect((await document(one)).urgency).toBe('flash');

    const given = await make(leader, { edit: 'give', documentIds: [one, two], organizationIds: [communes[0]] });
    const officer = await office.user(`yenlang${one}`, 'unit_officer', communes[0]!);
    const [task] = (await officer(`/assignments?documentId=${one}`)).body.items;
    await officer(`/assignments/${task.id}/reports`, { body: { on: '2026-11-24', text: 'đang làm' } });
    expect((await undo(leader, given.body)).body).toMatchObject({ code: 'bulkTouched', items: [{ documentId: one }] });
  });

  it('change only what each may change', async () => {
    const [mine] = (await documents(1)) as [number];
    const [theirs] = (await documents(1, { number: `${++last}-CV/ĐU`, issuerId: communes[1] }, other)) as [number];
    const urgent = { edit: 'urgency', urgency: 'urgent' };
    const seen = await preview(other, { ...urgent, documentIds: [mine, theirs] });
    expect(codes(seen.body.items)).toEqual([
      [mine, false, 0, 'bulkOutOfScope'],
      [theirs, true, 0, null],
    ]);
    expect((await make(leader, { ...urgent, documentIds: [mine] })).body).toMatchObject({ code: 'bulkNothing' });
    const foreign = { edit: 'give', documentIds: [theirs], organizationIds: communes, giverId: province };
    expect((await preview(other, foreign)).status).toBe(403);
    const made = await make(clerk, { ...urgent, documentIds: [mine] });
    expect((await undo(other, made.body)).status).toBe(404);
    expect((await other('/bulk-edits')).body.total).toBe(0);
    const [secret] = (await documents(1, { mark: 'restricted' })) as [number];
    for (const id of [secret, 987_654]) {
      const refused = await preview(other, { ...urgent, documentIds: [theirs, id] });
      expect(refused.body.errors[0]).toMatchObject({ field: 'documentIds[1]', code: 'reference' });
    }
    const officer = await office.user('canbo', 'unit_officer', communes[0]!);
    expect((await preview(officer, { ...urgent, documentIds: [mine] })).status).toBe(403);
  });

  it('name one lead a task', async () => {
    const [led, free] = (await documents(2)) as [number, number];
    await leader('/assignments', {
      body: { documentId: led, organizationIds: [communes[1]], role: 'lead', giverId: province },
    });
    const draft = { edit: 'give', documentIds: [led, free], organizationIds: [communes[0]], role: 'lead' };
    expect(codes((await preview(leader, draft)).body.items)).toEqual([
      [led, false, 0, 'bulkLeadExists'],
      [free, true, 1, null],
    ]);
    const two = await preview(leader, { ...draft, organizationIds: communes });
    expect(two.body).toMatchObject({ status: 409, code: 'leadExists' });
  });
});
