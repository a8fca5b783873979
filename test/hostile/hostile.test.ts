import { RegisterVerification } from '../../src/health/register-verification.js';
import { sqliteDatabase } from '../support/databases.js';
import { Office, PASSWORD } from '../support/office.js';
import { forEach } from '../access/requests.js';
import { attack, type Outcome } from './attack.js';

/** `npm run hostile` sets both; the same seed sends the same requests. */
const REQUESTS = Number(process.env.HOSTILE_REQUESTS ?? 20_000);
const SEED = Number(process.env.HOSTILE_SEED ?? 1);
const ROLES = ['clerk', 'inspector', 'leader', 'unit_officer'];

describe(`${REQUESTS} nearly right requests`, () => {
  let office: Office;
  let outcome: Outcome;

  beforeAll(async () => {
    office = await Office.open(await sqliteDatabase());
    const district = await office.organization('Huyện ủy Sông Lô');
    for (const role of ROLES) await office.user(role, role, district);
    const cookies = await Promise.all([...Array<string>(9).fill('admin'), ...ROLES].map(cookieOf));
    await prepare(district);
    const callers = [...cookies.map((cookie) => ({ cookie })), {}];
    const progress = (done: number) => done % 50_000 === 0 && process.env.HOSTILE_REQUESTS && console.log(`${done} …`);
    outcome = await attack(office.address, { requests: REQUESTS, seed: SEED, callers, progress });
    const { byStatus, slowest, memory, succeeded } = outcome;
    console.log(
      `${JSON.stringify(byStatus)}\n${succeeded.size} routes succeeded\nslowest ${slowest.milliseconds} ms: ${slowest.request.slice(0, 200)}\nMiB ${memory.join(' ')}`,
    );
  }, 24 * 3_600_000);

  afterAll(() => office?.close());

  const cookieOf = async (username: string) => {
    const body = JSON.stringify({ username, password: PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${office.address}/api/session`, { method: 'POST', headers, body });
    return answer.headers.get('set-cookie')!.split(';')[0]!;
  };

  /** Something of everything, so that ids are worth guessing. */
  const prepare = async (district: number) => {
    const places = [district, district + 1, district + 2];
    await forEach([...Array(30).keys()], async (place) => {
      const body = {
        title: `Văn bản ${place}`,
        number: `${place + 100}-CV/HU`,
        issuerId: district,
        issuedOn: '2026-01-05',
      };
      const { body: document } = await office.admin('/documents', { body });
      const task = { documentId: document.id, organizationIds: places, role: 'implementing', giverId: district };
      await office.admin('/assignments', { body: { ...task, task: `Việc ${place}`, deadline: '2026-12-31' } });
      const round = { kind: 'inspection', topic: `Cuộc ${place}`, leadId: district, unitCount: 50 };
      const { body: inspection } = await office.admin('/inspections', { body: round });
      const findings = [{ category: 'shortcoming', text: `Khuyết điểm ${place}` }];
      const result = { organizationId: places[1], result: 'good', findings };
      await office.admin(`/inspections/${inspection.id}/results`, { body: result });
    });
  };

  it('end in no fault of ours, none takes longer than 2 s, and every answer is as described', () => {
    expect(outcome.faults.slice(0, 10)).toEqual([]);
  });

  it('reach behind the checks of form: many succeed, on most routes', () => {
    const { byStatus } = outcome;
    const successes = (byStatus[200] ?? 0) + (byStatus[201] ?? 0);
    expect(successes).toBeGreaterThan(REQUESTS / 10);
    expect(outcome.succeeded.size).toBeGreaterThan(60);
    for (const status of [400, 401, 403, 404, 409, 412, 422]) expect(byStatus[status]).toBeGreaterThan(0);
  });

  it('leave memory steady', () => {
    const { memory } = outcome;
    const [early, late] = [memory[Math.floor(memory.length / 4)]!, memory.at(-1)!];
    expect(late - early).toBeLessThan(100);
  });

  it('leave the register whole', async () => {
    // asked inside: nobody may be able to sign in by now, passwords and rights were among the requests
    const { parts } = await office.app.get(RegisterVerification).verify();
    expect(parts.filter(({ ok }) => !ok)).toEqual([]);
  }, 600_000);
});
