import { sql } from '../database/dialect.js';
import type { Viewer } from '../identity/viewer.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Ask } from './bulk-edit-plan.js';

/** Documents whose part in the bulk edit somebody has touched since: they, or the tasks that it gave. */
export function touchedDocuments(ask: Ask, viewer: Viewer, bulkEditId: number) {
  return ask<{ documentId: number; number: string | null; title: string }>(
    sql`SELECT d.id AS "documentId", CASE WHEN seen.id IS NULL THEN NULL ELSE d.number END AS number,
               CASE WHEN seen.id IS NULL THEN '' ELSE d.title END AS title
          FROM documents d LEFT JOIN (SELECT d.id FROM documents d WHERE ${visibleDocuments(viewer, sql`d`)}) seen ON seen.id = d.id
         WHERE d.id IN (
           SELECT r.record_id FROM bulk_edit_records r JOIN documents x ON x.id = r.record_id
            WHERE r.bulk_edit_id = ${bulkEditId} AND r.kind = 'document' AND x.version <> r.version
           UNION SELECT a.document_id FROM bulk_edit_records r JOIN assignments a ON a.id = r.record_id
            WHERE r.bulk_edit_id = ${bulkEditId} AND r.kind = 'assignment' AND (a.version <> r.version OR EXISTS (
              SELECT 1 FROM assignment_reports p WHERE p.assignment_id = a.id)))
         ORDER BY d.id`,
  );
}
