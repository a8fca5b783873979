import { parse } from 'csv-parse/sync';
import { databases, type TestDatabase } from './support/databases.js';
import { Office, PASSWORD, type Person } from './support/office.js';

describe.each(databases)('Export on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', district);
  }, 60_000);

  afterAll(() => office?.close());

  const rowsOf = async (person: Person, query = '') => {
    const { status, body, headers } = await person<string>(`/exports/documents.csv${query}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers.get('content-disposition')).toContain('attachment');
    return parse(body, { bom: true, columns: true }) as Record<string, string>[];
  };

  it('gives the rows of the list, the newest first, with their words, in a file that Excel opens', async () => {
    const rows = await rowsOf(clerk);
    const { body } = await clerk('/documents?pageSize=200');
    expect(rows.map((row) => row['Số, ký hiệu'])).toEqual(body.items.map(({ number }: { number: string }) => number));
    expect(rows.at(-1)).toMatchObject({
      'Số, ký hiệu': '25-NQ/TW',
      'Ngày ban hành': '2013-06-03',
      'Độ khẩn': 'Thường',
    });
    expect(await rowsOf(clerk, '?number=55-qd/tu')).toMatchObject([{ 'Cơ quan ban hành': 'Tỉnh ủy Vĩnh Phúc' }]);
    const answer = await fetch(`${office.address}/api/exports/documents.csv`, { headers: await cookieOf(office) });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('lets no title be a formula, and keeps what is out of scope in', async () => {
    const draft = { issuerId: district, issuedOn: '2022-01-04', mark: 'internal' };
    await clerk('/documents', { body: { ...draft, number: '1-CV/HU', title: '=HYPERLINK("http://x","y")' } });
    const [row] = await rowsOf(clerk, '?number=1-CV/HU');
    expect(row!['Trích yếu']).toBe(`'=HYPERLINK("http://x","y")`);
    const stranger = await office.user('xa', 'clerk', await office.organization('Đảng ủy xã Đôn Nhân'));
    expect(await rowsOf(stranger, '?number=1-CV/HU')).toEqual([]);
    expect((await rowsOf(stranger)).length).toBe((await rowsOf(clerk)).length - 1);
  });

  it('is the register again when it is imported elsewhere', async () => {
    const text = await (
      await fetch(`${office.address}/api/exports/register.ndjson`, { headers: await cookieOf(office) })
    ).text();
    const there = await Office.open(await open(), { seed: 'none' });
    try {
      const import_ = async () => {
        const answer = await fetch(`${there.address}/api/imports?source=song-lo`, {
          method: 'POST',
          headers: { ...(await cookieOf(there)), 'content-type': 'application/x-ndjson' },
          body: text,
        });
        return (await answer.json()) as { refusals: object[] };
      };
      const lines = text.trim().split('\n').length;
      expect(await import_()).toMatchObject({ refusals: [], lines, new: lines });
      expect(await import_()).toMatchObject({ refusals: [], lines, known: lines });
      for (const path of ['/documents?number=55-qd/tu', '/search?q=vinh%20phuc', '/documents?type=NQ']) {
        const [mine, theirs] = [await office.admin(path), await there.admin(path)];
        expect(theirs.body.total).toBe(mine.body.total);
      }
      const seed = async (at: Office) => {
        const { id } = (await at.admin('/documents?number=55-qd/tu')).body.items[0];
        const { items } = (await at.admin(`/documents/${id}/implementers`)).body;
        return items.map(({ organization, state, role }: Record<string, string>) => ({ organization, state, role }));
      };
      expect(await seed(there)).toEqual(await seed(office));
    } finally {
      await there.close();
    }
  }, 120_000);

  it('reads on page by page, also among documents of one day and without any', async () => {
    const lines = Array.from({ length: 1300 }, (_, index) =>
      JSON.stringify({
        ...{ record: 'document', number: `${index + 1}-BC/HU`, issuerId: district, title: `báo cáo ${index}` },
        issuedOn: index < 1100 ? '2020-02-02' : index < 1200 ? `201${index % 9}-03-04` : null,
      }),
    );
    const imported = await fetch(`${office.address}/api/imports`, {
      method: 'POST',
      headers: { ...(await cookieOf(office)), 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    });
    expect(await imported.json()).toMatchObject({ new: 1300 });
    const rows = await rowsOf(clerk, '?type=BC');
    expect(new Set(rows.map((row) => row['Trích yếu'])).size).toBe(1300);
    const days = rows.map((row) => row['Ngày ban hành']!);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('is for those who may', async () => {
    expect((await office.stranger('/exports/documents.csv')).status).toBe(401);
    expect((await clerk('/exports/register.ndjson')).status).toBe(403);
  });
});

async function cookieOf({ address }: { address: string; database: TestDatabase }): Promise<{ cookie: string }> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  return { cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
}
