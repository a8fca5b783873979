import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Saved views on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let colleague: Person;
  let leader: Person;
  const query = 'type=Q%C4%90&sort=-issuedOn&columns=type,issuer';

  beforeAll(async () => {
    office = await Office.open(await open());
    const unit = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', unit);
    colleague = await office.user('vanthu2', 'clerk', await office.organization('Tỉnh ủy Vĩnh Phúc'));
    leader = await office.user('lanhdao', 'leader', unit);
  });

  afterAll(() => office?.close());

  const names = async (person: Person, page = 'documents') =>
    (await person(`/views?page=${page}`)).body.items.map(({ name }: { name: string }) => name);
  const save = (person: Person, name: string, more: object = {}) =>
    person('/views', { body: { page: 'documents', name, query, ...more } });

  it('are their author’s alone', async () => {
    const { status, body } = await save(clerk, 'Quyết định mới');
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ name: 'Quyết định mới', query, role: null, own: true, mayChange: true, version: 1 }),
    ]);
    expect(await names(clerk)).toEqual(['Quyết định mới']);
    expect(await names(clerk, 'work')).toEqual([]);
    for (const other of [colleague, leader, office.admin]) expect(await names(other)).toEqual([]);
    const change = { method: 'PATCH', body: { name: 'Của tôi' }, headers: ifMatch(1) };
    expect((await office.admin(`/views/${body.id}`, change)).status).toBe(404);
  });

  it('have one name each', async () => {
    expect((await save(clerk, ' Quyết định mới ')).body).toMatchObject({ status: 409, code: 'viewKnown' });
    expect((await save(colleague, 'Quyết định mới')).status).toBe(201);
    expect((await save(clerk, 'Quyết định mới', { page: 'work' })).status).toBe(201);
  });

  it('may be shared with a role, whose holders use them and do not change them', async () => {
    const { body: view } = await save(clerk, 'Chưa giao', { role: 'leader' });
    expect((await leader('/views')).body.items).toEqual([
      expect.objectContaining({ id: view.id, name: 'Chưa giao', role: 'leader', own: false, mayChange: false }),
    ]);
    expect(await names(colleague)).toEqual(['Quyết định mới']);
    const change = { method: 'PATCH', body: { name: 'Khác' }, headers: ifMatch(1) };
    expect((await leader(`/views/${view.id}`, change)).body).toMatchObject({ status: 403, code: 'viewOfAnother' });
    expect((await colleague(`/views/${view.id}`, change)).status).toBe(404);
    expect((await leader(`/views/${view.id}`, { method: 'DELETE', headers: ifMatch(1) })).status).toBe(403);
    const renamed = await office.admin(`/views/${view.id}`, change);
    expect(renamed.body).toMatchObject({ name: 'Khác', query, own: false, mayChange: true, version: 2 });
  });

  it('are shared no more when their author says so', async () => {
    const { body } = await clerk('/views');
    const view = body.items.find(({ name }: { name: string }) => name === 'Khác');
    const stale = await clerk(`/views/${view.id}`, { method: 'PATCH', body: { role: null }, headers: ifMatch(1) });
    expect(stale.body).toMatchObject({ status: 412, current: { version: 2 } });
    const change = { method: 'PATCH', body: { role: null, query: 'type=CT' }, headers: ifMatch(2) };
    expect((await clerk(`/views/${view.id}`, change)).body).toMatchObject({ role: null, query: 'type=CT' });
    expect(await names(leader)).toEqual([]);
  });

  it('are gone once removed, and the log keeps who did what', async () => {
    const { body } = await clerk('/views?page=work');
    const [view] = body.items;
    const removal = { method: 'DELETE', headers: ifMatch(view.version) };
    expect((await clerk(`/views/${view.id}`, removal)).status).toBe(200);
    expect(await names(clerk, 'work')).toEqual([]);
    const again = { method: 'DELETE', headers: ifMatch(view.version + 1) };
    expect((await clerk(`/views/${view.id}`, again)).body).toMatchObject({ status: 409, code: 'alreadyWithdrawn' });
    expect((await save(clerk, view.name, { page: 'work' })).status).toBe(201);
    const log = await office.admin(`/audit?kind=view&recordId=${view.id}`);
    expect(log.body.items.map(({ action, actor }: { action: string; actor: string }) => [action, actor])).toEqual([
      ['view.withdraw', 'vanthu'],
      ['view.add', 'vanthu'],
    ]);
    expect((await office.admin('/audit/verification')).body.ok).toBe(true);
  });

  it('say what is wrong with them', async () => {
    const { body } = await clerk('/views', { body: { page: 'nowhere', name: ' ', query: 'x'.repeat(2001) } });
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['name', 'page', 'query']);
    expect((await office.stranger('/views')).status).toBe(401);
  });
});
