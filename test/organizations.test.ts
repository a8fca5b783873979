import { DayRoll } from '../src/organizations/day-roll.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, PASSWORD, type Person, signIn } from './support/office.js';

describe.each(databases)('Organisations on %s', (_name, open) => {
  let office: Office;
  let province: number;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    province = await office.organization('Tỉnh ủy Vĩnh Phúc');
    district = await office.organization('Huyện ủy Sông Lô');
  }, 60_000);

  afterAll(() => office?.close());

  const add = async (more: object = {}) => {
    const body = { code: 'HU', name: 'Huyện ủy Lập Thạch', system: 'party', level: 'district', parentId: province };
    return office.admin('/organizations', { body: { ...body, ...more } });
  };
  const names = async (query: string): Promise<string[]> =>
    (await office.admin(`/organizations?pageSize=200&${query}`)).body.items.map(({ name }: { name: string }) => name);

  it('live in their time only: seventeen units, then thirteen, then none', async () => {
    const units = async (day: string) =>
      (await names(`under=${district}&level=commune&system=party&asOf=${day}`)).length;
    expect(await units('2021-12-31')).toBe(17);
    expect(await units('2024-12-31')).toBe(17);
    expect(await units('2025-06-30')).toBe(13);
    expect(await units('2025-07-01')).toBe(0);
    const { body } = await office.admin(`/organizations/${district}/successors`);
    expect(body.items.map(({ organization }: { organization: string }) => organization)).toHaveLength(4);
  });

  it('are found without diacritics, by name, alias and code', async () => {
    const added = await add({ aliases: ['BTV Huyện uỷ Lập Thạch'], place: 'Lập Thạch' });
    expect(added).toMatchObject({
      status: 201,
      body: { name: 'Huyện ủy Lập Thạch', version: 1, aliases: [expect.any(String)] },
    });
    for (const q of ['lap thach', 'btv huyen uy lap', 'Huyện uỷ Lập Thạch']) {
      expect(await names(`q=${encodeURIComponent(q)}`)).toContain('Huyện ủy Lập Thạch');
    }
  });

  it('bear the name of the day', async () => {
    const dated = [
      { name: 'Ban Dân vận thử nghiệm', from: null, to: '2025-02-03' },
      { name: 'Ban Tuyên giáo và Dân vận thử nghiệm', from: '2025-02-03', to: null },
    ];
    const { body } = await add({ code: 'BDVTU', name: 'Ban Dân vận thử nghiệm', names: dated });
    const nameOn = async (day: string) => (await names(`q=dan+van+thu+nghiem&asOf=${day}`))[0];
    expect(await nameOn('2025-02-02')).toBe('Ban Dân vận thử nghiệm');
    expect(await nameOn('2025-02-03')).toBe('Ban Tuyên giáo và Dân vận thử nghiệm');
    await office.app.get(DayRoll).roll();
    expect((await office.admin(`/organizations/${body.id}`)).body.names).toHaveLength(2);
  });

  it('can’t stand under themselves', async () => {
    const { body: upper } = await add({ name: 'Trên' });
    const { body: lower } = await add({ name: 'Dưới', parentId: upper.id });
    const change = { method: 'PATCH', body: { parentId: lower.id }, headers: ifMatch(upper.version) };
    expect(await office.admin(`/organizations/${upper.id}`, change)).toMatchObject({
      status: 422,
      body: { code: 'organizationLoop' },
    });
    expect((await office.admin(`/organizations/${upper.id}`)).body).toMatchObject({ parentId: province, version: 1 });
  });

  it('end together with who takes over, or not at all', async () => {
    const { body: ended } = await add({ name: 'Huyện ủy hợp nhất' });
    const { body: next } = await add({ name: 'Đảng ủy xã kế thừa', level: 'commune' });
    const { body: other } = await add({ name: 'Đảng ủy phường kế thừa', level: 'commune' });
    const end = (body: object, version = ended.version) =>
      office.admin(`/organizations/${ended.id}/ending`, { body, headers: ifMatch(version) });
    const successorIds = [next.id, other.id, next.id];
    expect((await end({ on: '2025-07-01', successorIds })).body.errors).toMatchObject([{ field: 'kind' }]);
    expect((await end({ on: '2025-07-01', kind: 'split', successorIds: [987_654] })).body.errors).toMatchObject([
      { field: 'successorIds', code: 'reference' },
    ]);
    expect((await office.admin(`/organizations/${ended.id}`)).body).toMatchObject({ endedOn: null, version: 1 });
    const done = await end({ on: '2025-07-01', kind: 'split', successorIds, source: 'Nghị quyết 1676' });
    expect(done).toMatchObject({ status: 200, body: { endedOn: '2025-07-01', version: 2 } });
    const { body: successors } = await office.admin(`/organizations/${ended.id}/successors`);
    expect(successors.items).toMatchObject([
      { organization: 'Đảng ủy xã kế thừa', kind: 'split', on: '2025-07-01', source: 'Nghị quyết 1676' },
      { organization: 'Đảng ủy phường kế thừa' },
    ]);
    expect(await end({ on: '2025-08-01' }, 2)).toMatchObject({ status: 409, body: { code: 'organizationEnded' } });
    expect((await office.admin('/verification')).body.ok).toBe(true);
  });

  it('take their documents’ validity with them when they end', async () => {
    const { body: body } = await add({ name: 'Huyện ủy sắp hết' });
    const draft = { number: '01-CT/HU', issuerId: body.id, issuedOn: '2022-01-05', title: 'phòng cháy' };
    const { body: document } = await office.admin('/documents', { body: draft });
    const validity = async () => (await office.admin(`/documents/${document.id}`)).body.validity;
    expect(await validity()).toBe('in_force');
    const change = { method: 'PATCH', body: { endedOn: '2025-07-01' }, headers: ifMatch(1) };
    expect((await office.admin(`/organizations/${body.id}`, change)).status).toBe(200);
    expect(await validity()).toBe('unknown');
    expect((await office.admin('/verification')).body).toMatchObject({ ok: true });
  });

  it('open to a scope what is under them from the day on which it is', async () => {
    const { body: commune } = await add({ code: 'ĐU', name: 'Đảng ủy xã thử', level: 'commune', parentId: province });
    const leader: Person = await office.user('lanhdao', 'leader', district);
    const round = { kind: 'inspection', topic: 'thử', leadId: commune.id };
    const { body: inspection } = await office.admin('/inspections', { body: round });
    expect((await leader(`/inspections/${inspection.id}`)).status).toBe(404);
    const parents = [
      { parentId: province, from: null, to: '2026-11-26' },
      { parentId: district, from: '2026-11-26', to: null },
    ];
    await office.admin(`/organizations/${commune.id}`, { method: 'PATCH', body: { parents }, headers: ifMatch(1) });
    expect((await leader(`/inspections/${inspection.id}`)).status).toBe(404);
    office.clock.set('2026-11-26');
    await office.app.get(DayRoll).roll();
    const again = await signIn(office.address, 'lanhdao', PASSWORD); // the session has ended meanwhile
    expect((await again(`/inspections/${inspection.id}`)).status).toBe(200);
  });
});
