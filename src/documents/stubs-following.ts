import type { EntityManager } from 'typeorm';
import { aggregateOf } from '../audit/aggregate.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { raw, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';

/** The column of a table that names a document, the record that its rows belong to, and which rows. */
interface Naming {
  /** Of the record's aggregate. */
  kind: 'assignment' | 'inspection' | 'finding' | 'book_entry' | 'attachment';
  table: string;
  column: string;
  record: string;
  only?: string;
}

const NAMINGS: readonly Naming[] = [
  { kind: 'assignment', table: 'assignments', column: 'document_id', record: 'id' },
  { kind: 'inspection', table: 'inspection_documents', column: 'document_id', record: 'inspection_id' },
  { kind: 'finding', table: 'findings', column: 'document_id', record: 'id' },
  { kind: 'book_entry', table: 'book_entries', column: 'document_id', record: 'id' },
  { kind: 'attachment', table: 'attachments', column: 'record_id', record: 'id', only: "record_kind = 'document'" },
];

/** Has every record that names the stub name the document instead, and audits each. Withdrawn ones stay as they are. */
export async function nameInstead(
  manager: EntityManager,
  viewer: Viewer,
  audit: AuditTrail,
  { stubId, documentId }: { stubId: number; documentId: number },
): Promise<void> {
  for (const naming of NAMINGS) {
    const aggregate = aggregateOf(naming.kind)!;
    for (const id of await recordsNaming(manager, naming, stubId)) {
      const before = await audit.snapshot(manager, aggregate, id);
      await rename(manager, naming, id, stubId, documentId);
      await rowsIn(manager, sql`UPDATE ${raw(aggregate.parts[0]!.table)} SET version = version + 1 WHERE id = ${id}`);
      await audit.append(manager, viewer, { action: `${naming.kind}.settle`, aggregate, id, before });
    }
  }
}

async function recordsNaming(manager: EntityManager, naming: Naming, stubId: number): Promise<number[]> {
  const { kind, table, column, record, only = '1 = 1' } = naming;
  const own = aggregateOf(kind)!.parts[0]!.table;
  const rows = await rowsIn<{ id: number }>(
    manager,
    sql`SELECT id FROM ${raw(own)} WHERE withdrawn_at IS NULL AND id IN (
          SELECT ${raw(record)} FROM ${raw(table)} WHERE ${raw(column)} = ${stubId} AND ${raw(only)}) ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

/** A record that names both already names the document once. */
async function rename(
  manager: EntityManager,
  { table, column, record, only = '1 = 1' }: Naming,
  id: number,
  stubId: number,
  documentId: number,
): Promise<void> {
  const rows = (named: number) => sql`${raw(record)} = ${id} AND ${raw(column)} = ${named} AND ${raw(only)}`;
  await rowsIn(
    manager,
    sql`DELETE FROM ${raw(table)} WHERE ${rows(stubId)}
           AND EXISTS (SELECT 1 FROM ${raw(table)} WHERE ${rows(documentId)})`,
  );
  await rowsIn(manager, sql`UPDATE ${raw(table)} SET ${raw(column)} = ${documentId} WHERE ${rows(stubId)}`);
}
