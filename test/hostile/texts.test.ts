import { databases } from '../support/databases.js';
import { ifMatch, Office, type Person } from '../support/office.js';
import { NO_TEXT, VIETNAMESE } from './texts.js';

describe.each(databases)('Text on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let inspector: Person;
  let leader: Person;
  let officer: Person;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', district);
    inspector = await office.user('kiemtra', 'inspector', district);
    leader = await office.user('lanhdao', 'leader', district);
    officer = await office.user('thuchien', 'unit_officer', district);
  }, 60_000);

  afterAll(() => office?.close());

  it.each(Object.entries(VIETNAMESE))('%s comes back as it was sent', async (_form, text) => {
    const recipients = [{ words: text }];
    const facts = { title: text, signer: text, note: text, source: text, collective: text, topics: [text] };
    const document = await clerk('/documents', { body: { ...facts, recipients, issuerId: district } });
    expect(document).toMatchObject({ status: 201, body: facts });
    const { id, version } = document.body;
    expect((await clerk(`/documents/${id}`)).body).toMatchObject({ ...facts, recipients });
    const corrected = { method: 'PATCH', body: { authority: text }, headers: ifMatch(version) };
    expect((await clerk(`/documents/${id}`, corrected)).body).toMatchObject({ ...facts, authority: text });
    const entry = await clerk(`/documents/${id}/entries`, { body: { book: 'incoming', sender: text, note: text } });
    expect(entry.body).toMatchObject({ sender: text, note: text, title: text });

    const task = { documentId: id, organizationIds: [district], role: 'implementing', giverId: district, task: text };
    const [assignment] = (await leader('/assignments', { body: task })).body.items;
    const report = { on: '2026-11-24', text, difficulty: text, proposal: text };
    expect((await officer(`/assignments/${assignment.id}/reports`, { body: report })).body).toMatchObject(report);
    expect((await leader(`/assignments/${assignment.id}`)).body.task).toBe(text);

    const round = { kind: 'inspection', topic: text, title: text, note: text };
    const inspection = (await inspector('/inspections', { body: round })).body;
    const finding = { category: 'shortcoming', text, cause: text };
    const result = { organizationId: district, result: 'good', text, findings: [finding] };
    await inspector(`/inspections/${inspection.id}/results`, { body: result });
    const results = await inspector(`/inspections/${inspection.id}/results`);
    expect(results.body.items[0]).toMatchObject({ text, findings: [finding] });
    expect((await inspector(`/inspections/${inspection.id}`)).body).toMatchObject(round);

    const history = await clerk(`/documents/${id}/history`);
    expect(JSON.stringify(history.body)).toContain(JSON.stringify(text).slice(1, -1));
    expect((await office.admin('/audit/verification')).body.ok).toBe(true);
  });

  it.each(Object.entries(VIETNAMESE))('%s is found again by itself', async (_form, text) => {
    const words = text.normalize('NFC').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    if (words.length === 0) return;
    const answer = await clerk(`/documents?pageSize=200&q=${encodeURIComponent(text)}`);
    expect(answer.status).toBe(200);
    expect(answer.body.items.map(({ title }: { title: string }) => title)).toContain(text);
  });

  it.each(Object.entries(NO_TEXT))('%s is refused before anything is stored', async (_what, text) => {
    const before = (await clerk('/documents')).body.total;
    for (const body of [{ title: text }, { title: 'x', recipients: [{ words: text }] }, { title: 'x', [text]: 1 }]) {
      const answer = await clerk('/documents', { body: { ...body, issuerId: district } });
      expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
      expect(JSON.stringify(answer.body)).not.toContain('\\u0000');
    }
    expect((await clerk('/documents')).body.total).toBe(before);
  });
});
