import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { FileCheck } from '../src/files/file-check.js';
import { FileStore } from '../src/files/file-store.js';
import { FileSweep } from '../src/files/file-sweep.js';
import { startServer } from '../src/server.js';
import { Settings } from '../src/settings/settings.js';
import { databases, sqliteDatabase } from './support/databases.js';
import { compoundFile, docx, PDF, PNG, type Send, senderOf, zip } from './support/files.js';
import { ifMatch, Office, PASSWORD, type Person } from './support/office.js';

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');
const SCRIPT = '#!/bin/sh\nrm -rf /\n';
const TWO_DAYS_AGO = Date.now() / 1000 - 2 * 24 * 60 * 60;

describe.each(databases)('Attached files on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let send: Send;
  let cookie: string;
  let documentId: number;
  let path: string;
  let commune: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    commune = await office.organization('Đảng ủy xã Sông Lô');
    clerk = await office.user('vanthu', 'clerk', commune);
    ({ send, cookie } = await senderOf(office.address, 'vanthu'));
    documentId = await register('12-CV/ĐU', {});
    path = `/documents/${documentId}/attachments`;
  }, 60_000);

  afterAll(() => office?.close());

  const register = async (number: string, more: object, person = clerk) => {
    const facts = { number, issuerId: commune, issuedOn: '2026-03-02', title: `văn bản ${number}` };
    const { body } = await person('/documents', { body: { ...facts, ...more } });
    if (!body.id) throw new Error(JSON.stringify(body));
    return body.id as number;
  };
  const files = () => join(office.database.folder, 'files');
  const placeOf = (hash: string) => join(files(), hash.slice(0, 2), hash.slice(2, 4), hash);
  const arriving = () => readdirSync(join(files(), 'arriving'));
  const download = (id: number, headers: Record<string, string> = { cookie }) =>
    fetch(`${office.address}/api/attachments/${id}/content`, { headers });
  const pdf = () => Buffer.concat([PDF, randomBytes(8)]);

  it('keeps a file under its content and gives it back as it was, to be saved and never shown', async () => {
    const content = pdf();
    const added = await send(path, 'Kế hoạch (bản ký).pdf', content);
    expect(added).toMatchObject({
      status: 201,
      body: {
        name: 'Kế hoạch (bản ký).pdf',
        mediaType: 'application/pdf',
        size: content.length,
        version: 1,
        warnings: [],
      },
    });
    expect(added.body).toMatchObject({ sha256: sha256(content), recordKind: 'document', addedBy: 'vanthu' });
    expect(existsSync(placeOf(sha256(content)))).toBe(true);

    const answer = await download(added.body.id);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="K_ ho_ch (b_n k_).pdf"; filename*=UTF-8''${encodeURIComponent(
        'Kế hoạch (bản ký).pdf',
      )
        .replace('(', '%28')
        .replace(')', '%29')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect((await clerk(path)).body).toMatchObject({ total: 1, items: [{ id: added.body.id }] });
    const head = await fetch(`${office.address}/api/attachments/${added.body.id}/content`, {
      method: 'HEAD',
      headers: { cookie },
    });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    ['bao-cao.docx', docx('Báo cáo quý I')],
    [
      'bang.xlsx',
      zip({ '[Content_Types].xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    ],
    ['trinh-chieu.pptx', zip({ '[Content_Types].xml': 'application/vnd…presentationml.presentation.main+xml' })],
    ['cong-van.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<text:p>x</text:p>' })],
    ['bang.ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['cu.doc', compoundFile(['WordDocument', '1Table', 'Data', 'x', 'y', 'z'])],
    ['cu.xls', compoundFile(['Workbook'], ['WordDocument'])],
    ['anh.PNG', PNG],
    ['ghi-chu.txt', 'BM 01: biểu mẫu\r\nDòng hai'],
    ['utf16.txt', Buffer.from('\ufeffBáo cáo', 'utf16le')],
    ['bang.csv', 'MZ,Tên\n1,Hải Lựu\n'],
  ])('takes %s', async (name, content) => {
    expect((await send(path, name, content)).body).toMatchObject({ name, sha256: sha256(content) });
  });

  it.each([
    ['a script', 'bao-cao.docx', SCRIPT, 415],
    ['a page', 'bao-cao.txt', '\n <!DOCTYPE html><script>alert(1)</script>', 415],
    ['a drawing', 'so-do.txt', '<?xml version="1.0"?><svg onload="alert(1)"/>', 415],
    ['a drawing named as one', 'so-do.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 415],
    ['a program', 'ke-hoach.pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(2000)]), 415],
    ['an archive', 'ke-hoach.docx', zip({ 'a.js': 'x' }), 415],
    [
      'a Word file with macros',
      'a.docx',
      zip({ '[Content_Types].xml': 'wordprocessingml.document.main+xml', 'word/vbaProject.bin': 'x' }),
      415,
    ],
    ['an installer', 'a.doc', compoundFile(['!SummaryInformation']), 415],
    ['text under a script’s name', 'bao-cao.js', 'không có gì', 422],
    ['text under a page’s name', 'bao-cao.html', 'không có gì', 422],
    ['a PDF under a program’s name', 'bao-cao.pdf.exe', PDF, 422],
    ['a PDF under a drawing’s name', 'bao-cao.png', PDF, 422],
    ['a spreadsheet under Word’s name', 'cu.doc', compoundFile(['Workbook']), 422],
    ['a name without extension', 'bao cao', PDF, 422],
    ['nothing', 'rong.txt', '', 422],
  ])('refuses %s by its content, and keeps nothing', async (_what, name, content, status) => {
    const before = (await clerk(path)).body.total;
    const refused = await send(path, name, content);
    expect(refused.status).toBe(status);
    expect(refused.body.detail.length).toBeGreaterThan(5);
    expect((await clerk(path)).body.total).toBe(before);
    expect(arriving()).toEqual([]);
    expect(existsSync(placeOf(sha256(content)))).toBe(false);
  });

  it('says what is wrong with a script named .docx, and what is taken', async () => {
    const script = await send(path, 'bang-chung.docx', SCRIPT);
    expect(script.body).toMatchObject({ code: 'fileNotAccepted' });
    expect(script.body.detail).toContain('docx');
    const other = await send(path, 'bang-chung.docx', 'không phải Word');
    expect(other.body.errors).toMatchObject([{ field: 'file', code: 'extension' }]);
    expect(other.body.errors[0].message).toContain('.txt');
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\Windows\\a.pdf', 'a.pdf'],
    ['anh\u202efdp.pdf', 'anhfdp.pdf'],
    ['%2e%2e%2fb.pdf', '%2e%2e%2fb.pdf'],
  ])('cleans the name %j', async (typed, shown) => {
    const added = await send(path, typed, pdf());
    expect(added.body.name).toBe(shown);
    expect((await download(added.body.id)).headers.get('content-disposition')).toContain(encodeURIComponent(shown));
  });

  it('cuts a name of 900 characters, not its extension', async () => {
    const added = await send(path, `${'dài'.repeat(300)}.pdf`, pdf());
    expect(added.body.name).toBe(`${'dài'.repeat(300).slice(0, 196)}.pdf`);
  });

  it('takes 50 MB and refuses a byte more', async () => {
    const content = Buffer.alloc(50 * 1024 * 1024 + 1, 0x20);
    PDF.copy(content);
    const refused = await send(path, 'lon.pdf', content);
    expect(refused).toMatchObject({ status: 413, body: { code: 'fileTooLarge' } });
    expect(arriving()).toEqual([]);
    const taken = await send(path, 'lon.pdf', content.subarray(0, -1));
    expect(taken).toMatchObject({ status: 201, body: { size: 50 * 1024 * 1024 } });
  }, 60_000);

  it('leaves nothing of an upload that breaks off', async () => {
    const { hostname, port } = new URL(office.address);
    const socket = connect(Number(port), hostname);
    const head = `POST /api${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nContent-Length: 9000000\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n`;
    socket.write(head);
    socket.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
    socket.write(Buffer.concat([PDF, Buffer.alloc(2 * 1024 * 1024)]));
    for (let i = 0; i < 100 && arriving().length === 0; i++) await new Promise((go) => setTimeout(go, 20));
    expect(arriving()).toHaveLength(1);
    const before = (await clerk(path)).body.total;
    socket.destroy();
    for (let i = 0; i < 100 && arriving().length > 0; i++) await new Promise((go) => setTimeout(go, 20));
    expect(arriving()).toEqual([]);
    expect((await clerk(path)).body.total).toBe(before);
  });

  describe('a form that is not one file', () => {
    const post = async (body: RequestInit['body'], type?: string) => {
      const headers = { cookie, ...(type && { 'content-type': type }) };
      const answer = await fetch(`${office.address}/api${path}`, { method: 'POST', headers, body });
      return { status: answer.status, body: await answer.json() };
    };
    const form = (...parts: [string, Blob | string][]) => {
      const data = new FormData();
      for (const [name, content] of parts) {
        if (typeof content === 'string') data.append(name, content);
        else data.append(name, content, 'a.pdf');
      }
      return data;
    };
    const file = () => new Blob([new Uint8Array(pdf())]);

    it.each<[string, () => RequestInit['body'], string | undefined, number]>([
      ['two files', () => form(['file', file()], ['file', file()]), undefined, 422],
      ['three files', () => form(['file', file()], ['file', file()], ['file', file()]), undefined, 422],
      ['another part', () => form(['file', file()], ['note', 'x']), undefined, 422],
      ['another name', () => form(['attachment', file()]), undefined, 422],
      ['a forbidden name', () => form(['__proto__', file()]), undefined, 422],
      ['no part', () => form(), undefined, 422],
      ['only text', () => form(['file', 'x']), undefined, 422],
      ['JSON', () => '{"file": "x"}', 'application/json', 415],
      ['nothing at all', () => undefined, undefined, 415],
      ['no boundary', () => 'x', 'multipart/form-data', 400],
      [
        'a cut form',
        () => '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
        'multipart/form-data; boundary=x',
        400,
      ],
      ['rubbish', () => 'abc', 'multipart/form-data; boundary=x', 400],
    ])('is refused: %s', async (_what, body, type, status) => {
      const before = (await clerk(path)).body.total;
      const answer = await post(body(), type);
      expect(answer.status).toBe(status);
      expect((await clerk(path)).body.total).toBe(before);
      expect(arriving()).toEqual([]);
    });

    it('is taken nowhere else', async () => {
      const headers = { cookie };
      const elsewhere = await fetch(`${office.address}/api/documents`, {
        method: 'POST',
        headers,
        body: form(['file', file()]),
      });
      expect(elsewhere.status).toBe(415);
    });
  });

  it('attaches once for an Idempotency-Key; name and content are the body', async () => {
    const content = pdf();
    const headers = { 'idempotency-key': 'tep-1' };
    const first = await send(path, 'a.pdf', content, headers);
    const second = await send(path, 'a.pdf', content, headers);
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect(await send(path, 'a.pdf', pdf(), headers)).toMatchObject({ status: 422, body: { code: 'keyReused' } });
    expect(await send(path, 'b.pdf', content, headers)).toMatchObject({ status: 422, body: { code: 'keyReused' } });
  });

  it('warns when the same content is attached already', async () => {
    const content = pdf();
    await send(path, 'a.pdf', content);
    expect((await send(path, 'b.pdf', content)).body).toMatchObject({
      name: 'b.pdf',
      warnings: [{ code: 'sameFile' }],
    });
  });

  it('withdraws a file with a reason; it stays readable by its address', async () => {
    const { body } = await send(path, 'nham.pdf', pdf());
    const withdrawal = `/attachments/${body.id}/withdrawal`;
    expect((await clerk(withdrawal, { body: { reason: 'Nhầm tệp' } })).status).toBe(428);
    const done = await clerk(withdrawal, { body: { reason: 'Nhầm tệp' }, headers: ifMatch(1) });
    expect(done).toMatchObject({ status: 200, body: { withdrawnReason: 'Nhầm tệp', version: 2 } });
    const again = await clerk(withdrawal, { body: { reason: 'x' }, headers: ifMatch(2) });
    expect(again).toMatchObject({ status: 409, body: { code: 'alreadyWithdrawn' } });
    const ids = (await clerk(path)).body.items.map(({ id }: { id: number }) => id);
    expect(ids).not.toContain(body.id);
    expect((await download(body.id)).status).toBe(200);
  });

  it('tells nobody of a file of a document that they may not see', async () => {
    const other = await office.organization('Đảng ủy xã Yên Lãng');
    const stranger = await office.user('vanthu2', 'clerk', other);
    const leader = await office.user('lanhdao', 'leader', commune);
    const { cookie: theirs, send: sendTheirs } = await senderOf(office.address, 'vanthu2');
    const internal = await register('13-CV/ĐU', { mark: 'internal' });
    const content = pdf();
    const added = await send(`/documents/${internal}/attachments`, 'noi-bo.pdf', content);
    expect(added.status).toBe(201);

    expect((await stranger(`/documents/${internal}/attachments`)).status).toBe(404);
    expect((await stranger(`/attachments/${added.body.id}`)).status).toBe(404);
    expect((await sendTheirs(`/documents/${internal}/attachments`, 'a.pdf', pdf())).status).toBe(404);
    const withdrawal = { body: { reason: 'x' }, headers: ifMatch(1) };
    expect((await stranger(`/attachments/${added.body.id}/withdrawal`, withdrawal)).status).toBe(404);
    const unseen = await download(added.body.id, { cookie: theirs });
    const missing = await download(999_999, { cookie: theirs });
    expect([unseen.status, missing.status]).toEqual([404, 404]);
    expect(await unseen.text()).toBe(await missing.text());
    const signedOut = await download(added.body.id, {});
    expect(signedOut.status).toBe(401);
    expect(Buffer.from(await signedOut.arrayBuffer()).includes(content)).toBe(false);

    expect((await leader(`/documents/${internal}/attachments`)).body.total).toBe(1);
    expect((await leader(`/attachments/${added.body.id}/withdrawal`, withdrawal)).status).toBe(403);
    expect((await sendTheirs(path, 'a.pdf', pdf())).status).toBe(403);
    expect(arriving()).toEqual([]);
  });

  it('lets a token read files only with the scope of their record', async () => {
    const { body } = await send(path, 'a.pdf', pdf());
    const tokenFor = async (scopes: string[]) => {
      const { body: me } = await clerk('/session');
      const added = await clerk(`/users/${me.userId ?? me.id}/tokens`, { body: { name: 'x', scopes } });
      return { authorization: `Bearer ${added.body.token}` };
    };
    expect((await download(body.id, await tokenFor(['organizations:read']))).status).toBe(404);
    expect((await download(body.id, await tokenFor(['documents:read']))).status).toBe(200);
  });

  it('removes what nobody names after a day, and nothing else', async () => {
    const sweep = office.app.get(FileSweep, { strict: false });
    const { body } = await send(path, 'giu.pdf', pdf());
    const orphan = sha256('mồ côi');
    const young = sha256('mới');
    const left = join(files(), 'arriving', 'nua-chung');
    const store = office.app.get(FileStore, { strict: false });
    for (const content of ['mồ côi', 'mới']) {
      const temporary = join(files(), 'arriving', content);
      writeFileSync(temporary, content);
      await store.keep({ path: temporary, sha256: sha256(content), size: content.length });
    }
    writeFileSync(left, 'x');
    for (const old of [placeOf(orphan), placeOf(body.sha256), left]) utimesSync(old, TWO_DAYS_AGO, TWO_DAYS_AGO);

    expect(await sweep.sweep()).toBe(2);
    expect([orphan, young, body.sha256].map((hash) => existsSync(placeOf(hash)))).toEqual([false, true, true]);
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(join(files(), 'leaving'))).toEqual([]);
    expect(await sweep.sweep()).toBe(0);
    rmSync(placeOf(young));
  });

  it('puts a file back that was named again while it was on its way out', async () => {
    const { body } = await send(path, 'tro-lai.pdf', pdf());
    const aside = join(files(), 'leaving', body.sha256);
    renameSync(placeOf(body.sha256), aside);
    utimesSync(aside, TWO_DAYS_AGO, TWO_DAYS_AGO);
    expect(await office.app.get(FileSweep, { strict: false }).sweep()).toBe(0);
    expect((await download(body.id)).status).toBe(200);
  });

  it('compares rows and files', async () => {
    const check = office.app.get(FileCheck, { strict: false });
    expect((await check.check()).faults).toEqual([]);
    const [lost, cut, changed, whole] = await Promise.all(
      ['lac.pdf', 'cut.pdf', 'sua.pdf', 'con.pdf'].map(async (name) => (await send(path, name, pdf())).body),
    );
    rmSync(placeOf(lost.sha256));
    truncateSync(placeOf(cut.sha256), 10);
    writeFileSync(placeOf(changed.sha256), Buffer.alloc(changed.size));
    const { faults, files: count } = await check.check();
    expect(faults.map(({ fault, attachmentIds }) => [fault, attachmentIds]).sort()).toEqual([
      ['content', [changed.id]],
      ['missing', [lost.id]],
      ['size', [cut.id]],
    ]);
    expect((await download(whole.id)).status).toBe(200);
    expect(count).toBeGreaterThan(10);
    expect((await download(lost.id)).status).toBe(500);
  });

  it('keeps the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});

describe('A folder that cannot be used', () => {
  it('stops the start with one sentence', async () => {
    const database = await sqliteDatabase();
    const settings = Settings.from({
      ...{ DATABASE_URL: database.url, PORT: '0', SEED: 'none', ADMIN_PASSWORD: PASSWORD, LOG_LEVEL: 'silent' },
      FILES_DIR: join(process.cwd(), 'package.json', 'files'),
    });
    await expect(startServer({ settings })).rejects.toThrow(
      /^Files can't be kept in .*\/files \(.*\)\. Set FILES_DIR to a/,
    );
    await database.drop();
  });
});
