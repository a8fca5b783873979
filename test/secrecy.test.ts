import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Text } from '../src/http/fields.js';
import { AsViewer } from '../src/identity/access.guard.js';
import { Allow } from '../src/identity/permission.js';
import type { Viewer } from '../src/identity/viewer.js';
import { SecrecyGuard } from '../src/secrecy/secrecy.js';
import { Secrecy } from '../src/secrecy/secrecy-field.js';
import { databases } from './support/databases.js';
import { docx, PDF, type Send, senderOf, zip } from './support/files.js';
import { Office, type Person } from './support/office.js';

class Draft {
  @Text({ max: 5000, optional: true }) title?: string | null;
  @Secrecy() secrecy?: string | null;
}

/** A form as registering, reading and importing have one. */
@ApiExcludeController()
@Controller('form')
class FormController {
  constructor(private readonly secrecy: SecrecyGuard) {}

  @Post()
  @Allow('documents:write')
  async take(@AsViewer() viewer: Viewer, @Body() { title, secrecy }: Draft) {
    await this.secrecy.checkDegree(viewer, secrecy);
    await this.secrecy.check(viewer, { title });
    return {};
  }
}

@Module({ controllers: [FormController] })
class WithForm {}

describe.each(databases)('State secrets on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let send: Send;
  let path: string;

  beforeAll(async () => {
    office = await Office.open(await open(), { extra: [WithForm] });
    const commune = await office.organization('Đảng ủy xã Sông Lô');
    clerk = await office.user('vanthu', 'clerk', commune);
    ({ send } = await senderOf(office.address, 'vanthu'));
    const facts = { number: '12-CV/ĐU', issuerId: commune, issuedOn: '2026-03-02', title: 'báo cáo' };
    path = `/documents/${(await clerk('/documents', { body: facts })).body.id}/attachments`;
  }, 60_000);

  afterAll(() => office?.close());

  const refusals = async () =>
    (await office.admin('/audit?action=secrecy.refused&pageSize=200')).body as {
      total: number;
      items: { actor: string; kind: string; recordId: number | null }[];
    };
  const stored = () =>
    readdirSync(join(office.database.folder, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[0-9a-f]{64}|arriving\/./.test(name),
    );

  it.each([
    ['title', { title: 'TỈNH ỦY\nMẬT\nKế hoạch' }, 'MẬT'],
    ['title', { title: 'Độ mật: Tuyệt mật' }, 'TUYỆT MẬT'],
    ['secrecy', { secrecy: 'Tối mật' }, 'TỐI MẬT'],
    ['secrecy', { secrecy: 'mat' }, 'MẬT'],
    ['secrecy', { secrecy: 'A' }, 'TUYỆT MẬT'],
  ])('are refused in the field %s: %j', async (field, body, stamp) => {
    const before = (await refusals()).total;
    const refused = await clerk('/form', { body });
    expect(refused).toMatchObject({ status: 422, body: { code: 'secrecyStamp', field } });
    expect(refused.body.detail).toContain(`“${stamp}”`);
    expect(refused.body.detail).toContain('117/2025/QH15');
    const after = await refusals();
    expect(after.total).toBe(before + 1);
    expect(after.items[0]).toMatchObject({ actor: 'vanthu', kind: 'event', recordId: null });
  });

  it.each([
    { title: 'Kế hoạch bảo vệ bí mật nhà nước', secrecy: 'Không' },
    { title: 'Mật độ dân số', secrecy: null },
    { secrecy: '' },
    { secrecy: 'Không mật' },
  ])('are not seen in %j', async (body) => {
    const before = (await refusals()).total;
    expect((await clerk('/form', { body })).status).toBe(201);
    expect((await refusals()).total).toBe(before);
  });

  it('takes for a degree only what is one', async () => {
    const unknown = await clerk('/form', { body: { secrecy: 'hơi mật' } });
    expect(unknown.body.errors).toMatchObject([{ field: 'secrecy', code: 'oneOf' }]);
  });

  it.each([
    ['bao-cao.txt', 'TỈNH ỦY VĨNH PHÚC\r\n\r\nTỐI MẬT\r\nBáo cáo'],
    ['bao-cao.txt', Buffer.from('\ufeffTỈNH ỦY\nMẬT\n', 'utf16le')],
    ['bao-cao.txt', `${'dòng dài\n'.repeat(200_000)}MẬT\n${'dòng dài\n'.repeat(200_000)}`],
    ['so-van-ban.csv', 'Số,Độ mật,Trích yếu\n12-BC/TU,Mật,Kế hoạch\n'],
    ['bao-cao.docx', docx('TỈNH ỦY VĨNH PHÚC', 'M&#7852;T', 'Báo cáo')],
    ['MẬT.pdf', PDF],
    [
      'bang.xlsx',
      zip({
        '[Content_Types].xml': 'spreadsheetml.sheet.main+xml',
        'xl/sharedStrings.xml': '<sst><si><t>12-BC/TU</t></si><si><r><t>Tối </t></r><r><t>mật</t></r></si></sst>',
      }),
    ],
    [
      'cong-van.odt',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<text:p>TỈNH ỦY</text:p><text:p text:style-name="P1"><text:span>MẬT</text:span></text:p>',
      }),
    ],
  ])('are refused in an uploaded %s, and nothing is stored', async (name, content) => {
    const [before, files] = [(await refusals()).total, stored()];
    expect(await send(path, name, content)).toMatchObject({ status: 422, body: { code: 'secrecyStamp' } });
    expect((await refusals()).total).toBe(before + 1);
    expect(stored()).toEqual(files);
    expect((await clerk(path)).body.total).toBe(0);
  });

  it('leave a line in the log without their content', async () => {
    await clerk('/form', { body: { title: 'Phương án tác chiến\nMẬT' } });
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true });
    const log = await office.admin('/audit?pageSize=200');
    expect(JSON.stringify(log.body)).not.toContain('tác chiến');
    expect(existsSync(join(office.database.folder, 'files', 'arriving'))).toBe(true);
  });

  it('let other files of the kind pass', async () => {
    expect((await send(path, 'bao-cao.docx', docx('Bảo vệ bí mật nhà nước', 'mật ong'))).status).toBe(201);
  });
});
