import fc from 'fast-check';
import { databases, postgresDatabase, sqliteDatabase } from './support/databases.js';
import { Office, type Person } from './support/office.js';

interface Found {
  kind: string;
  label: string;
  number?: string;
}

const search = async (person: Person, q: string, more = '') =>
  (await person(`/search?q=${encodeURIComponent(q)}${more}`)).body;
const labels = (body: { items: Found[] }, kind?: string) =>
  body.items.filter((item) => kind === undefined || item.kind === kind).map(({ label }) => label);

describe.each(databases)('Search on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let district: number;
  let commune: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    commune = await office.organization('Đảng ủy xã Đôn Nhân');
    clerk = await office.user('vanthu', 'clerk', district);
    const province = await office.organization('Tỉnh ủy Vĩnh Phúc');
    for (const [number, issuerId, title] of [
      ['1-KH/TU', province, 'thực hiện Quy chế dân chủ ở cơ sở'],
      ['11-KH/TU', province, 'tổng kết 1 năm'],
      ['101-KH/TU', province, 'học tập, quán triệt'],
      ['217-QĐ/TW', province, 'Quy chế giám sát và phản biện xã hội của MTTQ Việt Nam'],
      ['340-CV/ĐU', district, 'v/v kiện toàn UBND các xã'],
    ] as const) {
      const added = await office.admin('/documents', { body: { number, issuerId, title, issuedOn: '2020-01-10' } });
      expect(added.status).toBe(201);
    }
  }, 60_000);

  afterAll(() => office?.close());

  it('finds a number exactly, never one that contains it', async () => {
    for (const typed of ['1-kh/tu', '01 KH TU', '001 - KH / TU']) {
      const body = await search(clerk, typed);
      expect(labels(body, 'number')).toEqual(['1-KH/TU']);
      expect(labels(body)).not.toContain('101-KH/TU');
      expect(labels(body)[0]).toBe('1-KH/TU');
    }
  });

  it.each([
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['217 qd tw', '217-QĐ/TW'],
    ['340cv/du', '340-CV/ĐU'],
    ['340-CV/ÐU', '340-CV/ĐU'],
    ['340-CV/ĐU'.normalize('NFD'), '340-CV/ĐU'],
    ['55-qđ/tu', '55-QĐ/TU'],
    ['Số 55–QĐ/TU', '55-QĐ/TU'],
  ])('finds by %s', async (typed, number) => {
    expect(labels(await search(clerk, typed))[0]).toBe(number);
  });

  it('lists all that share a part of a number', async () => {
    expect(labels(await search(clerk, '217-QĐ'), 'number')).toEqual(['217-QĐ/TW']);
    expect(labels(await search(clerk, '217'), 'number')).toEqual(['217-QĐ/TW']);
  });

  it.each([
    ['doi thoai truc tiep', '55-QĐ/TU'],
    ['đối thoại trực tiếp'.normalize('NFD'), '55-QĐ/TU'],
    ['quy che dan chu', '1-KH/TU'],
    ['QCDC', '1-KH/TU'],
    ['qcdc co so', '1-KH/TU'],
    ['mặt trận tổ quốc việt nam', '217-QĐ/TW'],
    ['mttq', '217-QĐ/TW'],
    ['Uỷ ban nhân dân', '340-CV/ĐU'],
    ['Ủy ban nhân dân', '340-CV/ĐU'],
  ])('finds the words %s', async (typed, number) => {
    expect(labels(await search(clerk, typed, '&kinds=document'))[0]).toBe(number);
  });

  it('finds organisations by name, alias and code', async () => {
    expect(labels(await search(clerk, 'huyen uy song lo', '&kinds=organization'))[0]).toBe('Huyện ủy Sông Lô');
    expect(labels(await search(clerk, 'xã đôn nhân'), 'organization')).toContain('Đảng ủy xã Đôn Nhân');
    expect(labels(await search(clerk, 'UBND huyen song lo', '&kinds=organization'))).toEqual(
      labels(await search(clerk, 'uy ban nhan dan huyen song lo', '&kinds=organization')),
    );
  });

  it('shows in one answer first the number, then words, then organisations, page by page', async () => {
    const whole = await search(clerk, 'vinh phuc', '&pageSize=200');
    const kinds = whole.items.map(({ kind }: Found) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order(a) - order(b)));
    expect(new Set(kinds).size).toBeGreaterThan(1);
    expect(whole).toMatchObject({ total: whole.items.length, more: false });
    const pages = [];
    for (let page = 1; pages.length < whole.total; page++) {
      pages.push(...(await search(clerk, 'vinh phuc', `&pageSize=3&page=${page}`)).items);
    }
    expect(pages).toEqual(whole.items);
  });

  const order = (kind: string) => ['number', 'document', 'organization', 'inspection'].indexOf(kind);

  it('keeps what is out of scope out of answers, totals and suggestions', async () => {
    const secret = { number: '7-CV/HU', title: 'bảo mật kênh Thủy Tạ', mark: 'internal', issuedOn: '2022-02-02' };
    const added = await clerk('/documents', { body: { ...secret, issuerId: district } });
    expect(added.status).toBe(201);
    const stranger = await office.user('xadonnhan', 'clerk', commune);
    for (const q of ['7-CV/HU', 'kênh thủy tạ']) {
      expect(await search(clerk, q)).toMatchObject({ total: 1 });
      expect(await search(stranger, q)).toMatchObject({ total: 0, items: [] });
      const { body } = await stranger(`/suggestions?q=${encodeURIComponent(q)}`);
      expect(body.items).toEqual([]);
    }
  });

  it('suggests while the last word is being typed', async () => {
    const { body } = await clerk(`/suggestions?q=${encodeURIComponent('đối thoại tr')}`);
    expect(labels(body, 'document')).toEqual(['55-QĐ/TU']);
    expect(labels((await clerk('/suggestions?q=ubnd%20huyen%20song')).body, 'organization').length).toBeGreaterThan(0);
    expect(labels((await clerk('/suggestions?q=55')).body, 'number')).toEqual(['55-QĐ/TU']);
  });

  it('finds nothing for what holds no word, and names a kind that does not exist', async () => {
    for (const q of ['---', '“”', '🙂'])
      expect(await search(clerk, q)).toMatchObject({ items: [], total: 0, more: false });
    const wrong = await clerk('/search?q=a&kinds=number,person');
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'kinds', code: 'oneOf' }] } });
    for (const q of ['" OR 1', 'a*', "o'x & !b | (c", 'NOT a', '{a b}: c', '\\', '^x', '-"']) {
      expect((await clerk(`/search?q=${encodeURIComponent(q)}`)).status).toBe(200);
    }
  });
});

describe('Both databases', () => {
  let offices: Office[];

  beforeAll(async () => {
    offices = [await Office.open(await sqliteDatabase()), await Office.open(await postgresDatabase())];
  }, 60_000);

  afterAll(() => Promise.all((offices ?? []).map((office) => office.close())));

  it('give the same answers over random documents', async () => {
    const words = [
      ...[
        'quy',
        'chế',
        'dân',
        'chủ',
        'đảng',
        'Đất',
        'đai',
        'xã',
        'QCDC',
        'mặt trận tổ quốc',
        'MTTQ',
        'NTM',
        'số',
        'hóa',
      ],
      ...[
        'nông thôn mới',
        '2021',
        '30c',
        '1e5',
        'qh15',
        '09',
        '3.14',
        'a-b',
        'hoà',
        'hòa',
        'Uỷ ban',
        'e-mail@x.vn',
        '½',
      ],
    ];
    const [sqlite, postgres] = offices as [Office, Office];
    const issuerId = await sqlite.organization('Huyện ủy Sông Lô');
    const titles = fc.sample(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })), {
        ...{ minLength: 1, maxLength: 12 },
      }),
      { numRuns: 200, seed: 20211130 },
    );
    for (const [index, parts] of titles.entries()) {
      const title = `${parts.join(' ')} ${index}`;
      const body = { number: `${index + 1}-KH/HU`, issuerId, title, issuedOn: '2021-01-04' };
      const answers = await Promise.all(offices.map((office) => office.admin('/documents', { body })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    }
    const sought = [
      ...words,
      ...titles.slice(0, 150).map((parts) => parts.slice(0, 2).join(' ')),
      '17 kh hu',
      'kh',
      'dan chu',
    ];
    for (const q of sought) {
      for (const path of [`/search?pageSize=200&q=`, `/suggestions?q=`]) {
        const asked = path + encodeURIComponent(q.slice(0, 300));
        const [mine, theirs] = [await sqlite.admin(asked), await postgres.admin(asked)];
        expect({ q, ...mine.body }).toEqual({ q, ...theirs.body });
      }
    }
  }, 120_000);
});
