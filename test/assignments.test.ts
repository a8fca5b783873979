import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Tasks on %s', (_name, open) => {
  let office: Office;
  let leader: Person;
  let officer: Person;
  let district: number;
  let commune: number;
  let documentId: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    commune = await office.organization('Đảng ủy xã Hải Lựu (2025)').catch(() => 0);
    leader = await office.user('lanhdao', 'leader', district);
    officer = await office.user('donvi', 'unit_officer', commune);
    documentId = (await leader('/documents?number=55-QĐ/TU')).body.items[0].id;
  }, 60_000);

  afterAll(() => office?.close());

  it('lists', async () => {
    expect((await leader(`/documents/${documentId}/implementers`)).body).toMatchObject({ total: 1 });
    expect((await leader(`/assignments`)).body).toMatchObject({ total: 1 });
    void [officer, ifMatch];
  });
});
