import { DataSource } from 'typeorm';
import { openForWrites, writeOptions } from '../src/database/data-sources.js';
import { entities } from '../src/schema.js';
import { databases, type TestDatabase } from './support/databases.js';

describe.each(databases)('Migrations on %s', (_name, open) => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await open();
    source = await openForWrites(writeOptions(database.url, entities));
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  it('build what the entities describe', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('refuse to change or take away an audit entry', async () => {
    await source.query(
      `INSERT INTO audit_entries (position, at, actor, action, kind, event, previous, hash) VALUES (1, '', '', '', '', '', '', '')`,
    );
    await expect(source.query(`UPDATE audit_entries SET actor = 'x'`)).rejects.toThrow('append-only');
    await expect(source.query(`DELETE FROM audit_entries`)).rejects.toThrow('append-only');
  });

  it('refuse a database that a newer release has changed', async () => {
    const newer = (name: string) => `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, '${name}')`;
    await source.query(newer('Later9999999999999'));
    await expect(openForWrites(writeOptions(database.url, entities))).rejects.toThrow(
      'newer release (Later9999999999999)',
    );
    await source.query(`DELETE FROM migrations WHERE name = 'Later9999999999999'`);
  });

  it('can be undone and done again', async () => {
    await source.undoLastMigration();
    await source.runMigrations();
    expect(await source.query('SELECT position FROM audit_entries')).toEqual([]);
  });
});
