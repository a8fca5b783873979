import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import Database from 'better-sqlite3';
import { type Commands, commandsIn } from './support/command.js';
import { compoundFile, docx } from './support/files.js';
import { pdfFile, wordFile } from './support/papers.js';
import { postgresDatabase, sqliteDatabase, type TestDatabase } from './support/databases.js';
import { PASSWORD, type Person, signIn } from './support/office.js';
import { administratorOf, Process } from './support/process.js';
import { ARTICLE, PLAN } from './support/texts.js';

jest.setTimeout(120_000); // each command is a process that starts

/** `.server-0a1b2c3d4e5f.json`, by which a command finds the server that runs. */
const isServerKey = (name: string) => /^\.server-[0-9a-f]{12}\.json$/.test(name); // ".server-0a1b2c3d4e5f.json"
const NOWHERE = 'sqlite:/dev/null/nowhere/registry.sqlite';

describe('Reading texts on the command line', () => {
  let folder: string;
  const cli = commandsIn({ DATABASE_URL: NOWHERE });
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'so-chi-dao-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('needs no database', async () => {
    const { code, out } = await cli('extract', file('article.txt', ARTICLE));
    expect(code).toBe(0);
    expect(out).toMatch(/55-QĐ\/TU +03\/02\/2016 +Ban Thường vụ Tỉnh ủy/); // an aligned row
  });

  it('speaks JSON to programs', async () => {
    const { code, out } = await cli('extract', file('article.txt', ARTICLE), '--json');
    const { citations, inspections } = JSON.parse(out) as Record<string, { units?: number }[]>;
    expect([code, citations?.length, inspections?.map(({ units }) => units)]).toEqual([0, 13, [8, 3]]);
  });

  it('reads and writes a line for each text', async () => {
    const lines = [
      { id: 'a', text: ARTICLE },
      { id: 'b', text: 'Hôm nay trời đẹp.' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { code, out } = await commandsIn({ DATABASE_URL: NOWHERE }, input)('extract', '--jsonl');
    const read = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; citations: unknown[] });
    expect(code).toBe(0);
    expect(read.map(({ id, citations }) => [id, citations.length])).toEqual([
      ['a', 13],
      ['b', 0],
    ]);
  });

  it('reads Word files and PDFs, also from a pipe', async () => {
    const words = ['Thực hiện Quyết định số 55-QĐ/TU, ngày 03/02/2016 của Ban Thường vụ Tỉnh ủy.'];
    const [word, pdf] = [file('a.docx', await wordFile(words)), file('a.pdf', await pdfFile(words))];
    const { code, out } = await cli('extract', word, pdf, '--json');
    const read = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; citations: { number: string }[] });
    expect([code, read.map(({ id, citations }) => [id, citations[0]!.number])]).toEqual([
      ...[0, [word, pdf].map((path) => [path, '55-QĐ/TU'])],
    ]);
    const piped = await commandsIn({ DATABASE_URL: NOWHERE }, await wordFile(words))('extract', '-', '--json');
    expect(JSON.parse(piped.out)).toMatchObject({ citations: [{ number: '55-QĐ/TU' }] });
  });

  it('reads standard input', async () => {
    const { out } = await commandsIn({ DATABASE_URL: NOWHERE }, PLAN)('extract', '-', '--json');
    expect(JSON.parse(out)).toMatchObject({ document: { number: '45-KH/HU' } });
  });

  it.each([
    ['a file that is not there', () => 'khong-co.txt', /khong-co\.txt/],
    ['what is no text', () => file('picture.txt', Buffer.from([0x89, 0x50, 0xff, 0x00])), /picture\.txt: .*nhị phân/],
    ['an empty text', () => file('empty.txt', ' \n '), /không có chữ/],
    ['an empty file', () => file('nothing.txt', ''), /rỗng/],
    ['an old Word file', () => file('old.doc', compoundFile(['WordDocument'])), /old\.doc: .*\.docx/],
    ['a name that says something else', () => file('plan.pdf', docx('Kế hoạch')), /plan\.pdf.*\.docx/],
    ['a stamp of secrecy', () => file('stamped.txt', 'TỈNH ỦY\nMẬT\nSố 3-BC/TU'), /“MẬT”.*117\/2025\/QH15/],
  ])('refuses %s in one sentence', async (_what, name, sentence) => {
    const { code, out, err } = await cli('extract', name());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err.trim()).not.toContain('\n');
  });

  it('names the line that is wrong', async () => {
    const input = `${JSON.stringify({ id: 1, text: 'x' })}\n{"id": 2}\n`;
    const { code, err } = await commandsIn({ DATABASE_URL: NOWHERE }, input)('extract', '--jsonl');
    expect(code).toBe(1);
    expect(err).toContain('dòng 2');
  });

  it('tells wrong use from wrong input', async () => {
    for (const wrong of [['nonsense'], ['who-implements'], ['extract', '--what'], ['--lang', 'fr', 'doctor']]) {
      expect((await cli(...wrong)).code).toBe(2);
    }
    const help = await cli('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('những đơn vị thực hiện một văn bản');
    expect((await cli('--lang', 'en', '--help')).out).toContain('the units that implement a directive');
  });

  it('says why no register can be reached', async () => {
    const { code, err } = await cli('doctor');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('/dev/null/nowhere')]);
    expect((await cli('--server', 'http://127.0.0.1:9', '--token', 'x', 'doctor')).code).toBe(1);
    expect((await cli('--server', 'http://127.0.0.1:9', 'doctor')).err).toContain('--token');
  });
});

describe('The register on the command line, without a server', () => {
  let database: TestDatabase;
  let cli: Commands;
  const file = (name: string) => join(database.folder, name);

  beforeAll(async () => {
    database = await sqliteDatabase();
    cli = commandsIn({ DATABASE_URL: database.url });
    writeFileSync(file('article.txt'), ARTICLE);
    writeFileSync(file('plan.txt'), PLAN);
  });

  afterAll(() => database.drop());

  it('knows the starter register', async () => {
    const { code, out } = await cli('register', file('article.txt'));
    expect([code, out]).toEqual([0, 'Văn bản: 0 mới, 6 đã có\nKiểm tra, giám sát: 0 mới, 2 đã có\n']);
  });

  it('registers a second text, and knows it the second time', async () => {
    const dry = await cli('register', file('plan.txt'), '--dry-run', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, confirmed: null, rest: [] });
    expect((await cli('who-implements', '45-KH/HU')).code).toBe(1);

    const first = await cli('register', file('plan.txt'));
    expect(first.out).toContain('Văn bản: 1 mới, 2 đã có, 1 ghi tạm vì chưa đủ dữ kiện');
    expect(first.out).toContain('Nhiệm vụ: 3 mới, 0 đã có');
    const again = await cli('register', file('plan.txt'));
    expect(again.out).toBe('Văn bản: 0 mới, 4 đã có\nQuan hệ: 0 mới, 3 đã có\nNhiệm vụ: 0 mới, 3 đã có\n');
  });

  it('attaches the file to what it registers from it, unless told not to', async () => {
    const own = (number: string) => PLAN.replaceAll('45-KH/HU', number);
    writeFileSync(file('48.docx'), await wordFile(own('48-KH/HU').split('\n')));
    writeFileSync(file('49.docx'), await wordFile(own('49-KH/HU').split('\n')));
    expect((await cli('register', file('48.docx'))).out).toContain('Đã đính kèm tệp 48.docx.');
    expect((await cli('register', file('48.docx'))).out).not.toContain('đính kèm');
    const without = JSON.parse((await cli('register', file('49.docx'), '--no-attach', '--json')).out) as object;
    expect(without).toMatchObject({ confirmed: { attachmentId: null, new: expect.any(Number) } });
  });

  it('finds the register whole and well', async () => {
    const { code, out } = await cli('verify', '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, head: { hash: expect.any(String) } });
    expect(code).toBe(0);
    const doctor = JSON.parse((await cli('doctor', '--json')).out) as { checks: { name: string; value: string }[] };
    const checks = Object.fromEntries(doctor.checks.map(({ name, value }) => [name, value]));
    expect(checks).toMatchObject({ synchronous: 'FULL', journal_mode: 'wal', integrity: 'ok', node: process.version });
    expect(checks.sqlite_version! >= '3.51.3').toBe(true);
  });

  it('leaves nothing beside the database that says a server runs', () => {
    expect(readdirSync(database.folder).filter(isServerKey)).toEqual([]);
  });

  it('names the first break of a tampered log', async () => {
    const { position } = (JSON.parse((await cli('verify', '--json')).out) as { head: { position: number } }).head;
    const tampered = new Database(file('registry.sqlite'));
    const [trigger] = tampered
      .prepare(
        `SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE UPDATE ON "audit_entries"%' OR name LIKE 'audit%update%'`,
      )
      .pluck()
      .all() as string[];
    tampered.exec(`DROP TRIGGER ${trigger}; UPDATE audit_entries SET actor = 'ai đó' WHERE position = 5`);
    tampered.close();
    const { code, out } = await cli('verify');
    expect(code).toBe(1);
    expect(out).toMatch(/Sổ KHÔNG nguyên vẹn: audit: .*"position":5/);
    expect(position).toBeGreaterThan(5);
  });
});

describe('The register on the command line, beside a running server', () => {
  let database: TestDatabase;
  let service: Process & { address: string };
  let admin: Person;
  let cli: Commands;

  beforeAll(async () => {
    database = await sqliteDatabase();
    service = await Process.ready({ DATABASE_URL: database.url, SEED: 'starter' });
    admin = await administratorOf(service);
    cli = commandsIn({ DATABASE_URL: database.url, LANG: 'C' });
  }, 30_000);

  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const file = (name: string) => join(database.folder, name);

  it('asks that server, under the name of the account', async () => {
    const [key] = readdirSync(database.folder).filter(isServerKey);
    expect(statSync(file(key!)).mode & 0o777).toBe(0o600);
    writeFileSync(file('article.txt'), ARTICLE);
    expect((await cli('register', file('article.txt'))).code).toBe(0);
    const log = await admin('/audit?sort=-position&pageSize=1');
    expect(log.body.items[0]).toMatchObject({
      actor: expect.stringMatching(/^dòng lệnh: \S+/),
      action: 'reading.confirm',
    });
  });

  it('lists what a person should look at', async () => {
    writeFileSync(
      file('letter.txt'),
      'Theo Kế hoạch số 77-KH/ĐU, ngày 02/3/2022 về phòng cháy rừng, các chi bộ đã họp.',
    );
    const { code, out } = await cli('register', file('letter.txt'));
    expect(code).toBe(0);
    expect(out).toMatch(/Cần người xem:[^]*77-KH\/ĐU · 2022-03-02 +Chưa đủ dữ kiện/);
  });

  it('tells who implements a directive, by any writing of its number', async () => {
    const { code, out } = await cli('who-implements', '55 qd/tu');
    expect(code).toBe(0);
    expect(out).toMatch(/^55-QĐ\/TU +03\/02\/2016 +Tỉnh ủy Vĩnh Phúc/);
    expect(out).toMatch(/Huyện ủy Sông Lô +thực hiện +theo nguồn/);
    const none = await cli('who-implements', '99-CT/TU');
    expect([none.code, none.err]).toEqual([1, 'Sổ chưa có văn bản nào mang số “99-CT/TU”.\n']);
    expect((await cli('who-implements', 'QCVN 102:2016/BTTTT')).code).toBe(1);
  });

  it('finds words without diacritics', async () => {
    const { out } = await cli('search', 'doi', 'thoai', 'truc', 'tiep');
    expect(out).toContain('55-QĐ/TU');
    expect((await cli('search', 'khong-co-gi-nhu-the')).out).toBe('Không tìm thấy.\n');
  });

  it('lists what looks alike and waits to be told apart', async () => {
    expect((await cli('look-alikes')).out).toBe('Không có cặp văn bản nào chờ xác định.\n');
  });

  it('takes rows in once, and says which it refuses', async () => {
    const rows = [
      {
        record: 'organization',
        id: 1,
        code: 'HU',
        name: 'Huyện ủy Lập Thạch',
        level: 'district',
        system: 'party',
        parentId: null,
      },
      {
        record: 'document',
        id: 7,
        number: '8-CT/HU',
        type: 'CT',
        issuerId: 1,
        issuedOn: '2022-02-30',
        title: 'ngày sai',
      },
      {
        record: 'document',
        id: 8,
        number: '9-CT/HU',
        type: 'CT',
        issuerId: 1,
        issuedOn: '2022-02-03',
        title: 'trồng rừng',
      },
    ];
    writeFileSync(file('rows.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'));
    const first = await cli('import', file('rows.ndjson'), '--source', 'thu');
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^2 mới, 0 đã có, 1 không nhận\ndòng 2: issuedOn: /);
    expect((await cli('import', file('rows.ndjson'), '--source', 'thu')).out).toMatch(/^0 mới, 2 đã có, 1 không nhận/);
  });

  it('writes the register out as an import takes it, or as a table', async () => {
    const rows = (await cli('export')).out.trim().split('\n');
    expect(rows.map((row) => JSON.parse(row) as object)).toEqual(
      expect.arrayContaining([expect.objectContaining({ record: 'document', number: '55-QĐ/TU' })]),
    );
    expect((await cli('export', '--csv', '-o', file('van-ban.csv'))).code).toBe(0);
    expect(readFileSync(file('van-ban.csv'), 'utf8')).toContain('55-QĐ/TU');
    expect((await cli('export', '-o', '/dev/null/x.ndjson')).code).toBe(1);
  });

  it('adds, lists and disables users, with a password that is shown once', async () => {
    const added = await cli('user', 'add', 'lan', '--role', 'clerk', '--organization', 'Huyện ủy Sông Lô');
    expect(added.out).toMatch(/Đã thêm lan\.\nMật khẩu của lan: \S{12,} \(chỉ hiện một lần\)/);
    const own = commandsIn({ DATABASE_URL: database.url }, 'mot-mat-khau-rat-dai\n');
    expect((await own('user', 'password', 'lan', '--password-stdin')).out).toBe('Đã đặt mật khẩu của lan.\n');
    expect((await cli('user', 'list')).out).toMatch(/lan +lan +Huyện ủy Sông Lô +văn thư/);
    expect((await cli('user', 'disable', 'lan')).code).toBe(0);
    expect((await cli('user', 'disable', 'minh')).err).toContain('minh');
    expect((await cli('user', 'add', 'x', '--role', 'king')).err).toContain('role');
    expect((await cli('user', 'add', 'x', '--role', 'clerk', '--organization', 'Nơi nào')).err).toContain('Nơi nào');
  });

  const tokenFor = async (...scopes: string[]): Promise<string> => {
    const { body: session } = await admin('/session');
    const { body } = await admin(`/users/${session.userId}/tokens`, { body: { name: 'thử', scopes } });
    return body.token;
  };

  it('reaches a server anywhere with a personal token, and no further than the token', async () => {
    const remote = commandsIn({ DATABASE_URL: NOWHERE });
    const at = ['--server', service.address, '--token', await tokenFor('documents:read')];
    expect((await remote(...at, 'search', '55-QĐ/TU')).out).toContain('55-QĐ/TU');
    expect((await remote(...at, 'user', 'list')).err).toContain('Mã truy cập này không được dùng');
    expect((await remote('--server', service.address, '--token', 'wrong', 'search', 'x')).code).toBe(1);
  });

  it('backs up while others write, and restores what was there', async () => {
    const archive = file('backup.tar.gz');
    const { id } = (await admin('/documents?number=55-QĐ/TU')).body.items[0];
    const paper = new FormData();
    paper.append('file', new Blob(['Toàn văn Quy chế đối thoại.']), 'quy-che.txt');
    const attached = await fetch(`${service.address}/api/documents/${id}/attachments`, {
      ...{
        method: 'POST',
        body: paper,
        headers: { authorization: `Bearer ${await tokenFor('documents:read', 'documents:write')}` },
      },
    });
    expect(attached.status).toBe(201);
    const writing = Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        admin('/users', {
          body: { username: `u${i}`, password: PASSWORD, grants: [{ role: 'clerk', organizationId: null }] },
        }),
      ),
    );
    const { code, out } = await cli('backup', archive, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: archive, audit: { position: expect.any(Number) } });
    expect((await writing).every(({ status }) => status === 201)).toBe(true);
    expect(statSync(archive).mode & 0o077).toBe(0);
    expect(readdirSync(database.folder).filter((name) => name.startsWith('.backup'))).toEqual([]);
    expect((await cli('backup', archive)).err).toContain('--force');

    const elsewhere = await sqliteDatabase();
    const there = commandsIn({ DATABASE_URL: elsewhere.url });
    expect((await there('restore', archive)).out).toContain('Đã phục hồi');
    expect((await there('verify')).code).toBe(0);
    expect(JSON.parse((await there('verify', '--json')).out)).toMatchObject({
      parts: expect.arrayContaining([{ part: 'files', ok: true, checked: 1, fault: null }]),
    });
    const { audit } = JSON.parse(out) as { audit: { position: number; hash: string } };
    const kept = await there('verify', '--position', String(audit.position), '--hash', audit.hash);
    expect(kept.code).toBe(0);
    expect((await there('search', '55-QĐ/TU')).out).toContain('Tỉnh ủy Vĩnh Phúc');

    const present = await there('restore', archive);
    expect(present.out).toMatch(/Dữ liệu trước đó nằm ở \S*before-restore-/);
    await elsewhere.drop();
  });

  it('gives the whole register to nobody who administers a part of it', async () => {
    const { body: found } = await admin('/organizations?asOf=all&q=huyen uy song lo&pageSize=1');
    const organizationId = found.items[0].id as number;
    const grants = [{ role: 'administrator', organizationId }];
    await admin('/users', { body: { username: 'quantri.huyen', password: PASSWORD, organizationId, grants } });
    const district = await signIn(service.address, 'quantri.huyen', PASSWORD);
    expect((await district('/backups', { method: 'POST' })).status).toBe(403);
  });

  it('restores nothing over a running server', async () => {
    const { code, err } = await cli('restore', file('backup.tar.gz'));
    expect(code).toBe(1);
    expect(err).toContain('already in use');
  });

  it('restores nothing from an archive that is cut, altered or something else', async () => {
    const elsewhere = await sqliteDatabase();
    const there = commandsIn({ DATABASE_URL: elsewhere.url });
    const whole = readFileSync(file('backup.tar.gz'));
    const altered = Buffer.from(whole);
    altered[Math.floor(altered.length / 2)]! ^= 0xff;
    for (const bytes of [
      whole.subarray(0, whole.length - 200),
      altered,
      Buffer.from('not an archive'),
      Buffer.alloc(0),
    ]) {
      writeFileSync(join(elsewhere.folder, 'wrong.tar.gz'), bytes);
      const { code, err } = await there('restore', join(elsewhere.folder, 'wrong.tar.gz'));
      expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
      expect(existsSync(join(elsewhere.folder, 'registry.sqlite'))).toBe(false);
    }
    expect(readdirSync(elsewhere.folder).filter((name) => name.startsWith('.restore'))).toEqual([]);
    await elsewhere.drop();
  });
});

describe('The register on the command line, on PostgreSQL', () => {
  it('says how to back it up', async () => {
    const database = await postgresDatabase();
    const cli = commandsIn({ DATABASE_URL: database.url, FILES_DIR: join(database.folder, 'files') });
    const { code, err } = await cli('backup', join(database.folder, 'x.tar.gz'));
    expect(code).toBe(1);
    expect(err).toContain('pg_dump');
    expect((await cli('restore', 'x.tar.gz')).err).toContain('pg_restore');
    expect((await cli('verify')).code).toBe(0);
    expect((await cli('doctor')).out).toContain('postgres_version');
    await database.drop();
  });
});
