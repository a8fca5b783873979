import { databases } from './support/databases.js';
import { Office, type Person } from './support/office.js';
import { ARTICLE, PLAN } from './support/texts.js';

/** JSON whose shape the test itself asserts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const read = async (person: Person, text: string): Promise<Json> =>
  (await person('/extractions', { body: { text } })).body;

const of = (kind: string, { proposals }: Json): Json[] => proposals.filter((each: Json) => each.kind === kind);

/** Everything as it is suggested, but for what `leaveOut` names. */
const confirm = (person: Person, { id, proposals }: Json, leaveOut: string[] = []) => {
  const items = proposals.map(({ proposal, suggested }: Json) => ({
    ...{ proposal, action: leaveOut.includes(proposal) ? 'skip' : suggested },
  }));
  return person(`/extractions/${id}/confirm`, { body: { items } });
};

describe.each(databases)('A clerk of an office without any organisation on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;

  beforeEach(async () => {
    office = await Office.open(await open(), { seed: 'none' });
    clerk = await office.user('vanthu', 'clerk', null);
  }, 60_000);

  afterEach(() => office?.close());

  it('registers an article with all that it names in one step, and finds it known the next time', async () => {
    const first = await read(clerk, ARTICLE);
    expect(of('document', first).map(({ status, certainty }) => [status, certainty])).toEqual([
      ...[...Array(3).fill(['new', 'certain']), ['new', 'certain'], ['new', 'likely'], ['new', 'certain']],
    ]);
    expect((await confirm(clerk, first)).body).toMatchObject({ new: 12, known: 0, stubs: 0 });
    const { body } = await clerk('/organizations?asOf=all');
    expect(body.items.map(({ name, unconfirmed }: Json) => [name, unconfirmed])).toContainEqual([
      'Huyện ủy Sông Lô',
      true,
    ]);
    const again = await read(clerk, ARTICLE);
    expect((await confirm(clerk, again)).body).toMatchObject({ new: 0, known: 8 });
    expect((await clerk('/organizations?asOf=all')).body.total).toBe(4);
  });

  it('registers a plan with the units of its tasks', async () => {
    const reading = await read(clerk, PLAN);
    expect(of('organization', reading).map(({ fields }) => [fields.name, fields.place, fields.parent])).toEqual([
      ['Ban Chấp hành Trung ương', null, null],
      ['Tỉnh ủy Vĩnh Phúc', 'tỉnh Vĩnh Phúc', 'o1'],
      ['Huyện ủy Sông Lô', 'huyện Sông Lô, tỉnh Vĩnh Phúc', 'o2'],
      ['Thủ tướng Chính phủ', null, 'o1'],
      ['Ban Dân vận Huyện ủy Sông Lô', 'huyện Sông Lô, tỉnh Vĩnh Phúc', 'o3'],
      ['Ủy ban Kiểm tra Huyện ủy Sông Lô', 'huyện Sông Lô, tỉnh Vĩnh Phúc', 'o3'],
      ['Ủy ban nhân dân huyện Sông Lô', 'huyện Sông Lô, tỉnh Vĩnh Phúc', 'o3'],
    ]);
    expect(of('assignment', reading).map(({ fields }) => [fields.organizationProposals, fields.groupWords])).toEqual([
      [['o5'], null],
      [['o6'], null],
      [['o7'], null],
    ]);
    const { status, body } = await confirm(clerk, reading);
    expect({ status, body }).toMatchObject({ status: 200, body: { new: 16, stubs: 1 } });
    const plan = body.items.find(({ proposal }: Json) => proposal === 'd1').id;
    const { body: implementers } = await clerk(`/documents/${plan}/implementers?asOf=2022-05-01`);
    expect(implementers.items.map(({ organization, role }: Json) => [organization, role])).toEqual([
      ['Ban Dân vận Huyện ủy Sông Lô', 'lead'],
      ['Ủy ban Kiểm tra Huyện ủy Sông Lô', 'coordinating'],
      ['Ủy ban nhân dân huyện Sông Lô', 'implementing'],
    ]);
    expect((await confirm(clerk, await read(clerk, PLAN))).body).toMatchObject({ new: 0 });
    expect((await clerk('/organizations?asOf=all')).body.total).toBe(7);
    expect((await office.admin('/audit/verification')).body.ok).toBe(true);
  });

  it('leaves a unit in its words where the clerk does not take it', async () => {
    const reading = await read(clerk, PLAN);
    const { body } = await confirm(clerk, reading, ['o7']);
    const task = body.items.find(({ proposal }: Json) => proposal === 'a3');
    const { body: assignment } = await clerk(`/assignments/${task.id}`);
    expect(assignment).toMatchObject({ groupWords: 'Ủy ban nhân dân huyện Sông Lô', basis: 'reported' });
    expect((await clerk('/organizations?asOf=all')).body.total).toBe(6);
  });

  it('is offered no body that stands outside the own scope', async () => {
    await confirm(clerk, await read(clerk, ARTICLE));
    const district = await office.organization('Huyện ủy Sông Lô');
    const narrow = await office.user('vanthu.huyen', 'clerk', district);
    const reading = await read(narrow, `${PLAN}\nQuyết định số 9-QĐ/TU, ngày 02/3/2022 của Tỉnh ủy Phú Thọ.`);
    expect(of('organization', reading).map(({ fields }) => fields.name)).toEqual([
      'Ban Dân vận Huyện ủy Sông Lô',
      'Ủy ban Kiểm tra Huyện ủy Sông Lô',
      'Ủy ban nhân dân huyện Sông Lô',
    ]);
    expect((await confirm(narrow, reading)).status).toBe(200);
    const other = { name: 'Huyện ủy Lập Thạch', code: 'HU', system: 'party', level: 'district' };
    const parentId = await office.organization('Tỉnh ủy Vĩnh Phúc');
    expect((await narrow('/organizations', { body: { ...other, parentId } })).status).toBe(403);
  });
});

describe.each(databases)('A number without its issuer, read into an empty office on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;

  beforeAll(async () => {
    office = await Office.open(await open(), { seed: 'none' });
    clerk = await office.user('vanthu', 'clerk', null);
  }, 60_000);

  afterAll(() => office?.close());

  const told = (words: string) => `Ngày 12/5/2022\n\n${words}\n`;
  const issuerOf = async (words: string) => {
    const reading = await read(clerk, told(words));
    const [document] = of('document', reading);
    const issuer = of('organization', reading).find(({ proposal }) => proposal === document.fields.issuerProposal);
    return [issuer?.fields.name ?? null, document.certainty, document.reasons[0]?.code];
  };

  it.each([
    [
      'the committee that the text names',
      'Huyện ủy Tam Bình họp bàn. Chỉ thị số 07-CT/HU, ngày 10/9/2021 về công tác thanh niên đã được quán triệt.',
      ['Huyện ủy Tam Bình', 'likely', 'readIssuerImplied'],
    ],
    [
      'the committee of the only place of its level',
      'Về huyện Tam Bình, ai cũng nhắc Chỉ thị số 07-CT/HU, ngày 10/9/2021 về công tác thanh niên.',
      ['Huyện ủy Tam Bình', 'likely', 'readIssuerImplied'],
    ],
    [
      'the council that the text names, whatever else it is about',
      'Ở xã Mường So, tỉnh Lai Châu, Hội đồng nhân dân xã Mường So giám sát Nghị quyết số 12/NQ-HĐND, ngày 10/9/2025 về thu gom rác.',
      ['Hội đồng nhân dân xã Mường So', 'likely', 'readIssuerImplied'],
    ],
    [
      'a district committee, and not that of a town beside it',
      'Huyện Tam Bình và thị xã Bình Minh cùng thực hiện Chỉ thị số 07-CT/HU, ngày 10/9/2021 về công tác thanh niên.',
      ['Huyện ủy Tam Bình', 'likely', 'readIssuerImplied'],
    ],
    [
      'nobody where two districts fit',
      'Huyện Tam Bình và huyện Trà Ôn cùng thực hiện Chỉ thị số 07-CT/HU, ngày 10/9/2021 về công tác thanh niên.',
      [null, 'unsure', 'readIncomplete'],
    ],
    [
      'nobody where the code tells no level and several places are named',
      'Xã Mường So, tỉnh Lai Châu đã thực hiện Quyết định số 120/QĐ-UBND, ngày 10/9/2025 về thu gom rác.',
      [null, 'unsure', 'readIncomplete'],
    ],
    [
      'nobody where two committees of people are named',
      'UBND xã Mường So, UBND tỉnh Lai Châu đã triển khai; Quyết định số 120/QĐ-UBND, ngày 10/9/2025 về thu gom rác có hiệu lực.',
      [null, 'unsure', 'readIncomplete'],
    ],
  ])('takes as issuer of a number that stands alone %s', async (_case, words, expected) => {
    expect(await issuerOf(words)).toEqual(expected);
  });

  it('says in words why it took an issuer', async () => {
    const words = 'Về huyện Tam Bình, ai cũng nhắc Chỉ thị số 07-CT/HU, ngày 10/9/2021 về công tác thanh niên.';
    const [{ reasons }] = of('document', await read(clerk, told(words))) as [Json];
    expect(reasons[0].message).toBe(
      'Suy ra Huyện ủy Tam Bình: bài không nêu cơ quan ban hành, ký hiệu HU cho biết loại cơ quan, và ở cấp ấy bài nói về huyện Tam Bình.',
    );
  });
});
