import { type Sql, sql } from '../database/dialect.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { type AssignmentsOn, visibleAssignments } from './assignments-on.js';

/**
 * Documents `d` in the viewer's charge, issued by the day, that nobody was given and of which nobody said that they carry
 * no task. The overview counts them and the list shows them.
 */
export function unassigned(viewer: Viewer, on: AssignmentsOn): Sql {
  return sql`(d.no_task_on IS NULL AND (d.issued_on IS NULL OR d.issued_on <= ${on.day})
    AND (${inScope(viewer, sql`d.owner_id`)} OR ${inScope(viewer, sql`d.issuer_id`)})
    AND NOT EXISTS (SELECT 1 FROM ${on.table} WHERE a.document_id = d.id AND a.withdrawn_at IS NULL
      AND ${visibleAssignments(viewer, on)}))`;
}
