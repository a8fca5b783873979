import { join, type Sql, sql } from '../database/dialect.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { seesWhole } from './inspection-sight.js';

/** Conditions on the round `i`, the same for lists, statistics and the paragraph: so that every figure opens its rows. */

export function ledBy({ leadId, under }: { leadId?: number; under?: number }): Sql {
  const lead = leadId ? sql`i.lead_id = ${leadId}` : sql`1 = 1`;
  if (!under) return lead;
  return sql`(${lead} AND i.lead_id IN (SELECT r.organization_id FROM organization_reach r WHERE r.ancestor_id = ${under}))`;
}

/** A round counts on one day, the end of its period; with either bound an unknown one counts nowhere. */
export function countedWithin({ from, to }: { from?: string; to?: string }): Sql {
  const after = from ? sql`i.counted_on >= ${from}` : sql`1 = 1`;
  return to ? sql`(${after} AND i.counted_on <= ${to})` : after;
}

/** Not begun after the day, as far as is known. */
export const begunBy = (day: string): Sql =>
  sql`(coalesce(i.started_on, i.period_from) IS NULL OR coalesce(i.started_on, i.period_from) <= ${day})`;

export const aboutDocuments = (viewer: Viewer, ids: readonly number[]): Sql =>
  sql`i.id IN (SELECT x.inspection_id FROM inspection_documents x JOIN documents d ON d.id = x.document_id
                WHERE x.document_id IN (${join(ids)}) AND ${visibleDocuments(viewer, sql`d`)})`;

/** With the organisation among its named subjects, where the viewer may know that. */
export function inspecting(viewer: Viewer, organizationId: number): Sql {
  const unit = sql`CAST(${organizationId} AS integer)`;
  return sql`(i.id IN (SELECT s.inspection_id FROM inspection_subjects s WHERE s.organization_id = ${unit})
    AND (${seesWhole(viewer, sql`i`)} OR ${inScope(viewer, unit)}))`;
}

/** Begun by the day, as far as is known by a date, and not ended. */
export const underwayOn = (day: string): Sql =>
  sql`(coalesce(i.started_on, i.period_from) <= ${day} AND coalesce(i.ended_on, i.period_to, '9999-12-31') >= ${day})`;

/** With a named subject that has no result: told to those who see the whole round. */
export const awaitingResults = (viewer: Viewer): Sql =>
  sql`(${seesWhole(viewer, sql`i`)} AND EXISTS (SELECT 1 FROM inspection_subjects s WHERE s.inspection_id = i.id
    AND NOT EXISTS (SELECT 1 FROM inspection_results x WHERE x.inspection_id = i.id AND x.organization_id = s.organization_id)))`;
