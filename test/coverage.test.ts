import { z } from 'zod';
import { cellView } from '../src/coverage/coverage.queries.js';
import { overviewView } from '../src/coverage/overview.service.js';
import { Inspection, InspectionResult } from '../src/inspections/inspection.entity.js';
import { Writer } from '../src/database/writer.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

interface Cell {
  documentId: number;
  organizationId: number;
  assignmentId: number;
  state: string;
  deadline: string | null;
}

describe.each(databases)('The whole at a glance, on %s', (_name, open) => {
  let office: Office;
  let province: number;
  let communes: number[];
  let leader: Person;
  let communesLeader: Person;
  let documents: number[];

  beforeAll(async () => {
    office = await Office.open(await open());
    const find = async (query: string) =>
      (await office.admin(`/organizations?asOf=2026-01-01&pageSize=200&${query}`)).body.items;
    province = (await find('q=tinh uy phu tho&system=party&level=province')).find(
      ({ name }: { name: string }) => name === 'Tỉnh ủy Phú Thọ',
    ).id;
    communes = (await find(`under=${province}&level=commune&system=party`)).map(({ id }: { id: number }) => id);
    leader = await office.user('lanhdao', 'leader', province);
    communesLeader = await office.user('xa', 'leader', communes[0]!);
    const clerk = await office.user('vanthu', 'clerk', province);
    documents = [];
    for (const sequence of [1, 2, 3]) {
      const body = {
        number: `0${sequence}-NQ/TU`,
        issuerId: province,
        issuedOn: '2026-01-05',
        title: `Nghị quyết ${sequence}`,
      };
      documents.push((await clerk('/documents', { body })).body.id);
    }
  }, 60_000);

  afterAll(() => office?.close());

  async function give(documentId: number, unit: number, more: object = {}): Promise<{ id: number; version: number }> {
    const body = {
      ...{ documentId, organizationIds: [unit], role: 'implementing', assignedOn: '2026-01-06' },
      ...{ deadline: '2026-11-10', ...more },
    };
    return (await leader('/assignments', { body })).body.items[0];
  }

  /** Done on the day, as the first administrator may for every unit. */
  const done = ({ id, version }: { id: number; version: number }, on: string) =>
    office.admin(`/assignments/${id}/acts`, {
      ...{ body: { act: 'reportDone', on, evidence: 'Báo cáo' }, headers: ifMatch(version) },
    });

  const cells = async (who: Person, query = '') =>
    (await who(`/coverage?documentIds=${documents}&organizationIds=${communes}${query}`)).body.items as Cell[];

  const overview = async (who: Person, query = '') => (await who(`/overview?${query}`)).body;

  it('has a cell only where there is something, and the worst of it', async () => {
    expect(communes.length).toBeGreaterThanOrEqual(4);
    const [first, second] = communes as [number, number];
    await give(documents[0]!, first, { deadline: '2026-12-31' });
    const overdue = await give(documents[0]!, first, { task: 'Gửi báo cáo', deadline: '2026-11-10' });
    await done(await give(documents[1]!, second, { deadline: '2026-11-10' }), '2026-11-01');
    expect(await cells(leader)).toMatchObject([
      { documentId: documents[0], organizationId: first, assignmentId: overdue.id, state: 'overdue' },
      { documentId: documents[1], organizationId: second, state: 'done_on_time', deadline: '2026-11-10' },
    ]);
    expect(await cells(communesLeader)).toMatchObject([{ organizationId: first }]);
    expect((await leader(`/coverage?documentIds=1,x&organizationIds=2`)).status).toBe(422);
    const many = Array.from({ length: 201 }, (_, place) => place + 1).join(',');
    expect((await leader(`/coverage?documentIds=${many}&organizationIds=2`)).status).toBe(422);
  });

  it('agrees with the list of implementers on every day', async () => {
    for (const asOf of [
      '2026-01-05',
      '2026-01-06',
      '2026-10-31',
      '2026-11-01',
      '2026-11-10',
      '2026-11-11',
      '2026-11-24',
      '2026-12-30',
    ]) {
      const fromMatrix = (await cells(leader, `&asOf=${asOf}`)).map(({ assignmentId, state }) => [assignmentId, state]);
      const listed = new Map<number, string>();
      for (const id of documents) {
        const { items } = (await leader(`/documents/${id}/implementers?asOf=${asOf}`)).body;
        for (const { assignmentId, state } of items) listed.set(assignmentId, state);
      }
      for (const [id, state] of fromMatrix) expect([asOf, listed.get(id as number)]).toEqual([asOf, state]);
      expect(fromMatrix.length).toBe(asOf < '2026-01-06' ? 0 : 2);
    }
  });

  it('counts as the official reports do, with the base of each rate', async () => {
    const third = communes[2]!;
    await done(await give(documents[1]!, third, { task: 'a', deadline: '2026-03-31' }), '2026-04-30');
    await give(documents[1]!, third, { task: 'b', deadline: '2026-07-24' }); // 123 days
    await give(documents[1]!, third, { task: 'c', deadline: '2026-10-25' }); // 30 days
    await give(documents[1]!, third, { task: 'd', deadline: '2026-10-24' }); // 31 days
    await give(documents[1]!, third, { task: 'e', deadline: '2026-11-24' }); // due today
    await give(documents[1]!, third, { task: 'f', deadline: null });
    const { tasks, dueSoon, overdueUnits } = await overview(leader);
    expect(tasks).toEqual({
      ...{ total: 8, done: 2, doneOnTime: 1, doneLate: 1, notDone: 6, inTime: 2, overdue: 4 },
      ...{ withoutDeadline: { done: 0, notDone: 1 }, waived: 0 },
      overdueRate: { part: 4, of: 6, percent: 66.67 },
      onTimeRate: { part: 1, of: 2, percent: 50 },
    });
    expect(dueSoon).toBe(1);
    expect(overdueUnits).toMatchObject([
      { organizationId: third, count: 3, upTo30: 1, upTo60: 1, upTo120: 0, over120: 1 },
      { organizationId: communes[0], count: 1, upTo30: 1 },
    ]);
    expect((await leader(`/assignments?state=overdue&documentId=${documents[1]}`)).body.total).toBe(3);
  });

  it('counts against the first deadline as well', async () => {
    const task = await give(documents[2]!, communes[3]!, { deadline: '2026-06-30' });
    const move = { deadline: '2026-12-31', on: '2026-06-15', grantedBy: 'Thường trực', reason: 'Bổ sung' };
    await leader(`/assignments/${task.id}/extensions`, { body: move, headers: ifMatch(task.version) });
    expect((await overview(leader)).tasks).toMatchObject({ overdue: 4, inTime: 3 });
    expect((await overview(leader, 'deadline=first')).tasks).toMatchObject({ overdue: 5, inTime: 2 });
    expect(await overview(leader, 'asOf=2027-01-01')).toMatchObject({
      forecast: true,
      tasks: { overdue: 7, inTime: 0 },
    });
    expect((await overview(leader, 'asOf=2026-06-20')).tasks).toMatchObject({ overdue: 0, doneLate: 1 });
  });

  it('tells of a change at once, to everybody', async () => {
    const before = (await overview(leader)).tasks;
    expect((await overview(leader)).tasks).toEqual(before);
    await done(await give(documents[2]!, communes[3]!, { task: 'mới' }), '2026-11-24');
    expect((await overview(leader)).tasks.doneLate).toBe(before.doneLate + 1);
  });

  it('names documents that nobody was given, unless they carry no task', async () => {
    const clerk = await office.user('vanthu2', 'clerk', province);
    const body = { number: '09-CT/TU', issuerId: province, issuedOn: '2026-02-01', title: 'Chưa giao ai' };
    const { id } = (await clerk('/documents', { body })).body;
    const { unassigned } = await overview(leader);
    expect(unassigned.items[0]).toMatchObject({ id, number: '09-CT/TU' });
    expect((await overview(leader, 'asOf=2026-01-31')).unassigned.items).not.toContainEqual(
      expect.objectContaining({ id }),
    );
    await give(id, communes[0]!);
    expect((await overview(leader)).unassigned.total).toBe(unassigned.total - 1);
    expect((await overview(communesLeader)).unassigned.items).not.toContainEqual(expect.objectContaining({ id }));
  });

  it("counts documents by type and this year's results, in sight of who asks", async () => {
    await office.app.get(Writer).write(async (manager) => {
      const round = { kind: 'inspection', title: 'Kiểm tra', leadId: province, searchable: '' };
      const { identifiers } = await manager.insert(Inspection, round);
      const inspectionId = identifiers[0]!.id as number;
      const result = (unit: number, result: string, concludedOn: string, revision = 1, current = true) => ({
        ...{ inspectionId, organizationId: communes[unit]!, revision, current, result, concludedOn },
        ...{ recordedBy: 'x', recordedAt: '2026-01-01T00:00:00.000Z' },
      });
      await manager.insert(InspectionResult, [
        result(0, 'violation', '2026-03-01', 1, false),
        result(0, 'good', '2026-04-01', 2),
        result(1, 'good', '2026-05-01'),
        result(2, 'fair', '2026-06-01'),
        result(3, 'fair', '2025-12-31'),
      ]);
      await manager.query(`INSERT INTO audit_entries (position, at, actor, action, kind, event, previous, hash)
        SELECT max(position) + 1, '', '', 'test', 'event', '{}', '', '' FROM audit_entries`);
    });
    expect((await overview(leader)).results).toEqual([
      { result: 'good', count: 2 },
      { result: 'fair', count: 1 },
    ]);
    expect((await overview(communesLeader)).results).toEqual([{ result: 'good', count: 1 }]);
    const types = (await overview(leader)).documents as { type: string; count: number }[];
    expect(types.filter(({ type }) => type === 'NQ')).toMatchObject([{ count: 4 }]);
  });

  it('answers in the shapes that the API description names', async () => {
    const { body } = await leader(`/coverage?documentIds=${documents}&organizationIds=${communes}`);
    z.array(cellView.strict()).min(1).parse(body.items);
    overviewView.strict().parse(await overview(leader));
  });

  it('shows a commune only what is its own', async () => {
    const { tasks, overdueUnits } = await overview(communesLeader);
    expect(overdueUnits).toMatchObject([{ organizationId: communes[0] }]);
    expect(tasks.total).toBe(3);
  });
});
