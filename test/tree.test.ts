import { databases } from './support/databases.js';
import { Office } from './support/office.js';

describe.each(databases)('A pasted list of units on %s', (_name, open) => {
  let office: Office;

  beforeAll(async () => {
    office = await Office.open(await open(), { seed: 'none' });
  }, 60_000);

  afterAll(() => office?.close());

  const plant = (rows: object[], more: object = {}) => office.admin('/organizations/tree', { body: { rows, ...more } });
  const states = (body: { items: { state: string }[] }) => body.items.map(({ state }) => state);
  const count = async () => (await office.admin('/organizations?asOf=all')).body.total;

  /** As Excel gives them: indented names, of which some say by themselves what they are. */
  const INDENTED = [
    { name: 'Tỉnh ủy Phú Thọ' },
    { name: 'Đảng ủy xã Tam Sơn', above: 0 },
    { name: 'Văn phòng Đảng ủy', above: 1 },
    { name: 'UBND xã Tam Sơn', above: 1 },
    { name: 'Đảng ủy xã Sông Lô', above: 0 },
    { name: 'Văn phòng Đảng ủy', above: 4 },
  ];
  /** By the columns "Tên, Cấp, Hệ thống, Thuộc". */
  const COLUMNS = [
    { name: 'Chi bộ thôn Đồng Quế', level: 'Xã', system: 'Đảng', parent: 'dang uy xa tam son' },
    { name: 'Phòng Kinh tế', level: 'Xã', system: 'Nhà nước', parent: 'UBND xã Tam Sơn', code: 'PKT' },
  ];

  it('is read by the catalogue of kinds, and nothing is written before it is confirmed', async () => {
    const { status, body } = await plant(INDENTED, { dryRun: true });
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 6, new: 6, known: 0, doubtful: 0, written: false });
    expect(body.items[1]).toMatchObject({ code: 'ĐU', system: 'party', level: 'commune', above: 0, state: 'new' });
    expect(body.items[3]).toMatchObject({ code: 'UBND', system: 'state', level: 'commune', above: 1 });
    expect(await count()).toBe(0);
  });

  it('is written whole', async () => {
    expect((await plant(INDENTED)).body).toMatchObject({ new: 6, written: true });
    expect(await count()).toBe(6);
    const tamSon = await office.organization('Đảng ủy xã Tam Sơn');
    expect((await office.admin(`/organizations/${tamSon}`)).body).toMatchObject({
      ...{ parent: 'Tỉnh ủy Phú Thọ', place: 'xã Tam Sơn', kind: 'ĐU' },
    });
    expect((await office.admin(`/organizations?under=${tamSon}`)).body.total).toBe(3);
    expect((await plant(COLUMNS)).body).toMatchObject({ new: 2, written: true });
    const bureau = await office.organization('Phòng Kinh tế');
    expect((await office.admin(`/organizations/${bureau}`)).body.parent).toBe('UBND xã Tam Sơn');
    expect((await office.admin('/verification')).body.ok).toBe(true);
  });

  it('pasted again is known, whatever way it is written', async () => {
    const { body } = await plant([...INDENTED, ...COLUMNS]);
    expect(body).toMatchObject({ new: 0, known: 8, doubtful: 0 });
    expect(body.items.map(({ organizationId }: { organizationId: number }) => organizationId)).not.toContain(null);
    expect((await plant([{ name: 'TỈNH UỶ PHÚ THỌ' }, { name: 'Đảng uỷ xã Tam Sơn', above: 0 }])).body.known).toBe(2);
    expect(await count()).toBe(8);
  });

  it('shows what only somebody can decide, with choices, and takes them', async () => {
    const rows = [
      { name: 'Đảng ủy xã Hải Lựu', parent: 'Tỉnh ủy Phú Tho' },
      { name: 'Chi bộ thôn Bình Sơn', parent: 'Đảng ủy Tam Sơn' },
      { name: 'Xã Yên Lãng', parent: 'Tỉnh ủy Phú Thọ' },
      { name: 'Đội Quản lý trật tự', parent: 'UBND xã Tam Sơn' },
      { name: 'Chi bộ thôn Đồng Quế', parent: 'Đảng ủy xã Sông Lô' },
      { name: 'Chi bộ 1', level: 'làng', parent: 'Đảng ủy xã Sông Lô' },
    ];
    const { body } = await plant(rows, { dryRun: true });
    expect(states(body)).toEqual(['new', 'doubtful', 'doubtful', 'doubtful', 'doubtful', 'doubtful']);
    const codes = body.items.map(({ doubts }: { doubts: { code: string }[] }) => doubts.map(({ code }) => code));
    expect(codes).toEqual([[], ['treeUnknown'], ['treeKind'], ['treeKind'], ['treeElsewhere'], ['treeWord']]);
    expect(body.items[1].choices[0].label).toBe('Đảng ủy xã Tam Sơn, Tỉnh ủy Phú Thọ');
    expect(body.items[3].choices).toEqual([
      { label: 'ĐQLTT', sets: { code: 'ĐQLTT', system: 'state', level: 'commune' } },
    ]);

    const refused = await plant(rows);
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      ...['rows[1].parent', 'rows[2].code', 'rows[3].code', 'rows[4].sameAsId', 'rows[5].level'],
    ]);
    expect(await count()).toBe(8);

    const chosen = rows.map((row, index) => ({ ...row, ...body.items[index].choices[0]?.sets }));
    Object.assign(chosen[4]!, { sameAsId: undefined, separate: true });
    Object.assign(chosen[5]!, { level: 'Xã' });
    expect((await plant(chosen)).body).toMatchObject({ new: 6, written: true });
    expect(await count()).toBe(14);
    await office.organization('Đảng ủy xã Yên Lãng');
  });

  it('names twins, and rows that stand under themselves', async () => {
    const { body } = await plant(
      [
        { name: 'Chi bộ A', parent: 'Chi bộ B' },
        { name: 'Chi bộ B', parent: 'Chi bộ A' },
        { name: 'Chi bộ C', parent: 'Đảng ủy xã Tam Sơn' },
        { name: 'Chi bộ  c', parent: 'Đảng ủy xã Tam Sơn' },
      ],
      { dryRun: true },
    );
    expect(states(body)).toEqual(['doubtful', 'doubtful', 'new', 'doubtful']);
    expect(body.items[0].doubts[0].code).toBe('treeLoop');
    expect(body.items[3].doubts[0].code).toBe('treeTwin');
  });

  it('stays within the scope of who pastes it', async () => {
    const [tamSon, songLo] = [
      await office.organization('Đảng ủy xã Tam Sơn'),
      await office.organization('Đảng ủy xã Sông Lô'),
    ];
    const asked = await office.user('quantrixa', 'administrator', tamSon);
    const as = (more: object) =>
      asked('/organizations/tree', { body: { rows: [{ name: 'Chi bộ thôn Mới' }], ...more } });
    expect((await as({})).status).toBe(403);
    expect((await as({ underId: songLo })).status).toBe(403);
    expect((await as({ underId: 999_999 })).body.errors[0].field).toBe('underId');
    expect((await as({ underId: tamSon })).status).toBe(200);
    const clerk = await office.user('vanthu', 'clerk', tamSon);
    expect((await clerk('/organizations/tree', { body: { rows: [{ name: 'Chi bộ X' }] } })).status).toBe(403);
  });
});
