import { databases } from './support/databases.js';
import { Office, PASSWORD } from './support/office.js';

/** JSON whose shape the tests themselves assert. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

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
      duplex: 'half',
    } as RequestInit);
    const json = await answer.json();
    return { status: answer.status, body: json as Json };
  }

  it('is tried out first: the same report, and nothing is kept', async () => {
    const rows = linesOf([
      organization(1, 'Huyện ủy Thử'),
      document(1, '09-CT/HU'),
      document(2, '3-KH/ĐU', { issuerId: 77 }),
      '{"record":',
    ]);
    const { status, body } = await send(rows, { source: '?source=tried&dryRun=true' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ lines: 4, new: 2, known: 0, refused: 2, cut: false });
    expect(body.refusals.map(({ line }: { line: number }) => line)).toEqual([3, 4]);
    expect((await office.admin('/organizations?asOf=all')).body.total).toBe(0);
    expect((await office.admin('/documents')).body.total).toBe(0);
    const many = linesOf(Array.from({ length: 501 }, (_, id) => organization(id + 1, `Huyện ủy ${id}`)));
    expect((await send(many, { source: '?source=tried&dryRun=true' })).body).toMatchObject({ new: 500, cut: true });
    expect((await office.admin('/organizations?asOf=all')).body.total).toBe(0);
    expect((await office.admin('/verification')).body.ok).toBe(true);
  });

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

  const refusalsOf = async (rows: (object | string)[], more = {}) => (await send(linesOf(rows), more)).body.refusals;

  it('never lets a bad row stop the good ones, and names line, field and reason', async () => {
    const { body } = await send(
      linesOf([
        document(11, '11-CT/HU'),
        document(12, '12-CT/HU', { issuedOn: '2021-02-30' }),
        '{"record":"document","id":13,',
        document(14, '14-CT/HU', { issuerId: 99 }),
        '',
        document(15, '15-CT/HU', { titel: 'x' }),
        { record: 'person', id: 1 },
        '[1, 2]',
        document(16, 'QCVN 102:2016/BTTTT'),
        document(17, '17-CT/HU', { mark: 'restricted', title: 'a'.repeat(3000) }),
        document(18, '18-CT/HU'),
      ]),
    );
    expect(body).toMatchObject({ lines: 10, new: 2, known: 0, refused: 8 });
    expect(body.refusals).toMatchObject([
      { line: 2, record: 'document', id: '12', field: 'issuedOn', code: 'day' },
      { line: 3, record: null, field: null, code: 'malformedJson' },
      { line: 4, record: 'document', id: '14', field: 'issuerId', code: 'reference', message: 'không có bản ghi này' },
      { line: 6, id: '15', field: 'titel', code: 'unknown' },
      { line: 7, record: 'person', field: 'record', code: 'oneOf' },
      { line: 8, record: null, code: 'lineNotARecord' },
      { line: 9, id: '16', field: 'number', code: 'notANumber' },
      { line: 10, id: '17', field: 'title', code: 'text' },
    ]);
    expect((await office.admin('/documents?number=18-CT/HU')).body.total).toBe(1);
  });

  it('undoes a row that fails after it has written, and keeps its neighbours', async () => {
    const subjects = [
      { record: 'inspection', id: 'r1', kind: 'inspection', leadOrganizationId: 1, title: 'Kiểm tra', unitCount: 1 },
      result('one', 'r1', 2),
      result('beyond the count', 'r1', 1), // refused only while its unit is being named
      result('unknown scale', 'r1', 2, { result: 'excellent' }),
      document(21, '21-CT/HU'),
    ];
    const { body } = await send(linesOf(subjects));
    expect(body).toMatchObject({
      new: 3,
      refused: 2,
      refusals: [{ line: 3, code: 'subjectsBeyondCount' }, { line: 4 }],
    });
    expect((await office.admin('/documents?number=21-CT/HU')).body.total).toBe(1);
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true });
  });

  const result = (id: string, inspectionId: string, organizationId: number, more: object = {}) => ({
    ...{ record: 'result', id, inspectionId, organizationId, result: 'shortcomings', concludedOn: '2022-05-01' },
    ...{ findingCount: 1, remedyDue: '2022-08-01', remedyStatus: 'open', ...more },
  });

  it('keeps what an old ledger cannot show as such', async () => {
    const rows = [
      document(31, '31-CT/HU'),
      document(32, '32-KH/ĐU', { type: 'KH', issuerId: 2, issuedOn: '2021-10-01' }),
      { record: 'relation', id: 1, fromId: 32, toId: 31, type: 'implements' },
      { ...assignment(1), role: 'lead', status: 'completed', completedOn: '2021-12-20' },
      { ...assignment(2), status: 'in_progress' },
      { ...assignment(3), status: 'not_started' },
      { record: 'inspection', id: 'r2', kind: 'supervision', documentId: 31, leadOrganizationId: 1, title: 'Giám sát' },
      result('r2-2', 'r2', 2, { remedyStatus: 'remedied' }),
      { record: 'finding', id: 1, resultId: 'r2-2', kind: 'shortcoming', text: 'Chậm ban hành văn bản cụ thể hóa' },
    ];
    expect((await send(linesOf(rows))).body).toMatchObject({ new: 9, refused: 0 });
    expect((await send(linesOf(rows))).body).toMatchObject({ known: 9, refused: 0 });

    const { id } = (await office.admin('/documents?number=31-CT/HU')).body.items[0];
    const { items } = (await office.admin(`/documents/${id}/implementers`)).body;
    expect(items.map(({ state }: { state: string }) => state).sort()).toEqual(['done_on_time', 'overdue', 'overdue']);
    expect((await office.admin(`/documents/${id}/cascade`)).body.items).toMatchObject([
      { label: '32-KH/ĐU', depth: 1 },
    ]);

    const round = (await office.admin(`/documents/${id}/inspections`)).body.items[0];
    expect(round).toMatchObject({ kind: 'supervision', title: 'Giám sát' });
    const [conclusion] = (await office.admin(`/inspections/${round.id}/results`)).body.items;
    expect(conclusion).toMatchObject({ result: 'shortcomings', organization: 'Đảng ủy xã Xuân Hòa' });
    const [remedy] = (await office.admin(`/recommendations?inspectionId=${round.id}`)).body.items;
    expect(remedy).toMatchObject({ deadline: '2022-08-01', state: 'closed' });
    const { acts } = (await office.admin(`/recommendations/${remedy.id}`)).body;
    expect(acts).toMatchObject([
      { act: 'remedy', reason: 'nhập từ sổ cũ', recordedBy: 'không rõ' },
      { act: 'verify', recordedBy: 'không rõ' },
    ]);
    expect((await office.admin(`/findings?inspectionId=${round.id}`)).body).toMatchObject({ total: 1 });
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true });
  });

  const assignment = (id: number) => ({
    ...{ record: 'assignment', id, documentId: 31, organizationId: 2, role: 'coordinating', assignedOn: '2021-09-10' },
    ...{ deadline: '2021-12-31', completedOn: null },
  });

  it('lets no State secret in: the row is refused before anything of it is stored, and logged without its content', async () => {
    const rows = [
      document(51, '51-CT/HU', { secrecy: 'Không' }),
      document(52, '52-CT/HU', { secrecy: 'Tối mật', title: 'kế hoạch Z52' }),
      document(53, '53-CT/HU', { title: 'MẬT\nkế hoạch Z53' }),
    ];
    const { body } = await send(linesOf(rows));
    expect(body).toMatchObject({ new: 1, refused: 2, refusals: [{ line: 2, code: 'secrecyStamp' }, { line: 3 }] });
    expect(body.refusals[0].message).toContain('117/2025/QH15');
    expect((await office.admin('/documents?number=53-CT/HU')).body.total).toBe(0);
    const { items } = (await office.admin('/audit?action=secrecy.refused')).body;
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toContain('Z5');
  });

  it('takes ids of this register where no source is named, and refuses what only a source could tell apart', async () => {
    const issuerId = await office.organization('Huyện ủy Lập Thạch');
    const rows = [
      document(0, '41-CT/HU', { id: undefined, issuerId }),
      { ...assignment(9), documentId: 1, status: 'not_started' },
    ];
    const { body } = await send(linesOf(rows), { source: '' });
    expect(body).toMatchObject({ new: 1, refused: 1, refusals: [{ line: 2, field: 'source', code: 'required' }] });
    expect((await send(linesOf(rows), { source: '' })).body).toMatchObject({ new: 0, known: 1 });
  });

  it('finds what another source has brought already, and organisations of one name under one parent', async () => {
    const rows = linesOf([
      organization(70, 'HUYỆN UỶ LẬP THẠCH'),
      document(71, '9 CT/HU', { issuerId: 70 }),
      document(72, '72-CT/HU', { issuerId: 70 }),
    ]);
    expect((await send(rows, { source: '?source=other' })).body).toMatchObject({ new: 1, known: 2, refused: 0 });
  });

  it('reads lines that arrive in pieces, many at once, and one that is too long', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => document(1000 + index, `${1000 + index}-CT/HU`));
    const long = JSON.stringify(document(5000, '5000-CT/HU', { note: 'x'.repeat(2 * 1024 * 1024) }));
    const text = new TextEncoder().encode(
      `${linesOf(rows)}\r\n\r\n${long}\n${JSON.stringify(document(5001, '5001-CT/HU'))}`,
    );
    const pieces = async function* () {
      for (let start = 0; start < text.length; start += 7919) yield text.subarray(start, start + 7919);
    };
    const body = ReadableStream.from(pieces()) as never;
    expect((await send(body, { source: '?source=pieces' })).body).toMatchObject({ refused: 1205 }); // whose issuer it never brought
    const again = await send(ReadableStream.from(pieces()) as never);
    expect(again.body).toMatchObject({
      lines: 1205,
      new: 1204,
      refused: 1,
      refusals: [{ line: 1205, code: 'lineTooLong' }],
    });
  });

  it('tells of its progress line by line when asked to', async () => {
    const answer = await fetch(`${office.address}/api/imports?source=old`, {
      method: 'POST',
      headers: { cookie, accept: 'application/x-ndjson', 'content-type': 'application/x-ndjson' },
      body: linesOf(Array.from({ length: 1100 }, (_, index) => document(1000 + index, `${1000 + index}-CT/HU`))),
    });
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ lines }) => lines)).toEqual([500, 1000, 1100, 1100]);
    expect(lines.at(-1)).toMatchObject({ known: 1100, refusals: [], stopped: false });
  });

  it('is the administrator’s, within the own scope', async () => {
    const district = await office.organization('Huyện ủy Lập Thạch');
    await office.user('vanthu', 'clerk', district);
    await office.user('quantri', 'administrator', district);
    cookie = await cookieOf('vanthu');
    expect((await send(linesOf([document(80, '80-CT/HU')]))).status).toBe(403);
    cookie = await cookieOf('quantri');
    expect(await refusalsOf([organization(81, 'Huyện ủy Tam Đảo')])).toMatchObject([{ line: 1, code: 'outOfScope' }]);
    expect(await refusalsOf([document(82, '82-CT/HU')])).toEqual([]);
    cookie = await cookieOf('admin');
  });

  it('takes nothing but NDJSON, and NDJSON nowhere else', async () => {
    const json = await send('{}', { headers: { 'content-type': 'application/json' } });
    expect(json).toMatchObject({ status: 415, body: { code: 'ndjsonWanted' } });
    const elsewhere = await fetch(`${office.address}/api/documents`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-ndjson' },
      body: '{}',
    });
    expect(elsewhere.status).toBe(415);
    expect((await send('')).body).toMatchObject({ lines: 0, new: 0 });
    expect((await send('{}', { headers: { 'idempotency-key': 'a' } })).status).toBe(200);
  });
});
