import { assignmentsOn, visibleAssignments } from '../assignments/assignments-on.js';
import { join, raw, type Sql, sql } from '../database/dialect.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Permission } from '../identity/permission.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { seesUnit, seesWhole } from '../inspections/inspection-sight.js';
import type { CHANGED } from './changes.dto.js';

type About = (typeof CHANGED)[number];

/** Of one kind of log entry: the record behind it, what the viewer may see of it, and what a sentence names. */
interface Source {
  kind: string;
  about: About;
  /** Tables after the entry `e`. */
  joined: Sql;
  where: Sql;
  named: { document?: Sql; other?: Sql; unit?: Sql; round?: Sql };
}

/** A token that may not read such records learns nothing of them here. */
const NEEDED: Record<About, Permission> = {
  document: 'documents:read',
  relation: 'documents:read',
  assignment: 'assignments:read',
  inspection: 'inspections:read',
  organization: 'organizations:read',
};

const given = (conditions: Sql[]) => join(conditions, ' AND ');

/** Everything in the log that concerns the viewer: whoever may see a record may see that it changed. */
function sourcesFor(viewer: Viewer, today: string): Source[] {
  const on = assignmentsOn(today, today);
  const task = [visibleAssignments(viewer, on), visibleDocuments(viewer, sql`d`)];
  const ofUnit = (kind: string, table: string): Source => ({
    ...{ kind, about: 'inspection' },
    joined: sql`JOIN ${raw(table)} x ON x.id = e.record_id JOIN inspections i ON i.id = x.inspection_id`,
    where: seesUnit(viewer, sql`i`, sql`x.organization_id`),
    named: { unit: sql`x.organization_id`, round: sql`i.id` },
  });
  return [
    {
      ...{ kind: 'document', about: 'document', named: { document: sql`d.id` } },
      joined: sql`JOIN documents d ON d.id = e.record_id`,
      where: visibleDocuments(viewer, sql`d`),
    },
    {
      ...{ kind: 'relation', about: 'relation', named: { document: sql`d.id`, other: sql`o.id` } },
      joined: sql`JOIN relations r ON r.id = e.record_id JOIN documents d ON d.id = r.from_id
        JOIN documents o ON o.id = r.to_id`,
      where: given([visibleDocuments(viewer, sql`d`), visibleDocuments(viewer, sql`o`)]),
    },
    {
      ...{ kind: 'assignment', about: 'assignment' },
      joined: sql`JOIN assignments a ON a.id = e.record_id JOIN documents d ON d.id = a.document_id`,
      where: given(task),
      named: { document: sql`d.id`, unit: sql`a.organization_id` },
    },
    {
      ...{ kind: 'assignmentReport', about: 'assignment' },
      joined: sql`JOIN assignment_reports p ON p.id = e.record_id JOIN assignments a ON a.id = p.assignment_id
        JOIN documents d ON d.id = a.document_id`,
      where: given(task),
      named: { document: sql`d.id`, unit: sql`a.organization_id` },
    },
    {
      ...{ kind: 'inspection', about: 'inspection', named: { round: sql`i.id` } },
      joined: sql`JOIN inspections i ON i.id = e.record_id`,
      where: seesWhole(viewer, sql`i`),
    },
    ofUnit('result', 'inspection_results'),
    ofUnit('finding', 'findings'),
    ofUnit('recommendation', 'recommendations'),
    {
      ...{ kind: 'organization', about: 'organization', named: { unit: sql`e.record_id` } },
      joined: raw(''),
      where: sql`1 = 1`,
    },
    {
      ...{ kind: 'succession', about: 'organization', named: { unit: sql`s.predecessor_id` } },
      joined: sql`JOIN successions s ON s.id = e.record_id`,
      where: sql`1 = 1`,
    },
  ];
}

/** Entries in books, and files. */
function besides(viewer: Viewer): Source[] {
  return [
    {
      ...{ kind: 'book_entry', about: 'document', named: { document: sql`d.id` } },
      joined: sql`JOIN book_entries b ON b.id = e.record_id JOIN documents d ON d.id = b.document_id`,
      where: given([inScope(viewer, sql`b.organization_id`), visibleDocuments(viewer, sql`d`)]),
    },
    {
      ...{ kind: 'attachment', about: 'document', named: { document: sql`d.id` } },
      joined: sql`JOIN attachments f ON f.id = e.record_id AND f.record_kind = 'document'
        JOIN documents d ON d.id = f.record_id`,
      where: visibleDocuments(viewer, sql`d`),
    },
  ];
}

/**
 * Of `entries` of the log those that the viewer may know of, each with what it names; null: none is theirs to read.
 * `whole`: also what only a reader of the whole log asks for.
 */
export function changedRecords(
  viewer: Viewer,
  { today, about, whole = false }: { today: string; about?: About; whole?: boolean },
): Sql | null {
  const column = (id: Sql | undefined) => id ?? sql`CAST(NULL AS integer)`;
  const selects = [...sourcesFor(viewer, today), ...(whole ? besides(viewer) : [])]
    .filter((source) => (!about || source.about === about) && viewer.may(NEEDED[source.about]))
    .map(
      ({ kind, about: what, joined, where, named: { document, other, unit, round } }) =>
        sql`SELECT e.position, e.at, e.actor, e.action, e.kind, e.record_id, ${raw(`'${what}'`)} AS about,
              ${column(document)} AS document_id, ${column(other)} AS other_id, ${column(unit)} AS organization_id,
              ${column(round)} AS inspection_id
            FROM entries e ${joined} WHERE e.kind = ${kind} AND ${where}`,
    );
  return selects.length === 0 ? null : join(selects, ' UNION ALL ');
}
