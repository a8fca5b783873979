import { databases } from './support/databases.js';
import { Office, PASSWORD } from './support/office.js';

const organization = (id: number, name: string, more: object = {}) => ({
  ...{ record: 'organization', id, code: 'HU', name, level: 'district', system: 'party', parentId: null },
  ...more,
});
const document = (id: number, number: string, more: object = {}) => ({
  ...{ record: 'document', id, number, type: 'CT', issuerId: 1, issuedOn: '2021-09-10', effectiveOn: '2021-09-10' },
  ...{ expiresOn: null, title: 'tăng cường công tác dân vận', status: 'in_force', urgency: 'normal', signer: null },
  ...more,
});

describe.each(databases)('Import of NDJSON on %s', (_name, open) => {
  let office: Office;
  let cookie: string;

  beforeAll(async () => {
    office = await Office.open(await open(), { seed: 'none' });
    cookie = await cookieOf('admin');
  }, 60_000);

  afterAll(() => office?.close());

  async function cookieOf(username: string): Promise<string> {
    const answer = await fetch(`${office.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    return answer.headers.get('set-cookie')!.split(';')[0]!;
  }

  const linesOf = (rows: (object | string)[]) =>
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

  async function send(body: string, { source = '?source=old', headers = {} as Record<string, string> } = {}) {
    const answer = await fetch(`${office.address}/api/imports${source}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-ndjson', ...headers },
      body,
    });
    return { status: answer.status, body: await answer.json() };
  }

  it('takes over organisations and documents, and finds them known the second time', async () => {
    const rows = linesOf([
      organization(1, 'Huyện ủy Lập Thạch'),
      organization(2, 'Đảng ủy xã Xuân Hòa', { code: 'ĐU', level: 'commune', parentId: 1 }),
      document(1, '09-CT/HU'),
      document(2, '3-KH/ĐU', { type: 'KH', issuerId: 2 }),
    ]);
    expect(await send(rows)).toMatchObject({
      status: 200,
      body: { lines: 4, new: 4, known: 0, refused: 0, refusals: [] },
    });
    expect((await send(rows)).body).toMatchObject({ lines: 4, new: 0, known: 4, refused: 0 });
    const { body } = await office.admin('/documents?number=3-kh/du');
    expect(body).toMatchObject({ total: 1, items: [{ issuer: 'Đảng ủy xã Xuân Hòa', issuedOn: '2021-09-10' }] });
  });
});
