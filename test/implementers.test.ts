import { Assignment, AssignmentTransfer } from '../src/assignments/assignment.entity.js';
import { Writer } from '../src/database/writer.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

interface Implementer {
  assignmentId: number | null;
  organizationId: number;
  organization: string;
  state: string;
  orphaned: boolean;
  receivedFrom: string | null;
  role: string;
}

describe.each(databases)('Who implements 55-QĐ/TU, on %s', (_name, open) => {
  let office: Office;
  let leader: Person;
  let district: number;
  let documentId: number;
  let communes: { id: number; name: string }[];

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    leader = await office.user('lanhdao', 'leader', district);
    office.clock.set('2021-06-01');
    documentId = (await leader('/documents?number=55-QĐ/TU')).body.items[0].id;
    const query = `asOf=2021-06-01&under=${district}&level=commune&system=party&pageSize=200`;
    communes = (await leader(`/organizations?${query}`)).body.items;
  }, 60_000);

  afterAll(() => office?.close());

  const give = (organizationIds: number[], more: object = {}) =>
    leader('/assignments', {
      body: {
        ...{ documentId, organizationIds, role: 'implementing', task: 'Tổ chức đối thoại trực tiếp' },
        ...{ assignedOn: '2021-03-01', deadline: '2021-11-30', ...more },
      },
    });

  const who = async (query: string, asked = leader) =>
    (await asked(`/documents/${documentId}/implementers?${query}`)).body as {
      items: Implementer[];
      total: number;
      units: number;
    };

  const communesOf = (day: string) => who(`asOf=${day}&under=${district}&level=commune&system=party`);

  it('begins with what the article says: the district did, and words for unnamed committees', async () => {
    expect(communes).toHaveLength(17);
    expect(await who('')).toMatchObject({
      total: 1,
      items: [{ organization: 'Huyện ủy Sông Lô', basis: 'reported', state: 'reported', deadline: null }],
    });
    const path = `/documents?number=25-NQ/TW`;
    const resolution = (await leader(path)).body.items[0].id;
    const { items } = (await leader(`/documents/${resolution}/implementers`)).body;
    expect(items).toMatchObject([
      { organization: 'Huyện ủy Sông Lô', groupWords: null },
      { organizationId: null, groupWords: 'các cấp ủy Đảng trên địa bàn huyện', state: 'reported', level: null },
    ]);
    expect((await leader(`/assignments/${items[1].assignmentId}`)).body.source).toContain('Tập trung quán triệt');
  });

  it('gives a task to many units at once, and says who has none', async () => {
    const given = await give(communes.slice(0, 15).map(({ id }) => id));
    expect(given).toMatchObject({ status: 201, body: { warnings: [] } });
    expect(given.body.items).toHaveLength(15);

    const all = await communesOf('2021-06-01');
    expect(all).toMatchObject({ total: 17, units: 17 });
    const none = await who(`under=${district}&level=commune&system=party&state=none`);
    expect(none.items).toMatchObject(
      communes.slice(15).map(({ id, name }) => ({ organizationId: id, organization: name, assignmentId: null })),
    );
    await give(communes.slice(15).map(({ id }) => id));
    expect((await who(`under=${district}&level=commune&system=party&state=none`)).total).toBe(0);
    expect(await leader(`/documents/${documentId}/implementers?state=none`)).toMatchObject({
      ...{ status: 422, body: { errors: [{ field: 'under', code: 'required' }] } },
    });
  });

  it('is one answer for each state, role and level', async () => {
    expect((await who('state=not_started')).total).toBe(17);
    expect((await who('state=not_started&asOf=2021-11-30')).total).toBe(0);
    expect((await who('state=due_soon&asOf=2021-11-30')).total).toBe(17);
    expect((await who('state=overdue&asOf=2021-12-01')).total).toBe(17);
    expect((await who('level=district')).total).toBe(1);
    expect((await who('role=lead')).total).toBe(0);
    await give([district], { role: 'lead' });
    expect((await who('')).items[0]).toMatchObject({ role: 'lead', organizationId: district });
    expect((await who('pageSize=5&page=2')).items).toHaveLength(5);
    expect((await leader(`/documents/${documentId}/implementers?pageSize=1001`)).status).toBe(422);
  });

  it('shows a unit only its own, the district all, a neighbour nothing', async () => {
    const [mine, neighbours] = [communes[4]!, communes[5]!];
    const officer = await office.user('donvi', 'unit_officer', mine.id);
    expect(await who('', officer)).toMatchObject({ total: 1, items: [{ organizationId: mine.id }] });
    expect((await who(`under=${district}&level=commune`, officer)).total).toBe(3); // its committee, and UBND and Front below it
    const taskId = (await who('', officer)).items[0]!.assignmentId;
    const neighbour = await office.user('hangxom', 'leader', neighbours.id);
    expect((await neighbour(`/assignments/${taskId}`)).status).toBe(404);
    const begin = { body: { act: 'begin', on: '2021-06-01' }, headers: ifMatch(1) };
    expect((await neighbour(`/assignments/${taskId}/acts`, begin)).status).toBe(404);
    expect((await officer(`/assignments/${taskId}/acts`, begin)).status).toBe(201);
    expect((await who('state=in_progress')).items).toMatchObject([{ organizationId: mine.id }]);
  });

  it('knows the district of each day: 17 communes, then 13, and whose tasks were left without a master', async () => {
    office.clock.set('2026-11-24');
    expect((await communesOf('2021-12-31')).units).toBe(17);
    const before = await communesOf('2025-06-30');
    expect(before).toMatchObject({ total: 13, units: 13 });
    expect(before.items.every(({ orphaned }) => !orphaned)).toBe(true);
    const orphans = (await who('asOf=2025-06-30')).items.filter(({ orphaned }) => orphaned);
    expect(orphans).toHaveLength(4);
    expect((await who('asOf=2024-12-31')).items.some(({ orphaned }) => orphaned)).toBe(false);
    expect((await communesOf('2025-07-02')).total).toBe(0);
  });

  it('follows a transfer: as of then the old unit owes it, from then on the new one, nobody twice', async () => {
    for (const day of ['2025-01-01', '2025-07-01']) await passOn(day);
    const then = await who('asOf=2021-12-31&level=commune&system=party');
    expect(then).toMatchObject({ total: 17, units: 17 });
    expect(then.items.every(({ receivedFrom }) => receivedFrom === null)).toBe(true);
    const merged = await who('asOf=2025-06-30&level=commune&system=party');
    expect(merged).toMatchObject({ total: 17, units: 13 });
    expect(merged.items.filter(({ receivedFrom }) => receivedFrom !== null)).toHaveLength(4);
    const after = await who('asOf=2025-07-02&level=commune&system=party');
    expect(after).toMatchObject({ total: 17, units: 4 });
    expect(after.items.every(({ receivedFrom, orphaned }) => receivedFrom !== null && !orphaned)).toBe(true);

    const old = communes.find(({ name }) => name === 'Đảng ủy xã Quang Yên')!.id;
    const owed = async (id: number, day: string) =>
      (await leader(`/organizations/${id}/obligations?asOf=${day}`)).body.total;
    expect([await owed(old, '2025-06-30'), await owed(old, '2025-07-01'), await owed(old, '2026-11-24')]).toEqual([
      1, 0, 0,
    ]);
    const heir = after.items.find(({ organization }) => organization === 'Đảng ủy xã Yên Lãng')!.organizationId;
    expect([await owed(heir, '2025-06-30'), await owed(heir, '2025-07-01')]).toEqual([0, 2]);
  });

  /** What entering the successions of a day writes: a transfer of each open task, and its new debtor. */
  async function passOn(day: string): Promise<void> {
    const owing = (await who(`asOf=${day}&level=commune&system=party`)).items.filter(({ orphaned }) => orphaned);
    await office.app.get(Writer).write(async (manager) => {
      for (const { assignmentId, organizationId: fromId } of owing) {
        const { items } = (await leader(`/organizations/${fromId}/successors`)).body;
        const toId = items.find((item: { on: string }) => item.on === day).organizationId;
        await manager.insert(AssignmentTransfer, { assignmentId: assignmentId!, fromId, toId, onDate: day });
        await manager.update(Assignment, { id: assignmentId! }, { organizationId: toId });
      }
    });
  }
});
