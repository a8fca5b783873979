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

const count = `UPDATE documents SET (unit_tasks, assigned_units, done_units) = (
    SELECT count(organization_id), count(DISTINCT organization_id),
           count(DISTINCT CASE WHEN open = 0 AND basis = 'given' THEN organization_id END)
      FROM assignments WHERE document_id = new.document_id AND withdrawn_at IS NULL)
  WHERE id = new.document_id`;

const changing = 'document_id, organization_id, open, basis, withdrawn_at';

const triggers = {
  'better-sqlite3': ['INSERT', `UPDATE OF ${changing}`].map(
    (
      event,
    ) => `CREATE TRIGGER assignments_counted_${event.slice(0, 6).toLowerCase()} AFTER ${event} ON assignments BEGIN
         ${count};
       END`,
  ),
  postgres: [
    // locked first: what another process has just committed is counted too
    `CREATE FUNCTION count_units() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         PERFORM 1 FROM documents WHERE id = new.document_id FOR UPDATE;
         ${count};
         RETURN NULL;
       END $$`,
    `CREATE TRIGGER assignments_counted AFTER INSERT OR UPDATE OF ${changing} ON assignments
       FOR EACH ROW EXECUTE FUNCTION count_units()`,
  ],
};
