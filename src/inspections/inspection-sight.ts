import { type Sql, sql } from '../database/dialect.js';
import { inScope, readsEverything } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';

/** Whether the viewer sees all of the round `i`: its counts and every subject. */
export const seesWhole = (viewer: Viewer, i: Sql): Sql => inScope(viewer, sql`${i}.lead_id`);

/** A round is seen by those over its lead; those over an inspected unit see its head and that unit's part. */
export function visibleInspections(viewer: Viewer, i: Sql): Sql {
  if (readsEverything(viewer)) return sql`1 = 1`;
  return sql`(${seesWhole(viewer, i)} OR EXISTS (SELECT 1 FROM inspection_subjects seen
     WHERE seen.inspection_id = ${i}.id AND ${inScope(viewer, sql`seen.organization_id`)}))`;
}

/** Whether the viewer sees what concerns one unit of the round `i`: the row's `organization_id`. */
export function seesUnit(viewer: Viewer, i: Sql, organizationId: Sql): Sql {
  if (readsEverything(viewer)) return sql`1 = 1`;
  return sql`(${seesWhole(viewer, i)} OR ${inScope(viewer, organizationId)})`;
}

/** Whether the finding `f` stands: not withdrawn, and not of a result that a later one has replaced. */
export const standing = (f: Sql): Sql => sql`(${f}.withdrawn_at IS NULL AND (${f}.result_id IS NULL OR EXISTS (
  SELECT 1 FROM inspection_results standing WHERE standing.id = ${f}.result_id AND standing.current)))`;
