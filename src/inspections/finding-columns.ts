import { type Sql, sql } from '../database/dialect.js';
import type { Columns } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Viewer } from '../identity/viewer.js';
import { seesUnit } from './inspection-sight.js';

/** The columns of the finding `f` that say what was found, without documents and findings that the viewer may not see. */
export function findingColumns(viewer: Viewer): Columns {
  const document = (column: Sql) =>
    sql`(SELECT ${column} FROM documents d WHERE d.id = f.document_id AND ${visibleDocuments(viewer, sql`d`)})`;
  return {
    ...{ id: sql`f.id`, category: sql`f.category`, text: sql`f.text` },
    ...{ documentId: document(sql`d.id`), document: document(sql`coalesce(d.number, d.title)`) },
    ...{ clause: sql`f.clause`, cause: sql`f.cause`, responsibility: sql`f.responsibility` },
    repeatOfId: sql`(SELECT p.id FROM findings p JOIN inspections pi ON pi.id = p.inspection_id
                      WHERE p.id = f.repeat_of_id AND ${seesUnit(viewer, sql`pi`, sql`p.organization_id`)})`,
    noRecommendationReason: sql`f.no_recommendation_reason`,
    ...{ withdrawnAt: sql`f.withdrawn_at`, withdrawnReason: sql`f.withdrawn_reason`, version: sql`f.version` },
  };
}
