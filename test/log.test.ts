import { databases } from './support/databases.js';
import { ifMatch, Office, PASSWORD, type Person, signIn } from './support/office.js';

interface Entry {
  position: number;
  actor: string;
  action: string;
  kind: string;
  recordId: number | null;
  sentence: string;
  documentId: number | null;
  document: string | null;
}

describe.each(databases)('Reading the log on %s', (_name, open) => {
  let office: Office;
  let admin: Person;
  let clerk: Person;
  let province: number;
  let document: { id: number; version: number };

  beforeAll(async () => {
    office = await Office.open(await open());
    const { body } = await office.admin('/organizations?asOf=2026-01-01&q=tinh+uy+phu+tho');
    province = body.items.find(({ name }: { name: string }) => name === 'Tỉnh ủy Phú Thọ').id;
    clerk = await office.user('vanthu', 'clerk', province, { name: 'Nguyễn Thị Đào' });
    const facts = { issuerId: province, issuedOn: '2026-01-05', number: '44-NQ/TU', title: 'chuyển đổi số' };
    document = (await clerk('/documents', { body: facts })).body;
    office.clock.set('2026-11-26');
    admin = await signIn(office.address, 'admin', PASSWORD); // the sessions of the day before yesterday have ended
    clerk = await signIn(office.address, 'vanthu', PASSWORD);
    const change = { method: 'PATCH', body: { title: 'chuyển đổi số' }, headers: ifMatch(document.version) };
    await clerk(`/documents/${document.id}`, change);
    await clerk(`/documents/${document.id}/entries`, { body: { book: 'outgoing' } });
  }, 60_000);

  afterAll(() => office?.close());

  const entries = async (query: string, person = admin) => {
    const { status, body } = await person(`/audit?pageSize=200&${query}`);
    expect(status).toBe(200);
    return body as { items: Entry[]; total: number };
  };
  const sentences = async (query: string) => (await entries(query)).items.map(({ sentence }) => sentence);

  it('says each act in words, with the record that it is about', async () => {
    const { items } = await entries('who=vanthu');
    expect(items.map(({ action, sentence, documentId }) => [action, sentence, documentId])).toEqual([
      ['book_entry.add', 'Vào sổ 44-NQ/TU', document.id],
      ['document.correct', 'Sửa 44-NQ/TU', document.id],
      ['session.open', 'Đăng nhập', null],
      ['document.register', 'Đăng ký 44-NQ/TU', document.id],
      ['session.open', 'Đăng nhập', null],
    ]);
    const english = await admin('/audit?who=vanthu&pageSize=1', { headers: { 'accept-language': 'en' } });
    expect(english.body.items[0].sentence).toBe('Entered 44-NQ/TU in a book');
  });

  it('finds people by part of a name without accents, or by the user name', async () => {
    const { total } = await entries('who=vanthu');
    expect((await entries('who=thi+dao')).total).toBe(total);
    expect((await entries('who=ai+do')).items).toEqual([]);
  });

  it('is narrowed to one kind of act, one record and days, each day included', async () => {
    expect(await sentences('action=document.correct&who=vanthu')).toEqual(['Sửa 44-NQ/TU']);
    expect(await sentences(`kind=document&recordId=${document.id}`)).toEqual(['Sửa 44-NQ/TU', 'Đăng ký 44-NQ/TU']);
    expect(await sentences('who=dao&from=2026-11-26')).toEqual(['Vào sổ 44-NQ/TU', 'Sửa 44-NQ/TU', 'Đăng nhập']);
    expect(await sentences('who=dao&to=2026-11-24')).toEqual(['Đăng ký 44-NQ/TU', 'Đăng nhập']);
    expect(await sentences('who=dao&from=2026-11-24&to=2026-11-25')).toEqual(['Đăng ký 44-NQ/TU', 'Đăng nhập']);
    const wrong = await admin('/audit?from=2026-11-26&to=2026-11-25');
    expect(wrong.body.errors[0]).toMatchObject({ field: 'to', code: 'before' });
  });

  it('names no record that the administrator may not see', async () => {
    const commune = (await admin('/organizations?q=dang+uy+xa+yen+lang')).body.items[0].id;
    const grants = [{ role: 'administrator', organizationId: commune }];
    await admin('/users', { body: { username: 'quantri', password: PASSWORD, organizationId: commune, grants } });
    const local = await signIn(office.address, 'quantri', PASSWORD);
    const { body: secret } = await clerk('/documents', {
      body: {
        issuerId: province,
        number: '7-KH/TU',
        title: 'kín',
        mark: 'internal',
      },
    });
    const of = `kind=document&recordId=${secret.id}`;
    expect((await entries(of)).items[0]).toMatchObject({ sentence: 'Đăng ký 7-KH/TU', documentId: secret.id });
    expect((await entries(of, local)).items[0]).toMatchObject({
      ...{ action: 'document.register', sentence: 'Đăng ký văn bản', documentId: null, document: null },
    });
  });

  it('has words for everything that the starter register and these people did', async () => {
    const { items } = await entries('page=1');
    expect(items.length).toBeGreaterThan(100);
    expect(
      items.filter(({ sentence, action }) => sentence.includes(action) || /[{}]|null|undefined/.test(sentence)),
    ).toEqual([]); // "{U}"
  });
});
