import type { QueryRunner } from 'typeorm';

/**
 * documents.unit_tasks, assigned_units and done_units: how many tasks of units there are, how many different units have the
 * document to carry out, and how many have done what they were given. The database keeps them, so no write can forget to.
 */
export async function countUnits(runner: QueryRunner): Promise<void> {
  for (const statement of triggers[runner.dataSource.options.type as 'postgres' | 'better-sqlite3']) {
    await runner.query(statement);
  }
}

const others = `SELECT 1 FROM assignments a WHERE a.document_id = new.document_id
    AND a.organization_id = new.organization_id AND a.withdrawn_at IS NULL AND a.id <> new.id`;

const done = (row: string) => `${row}.open = 0 AND ${row}.basis = 'given'`;

/** A further task of a unit: adding is cheaper than counting all again. */
const add = `UPDATE documents SET unit_tasks = unit_tasks + 1,
    assigned_units = assigned_units + CASE WHEN EXISTS (${others}) THEN 0 ELSE 1 END,
    done_units = done_units + CASE WHEN ${done('new')} AND NOT EXISTS (${others} AND ${done('a')}) THEN 1 ELSE 0 END
  WHERE id = new.document_id`;
const toAdd = 'new.organization_id IS NOT NULL AND new.withdrawn_at IS NULL';

const count = `UPDATE documents SET (unit_tasks, assigned_units, done_units) = (
    SELECT count(organization_id), count(DISTINCT organization_id),
           count(DISTINCT CASE WHEN ${done('a')} THEN organization_id END)
      FROM assignments a WHERE document_id = new.document_id AND withdrawn_at IS NULL)
  WHERE id = new.document_id`;

const changing = 'organization_id, open, basis, withdrawn_at';

const triggers = {
  'better-sqlite3': [
    `CREATE TRIGGER assignments_counted_insert AFTER INSERT ON assignments WHEN ${toAdd} BEGIN ${add}; END`,
    `CREATE TRIGGER assignments_counted_update AFTER UPDATE OF ${changing} ON assignments BEGIN ${count}; END`,
  ],
  postgres: [
    // locked first: what another process has just committed is seen too
    `CREATE FUNCTION count_units() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         PERFORM 1 FROM documents WHERE id = new.document_id FOR UPDATE;
         IF TG_OP = 'UPDATE' THEN ${count};
         ELSIF ${toAdd} THEN ${add};
         END IF;
         RETURN NULL;
       END $$`,
    `CREATE TRIGGER assignments_counted AFTER INSERT OR UPDATE OF ${changing} ON assignments
       FOR EACH ROW EXECUTE FUNCTION count_units()`,
  ],
};
