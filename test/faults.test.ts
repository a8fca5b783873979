import { databases } from './support/databases.js';
import { killInBursts } from './faults/kill.js';

describe.each(databases)('Nothing acknowledged is lost, on %s', (name, open) => {
  it('when the service is killed amid a burst of writes, again and again', async () => {
    const database = await open();
    const environment = { DATABASE_URL: database.url, FILES_DIR: `${database.folder}/files` };
    const { faults, acknowledged } = await killInBursts({ environment, rounds: name === 'SQLite' ? 12 : 6 });
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(20);
    await database.drop();
  }, 120_000);
});
