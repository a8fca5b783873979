import { sqliteDatabase } from './support/databases.js';
import { Office, PASSWORD } from './support/office.js';

const LETTERS = 3000;
const OFFICES = 300;

/** A province asks all its offices on one day, and each of them answers under the same title. */
describe('Look-alikes in an import', () => {
  let office: Office;
  let cookie: string;

  beforeAll(async () => {
    office = await Office.open(await sqliteDatabase(), { seed: 'none' });
    const signedIn = await fetch(`${office.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password: PASSWORD }),
    });
    cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  }, 60_000);

  afterAll(() => office?.close());

  /** Seconds of the processor that an import takes. */
  async function importing(rows: object[]): Promise<number> {
    const before = process.cpuUsage();
    const answer = await fetch(`${office.address}/api/imports?source=thu`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-ndjson' },
      body: rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    expect(await answer.json()).toMatchObject({ new: rows.length, refused: 0 });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }

  let made = 0;
  const letters = (count: number, titleOf: (place: number) => string) =>
    Array.from({ length: count }, () => {
      const place = ++made;
      return {
        ...{ record: 'document', id: place, number: `${place}-BC/HU`, issuerId: 1 + (place % OFFICES) },
        ...{ issuedOn: '2024-05-06', title: titleOf(place) },
      };
    });

  it('of a wave of one title and day costs about what other letters cost', async () => {
    const offices = Array.from({ length: OFFICES }, (_, place) => ({
      ...{ record: 'organization', id: place + 1, code: 'HU', name: `Huyện ủy Số ${place + 1}`, parentId: null },
      ...{ level: 'district', system: 'party' },
    }));
    await importing([...offices, ...letters(500, (place) => `báo cáo riêng ${place}`)]); // what is compiled first
    const unlike = await importing(letters(LETTERS, (place) => `báo cáo riêng ${place}`));
    const alike = await importing(letters(LETTERS, () => 'báo cáo kết quả công tác dân vận'));
    expect(alike / unlike).toBeLessThan(2); // 3 and more where each letter is held against all of its day
  }, 120_000);
});
