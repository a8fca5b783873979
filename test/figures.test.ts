import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

/** Each figure of the first page, and the list that its link opens. */
const FIGURES: Record<string, (overview: Overview, day: string) => [number, string]> = {
  overdue: ({ tasks }) => [tasks.overdue, '/assignments?state=overdue'],
  dueSoon: ({ dueSoon }) => [dueSoon, '/assignments?state=due_soon'],
  doneOnTime: ({ tasks }) => [tasks.doneOnTime, '/assignments?state=done_on_time'],
  doneLate: ({ tasks }) => [tasks.doneLate, '/assignments?state=done_late'],
  inTime: ({ tasks }, day) => [tasks.inTime, `/assignments?open=true&dueFrom=${day}`],
  unassigned: ({ unassigned }) => [unassigned.total, '/documents?unassigned=true'],
};

interface Overview {
  tasks: { overdue: number; doneOnTime: number; doneLate: number; inTime: number };
  dueSoon: number;
  unassigned: { total: number };
  overdueUnits: { organizationId: number; count: number }[];
}

describe.each(databases)('Every figure of the first page on %s', (_name, open) => {
  let office: Office;
  let province: number;
  let communes: number[];
  let clerk: Person;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    office = await Office.open(await open());
    const living = async (name: string): Promise<number> => {
      const { body } = await office.admin(`/organizations?asOf=2026-01-01&pageSize=200&q=${encodeURIComponent(name)}`);
      return body.items.find((item: { name: string }) => item.name === name).id;
    };
    province = await living('Tỉnh ủy Phú Thọ');
    communes = [
      await living('Đảng ủy xã Yên Lãng'),
      await living('Đảng ủy xã Sông Lô'),
      await living('Đảng ủy xã Tam Sơn'),
    ];
    clerk = await office.user('vanthu', 'clerk', province);
    const leader = await office.user('lanhdao', 'leader', province);
    const inspector = await office.user('kiemtra', 'inspector', province);
    people.set('administrator', office.admin).set('clerk', clerk).set('leader', leader).set('inspector', inspector);
    people.set('leader of a commune', await office.user('bithu', 'leader', communes[0]!));
    people.set('unit officer', await office.user('canbo', 'unit_officer', communes[1]!));

    const ids: number[] = [];
    for (const [place, mark] of ['normal', 'normal', 'internal', 'restricted', 'normal', 'normal'].entries()) {
      const body = {
        number: `${place + 1}-CT/TU`,
        issuerId: province,
        issuedOn: '2026-01-05',
        title: `${place}`,
        mark,
      };
      ids.push((await clerk('/documents', { body })).body.id);
    }
    await clerk(`/documents/${ids[5]}/no-task`, { body: { reason: 'Để biết' }, headers: ifMatch(1) });
    const deadlines = ['2026-03-01', '2026-11-20', '2026-11-24', '2026-11-30', '2027-02-01', null];
    for (const [place, deadline] of deadlines.entries()) {
      const body = {
        ...{ documentId: ids[place % 4], organizationIds: communes, role: 'implementing', task: `việc ${place}` },
        ...{ giverId: province, assignedOn: '2026-01-06', deadline },
      };
      const { items } = (await leader('/assignments', { body })).body;
      const done = { act: 'reportDone', on: '2026-11-21', evidence: 'Báo cáo' };
      await office.admin(`/assignments/${items[0].id}/acts`, { body: done, headers: ifMatch(1) });
    }
    const { body: round } = await inspector('/inspections', { body: { kind: 'inspection', topic: 'x', unitCount: 3 } });
    await inspector(`/inspections/${round.id}/subjects`, { body: { organizationIds: communes } });
    for (const [place, organizationId] of communes.entries()) {
      const body = {
        inspectionId: round.id,
        organizationId,
        text: `khắc phục ${place}`,
        recommendedOn: '2026-10-01',
        deadline: '2026-11-01',
      };
      expect((await inspector('/recommendations', { body })).status).toBe(201);
    }
    const relation = { kind: 'refers_to', to: { number: '99-QĐ/TW', issuedOn: '2020-01-01' }, confirmed: false };
    await clerk(`/documents/${ids[0]}/relations`, { body: relation });
  }, 60_000);

  afterAll(() => office?.close());

  const everybody = ['administrator', 'clerk', 'leader', 'inspector', 'leader of a commune', 'unit officer'];

  it.each(everybody)('is exactly what the %s finds behind it, today and on other days', async (who) => {
    const person = people.get(who)!;
    for (const day of ['2026-11-24', '2026-11-15', '2026-02-01', '2026-12-31']) {
      const asOf = day === '2026-11-24' ? '' : `&asOf=${day}`;
      const overview: Overview = (await person(`/overview?${asOf}`)).body;
      const found: Record<string, number> = {};
      const told: Record<string, number> = {};
      for (const [name, figure] of Object.entries(FIGURES)) {
        const [count, path] = figure(overview, day);
        told[name] = count;
        found[name] = (await person(`${path}&pageSize=1${asOf}`)).body.total;
      }
      expect([day, found]).toEqual([day, told]);
      for (const { organizationId, count } of overview.overdueUnits) {
        const path = `/assignments?state=overdue&organizationId=${organizationId}&pageSize=1${asOf}`;
        expect((await person(path)).body.total).toBe(count);
      }
    }
  });

  it('counts something, so that equal figures mean something', async () => {
    const { tasks, dueSoon, unassigned }: Overview = (await people.get('leader')!('/overview')).body;
    expect(tasks).toMatchObject({ overdue: 4, doneOnTime: 2, doneLate: 2, inTime: 7 });
    expect([dueSoon, unassigned.total > 0]).toEqual([5, true]);
  });

  it('counts inspections as its list has them', async () => {
    for (const who of ['leader', 'inspector', 'leader of a commune', 'administrator']) {
      const person = people.get(who)!;
      const { body } = await person('/inspections/statistics?from=2026-01-01&to=2026-11-24');
      for (const { kind, now } of body.totals as { kind: string; now: { rounds: number } }[]) {
        const list = await person(`/inspections?kind=${kind}&from=2026-01-01&to=2026-11-24&counted=true&pageSize=1`);
        expect([who, kind, list.body.total]).toEqual([who, kind, now.rounds]);
      }
      const unknown = await person('/inspections?periodUnknown=true&counted=true&pageSize=1');
      expect([who, unknown.body.total]).toEqual([who, body.unknownPeriod.facts]);
    }
  });

  it('counts the rounds under way, and those with a unit that has no result, for those who see all of them', async () => {
    const inspector = people.get('inspector')!;
    const count = async (person: Person, query: string) => (await person(`/inspections?${query}`)).body.total;
    const before = [await count(inspector, 'underway=true'), await count(inspector, 'awaitingResults=true')];
    const body = { kind: 'supervision', topic: 'y', unitCount: 1, startedOn: '2026-11-01' };
    const { id } = (await inspector('/inspections', { body })).body;
    await inspector(`/inspections/${id}/subjects`, { body: { organizationIds: [communes[0]] } });
    expect(await count(inspector, 'underway=true')).toBe(before[0]! + 1);
    expect(await count(inspector, 'underway=true&asOf=2026-10-31')).toBe(before[0]);
    expect(await count(inspector, 'awaitingResults=true')).toBe(before[1]! + 1);
    expect(await count(people.get('leader of a commune')!, 'awaitingResults=true')).toBe(0); // sees one part only
    await inspector(`/inspections/${id}/results`, { body: { organizationId: communes[0], result: 'good' } });
    expect(await count(inspector, 'awaitingResults=true')).toBe(before[1]);
    const ended = { method: 'PATCH', body: { endedOn: '2026-11-20' }, headers: ifMatch(await version(id)) };
    await inspector(`/inspections/${id}`, ended);
    expect(await count(inspector, 'underway=true')).toBe(before[0]);
  });

  const version = async (id: number) => (await people.get('inspector')!(`/inspections/${id}`)).body.version;

  it('shows a clerk which proposals and stubs wait, and nobody else’s', async () => {
    const proposals = await clerk('/relations/pending');
    expect(proposals.body.items).toMatchObject([{ fromNumber: '1-CT/TU', phrase: 'dẫn chiếu', toNumber: '99-QĐ/TW' }]);
    const cited = await clerk('/documents?cited=true');
    expect(cited.body.items.map(({ number }: { number: string }) => number)).toContain('99-QĐ/TW');
    expect(cited.body.items.every(({ registered }: { registered: boolean }) => !registered)).toBe(true);
    const [{ id, version }] = proposals.body.items;
    await clerk(`/relations/${id}/confirmation`, { method: 'POST', headers: ifMatch(version) });
    expect((await clerk('/relations/pending')).body.total).toBe(0);
    const other = await office.user('vanthu2', 'clerk', communes[0]!);
    expect((await other('/relations/pending')).body.total).toBe(0);
    expect((await people.get('leader')!('/relations/pending')).status).toBe(403);
  });
});
