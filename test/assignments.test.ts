import fc from 'fast-check';
import { z } from 'zod';
import { assignmentView, taskView } from '../src/assignments/assignment-columns.js';
import { implementerView } from '../src/assignments/implementers.queries.js';
import { type ActName, ACTS, mayFollow } from '../src/assignments/assignment-acts.js';
import { AssignmentsService } from '../src/assignments/assignments.service.js';
import type { ActDraft } from '../src/assignments/assignment-rules.js';
import { daysPast, standingOn, standings, stateOf } from '../src/assignments/assignment-state.js';
import { Writer } from '../src/database/writer.js';
import { SYSTEM, Viewer } from '../src/identity/viewer.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Tasks on %s', (_name, open) => {
  let office: Office;
  let province: number;
  let commune: number;
  let neighbour: number;
  let leader: Person;
  let officer: Person;
  let neighboursLeader: Person;
  let documentId: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    province = await living('Tỉnh ủy Phú Thọ');
    commune = await living('Đảng ủy xã Yên Lãng');
    neighbour = await living('Đảng ủy xã Sông Lô');
    leader = await office.user('lanhdao', 'leader', province);
    officer = await office.user('yenlang', 'unit_officer', commune);
    neighboursLeader = await office.user('songlo', 'leader', neighbour);
    const clerk = await office.user('vanthu', 'clerk', province);
    const body = { number: '44-NQ/TU', issuerId: province, issuedOn: '2026-01-05', title: 'chuyển đổi số' };
    documentId = (await clerk('/documents', { body })).body.id;
  }, 60_000);

  afterAll(() => office?.close());

  /** The organisation of this name that lives in 2026. */
  async function living(name: string): Promise<number> {
    const path = `/organizations?asOf=2026-01-01&pageSize=200&q=${encodeURIComponent(name)}`;
    const { body } = await office.admin(path);
    return body.items.find((item: { name: string }) => item.name === name).id;
  }

  /** The day on which the next acts are recorded. */
  const today = (day: string) => office.clock.set(day);

  async function give(more: object = {}) {
    const body = {
      ...{ documentId, organizationIds: [commune], role: 'implementing', task: 'Xây dựng kế hoạch' },
      ...{ assignedOn: '2026-01-06', deadline: '2026-01-23', ...more },
    };
    return leader('/assignments', { body });
  }

  async function given(more: object = {}): Promise<{ id: number; version: number }> {
    const { status, body } = await give(more);
    expect(status).toBe(201);
    return body.items[0];
  }

  const act = (who: Person, { id, version }: { id: number; version: number }, body: object) =>
    who(`/assignments/${id}/acts`, { body, headers: ifMatch(version) });

  const extend = (who: Person, { id, version }: { id: number; version: number }, body: object) =>
    who(`/assignments/${id}/extensions`, { body, headers: ifMatch(version) });

  it('cannot hide a deadline', async () => {
    today('2026-01-20');
    const task = await given();
    const at = async (day: string) => (await leader(`/assignments/${task.id}?asOf=${day}`)).body;
    today('2026-01-31');
    expect(await at('2026-01-31')).toMatchObject({ state: 'overdue', daysLate: 8 });
    today('2026-02-11');
    expect(await at('2026-02-11')).toMatchObject({ state: 'overdue', daysLate: 19, deadline: '2026-01-23' });

    const move = {
      deadline: '2026-02-12',
      on: '2026-02-11',
      grantedBy: 'Thường trực Tỉnh ủy',
      reason: 'Chờ hướng dẫn',
    };
    for (const missing of ['grantedBy', 'reason']) {
      const refused = await extend(leader, task, { ...move, [missing]: undefined });
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: missing, code: 'required' }] } });
    }
    expect(await extend(leader, task, move)).toMatchObject({
      status: 201,
      body: { deadline: '2026-02-12', firstDeadline: '2026-01-23', state: 'due_soon', daysLateFirst: 19, version: 2 },
    });

    today('2026-02-12');
    const done = { act: 'reportDone', on: '2026-02-12', evidence: 'Báo cáo 15-BC/ĐU' };
    expect((await act(officer, { ...task, version: 2 }, done)).status).toBe(201);
    today('2026-11-24');
    expect(await at('2026-11-24')).toMatchObject({
      ...{ state: 'done_on_time', doneOn: '2026-02-12', daysLate: 0, daysLateFirst: 20 },
      deadlines: [
        { deadline: '2026-01-23', grantedBy: null },
        { deadline: '2026-02-12', previousDeadline: '2026-01-23', grantedBy: 'Thường trực Tỉnh ủy', on: '2026-02-11' },
      ],
    });
    expect(await at('2026-01-31')).toMatchObject({ state: 'overdue', daysLate: 8, deadlines: [{}], acts: [] });
    expect(await at('2026-02-10')).toMatchObject({ state: 'overdue', daysLate: 18 });
    expect((await leader(`/assignments/${task.id}?asOf=2026-01-05`)).status).toBe(404);
  });

  it('does not let anybody write a state', async () => {
    const refused = await give({ state: 'done_on_time' });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'state', code: 'unknown' }] } });
  });

  it('is done only with evidence, and a percentage completes nothing', async () => {
    const task = await given({ deadline: '2026-12-31' });
    const done = { act: 'reportDone', on: '2026-02-01' };
    expect(await act(officer, task, done)).toMatchObject({ status: 422, body: { errors: [{ field: 'evidence' }] } });

    const said = {
      on: '2026-02-01',
      text: 'Đã xong',
      percentage: 100,
      difficulty: 'Thiếu kinh phí',
      proposal: 'Cấp thêm',
    };
    const report = await officer(`/assignments/${task.id}/reports`, { body: said });
    expect(report).toMatchObject({ status: 201, body: { percentage: 100, answer: null, version: 1 } });
    expect((await leader(`/assignments/${task.id}`)).body).toMatchObject({ state: 'not_started', phase: 'given' });

    expect((await leader(`/assignments/${task.id}/reports`, { body: said })).status).toBe(403);
    const secretary = await office.user('bithu', 'leader', commune);
    expect((await secretary(`/assignments/${task.id}/reports`, { body: { ...said, percentage: 101 } })).status).toBe(
      422,
    );
    expect((await secretary(`/assignments/${task.id}/reports`, { body: said })).status).toBe(201);

    const answer = { body: { answer: 'Đồng ý' }, headers: ifMatch(1) };
    const path = `/assignments/${task.id}/reports/${report.body.id}/answer`;
    expect((await officer(path, answer)).status).toBe(403);
    expect(await leader(path, answer)).toMatchObject({ status: 201, body: { answer: 'Đồng ý', version: 2 } });
    expect(await leader(path, answer)).toMatchObject({ status: 412, body: { current: { answer: 'Đồng ý' } } });
    expect((await officer(`/assignments/${task.id}/reports`)).body).toMatchObject({
      total: 2,
      items: [{ answer: null }, { answer: 'Đồng ý' }],
    });
  });

  it('goes from act to act as the table says, each by whom it says', async () => {
    const task = await given({ deadline: null });
    const step = async (who: Person, version: number, body: object) => act(who, { ...task, version }, body);
    expect((await step(leader, 1, { act: 'begin', on: '2026-02-01' })).status).toBe(403);
    expect(await step(officer, 1, { act: 'accept', on: '2026-02-01' })).toMatchObject({ status: 403 });
    expect(await step(leader, 1, { act: 'accept', on: '2026-02-01' })).toMatchObject({
      ...{
        status: 409,
        body: {
          code: 'actNotPossible',
          detail: 'Không thể “công nhận hoàn thành” khi nhiệm vụ đang ở trạng thái “đã giao”.',
        },
      },
    });
    const wrongDay = async (on: string) => (await step(officer, 1, { act: 'begin', on })).body.errors[0];
    expect(await wrongDay('2026-11-25')).toMatchObject({ field: 'on', code: 'inTheFuture' });
    expect(await wrongDay('2026-01-05')).toMatchObject({ field: 'on', code: 'before' });

    const states: string[] = [];
    for (const [who, body] of [
      [officer, { act: 'begin', on: '2026-02-01' }],
      [officer, { act: 'reportDone', on: '2026-03-01', evidence: 'Kế hoạch 07-KH/ĐU' }],
      [leader, { act: 'return', on: '2026-03-05', reason: 'Chưa có số liệu' }],
      [officer, { act: 'reportDone', on: '2026-03-10', evidence: 'Kế hoạch 09-KH/ĐU' }],
      [leader, { act: 'accept', on: '2026-03-12' }],
    ] as const) {
      const { status, body: after } = await step(who, states.length + 1, body);
      expect(status).toBe(201);
      states.push(`${after.phase} ${after.state} ${after.doneOn}`);
    }
    expect(states).toEqual([
      'begun in_progress null',
      'reportedDone done 2026-03-01',
      'returned returned null',
      'reportedDone done 2026-03-10',
      'accepted done 2026-03-10',
    ]);
    expect((await leader(`/assignments/${task.id}?asOf=2026-03-05`)).body).toMatchObject({ state: 'returned' });
    expect((await leader(`/assignments/${task.id}?asOf=2026-03-04`)).body).toMatchObject({ doneOn: '2026-03-01' });
  });

  it('is waived by the giver with a reason', async () => {
    const task = await given();
    const waive = { act: 'waive', on: '2026-03-01' };
    expect(await act(leader, task, waive)).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
    expect((await act(leader, task, { ...waive, reason: 'Xã đã có kế hoạch' })).body).toMatchObject({
      ...{ state: 'waived', phase: 'waived', daysLate: null },
    });
  });

  it('is changed only in the version that was seen', async () => {
    const task = await given();
    const begin = { act: 'begin', on: '2026-02-01' };
    expect((await officer(`/assignments/${task.id}/acts`, { body: begin })).status).toBe(428);
    const answers = await Promise.all([1, 2, 3].map(() => act(officer, task, begin)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    const lost = answers.find(({ status }) => status === 412)!;
    expect(lost.body.current).toMatchObject({ phase: 'begun', version: 2 });
  });

  it('is seen by its unit and its giver, and by nobody else', async () => {
    const task = await given();
    await given({ organizationIds: [neighbour] });
    const total = async (who: Person, path: string) => (await who(path)).body.total;
    expect(await total(neighboursLeader, `/assignments?documentId=${documentId}`)).toBe(1);
    expect(await total(leader, '/assignments')).toBeGreaterThan(2);
    expect((await neighboursLeader(`/assignments/${task.id}`)).status).toBe(404);
    expect((await act(neighboursLeader, task, { act: 'begin', on: '2026-02-01' })).status).toBe(404);
    expect((await neighboursLeader(`/assignments/${task.id}/reports`)).status).toBe(404);
    expect(await total(neighboursLeader, `/organizations/${commune}/obligations`)).toBe(0);
    expect(await total(neighboursLeader, `/documents/${documentId}/implementers`)).toBe(1);
    const foreign = { documentId, organizationIds: [commune], role: 'implementing', giverId: province };
    expect((await neighboursLeader('/assignments', { body: foreign })).status).toBe(403);
  });

  it('opens an internal document to whoever is given it, and no restricted one', async () => {
    const clerk = await office.user('vanthu3', 'clerk', province);
    const register = async (mark: string, number: string) => {
      const body = { number, mark, issuerId: province, issuedOn: '2026-01-05', title: `văn bản ${mark}` };
      return (await clerk('/documents', { body })).body.id as number;
    };
    const internal = await register('internal', '51-QĐ/TU');
    expect((await officer(`/documents/${internal}`)).status).toBe(404);
    expect((await officer(`/documents/${internal}/implementers`)).status).toBe(404);
    const { id, version } = await given({ documentId: internal });
    expect((await officer(`/documents/${internal}`)).status).toBe(200);
    expect((await officer(`/documents/${internal}/implementers`)).body.total).toBe(1);
    await leader(`/assignments/${id}/withdrawal`, { body: { reason: 'Giao nhầm' }, headers: ifMatch(version) });
    expect((await officer(`/documents/${internal}`)).status).toBe(404);

    const restricted = await register('restricted', '52-QĐ/TU');
    const told = await give({ documentId: restricted });
    expect(told.body.warnings).toMatchObject([{ code: 'unitCannotSee', organizationId: commune }]);
    expect((await officer(`/assignments/${told.body.items[0].id}`)).status).toBe(404);
    expect((await officer('/assignments?q=han che')).body.total).toBe(0);
    const foreign = { documentId: restricted, organizationIds: [neighbour], role: 'implementing' };
    const refused = await neighboursLeader('/assignments', { body: foreign });
    expect(refused.body.errors).toMatchObject([{ field: 'documentId', code: 'reference' }]);
  });

  it('has one lead', async () => {
    const lead = { role: 'lead', task: 'Chủ trì' };
    const [first, second] = await Promise.all([give(lead), give({ ...lead, organizationIds: [neighbour] })]);
    expect([first.status, second.status].sort()).toEqual([201, 409]);
    expect((await give({ ...lead, task: 'Khác', organizationIds: [commune, neighbour] })).body.code).toBe('leadExists');
    const { id, version } = [first, second].find(({ status }) => status === 201)!.body.items[0];
    const reason = { body: { reason: 'Giao nhầm' }, headers: ifMatch(version) };
    expect((await leader(`/assignments/${id}/withdrawal`, reason)).body).toMatchObject({
      withdrawnReason: 'Giao nhầm',
    });
    expect((await leader(`/assignments/${id}/withdrawal`, { ...reason, headers: ifMatch(2) })).body.code).toBe(
      'alreadyWithdrawn',
    );
    expect((await give(lead)).status).toBe(201);
  });

  it('warns of what should be looked at twice', async () => {
    const old = await office.organization('Đảng ủy xã Quang Yên');
    const { body } = await give({ organizationIds: [old, commune], task: 'Hai lần' });
    expect(body.warnings).toMatchObject([
      { code: 'organizationEnded', organizationId: old, message: expect.stringContaining('Đảng ủy xã Yên Lãng') },
    ]);
    expect(body.items.map(({ orphaned }: { orphaned: boolean }) => orphaned).sort()).toEqual([false, true]);
    expect((await give({ task: 'Hai lần' })).body.warnings).toMatchObject([{ code: 'alreadyGiven' }]);
  });

  it('counts a deadline in working days', async () => {
    // 30/4 and 1/5/2026 are Thursday and Friday off, 2–3/5 a weekend; 27/4 off for 26/4 (giỗ Tổ, a Sunday)
    const task = await give({ assignedOn: '2026-04-24', deadline: null, deadlineWorkingDays: 3 });
    expect(task.body.items[0]).toMatchObject({ deadline: '2026-05-04' });
    const both = await give({ deadlineWorkingDays: 3 });
    expect(both.body.errors[0]).toMatchObject({ field: 'deadlineWorkingDays', code: 'clash' });
  });

  it('names the field that is wrong', async () => {
    const wrong = async (more: object) => (await give(more)).body.errors[0];
    expect(await wrong({ documentId: 999_999 })).toMatchObject({ field: 'documentId', code: 'reference' });
    expect(await wrong({ organizationIds: [commune, 999_999] })).toMatchObject({
      field: 'organizationIds[1]',
      code: 'reference',
    });
    expect(await wrong({ giverId: 999_999 })).toMatchObject({ field: 'giverId', code: 'reference' });
    expect(await wrong({ organizationIds: [] })).toMatchObject({ field: 'organizationIds', code: 'required' });
    expect(await wrong({ assignedOn: '2026-11-25' })).toMatchObject({ field: 'assignedOn', code: 'inTheFuture' });
    expect(await wrong({ deadline: '2026-01-05' })).toMatchObject({ field: 'deadline', code: 'before' });
    expect(await wrong({ groupWords: 'các cấp ủy' })).toMatchObject({ field: 'groupWords', code: 'clash' });
    expect(await wrong({ basis: 'reported' })).toMatchObject({ field: 'deadline', code: 'clash' });
    expect(await wrong({ basis: 'reported', deadline: null })).toMatchObject({ field: 'source', code: 'required' });
  });

  it('keeps what a source reports apart: no deadline, no acts', async () => {
    const clerk = await office.user('vanthu2', 'clerk', province);
    const body = {
      ...{ documentId, organizationIds: [neighbour], role: 'implementing', basis: 'reported' },
      source: 'Đảng ủy xã đã quán triệt Nghị quyết',
    };
    const { items } = (await clerk('/assignments', { body })).body;
    expect(items).toMatchObject([{ state: 'reported', deadline: null, giverId: null }]);
    const begin = await act(neighboursLeader, items[0], { act: 'begin', on: '2026-02-01' });
    expect(begin).toMatchObject({ status: 409, body: { code: 'actNotPossible' } });
    const report = { body: { on: '2026-02-01', text: 'x' } };
    expect((await neighboursLeader(`/assignments/${items[0].id}/reports`, report)).body.code).toBe('notTracked');
  });

  it('lists by what people ask for', async () => {
    const totals = async (query: string) => (await leader(`/assignments?documentId=${documentId}&${query}`)).body.total;
    const all = await totals('');
    expect((await totals('open=true')) + (await totals('open=false'))).toBe(all);
    const states = [
      'overdue',
      'due_soon',
      'returned',
      'not_started',
      'in_progress',
      'done_late',
      'done_on_time',
      'done',
      'waived',
      'reported',
    ];
    let sum = 0;
    for (const state of states) sum += await totals(`state=${state}`);
    expect(sum).toBe(all);
    expect(await totals(`organizationId=${commune}`)).toBeLessThan(all);
    expect(await totals(`giverId=${commune}`)).toBe(0);
    expect(await totals('q=chuyen doi so')).toBe(all);
    expect(await totals('q=dat dai')).toBe(0);
    const due = (await leader('/assignments?dueTo=2026-01-23&sort=deadline')).body.items;
    expect(due.every(({ deadline }: { deadline: string }) => deadline <= '2026-01-23')).toBe(true);
  });

  it("lists a unit's open tasks first, each part by deadline", async () => {
    const { body } = await officer(`/organizations/${commune}/obligations?pageSize=200`);
    const order = body.items.map((item: { state: string; phase: string; deadline: string | null }) => [
      ['given', 'begun', 'returned'].includes(item.phase) ? 0 : 1,
      item.deadline ?? '9999',
    ]);
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)));
    const overdue = body.items.filter(({ state }: { state: string }) => state === 'overdue').length;
    expect(body).toMatchObject({
      total: order.length,
      overdue,
      open: order.filter(([part]: number[]) => part === 0).length,
    });
    const pages: number[] = [];
    for (let page = 1; pages.length < body.total; page++) {
      const part = (await officer(`/organizations/${commune}/obligations?pageSize=2&page=${page}`)).body.items;
      pages.push(...part.map(({ id }: { id: number }) => id));
    }
    expect(pages).toEqual(body.items.map(({ id }: { id: number }) => id));
  });

  it('says the same in SQL as in the rule, whatever happened and whatever the day', async () => {
    const histories = fc.sample(history(), 60);
    const viewer = new Viewer(SYSTEM, 'import', '');
    const service = office.app.get(AssignmentsService);
    const ids = await office.app.get(Writer).write(async (manager) => {
      const ids: number[] = [];
      for (const { task, acts } of histories) {
        const draft = { documentId, organizationIds: [commune], role: 'implementing', giverId: province, ...task };
        ids.push(...(await service.giveIn(manager, viewer, draft, acts)));
      }
      return ids;
    });
    const days = [
      '2026-03-01',
      '2026-03-04',
      '2026-03-10',
      '2026-03-15',
      '2026-03-20',
      '2026-03-27',
      '2026-04-02',
      '2026-11-24',
    ];
    for (const day of days) {
      const { body } = await leader(`/assignments?asOf=${day}&pageSize=200&sort=-id&organizationId=${commune}`);
      const shown = new Map(body.items.map((item: { id: number }) => [item.id, item]));
      for (const [place, { task, acts }] of histories.entries()) {
        const beginning = { basis: 'given', since: task.assignedOn, firstDeadline: task.deadline };
        const standing = standingOn(standings(beginning, acts), day);
        const expected = standing && {
          ...{ phase: standing.phase, state: stateOf(standing, day), deadline: standing.deadline },
          ...{ doneOn: standing.doneOn, daysLate: daysPast(standing.deadline, standing, day) },
          daysLateFirst: daysPast(task.deadline, standing, day),
        };
        const item = shown.get(ids[place]!);
        expect({ acts, item }).toEqual({ acts, item: expected && expect.objectContaining(expected) });
      }
    }
  });

  it('answers in the shapes that the API description names', async () => {
    const { items } = (await leader('/assignments?pageSize=50')).body;
    z.array(taskView.strict()).min(10).parse(items);
    for (const { id } of items.slice(0, 10)) {
      assignmentView.strict().parse((await leader(`/assignments/${id}`)).body);
      const { body } = await leader(`/assignments/${id}/history`);
      expect(body.items.at(-1)).toMatchObject({ action: 'assignment.give' });
    }
    const implementers = (await leader(`/documents/${documentId}/implementers?under=${province}&level=commune`)).body;
    z.array(implementerView.strict()).min(5).parse(implementers.items);
    z.array(taskView.strict())
      .min(5)
      .parse((await leader(`/organizations/${commune}/obligations`)).body.items);
  });

  it('keeps the log and the counts of units whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
    const { parts } = (await office.admin('/verification')).body;
    expect(parts).toContainEqual(expect.objectContaining({ part: 'counters', ok: true, fault: null }));
  });
});

const DAYS = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
const anyDay = fc.constantFrom(...DAYS);

/** A task with acts that may follow each other, on days that do not go back. */
function history() {
  const names = Object.keys(ACTS) as ActName[];
  return fc
    .record({
      assignedOn: fc.constantFrom(...DAYS.slice(0, 10)),
      days: fc.array(anyDay, { maxLength: 6 }),
      choices: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      deadlines: fc.array(anyDay, { minLength: 7, maxLength: 7 }),
      hasDeadline: fc.boolean(),
    })
    .map(({ assignedOn, days, choices, deadlines, hasDeadline }) => {
      const task = { assignedOn, deadline: hasDeadline ? later(deadlines[6]!, assignedOn) : null };
      const acts: ActDraft[] = [];
      for (const [place, on] of days
        .filter((day) => day >= assignedOn)
        .sort()
        .entries()) {
        const last = standings({ basis: 'given', since: assignedOn, firstDeadline: task.deadline }, acts).at(-1)!;
        const possible = names.filter((name) => mayFollow(name, last.phase));
        if (possible.length === 0) break;
        const act = possible[choices[place]! % possible.length]!;
        const deadline = later(deadlines[place]!, on);
        if (act === 'extend' && deadline === last.deadline) continue;
        acts.push({
          act,
          on,
          reason: 'lý do',
          evidence: 'minh chứng',
          ...(act === 'extend' && { deadline, grantedBy: 'Thường trực' }),
        });
      }
      return { task, acts };
    });
}

const later = (one: string, other: string) => (one > other ? one : other);
