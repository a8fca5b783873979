import { sql, type Sql } from '../database/dialect.js';
import { type Columns, type Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { seesUnit, standing, visibleInspections } from '../inspections/inspection-sight.js';
import type { RowKindName } from './rows.js';

/** How the records of one kind leave the register: as the rows that an import takes. */
export interface LeavingKind {
  record: RowKindName;
  /** What pages go by. */
  id: Sql;
  columns: Columns;
  from: Sql;
  where: Sql[];
}

/** In an order in which nothing refers to a later record. Organisations go first, and are no concern of this file. */
export function leavingKinds(reads: Reads, viewer: Viewer): LeavingKind[] {
  return [
    documents(reads, viewer),
    relations(reads, viewer),
    assignments(viewer),
    inspections(reads, viewer),
    results(viewer),
    findings(viewer),
  ];
}

export function organizationColumns(reads: Reads): Columns {
  return {
    ...{ id: sql`o.id`, code: sql`o.code`, name: sql`o.name`, level: sql`o.level`, system: sql`o.system` },
    ...{ parentId: sql`o.parent_id`, kind: sql`o.kind`, shortName: sql`o.short_name`, place: sql`o.place` },
    ...{ establishedOn: sql`o.established_on`, endedOn: sql`o.ended_on`, servesId: sql`o.serves_id` },
    ...{ note: sql`o.note`, source: sql`o.source`, collectives: reads.json(sql`o.collectives`) },
    unconfirmed: reads.boolean(sql`o.unconfirmed`),
    aliases: list(
      reads,
      sql`SELECT a.alias AS item FROM organization_aliases a WHERE a.organization_id = o.id ORDER BY a.id`,
    ),
    names: reads.nested({
      columns: { name: sql`n.name`, from: sql`n.from_on`, to: sql`n.to_on` },
      from: sql`organization_names n`,
      where: [sql`n.organization_id = o.id`],
      orderBy: sql`n.id`,
    }),
  };
}

function documents(reads: Reads, viewer: Viewer): LeavingKind {
  return {
    ...{ record: 'document', id: sql`d.id`, from: sql`documents d` },
    columns: {
      ...{ number: sql`d.number_typed`, type: sql`d.type`, typeName: sql`d.type_name`, issuerId: sql`d.issuer_id` },
      ...{ collective: sql`d.collective`, issuerWords: sql`d.issuer_words`, term: sql`d.term` },
      ...{ issuedOn: sql`d.issued_on`, effectiveOn: sql`d.effective_on`, expiresOn: sql`d.expires_on` },
      ...{ title: sql`nullif(d.title, '')`, signer: sql`d.signer`, authority: sql`d.authority` },
      ...{ urgency: sql`d.urgency`, mark: sql`d.mark`, note: sql`d.note`, source: sql`d.source` },
      ...{ ownerId: sql`d.owner_id`, stub: reads.boolean(sql`NOT d.registered`) },
      topics: list(
        reads,
        sql`SELECT t.topic AS item FROM document_topics t WHERE t.document_id = d.id ORDER BY t.topic`,
      ),
    },
    where: [standingDocument(viewer, sql`d`)],
  };
}

function relations(reads: Reads, viewer: Viewer): LeavingKind {
  return {
    ...{ record: 'relation', id: sql`r.id` },
    columns: {
      ...{ fromId: sql`r.from_id`, toId: sql`r.to_id`, type: sql`r.kind`, scope: sql`r.scope` },
      ...{ scopeWords: sql`r.scope_words`, effectiveOn: sql`r.effective_on`, resumeOn: sql`r.resume_on` },
      ...{ source: sql`r.source`, confirmed: reads.boolean(sql`r.confirmed_at IS NOT NULL`) },
    },
    from: sql`relations r JOIN documents f ON f.id = r.from_id JOIN documents t ON t.id = r.to_id`,
    where: [sql`r.withdrawn_at IS NULL`, standingDocument(viewer, sql`f`), standingDocument(viewer, sql`t`)],
  };
}

/** With the deadline in force; earlier ones and reports stay behind. */
function assignments(viewer: Viewer): LeavingKind {
  const done = sql`SELECT x.evidence FROM assignment_acts x WHERE x.assignment_id = a.id AND x.act = 'reportDone'
                    ORDER BY x.on_date DESC, x.id DESC LIMIT 1`;
  return {
    ...{ record: 'assignment', id: sql`a.id` },
    columns: {
      ...{ documentId: sql`a.document_id`, organizationId: sql`a.organization_id`, groupWords: sql`a.group_words` },
      ...{ giverId: sql`a.giver_id`, role: sql`a.role`, basis: sql`a.basis`, assignedOn: sql`a.assigned_on` },
      deadline: sql`a.deadline`,
      status: sql`CASE a.phase WHEN 'given' THEN 'not_started' WHEN 'waived' THEN 'waived' WHEN 'reported' THEN NULL
        WHEN 'reportedDone' THEN 'completed' WHEN 'accepted' THEN 'completed' ELSE 'in_progress' END`,
      completedOn: sql`CASE WHEN a.phase = 'waived' THEN a.since ELSE a.done_on END`,
      ...{ evidence: sql`(${done})`, task: sql`a.task`, clause: sql`a.clause`, product: sql`a.product` },
      ...{ target: sql`a.target`, reportFrequency: sql`a.report_frequency`, source: sql`a.source` },
    },
    from: sql`assignments a JOIN documents d ON d.id = a.document_id`,
    where: [
      sql`a.withdrawn_at IS NULL`,
      standingDocument(viewer, sql`d`),
      sql`(${inScope(viewer, sql`a.organization_id`)} OR ${inScope(viewer, sql`a.giver_id`)})`,
    ],
  };
}

function inspections(reads: Reads, viewer: Viewer): LeavingKind {
  const documents = sql`SELECT x.document_id AS item FROM inspection_documents x JOIN documents d ON d.id = x.document_id
                         WHERE x.inspection_id = i.id AND ${standingDocument(viewer, sql`d`)} ORDER BY x.document_id`;
  return {
    ...{ record: 'inspection', id: sql`i.id`, from: sql`inspections i` },
    columns: {
      ...{ kind: sql`i.kind`, form: sql`i.form`, title: sql`i.title`, topic: sql`i.topic` },
      ...{ documentIds: list(reads, documents), leadOrganizationId: sql`i.lead_id`, collective: sql`i.collective` },
      ...{ unitCount: whole(viewer, sql`i.unit_count`), memberCount: whole(viewer, sql`i.member_count`) },
      ...{ periodFrom: sql`i.period_from`, periodTo: sql`i.period_to`, startedOn: sql`i.started_on` },
      ...{ endedOn: sql`i.ended_on`, decision: sql`i.decision`, note: whole(viewer, sql`i.note`) },
      source: whole(viewer, sql`i.source`),
    },
    where: [sql`i.withdrawn_at IS NULL`, visibleInspections(viewer, sql`i`)],
  };
}

/** Those that stand; earlier revisions and recommendations stay behind. */
function results(viewer: Viewer): LeavingKind {
  return {
    ...{ record: 'result', id: sql`r.id` },
    columns: {
      ...{ inspectionId: sql`r.inspection_id`, organizationId: sql`r.organization_id`, result: sql`r.result` },
      ...{ text: sql`r.text`, concludedOn: sql`r.concluded_on`, remedyDue: sql`r.remedy_due` },
    },
    from: sql`inspection_results r JOIN inspections i ON i.id = r.inspection_id`,
    where: [sql`r.current`, sql`i.withdrawn_at IS NULL`, seesUnit(viewer, sql`i`, sql`r.organization_id`)],
  };
}

/** Those of results. */
function findings(viewer: Viewer): LeavingKind {
  return {
    ...{ record: 'finding', id: sql`f.id` },
    columns: {
      ...{ resultId: sql`f.result_id`, kind: sql`f.category`, text: sql`f.text`, clause: sql`f.clause` },
      ...{ cause: sql`f.cause`, responsibility: sql`f.responsibility` },
      noRecommendationReason: sql`f.no_recommendation_reason`,
    },
    from: sql`findings f JOIN inspections i ON i.id = f.inspection_id`,
    where: [
      ...[sql`f.result_id IS NOT NULL`, standing(sql`f`), sql`i.withdrawn_at IS NULL`],
      seesUnit(viewer, sql`i`, sql`f.organization_id`),
    ],
  };
}

const standingDocument = (viewer: Viewer, d: Sql): Sql =>
  sql`(${d}.withdrawn_at IS NULL AND ${visibleDocuments(viewer, d)})`;

/** What of a round only those see who see all of it. */
const whole = (viewer: Viewer, column: Sql): Sql =>
  sql`CASE WHEN ${inScope(viewer, sql`i.lead_id`)} THEN ${column} END`;

const list = (reads: Reads, items: Sql) => ({ sql: reads.dialect.arrayOf(items), kind: 'json' as const });
