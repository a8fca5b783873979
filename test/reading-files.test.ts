import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { databases } from './support/databases.js';
import { compoundFile, docx, PNG, type Send, senderOf, zip } from './support/files.js';
import { type Block, pdfFile, scannedPdf, wordFile } from './support/papers.js';
import { Office, type Person } from './support/office.js';
import { bombPdf, windows1258 } from './support/old-files.js';

/** JSON whose shape the test itself asserts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const plan = (number: string): Block[] => [
  {
    rows: [
      [
        ['TỈNH ỦY VĨNH PHÚC', 'HUYỆN ỦY SÔNG LÔ', '*', `Số ${number}`],
        ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Lô, ngày 12 tháng 4 năm 2022'],
      ],
    ],
  },
  'KẾ HOẠCH',
  'về công tác dân vận chính quyền năm 2022',
  'Thực hiện Quyết định số 394-QĐ/TU, ngày 30/9/2021 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:',
  {
    rows: [
      ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      [
        '1',
        'Rà soát quy chế tiếp công dân',
        'Ban Dân vận Huyện ủy',
        'Ủy ban Kiểm tra Huyện ủy',
        'Trước ngày 30/6/2022',
      ],
      ['2', 'Tập huấn cán bộ cơ sở', 'Ủy ban nhân dân huyện', '', 'Trước ngày 15/8/2022'],
    ],
  },
];

const HTML = (number: string) => `<!DOCTYPE html><html><head><title>x</title></head><body>
<nav><a href="/">Quyết định số 99-QĐ/TU</a></nav>
<div class="main-menu"><ul><li>Chỉ thị số 98-CT/TU</li></ul></div>
<main>${plan(number)
  .map((block) =>
    typeof block === 'string'
      ? `<p>${block}</p>`
      : 'rows' in block
        ? `<table>${block.rows
            .map(
              (row) =>
                `<tr>${row
                  .map(
                    (cell) =>
                      `<td>${[cell]
                        .flat()
                        .map((words) => `<p>${words}</p>`)
                        .join('')}</td>`,
                  )
                  .join('')}</tr>`,
            )
            .join('')}</table>`
        : '',
  )
  .join('\n')}</main>
<aside>Kế hoạch số 97-KH/TU</aside><footer>Thông báo số 96-TB/TU</footer></body></html>`;

const WORDS = `Huyện Sông Lô, tỉnh Vĩnh Phúc

Thực hiện Quyết định số 55-QĐ/TU, ngày 03/02/2016 của Ban Thường vụ Tỉnh ủy về đối thoại với nhân dân.
`;

/** The same words as a typist of 1999 left them, in each of the two fonts of the day. */
const ABC = `HuyÖn S«ng L«, tØnh VÜnh Phóc

Thùc hiÖn QuyÕt ®Þnh sè 55-Q§/TU, ngµy 03/02/2016 cña Ban Th\u00adêng vô TØnh ñy vÒ ®èi tho¹i víi nh©n d©n.
`;
const VNI = `Huyeän Soâng Loâ, tænh Vónh Phuùc

Thöïc hieän Quyeát ñònh soá 55-QÑ/TU, ngaøy 03/02/2016 cuûa Ban Thöôøng vuï Tænh uûy veà ñoái thoaïi vôùi nhaân daân.
`;

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TYPES = `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`;
const wordZip = (document: string) => zip({ '[Content_Types].xml': TYPES, 'word/document.xml': document });

/** Says that what is large unpacks to ten bytes. */
function lying(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    if (copy.readUInt32LE(at + 24) > 1024 * 1024) copy.writeUInt32LE(10, at + 24);
  }
  return copy;
}

describe.each(databases)('Reading files on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let send: Send;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', district);
    ({ send } = await senderOf(office.address, 'vanthu'));
  }, 60_000);

  afterAll(() => office?.close());

  const read = (name: string, content: Buffer | string, headers = {}) => send('/extractions', name, content, headers);
  const of = (kind: string, reading: Json): Json[] => reading.proposals.filter((each: Json) => each.kind === kind);
  const confirm = (id: number, body: object) => clerk(`/extractions/${id}/confirm`, { body });
  const everything = ({ proposals }: Json) =>
    proposals.map(({ proposal, suggested }: Json) => ({ proposal, action: suggested }));
  const filesKept = () => {
    const folder = join(office.database.folder, 'files');
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true });
    return kept.filter((entry) => entry.isFile()).length;
  };

  describe('one plan, whatever it comes as', () => {
    it.each([
      ['a Word file', 'ke-hoach.docx', '51-KH/HU', () => wordFile(plan('51-KH/HU'))],
      ['a PDF', 'ke-hoach.pdf', '52-KH/HU', () => pdfFile(plan('52-KH/HU'))],
      ['a page of a site', 'ke-hoach.html', '53-KH/HU', async () => HTML('53-KH/HU')],
    ])('%s', async (_what, name, number, make) => {
      const { status, body } = await read(name, await make());
      expect(status).toBe(201);
      expect(of('document', body)[0]).toMatchObject({
        own: true,
        fields: { number, issuedOn: '2022-04-12', issuer: 'Huyện ủy Sông Lô', title: /công tác dân vận/ },
      });
      expect(of('document', body).map(({ fields }) => fields.number)).toEqual([number, '394-QĐ/TU']); // no furniture
      expect(of('relation', body)).toMatchObject([{ relation: 'implements' }]);
      expect(of('assignment', body).map(({ fields }) => [fields.role, fields.organizations, fields.deadline])).toEqual([
        ['lead', ['Ban Dân vận Huyện ủy Sông Lô'], '2022-06-30'],
        ['coordinating', ['Ủy ban Kiểm tra Huyện ủy Sông Lô'], '2022-06-30'],
        ['implementing', ['Ủy ban nhân dân huyện Sông Lô'], '2022-08-15'],
      ]);
    });
  });

  describe('one text in every encoding', () => {
    it.each([
      ['UTF-8', Buffer.from(WORDS), null],
      ['UTF-8 with its mark', Buffer.from(`\ufeff${WORDS}`), null],
      ['UTF-16 LE with its mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le'), null],
      ['UTF-16 BE with its mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16(), null],
      ['UTF-16 LE without', Buffer.from(WORDS, 'utf16le'), null],
      ['letters and tones apart', Buffer.from(WORDS.normalize('NFD')), null],
      ['Windows-1258', windows1258(WORDS), 'readFrom1258'],
      ['TCVN3 (ABC)', Buffer.from(ABC, 'latin1'), 'readFromTcvn3'],
      ['VNI', Buffer.from(VNI, 'latin1'), 'readFromVni'],
      ['TCVN3 kept as Unicode', Buffer.from(ABC), 'readFromTcvn3'],
      ['VNI kept as Unicode', Buffer.from(VNI), 'readFromVni'],
    ])('%s', async (_what, bytes, note) => {
      const { status, body } = await read('van-ban.txt', bytes);
      expect({ status, text: body.text?.normalize('NFC') }).toEqual({ status: 201, text: WORDS });
      expect(of('document', body)).toMatchObject([{ status: 'known', fields: { number: '55-QĐ/TU' } }]);
      expect(body.notes.map(({ code }: Json) => code)).toEqual(note ? [note] : []);
    });

    it('takes the font of each run of a Word file for its encoding', async () => {
      const file = await wordFile([
        { words: 'QuyÕt ®Þnh sè 55-Q§/TU', font: '.VnTime' },
        { words: 'céng hßa x· héi', font: '.VnTimeH' },
        { words: 'Quyeát ñònh soá 23-QÑ/TW', font: 'VNI-Times' },
        { words: 'Chỉ thị số 09-CT/HU', font: 'Times New Roman' },
      ]);
      const { body } = await read('tron.docx', file);
      expect(body.text.trim().split('\n')).toEqual([
        ...['Quyết định số 55-QĐ/TU', 'CỘNG HÒA XÃ HỘI', 'Quyết định số 23-QĐ/TW', 'Chỉ thị số 09-CT/HU'],
      ]);
      const inherited = await wordFile(['QuyÕt ®Þnh sè 55-Q§/TU'], { font: '.VnTime' });
      expect((await read('ke-thua.docx', inherited)).body.text.trim()).toBe('Quyết định số 55-QĐ/TU');
    });

    it('keeps what may be of an old font and may not, and says so', async () => {
      const doubtful = 'Ban hµnh QuyÕt ®Þnh ngµy cña tØnh Çäë µµµ theo 55-QĐ/TU';
      const { status, body } = await read('ngo.txt', Buffer.from(doubtful));
      expect([status, body.text, body.notes.map(({ code }: Json) => code)]).toEqual([
        ...[201, doubtful, ['readDoubtfulLetters']],
      ]);
    });
  });

  it('numbers what Word numbers', async () => {
    const file = await wordFile([
      { words: 'Giao Ban Dân vận Huyện ủy rà soát', numbered: true },
      { words: 'Giao Văn phòng Huyện ủy theo dõi', numbered: true },
    ]);
    expect((await read('so.docx', file)).body.text).toContain(
      '1. Giao Ban Dân vận Huyện ủy rà soát\n2. Giao Văn phòng',
    );
  });

  describe('the file that was read', () => {
    it('is attached to the document in the same confirmation, once', async () => {
      const file = await wordFile(plan('61-KH/HU'));
      const { body: reading } = await read('Kế hoạch 61.docx', file);
      expect(reading.file).toMatchObject({ name: 'Kế hoạch 61.docx', size: file.length });
      const work = { items: everything(reading), attachTo: 'd1' };
      const first = await confirm(reading.id, work);
      expect(first).toMatchObject({ status: 200, body: { attachmentId: expect.any(Number) } });
      expect((await confirm(reading.id, work)).body).toEqual(first.body);

      const own = first.body.items.find(({ proposal }: Json) => proposal === 'd1').id;
      const attached = async () => (await clerk(`/documents/${own}/attachments`)).body.items;
      expect(await attached()).toMatchObject([{ id: first.body.attachmentId, name: 'Kế hoạch 61.docx' }]);
      const again = (await read('Kế hoạch 61.docx', file)).body;
      const second = await confirm(again.id, { items: everything(again), attachTo: 'd1' });
      expect(second.body).toMatchObject({ new: 0, attachmentId: first.body.attachmentId });
      expect(await attached()).toHaveLength(1);
      expect((await office.admin('/audit/verification')).body.ok).toBe(true);
    });

    it('outlives the sweep while its draft does', async () => {
      const { FileSweep } = await import('../src/files/file-sweep.js');
      const { FileStore } = await import('../src/files/file-store.js');
      const { utimesSync } = await import('node:fs');
      const file = await pdfFile(['Kế hoạch số 62-KH/HU được nhắc ở đây, cùng vài chữ nữa cho đủ.']);
      const { body: reading } = await read('62.pdf', file);
      const { createHash } = await import('node:crypto');
      const place = office.app.get(FileStore).place(createHash('sha256').update(file).digest('hex'));
      utimesSync(place, 1000, 1000);
      await office.app.get(FileSweep).sweep();
      expect(
        (await confirm(reading.id, { items: [{ proposal: 'd1', action: 'stub' }], attachTo: 'd1' })).body,
      ).toMatchObject(
        { errors: [{ field: 'attachTo', code: 'notDecided' }] }, // a stub takes no file
      );
      expect(readdirSync(join(place, '..'))).toHaveLength(1);
    });

    it('is not attached where there is none, or to what is no document', async () => {
      const { body: pasted } = await clerk('/extractions', { body: { text: `${WORDS}Dán vào.` } });
      const link = { items: [{ proposal: 'd1', action: 'link' }] };
      expect((await confirm(pasted.id, { ...link, attachTo: 'd1' })).body.errors).toMatchObject([
        { field: 'attachTo', code: 'noFile' },
      ]);
      expect((await confirm(pasted.id, { ...link, attachTo: 'd9' })).body.errors).toMatchObject([
        { field: 'attachTo', code: 'noProposal' },
      ]);
    });
  });

  describe('is refused, in words, with nothing stored', () => {
    const cases: [string, string, () => Buffer | string | Promise<Buffer>, number, string][] = [
      ['nothing', 'rong.txt', () => '', 422, 'fileEmpty'],
      ['blanks', 'trang.txt', () => ' \n\t ', 422, 'fileWithoutWords'],
      ['a Word file without words', 'trang.docx', () => wordFile([]), 422, 'fileWithoutWords'],
      [
        'binary data',
        'du-lieu.txt',
        () => Buffer.concat([Buffer.from([0, 1, 2]), randomBytes(3000)]),
        422,
        'fileBinary',
      ],
      ['a picture', 'anh.png', () => PNG, 422, 'fileBinary'],
      ['100 MB', 'lon.txt', () => Buffer.alloc(100 * 1024 * 1024, 'a '), 413, 'fileTooLarge'],
      ['more than a million letters', 'dai.txt', () => 'dài lắm '.repeat(130_000), 422, 'textTooLong'],
      ['nothing but citations', 'day.txt', () => 'Quyết định số 1-QĐ/TU; '.repeat(5000), 422, 'tooManyFacts'],
      ['a Word file with a password', 'khoa.docx', () => compoundFile(['EncryptedPackage']), 422, 'fileLocked'],
      ['a PDF with a password', 'khoa.pdf', () => pdfFile(['bí'], { userPassword: 'x' }), 422, 'fileLocked'],
      ['an old Word file', 'cu.doc', () => compoundFile(['WordDocument', '1Table']), 422, 'oldWord'],
      ['an old Word file under the new name', 'cu.docx', () => compoundFile(['WordDocument']), 422, 'oldWord'],
      ['a workbook', 'so.xls', () => compoundFile(['Workbook']), 422, 'kindNotRead'],
      ['an archive', 'nen.docx', () => zip({ 'a.js': 'x' }), 422, 'kindNotRead'],
      ['RTF', 'van-ban.doc', () => '{\\rtf1 van ban}', 422, 'kindNotRead'],
      [
        'a Word file that is cut off',
        'cut.docx',
        async () => (await wordFile(plan('1-KH/HU'))).subarray(0, 4000),
        422,
        'fileBroken',
      ],
      ['a PDF that is cut off', 'cut.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<</Type'), 422, 'fileBroken'],
      ['broken XML', 'xml.docx', () => wordZip('<w:document><w:body><w:p>'), 422, 'fileBroken'],
      ['XML nested a hundred thousand deep', 'sau.docx', () => wordZip('<p>'.repeat(100_000)), 422, 'fileBroken'],
      ['a bomb', 'bom.docx', () => wordZip(' '.repeat(100 * 1024 * 1024)), 422, 'unpacksTooLarge'],
      ['a bomb that hides its size', 'bom.docx', () => lying(wordZip(' '.repeat(50 * 1024 * 1024))), 422, 'fileBroken'],
      [
        'entities',
        'thuc-the.docx',
        () => wordZip('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document>&b;</w:document>'),
        422,
        'xmlDeclaration',
      ],
      ['a script named .docx', 'bao-cao.docx', () => '#!/bin/sh\nrm -rf /\n', 422, 'extension'],
      ['a PDF named .docx', 'bao-cao.docx', () => pdfFile(['chữ']), 422, 'extension'],
      ['a Word file named .pdf', 'bao-cao.pdf', () => docx('chữ'), 422, 'extension'],
      ['a page named .txt', 'trang.txt', () => '<!DOCTYPE html><p>chữ</p>', 422, 'extension'],
      ['a scan', 'quet.pdf', () => scannedPdf(PNG), 422, 'noTextLayer'],
      ['too many pages', 'day.pdf', () => pdfFile(Array.from({ length: 30_000 }, () => 'dòng')), 422, 'tooManyPages'],
      ['a PDF that swells', 'phinh.pdf', () => bombPdf(), 422, 'readTooHeavy'],
      [
        'text in a Western encoding',
        'tay.txt',
        () => Buffer.from('déjà vu à la forêt, où naît un été; à côté, près du café', 'latin1'),
        422,
        'encodingUnknown',
      ],
    ];

    it.each(cases)(
      '%s',
      async (_what, name, make, status, code) => {
        const content = await make();
        const before = { drafts: (await clerk('/extractions')).body.total, files: filesKept() };
        const vietnamese = await read(name, content);
        expect({ status: vietnamese.status, errors: vietnamese.body.errors }).toMatchObject({
          ...{ status, errors: [{ field: 'file', code }] },
        });
        expect(vietnamese.headers.get('content-type')).toContain('application/problem+json');
        if (content.length < 1_000_000) {
          const english = await read(name, content, { 'accept-language': 'en' });
          expect(english.body.errors[0].message).not.toBe(vietnamese.body.errors[0].message);
          expect(english.body.errors[0].message).toMatch(/^[\x20-\x7e]+$|“/);
        }
        expect({ drafts: (await clerk('/extractions')).body.total, files: filesKept() }).toEqual(before);
      },
      60_000,
    );

    it.each([
      ['in its text', 'bc.docx', () => wordFile(['HUYỆN ỦY SÔNG LÔ', 'MẬT', 'Báo cáo số 3-BC/HU'])],
      ['in a PDF', 'bc.pdf', () => pdfFile(['HUYỆN ỦY SÔNG LÔ', 'TỐI MẬT', 'Báo cáo số 3-BC/HU về tình hình'])],
      ['over its pages', 'bc.docx', () => wordFile(['Báo cáo số 3-BC/HU'], { header: 'MẬT' })],
      ['typed in an old font', 'bc.docx', () => wordFile([{ words: 'MËT', font: '.VnTime' }, 'Báo cáo số 3-BC/HU'])],
      ['in its name', 'TUYỆT MẬT.docx', () => wordFile(['Báo cáo số 3-BC/HU'])],
    ])('a stamp of secrecy %s', async (_where, name, make) => {
      const before = filesKept();
      const answer = await read(name, await make());
      expect(answer).toMatchObject({ status: 422, body: { code: 'secrecyStamp' } });
      expect(filesKept()).toBe(before);
      const { body: log } = await office.admin('/audit?sort=-position&pageSize=1');
      expect(JSON.stringify(log)).toContain('secrecy.refused');
      expect(JSON.stringify(log)).not.toContain('3-BC/HU');
    });

    it('a form without a file, with two, or with something else', async () => {
      const { cookie } = await senderOf(office.address, 'vanthu');
      const post = async (...parts: [string, string | Blob][]) => {
        const body = new FormData();
        for (const [name, value] of parts) body.append(name, value);
        const answer = await fetch(`${office.address}/api/extractions`, { method: 'POST', headers: { cookie }, body });
        return ((await answer.json()) as Json).errors?.[0]?.field;
      };
      const blob = new Blob(['chữ']);
      expect(await post()).toBe('file');
      expect(await post(['other', blob])).toBe('file');
      expect(await post(['file', blob], ['file', blob])).toBe('file');
      expect(await post(['text', 'chữ'])).toBe('file');
    });

    it('what comes from somebody who may not read texts', async () => {
      await office.user('lanhdao', 'leader', district);
      const leader = await senderOf(office.address, 'lanhdao');
      expect((await leader.send('/extractions', 'a.txt', 'chữ')).status).toBe(403);
    });
  });

  it('takes the day of the text beside the file', async () => {
    const text = 'Ở tỉnh Vĩnh Phúc, Quyết định số 55-QĐ/TU được phổ biến rộng rãi.';
    const cited = async (query: string) => of('document', (await send(`/extractions${query}`, 'x.txt', text)).body)[0];
    expect((await cited('')).targetId).not.toBeNull();
    expect((await cited('?datedOn=2010-01-01')).targetId).toBeNull(); // younger than the text
    expect((await send('/extractions?datedOn=2010-02-30', 'x.txt', WORDS)).body.errors[0].field).toBe('datedOn');
  });

  it('answers others while it reads what is large and hostile', async () => {
    const { cookie } = await senderOf(office.address, 'vanthu');
    const text = 'Căn cứ Quyết định số 1-QĐ/TU; giao các xã, '.repeat(2900) + 'huyện '.repeat(140_000);
    const headers = { cookie, 'content-type': 'application/json' };
    const ask = { method: 'POST', headers, body: JSON.stringify({ text }) };
    let longest = 0;
    const reading = fetch(`${office.address}/api/extractions`, ask).then(({ status }) => status);
    let done = false;
    void reading.finally(() => (done = true));
    while (!done) {
      const began = performance.now();
      await fetch(`${office.address}/healthz`);
      longest = Math.max(longest, performance.now() - began);
    }
    expect(await reading).toBe(201);
    expect(longest).toBeLessThan(1000);
  }, 60_000);
});
