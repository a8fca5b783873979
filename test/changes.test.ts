import { databases } from './support/databases.js';
import { ifMatch, Office, PASSWORD, type Person, signIn } from './support/office.js';

interface Change {
  action: string;
  sentence: string;
  documentId: number | null;
  organizationId: number | null;
}

describe.each(databases)('What has changed, on %s', (_name, open) => {
  let office: Office;
  let province: number;
  let communes: number[];
  let admin: Person;
  let clerk: Person;
  let leader: Person;
  let neighbour: Person;
  let document: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    province = await living('Tỉnh ủy Phú Thọ');
    communes = [await living('Đảng ủy xã Yên Lãng'), await living('Đảng ủy xã Sông Lô')];
    clerk = await office.user('vanthu', 'clerk', province);
    leader = await office.user('lanhdao', 'leader', province);
    neighbour = await office.user('songlo', 'leader', communes[1]!);
    document = (await clerk('/documents', { body: { ...facts, number: '44-NQ/TU', title: 'chuyển đổi số' } })).body.id;
    office.clock.set('2026-12-08');
    [admin, clerk, leader, neighbour] = (await Promise.all(
      ['admin', 'vanthu', 'lanhdao', 'songlo'].map((name) => signIn(office.address, name, PASSWORD)),
    )) as [Person, Person, Person, Person]; // the sessions of two weeks ago have ended
  }, 60_000);

  afterAll(() => office?.close());

  const facts = { issuedOn: '2026-01-05' } as Record<string, unknown>;

  async function living(name: string): Promise<number> {
    const { body } = await office.admin(`/organizations?asOf=2026-01-01&pageSize=200&q=${encodeURIComponent(name)}`);
    const { id } = body.items.find((item: { name: string }) => item.name === name);
    facts.issuerId ??= id;
    return id;
  }

  const changes = async (person: Person, query = 'since=2026-12-08') => {
    const { status, body } = await person(`/changes?${query}&pageSize=200`);
    expect(status).toBe(200);
    return body as { items: Change[]; total: number; more: boolean };
  };
  const sentences = async (person: Person, query?: string) =>
    (await changes(person, query)).items.map(({ sentence }) => sentence);

  it('begins on the day asked for, and ends on it', async () => {
    expect(await sentences(clerk)).toEqual([]);
    expect(await sentences(clerk, 'since=2026-11-24&until=2026-12-07&about=document')).toContain(
      'vanthu đăng ký 44-NQ/TU',
    );
    expect(await sentences(clerk, 'since=2026-11-25&until=2026-12-07')).toEqual([]);
    expect((await clerk('/changes?since=2026-12-02&until=2026-12-01')).body.errors[0].field).toBe('until');
    expect((await clerk('/changes')).status).toBe(422);
  });

  it('tells in sentences what was done, the latest first, in the reader’s language', async () => {
    const give = { documentId: document, organizationIds: communes, role: 'implementing', giverId: province };
    const [task] = (await leader('/assignments', { body: give })).body.items;
    await leader(`/assignments/${task.id}/withdrawal`, { body: { reason: 'nhầm' }, headers: ifMatch(1) });
    const other = (await clerk('/documents', { body: { ...facts, number: '45-NQ/TU', title: 'x' } })).body;
    await clerk(`/documents/${other.id}/relations`, { body: { kind: 'refers_to', toId: document } });
    expect(await sentences(leader)).toEqual([
      'vanthu ghi quan hệ giữa 45-NQ/TU và 44-NQ/TU',
      'vanthu đăng ký 45-NQ/TU',
      'lanhdao rút nhiệm vụ theo 44-NQ/TU của Đảng ủy xã Yên Lãng',
      'lanhdao giao 44-NQ/TU cho Đảng ủy xã Sông Lô',
      'lanhdao giao 44-NQ/TU cho Đảng ủy xã Yên Lãng',
    ]);
    const english = await leader('/changes?since=2026-12-08&pageSize=1', { headers: { 'accept-language': 'en' } });
    expect(english.body.items[0].sentence).toBe('vanthu recorded a relation between 45-NQ/TU and 44-NQ/TU');
    expect(english.body.total).toBe(5);
  });

  it('may be narrowed to one kind of record', async () => {
    expect((await changes(leader, 'since=2026-12-08&about=assignment')).total).toBe(3);
    expect((await changes(leader, 'since=2026-12-08&about=relation')).total).toBe(1);
    expect((await clerk('/changes?since=2026-12-08&about=user')).status).toBe(422);
  });

  it('tells nobody of what he may not see', async () => {
    const unit = (await changes(neighbour, 'since=2026-12-08&about=assignment')).items;
    expect(unit.map(({ organizationId }) => organizationId)).toEqual([communes[1]]);
    const body = { ...facts, number: '46-NQ/TU', title: 'kín', mark: 'internal' };
    const secret = (await clerk('/documents', { body })).body.id;
    expect((await changes(clerk)).items.map(({ documentId }) => documentId)).toContain(secret);
    expect((await changes(neighbour)).items.map(({ documentId }) => documentId)).not.toContain(secret);
  });

  it('lets a token learn of no more than it may read', async () => {
    const { userId: id } = (await leader('/session')).body;
    const made = await leader(`/users/${id}/tokens`, { body: { name: 'đọc', scopes: ['documents:read'] } });
    const headers = { authorization: `Bearer ${made.body.token}` };
    const seen = await office.stranger('/changes?since=2026-12-08&pageSize=200', { headers });
    expect(seen.body.items.some(({ action }: Change) => action.startsWith('assignment'))).toBe(false);
    expect(seen.body.items.some(({ action }: Change) => action.startsWith('document'))).toBe(true);
    const none = await office.stranger('/changes?since=2026-12-08&about=assignment', { headers });
    expect(none.body).toEqual({ items: [], total: 0, more: false });
  });

  it('has a sentence for what the starter register and these people did', async () => {
    const { items } = await changes(admin, 'since=2020-01-01');
    expect(items.length).toBeGreaterThan(100);
    expect(items.filter(({ sentence, action }) => sentence.includes(action))).toEqual([]);
    expect(items.filter(({ sentence }) => /\{|null|undefined/.test(sentence))).toEqual([]); // "{U}"
  });
});
