import Database from 'better-sqlite3';
import pg from 'pg';
import { databases } from './support/databases.js';
import { Office, PASSWORD } from './support/office.js';

/** Behind the register's back: straight into its database. */
async function tamper(url: string, statements: { sqlite: string[]; postgres: string[] }): Promise<void> {
  if (url.startsWith('sqlite:')) {
    const database = new Database(url.slice('sqlite:'.length));
    for (const statement of statements.sqlite) database.exec(statement);
    database.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  for (const statement of statements.postgres) await client.query(statement);
  await client.end();
}

const open = {
  sqlite: ['DROP TRIGGER audit_entries_no_update', 'DROP TRIGGER audit_entries_no_delete'],
  postgres: ['DROP TRIGGER audit_entries_append_only ON audit_entries'],
};
const both = (...statements: string[]) => ({ sqlite: statements, postgres: statements });
const pryOpen = (...statements: string[]) => ({
  sqlite: [...open.sqlite, ...statements],
  postgres: [...open.postgres, ...statements],
});

describe.each(databases)('The log on %s', (_name, openDatabase) => {
  let office: Office;

  beforeEach(async () => {
    office = await Office.open(await openDatabase());
  }, 60_000);

  afterEach(() => office?.close());

  const verify = async (anchor = '') => (await office.admin(`/audit/verification${anchor}`)).body;

  it('is held against what is counted: a count of units changed behind its back is named', async () => {
    await tamper(office.database.url, both('UPDATE documents SET done_units = done_units + 1 WHERE id = 3'));
    const { ok, parts } = (await office.admin('/verification')).body;
    expect(ok).toBe(false);
    expect(parts).toContainEqual(
      expect.objectContaining({ part: 'counters', ok: false, fault: 'units of document 3' }),
    );
  });

  it('is whole to begin with', async () => {
    const verification = await verify();
    expect(verification).toMatchObject({ ok: true, broken: null });
    expect(verification.records).toBeGreaterThan(100);
  });

  it('names a record that was changed behind its back', async () => {
    await tamper(office.database.url, both(`UPDATE documents SET title = 'khác' WHERE id = 3`));
    expect(await verify()).toMatchObject({ ok: false, broken: { kind: 'document', recordId: 3, fault: 'record' } });
  });

  it('names a child of a record that was changed', async () => {
    await tamper(office.database.url, both(`UPDATE document_topics SET topic = 'khác' WHERE document_id = 4`));
    expect(await verify()).toMatchObject({ ok: false, broken: { kind: 'document', recordId: 4, fault: 'record' } });
  });

  it.each([
    ['changed', `UPDATE audit_entries SET event = replace(event, 'start', 'later') WHERE position = 7`, 7, 'hash'],
    ['changed beside its event', `UPDATE audit_entries SET actor = 'x' WHERE position = 8`, 8, 'columns'],
    ['cut out', `DELETE FROM audit_entries WHERE position = 9`, 9, 'gap'],
    ['given another past', `UPDATE audit_entries SET previous = hash WHERE position = 10`, 10, 'previous'],
  ])('names an entry that was %s', async (_what, statement, position, fault) => {
    await tamper(office.database.url, pryOpen(statement));
    expect(await verify()).toMatchObject({ ok: false, broken: { position, fault } });
  });

  it('notices a cut end, and a rewritten one, against a head that was kept outside', async () => {
    const { head } = await verify();
    const anchor = `?position=${head.position}&hash=${head.hash}`;
    await office.user('lan', 'clerk', 1);
    expect(await verify(anchor)).toMatchObject({ ok: true });
    await tamper(office.database.url, pryOpen(`DELETE FROM audit_entries WHERE position >= ${head.position}`));
    expect(await verify()).toMatchObject({ ok: true });
    expect(await verify(anchor)).toMatchObject({ ok: false, broken: { position: head.position, fault: 'cut' } });
  });

  it('is walked while others read and write, and none of what they write is taken for a fault', async () => {
    const signedIn = await fetch(`${office.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password: PASSWORD }),
    });
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const issuer = await office.organization('Huyện ủy Sông Lô');
    const rows = Array.from({ length: 2000 }, (_, place) => ({
      ...{ record: 'document', number: `${place + 1}-CV/HU`, issuedOn: '2024-05-06', issuerId: issuer },
      title: `V/v xử lý đơn thứ ${place + 1}`,
    }));
    const { status } = await fetch(`${office.address}/api/imports`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-ndjson' },
      body: rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    expect(status).toBe(200);
    const [{ id: last }] = (await office.admin('/documents?pageSize=1')).body.items;
    let walked = false;
    const verification = verify().finally(() => (walked = true));
    let served = 0;
    for (; !walked; served++) {
      const { headers } = await office.admin(`/documents/${last}`);
      const { status: changed } = await office.admin(`/documents/${last}`, {
        method: 'PATCH',
        headers: { 'if-match': headers.get('etag')! },
        body: { title: `V/v xử lý đơn, lần ${served}` },
      });
      expect(changed).toBe(200);
    }
    expect(await verification).toMatchObject({ ok: true, broken: null });
    expect(served).toBeGreaterThan(3); // as many as there are turns; two, when the walk keeps everything to itself
  }, 120_000);
});
