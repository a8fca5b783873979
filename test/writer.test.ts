import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { openForWrites, readOptions, writeOptions } from '../src/database/data-sources.js';
import { GroupCommit } from '../src/database/group-commit.js';
import { sql } from '../src/database/dialect.js';
import { Reads, rowsIn } from '../src/database/reads.js';
import { AuditTrail } from '../src/audit/audit-trail.js';
import { AuditVerification } from '../src/audit/verification.js';
import { SYSTEM, Viewer } from '../src/identity/viewer.js';
import { Discipline, Inspection } from '../src/inspections/inspection.entity.js';
import { entities } from '../src/schema.js';
import { Clock } from '../src/settings/clock.js';
import { OfficeSetting } from '../src/settings/office-setting.entity.js';
import { databases, type TestDatabase } from './support/databases.js';

const pause = () => new Promise(setImmediate);

const discipline = (count: number) => ({ inspectionId: 1, target: 'member', form: 'warning', count });

describe.each(databases)('The Writer on %s', (name, open) => {
  let database: TestDatabase;
  let source: DataSource;
  let reads: Reads;
  let writer: GroupCommit;
  let verification: AuditVerification;
  const audit = new AuditTrail(new Clock());
  const viewer = new Viewer(SYSTEM, 'start', '');

  beforeAll(async () => {
    database = await open();
    source = await openForWrites(writeOptions(database.url, entities));
    reads = new Reads(await new DataSource(readOptions(database.url, entities)).initialize());
    writer = new GroupCommit(source);
    verification = new AuditVerification(reads);
  }, 60_000);

  afterAll(async () => {
    await reads?.close();
    await source?.destroy();
    await database?.drop();
  });

  const put = (key: string) => async (manager: EntityManager) => {
    await manager.insert(OfficeSetting, { key, value: key });
    await pause();
    await audit.note(manager, viewer, 'document.register', { key });
    if (key.endsWith('fails')) throw new Error(`refused ${key}`);
    return key;
  };
  const keys = async (like: string) => {
    const rows = await reads.rows<{ key: string }>(
      sql`SELECT key FROM office_settings WHERE key LIKE ${like} ORDER BY key`,
    );
    return rows.map(({ key }) => key);
  };
  const fulfilled = (results: PromiseSettledResult<unknown>[]) => results.map(({ status }) => status === 'fulfilled');
  const entries = async () => (await verification.verify()).entries;

  it('keeps exactly the 200 acknowledged of 300 overlapping writes, with the chain whole', async () => {
    const wanted = Array.from(
      { length: 300 },
      (_, i) => `n${String(i).padStart(3, '0')}${i % 3 === 2 ? ' fails' : ''}`,
    );
    const results = await Promise.allSettled(wanted.map((key) => writer.write(put(key))));
    expect(fulfilled(results).filter(Boolean)).toHaveLength(200);
    results.forEach((result, i) => {
      if (result.status === 'rejected') expect((result.reason as Error).message).toBe(`refused ${wanted[i]}`);
    });
    expect(await keys('n%')).toEqual(wanted.filter((key) => !key.endsWith('fails')));
    expect(await verification.verify()).toMatchObject({ ok: true, entries: 200 });
  }, 60_000);

  it('refuses writing through the connection for reads', async () => {
    await expect(reads.rows(sql`DELETE FROM office_settings`)).rejects.toThrow(/readonly|read-only/);
  });

  it('lets a unit undo a part of itself', async () => {
    await writer.write(async (manager) => {
      await put('outer')(manager);
      await manager.transaction(put('inner fails')).catch(() => undefined);
    });
    expect([await keys('outer'), await keys('inner%')]).toEqual([['outer'], []]);
  });

  it('acknowledges nothing that a statement which failed in silence has spoilt', async () => {
    const careless = async (manager: EntityManager) => {
      await put('careless')(manager);
      await rowsIn(manager, sql`INSERT INTO nowhere VALUES (1)`).catch(() => undefined);
      return 'careless';
    };
    const results = await Promise.allSettled([put('s1'), careless, put('s3')].map((unit) => writer.write(unit)));
    const kept = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(kept).toEqual(name === 'SQLite' ? ['s1', 'careless', 's3'] : ['s1', 's3']);
    expect([...(await keys('s_')), ...(await keys('careless'))].sort()).toEqual([...kept].sort());
  });

  it('inserts, changes and deletes as the entities say', async () => {
    const made = await writer.write(async (manager) => {
      await manager.insert(Inspection, { id: 1, kind: 'inspection', title: '', searchable: '' });
      const one = await manager.insert(
        Discipline,
        [1, 2].map((count) => discipline(count)),
      );
      const other = await manager.insert(Discipline, { ...discipline(3), id: undefined });
      const mixed = await manager.insert(OfficeSetting, [
        { key: 'm1', value: "it's" },
        { value: 'b', key: 'm2' },
      ]);
      const changed = await manager.update(Discipline, { inspectionId: 1, count: 2 }, { count: 20, form: undefined });
      const lost = await manager.update(Discipline, { id: 999 }, { count: 1 });
      const gone = await manager.delete(Discipline, { count: 1 });
      return { ids: [...one.identifiers, ...other.identifiers], keys: mixed.identifiers.length, changed, lost, gone };
    });
    expect(new Set(made.ids.map(({ id }) => id)).size).toBe(3);
    expect([made.changed.affected, made.lost.affected, made.gone.affected]).toEqual([1, 0, 1]);
    const rows = await reads.rows(sql`SELECT id, form, count FROM disciplines ORDER BY count`);
    expect(rows).toEqual([
      { id: made.ids[2]!.id, form: 'warning', count: 3 },
      { id: made.ids[1]!.id, form: 'warning', count: 20 },
    ]);
    expect(await keys('m_')).toEqual(['m1', 'm2']);
    await expect(writer.write((manager) => manager.insert(OfficeSetting, { key: 'm1', value: '' }))).rejects.toThrow();
    await expect(writer.write((manager) => manager.update(OfficeSetting, {}, { value: '' }))).rejects.toThrow();
  });

  it('refuses what a unit still tries to write after its end', async () => {
    let late: Promise<unknown> | undefined;
    await writer.write(async (manager) => {
      late = sleep(100).then(() => manager.insert(OfficeSetting, { key: 'late', value: '' }));
      late.catch(() => undefined);
    });
    await expect(late).rejects.toThrow('already released');
    expect(await keys('late')).toEqual([]);
  });

  it('does not wait for ever for a unit that never ends', async () => {
    const impatient = new GroupCommit(source, { patience: 50 });
    const stuck = impatient.write(() => new Promise(() => undefined));
    const next = impatient.write(put('after the stuck one'));
    await expect(stuck).rejects.toThrow('took longer than 50 ms');
    await expect(next).resolves.toBe('after the stuck one');
  });

  it('says that it is busy instead of queueing without end', async () => {
    const small = new GroupCommit(source, { longestQueue: 2 });
    const results = await Promise.allSettled(['q1', 'q2', 'q3', 'q4'].map((key) => small.write(put(key))));
    expect(fulfilled(results)).toEqual([true, true, false, false]);
    expect((results[3] as PromiseRejectedResult).reason).toMatchObject({ message: 'Too many writes are waiting' });
  });

  it('rejects the whole group when COMMIT fails, and the next group works', async () => {
    await source.query(
      `CREATE TABLE promise (key text REFERENCES office_settings (key) DEFERRABLE INITIALLY DEFERRED)`,
    );
    const before = await entries();
    const group = [
      writer.write(put('good company')),
      writer.write((manager) => rowsIn(manager, sql`INSERT INTO promise VALUES ('nobody')`)),
      writer.write(put('bad luck fails')),
    ];
    expect(fulfilled(await Promise.allSettled<unknown>(group))).toEqual([false, false, false]);
    expect(await entries()).toBe(before);
    await writer.write(put('good company'));
    expect(await entries()).toBe(before + 1);
  });

  if (name === 'SQLite') {
    it('rejects the whole group when SQLite itself rolls everything back', async () => {
      await source.query(`CREATE TABLE cursed (x)`);
      await source.query(
        `CREATE TRIGGER curse BEFORE INSERT ON cursed BEGIN SELECT raise(ROLLBACK, 'disk on fire'); END`,
      );
      const before = await entries();
      const curse = (manager: EntityManager) => rowsIn(manager, sql`INSERT INTO cursed VALUES (1)`);
      const results = await Promise.allSettled(
        [put('c1'), curse, put('c3')].map((unit) => writer.write<unknown>(unit)),
      );
      expect(fulfilled(results)).toEqual([false, false, false]);
      await writer.write(put('after the fire'));
      expect(await entries()).toBe(before + 1);
    });

    it('is durable: every commit waits for the disk', async () => {
      expect(await source.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
      const [{ version }] = await source.query('SELECT sqlite_version() AS version');
      expect(version.split('.').map(Number)[1]).toBeGreaterThanOrEqual(51);
    });
  } else {
    it('rejects the whole group when the connection is lost, and the next group works', async () => {
      const before = await entries();
      const killer = (manager: EntityManager) => rowsIn(manager, sql`SELECT pg_terminate_backend(pg_backend_pid())`);
      const results = await Promise.allSettled(
        [put('k1'), killer, put('k3')].map((unit) => writer.write<unknown>(unit)),
      );
      expect(fulfilled(results)).toEqual([false, false, false]);
      await writer.write(put('after the loss'));
      expect(await entries()).toBe(before + 1);
    });

    it('rejects, and does not jam, when there is no connection to be had', async () => {
      const nowhere = new GroupCommit(new DataSource(writeOptions('postgres://nobody:x@127.0.0.1:1/none', entities)));
      await expect(nowhere.write(put('x'))).rejects.toThrow();
      await expect(nowhere.write(put('y'))).rejects.toThrow();
    });

    it('runs a group again after a deadlock with another process', async () => {
      await writer.write(put('lock a'));
      await writer.write(put('lock b'));
      const other = new GroupCommit(source);
      let runs = 0;
      const swap = (through: GroupCommit, [first, second]: [string, string]) =>
        through.write(async (manager) => {
          runs += 1;
          await rowsIn(manager, sql`UPDATE office_settings SET value = value || 'x' WHERE key = ${first}`);
          await sleep(150);
          await rowsIn(manager, sql`UPDATE office_settings SET value = value || 'x' WHERE key = ${second}`);
        });
      await Promise.all([swap(writer, ['lock a', 'lock b']), swap(other, ['lock b', 'lock a'])]);
      expect(runs).toBe(3);
      const rows = await reads.rows(sql`SELECT value FROM office_settings WHERE key LIKE ${'lock _'} ORDER BY key`);
      expect(rows).toEqual([{ value: 'lock axx' }, { value: 'lock bxx' }]);
    }, 20_000);
  }
});
