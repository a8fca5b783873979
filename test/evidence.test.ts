import { databases } from './support/databases.js';
import { PDF, PNG, type Send, senderOf } from './support/files.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Evidence by files on %s', (_name, open) => {
  let office: Office;
  let commune: number;
  let leader: Person;
  let officer: Person;
  let inspector: Person;
  let send: Send;
  let neighbourSends: Send;
  let documentId: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    const province = await living('Tỉnh ủy Phú Thọ');
    commune = await living('Đảng ủy xã Yên Lãng');
    const neighbour = await living('Đảng ủy xã Tam Sơn');
    leader = await office.user('lanhdao', 'leader', province);
    inspector = await office.user('kiemtra', 'inspector', province);
    officer = await office.user('yenlang', 'unit_officer', commune);
    await office.user('tamson', 'unit_officer', neighbour);
    ({ send } = await senderOf(office.address, 'yenlang'));
    ({ send: neighbourSends } = await senderOf(office.address, 'tamson'));
    const clerk = await office.user('vanthu', 'clerk', province);
    const body = { number: '44-NQ/TU', issuerId: province, issuedOn: '2026-01-05', title: 'chuyển đổi số' };
    documentId = (await clerk('/documents', { body })).body.id;
  }, 60_000);

  afterAll(() => office?.close());

  async function living(name: string): Promise<number> {
    const { body } = await office.admin(`/organizations?asOf=2026-01-01&pageSize=200&q=${encodeURIComponent(name)}`);
    return body.items.find((item: { name: string }) => item.name === name).id;
  }

  const given = async (task: string) => {
    const body = { documentId, organizationIds: [commune], role: 'implementing', task, assignedOn: '2026-01-06' };
    return (await leader('/assignments', { body })).body.items[0] as { id: number; version: number };
  };
  const reportDone = (id: number, version: number, more: object) =>
    officer(`/assignments/${id}/acts`, {
      body: { act: 'reportDone', on: '2026-11-20', ...more },
      headers: ifMatch(version),
    });

  it('closes a task: a file is enough, and names who brought it', async () => {
    const task = await given('Lập kế hoạch');
    const file = await send(`/assignments/${task.id}/attachments`, 'anh-nghiem-thu.png', PNG);
    expect(file).toMatchObject({
      status: 201,
      body: { recordKind: 'assignment', recordId: task.id, addedBy: 'yenlang' },
    });
    expect((await reportDone(task.id, task.version, {})).body.errors).toMatchObject([{ field: 'evidence' }]);
    const done = await reportDone(task.id, task.version, { attachmentId: file.body.id });
    expect(done.status).toBe(201);
    expect(done.body.acts).toMatchObject([
      { act: 'reportDone', evidence: null, attachmentId: file.body.id, attachment: 'anh-nghiem-thu.png' },
    ]);
    const seen = await leader(`/assignments/${task.id}/attachments`);
    expect(seen.body).toMatchObject({ total: 1, items: [{ name: 'anh-nghiem-thu.png' }] });
    expect((await office.admin('/verification')).body.ok).toBe(true);
  });

  it('stands with a report of progress', async () => {
    const task = await given('Tập huấn');
    const file = await send(`/assignments/${task.id}/attachments`, 'bao-cao.pdf', PDF);
    const report = { on: '2026-11-20', text: 'Đã tập huấn', attachmentId: file.body.id };
    const added = await officer(`/assignments/${task.id}/reports`, { body: report });
    expect(added).toMatchObject({ status: 201, body: { attachmentId: file.body.id, attachment: 'bao-cao.pdf' } });
  });

  it('is a file of the very task, not withdrawn', async () => {
    const [task, other] = [await given('Việc một'), await given('Việc hai')];
    const file = await send(`/assignments/${other.id}/attachments`, 'khac.pdf', PDF);
    const refused = { status: 422, body: { errors: [{ field: 'attachmentId', code: 'reference' }] } };
    expect(await reportDone(task.id, task.version, { attachmentId: file.body.id })).toMatchObject(refused);
    expect(await reportDone(task.id, task.version, { attachmentId: 987_654 })).toMatchObject(refused);
    const withdrawal = { body: { reason: 'Nhầm' }, headers: ifMatch(1) };
    expect((await officer(`/attachments/${file.body.id}/withdrawal`, withdrawal)).status).toBe(200);
    expect(await reportDone(other.id, other.version, { attachmentId: file.body.id })).toMatchObject(refused);
  });

  it('is brought by the unit’s own people only, while the task stands', async () => {
    const task = await given('Việc ba');
    expect((await neighbourSends(`/assignments/${task.id}/attachments`, 'a.pdf', PDF)).status).toBe(404);
    const { send: leaderSends } = await senderOf(office.address, 'lanhdao');
    expect((await leaderSends(`/assignments/${task.id}/attachments`, 'a.pdf', PDF)).status).toBe(403);
    await leader(`/assignments/${task.id}/withdrawal`, {
      body: { reason: 'Giao nhầm' },
      headers: ifMatch(task.version),
    });
    expect(await send(`/assignments/${task.id}/attachments`, 'a.pdf', PDF)).toMatchObject({
      status: 409,
      body: { code: 'alreadyWithdrawn' },
    });
  });

  it('shows a remedy, which another verifies and may reopen with both closings kept', async () => {
    const { body: round } = await inspector('/inspections', { body: { kind: 'inspection', topic: 'dân vận' } });
    await inspector(`/inspections/${round.id}/subjects`, { body: { organizationIds: [commune] } });
    const draft = { inspectionId: round.id, organizationId: commune, text: 'Niêm yết', recommendedOn: '2026-10-01' };
    const { body: asked } = await inspector('/recommendations', { body: draft });
    const path = `/recommendations/${asked.id}`;
    const file = await send(`${path}/attachments`, 'anh-nghiem-thu.png', PNG);
    expect(file.status).toBe(201);
    const act = (person: Person, version: number, body: object) =>
      person(`${path}/acts`, { body: { on: '2026-11-20', ...body }, headers: ifMatch(version) });
    const remedied = await act(officer, 1, { act: 'remedy', attachmentId: file.body.id });
    expect(remedied.body.acts).toMatchObject([{ act: 'remedy', attachment: 'anh-nghiem-thu.png' }]);
    await act(inspector, 2, { act: 'verify' });
    expect((await act(inspector, 3, { act: 'reopen' })).body.errors).toMatchObject([{ field: 'reason' }]);
    expect((await act(inspector, 3, { act: 'reopen', reason: 'Ảnh cũ' })).body.phase).toBe('recommended');
    await act(officer, 4, { act: 'remedy', evidence: 'Báo cáo 15' });
    const closed = await act(inspector, 5, { act: 'verify' });
    expect(closed.body.acts.map(({ act: name }: { act: string }) => name)).toEqual([
      ...['remedy', 'verify', 'reopen', 'remedy', 'verify'],
    ]);
    expect((await office.admin('/verification')).body.ok).toBe(true);
  });

  it('is shown in a frame of the page when it is a PDF file, and only then', async () => {
    const task = await given('Việc bốn');
    const pdf = await send(`/assignments/${task.id}/attachments`, 'kế hoạch.pdf', PDF);
    const shown = await officer(`/attachments/${pdf.body.id}/preview`);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; /),
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
    });
    const image = await send(`/assignments/${task.id}/attachments`, 'ảnh.png', PNG);
    expect(await officer(`/attachments/${image.body.id}/preview`)).toMatchObject({
      status: 422,
      body: { code: 'notShown' },
    });
  });
});
