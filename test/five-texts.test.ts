import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { commandsIn } from './support/command.js';
import { databases } from './support/databases.js';
import { fiveFiles } from './support/five-texts.js';
import { Office } from './support/office.js';

jest.setTimeout(120_000); // each text has a register of its own

/** JSON whose shape the test itself asserts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** What a person who reads the text would enter, written down by hand. Units with role and deadline. */
interface Entered {
  document: Record<string, unknown> | null;
  /** Other documents that the register then holds, which it did not before. */
  cited: string[];
  relations: [kind: string, number: string][];
  units: [organization: string, role: string, deadline: string | null][];
  rounds: Record<string, unknown>[];
}

const ENTERED: Record<string, Entered> = {
  'directive.docx': {
    document: {
      ...{ number: '14-CT/TU', typeName: 'Chỉ thị', issuer: 'Tỉnh ủy Phú Thọ', collective: 'Ban Thường vụ Tỉnh ủy' },
      ...{ issuedOn: '2025-09-16', signer: 'Lê Minh Hoàng' },
      title: 'tăng cường thu gom, phân loại rác thải sinh hoạt ở nông thôn',
    },
    cited: ['81-KL/TW', '27-CT/TU'],
    relations: [
      ['implements', '81-KL/TW'],
      ['replaces', '27-CT/TU'],
    ],
    units: [
      ['Đảng ủy xã Tam Sơn', 'lead', '2026-03-31'],
      ['Đảng ủy xã Hải Lựu', 'coordinating', '2026-03-31'],
      ['Ủy ban nhân dân xã Sông Lô', 'implementing', '2026-06-30'],
    ],
    rounds: [],
  },
  'decision.pdf': {
    document: {
      ...{ number: '1520/QĐ-UBND', typeName: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
      ...{ issuedOn: '2025-10-06', effectiveOn: '2025-10-06', signer: 'Đỗ Quang Vinh' },
      title: 'ban hành Kế hoạch số hóa hồ sơ đất đai năm 2026',
    },
    cited: ['72/2025/QH15', '30/2020/NĐ-CP'],
    relations: [
      ['based_on', '72/2025/QH15'],
      ['based_on', '30/2020/NĐ-CP'],
    ],
    units: [
      ['Ủy ban nhân dân xã Tam Sơn', 'lead', '2026-01-31'],
      ['Ủy ban nhân dân xã Sông Lô', 'coordinating', '2026-01-31'],
      ['Ủy ban nhân dân xã Hải Lựu', 'implementing', '2026-04-30'],
      ['Ủy ban nhân dân xã Yên Lãng', 'lead', '2026-07-31'],
      ['Ủy ban nhân dân xã Tam Sơn', 'coordinating', '2026-07-31'],
    ],
    rounds: [],
  },
  'article.html': {
    document: null,
    cited: ['21-CT/HU'],
    relations: [],
    units: [],
    rounds: [
      { kind: 'inspection', unitCount: 6, documents: ['21-CT/HU'], disciplines: [] },
      { kind: 'supervision', unitCount: 4, documents: [], disciplines: [] },
    ],
  },
  'report.docx': {
    document: {
      ...{ number: '88-BC/UBKTTU', typeName: 'Báo cáo', issuer: 'Ủy ban Kiểm tra Tỉnh ủy Phú Thọ' },
      ...{ issuedOn: '2026-07-05', signer: 'Nguyễn Thị Hải' },
      title: 'kết quả công tác kiểm tra, giám sát 6 tháng đầu năm 2026',
    },
    cited: [],
    relations: [],
    units: [],
    rounds: [
      {
        ...{ kind: 'inspection', unitCount: 14, memberCount: 52, documents: [] },
        ...{ periodFrom: '2026-01-01', periodTo: '2026-06-30' },
        disciplines: ['member_expulsion 1', 'member_warning 4', 'organization_reprimand 3'],
      },
      { kind: 'supervision', unitCount: 9, documents: ['55-QĐ/TU'], disciplines: [] },
    ],
  },
  'letter.docx': {
    document: {
      ...{ number: '415/UBND-NV', issuer: 'Ủy ban nhân dân huyện Sông Lô', issuedOn: '2023-03-09' },
      ...{ title: 'báo cáo việc tiếp công dân', signer: 'Phạm Văn Đức' },
    },
    cited: [],
    relations: [['based_on', '33/CT-TTg']],
    units: [
      ['Ủy ban nhân dân xã Lãng Công', 'implementing', '2023-03-31'],
      ['Ủy ban nhân dân xã Quang Yên', 'implementing', '2023-04-15'],
    ],
    rounds: [],
  },
};

describe.each(databases)('Five unlike texts, one command each, on %s', (_name, open) => {
  it.each(Object.entries(fiveFiles))('%s', async (name, make) => {
    const office = await Office.open(await open());
    try {
      await registersAsRead(office, name, await make());
    } finally {
      await office.close();
    }
  });

  async function registersAsRead(office: Office, name: string, content: Buffer): Promise<void> {
    const { admin } = office;
    const all = async (path: string): Promise<Json[]> => (await admin(path)).body.items;
    const before = {
      documents: new Set((await all('/documents?stubs=true&pageSize=200')).map(({ id }) => id)),
      rounds: new Set((await all('/inspections?pageSize=200')).map(({ id }) => id)),
    };
    const file = join(office.database.folder, name);
    writeFileSync(file, content);
    const { body: who } = await admin('/session');
    const { body: token } = await admin(`/users/${who.userId}/tokens`, {
      body: { name: 'cli', scopes: who.permissions },
    });
    const cli = commandsIn({});
    const ran = await cli('--server', office.address, '--token', token.token, '--json', 'register', file);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(JSON.parse(ran.out).rest).toEqual([]);

    const documents = (await all('/documents?stubs=true&pageSize=200')).filter(({ id }) => !before.documents.has(id));
    const expected = ENTERED[name]!;
    const own = documents.find(({ number }) => number === expected.document?.number);
    expect(documents.filter((each) => each !== own).map(({ number }) => number)).toEqual(
      expect.arrayContaining(expected.cited),
    );
    expect(documents).toHaveLength(expected.cited.length + (expected.document ? 1 : 0));
    if (expected.document) await holdsAsRead(own, expected);
    await roundsAsRead(expected);

    async function holdsAsRead({ id }: Json, { document, relations, units }: Entered): Promise<void> {
      expect((await admin(`/documents/${id}`)).body).toMatchObject(document!);
      const related = await all(`/documents/${id}/relations`);
      expect(related.map(({ kind, number }: Json) => [kind, number]).sort()).toEqual([...relations].sort());
      const given = await all(`/documents/${id}/implementers?pageSize=200`);
      const rows = given.map(({ organization, role, deadline }: Json) => [organization, role, deadline]);
      expect(rows.sort()).toEqual([...units].sort());
      expect(await all(`/documents/${id}/attachments`)).toMatchObject([{ name, size: content.length }]);
    }

    async function roundsAsRead({ rounds }: Entered): Promise<void> {
      const found = (await all('/inspections?pageSize=200')).filter(({ id }) => !before.rounds.has(id));
      const read = await Promise.all(
        found.map(async ({ id }) => {
          const { body } = await admin(`/inspections/${id}`);
          const disciplines = body.disciplines.map(({ form, count }: Json) => `${form} ${count}`).sort();
          return { ...body, documents: body.documents.map(({ number }: Json) => number), disciplines };
        }),
      );
      expect(read.sort((a, b) => (a.kind < b.kind ? -1 : 1))).toMatchObject(rounds);
      expect(read).toHaveLength(rounds.length);
    }
  }
});
