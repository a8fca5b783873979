import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { nameOn } from '../organizations/organizations.queries.js';
import { Clock } from '../settings/clock.js';
import { foldedWords } from '../vocabulary/fold.js';
import {
  aboutDocuments,
  awaitingResults,
  begunBy,
  countedWithin,
  inspecting,
  ledBy,
  underwayOn,
} from './inspection-filters.js';
import { seesWhole, visibleInspections } from './inspection-sight.js';
import type { ListInspections, OrganizationInspections } from './inspection.dto.js';
import type { InspectionView } from './inspection.views.js';

const i = sql`i`;
const from = sql`inspections i LEFT JOIN organizations l ON l.id = i.lead_id`;

const sortable = {
  ...{ id: sql`i.id`, title: sql`i.title`, startedOn: sql`coalesce(i.started_on, '')` },
  period: sql`coalesce(i.counted_on, '')`,
};

/** Named subjects of the round `i`. */
export const namedSubjects = sql`(SELECT count(*) FROM inspection_subjects n WHERE n.inspection_id = i.id)`;

/** As counted; as named where nobody counted. */
export const countedUnits = sql`coalesce(i.unit_count, ${namedSubjects})`;

@Injectable()
export class InspectionQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, query: ListInspections): Promise<JsonText> {
    return this.reads.page({
      columns: this.lineColumns(viewer, query.asOf ?? this.clock.today()),
      from,
      where: [visibleInspections(viewer, i), sql`i.withdrawn_at IS NULL`, ...this.filters(viewer, query)],
      orderBy: ordering(query, sortable, '-id', sql`i.id`),
      ...paging(query),
    });
  }

  /** The rounds that inspected one organisation, with its result in each. */
  ofOrganization(viewer: Viewer, organizationId: number, query: OrganizationInspections): Promise<JsonText> {
    const asOf = query.asOf ?? this.clock.today();
    return this.reads.page({
      columns: {
        ...this.lineColumns(viewer, asOf),
        ...{ resultId: sql`r.id`, result: sql`r.result`, concludedOn: sql`r.concluded_on` },
        ...{ remedyDue: sql`r.remedy_due`, revision: sql`r.revision` },
      },
      from: sql`${from} LEFT JOIN inspection_results r
        ON r.inspection_id = i.id AND r.organization_id = ${organizationId} AND r.current`,
      where: [
        inspecting(viewer, organizationId),
        sql`i.withdrawn_at IS NULL`,
        query.kind ? sql`i.kind = ${query.kind}` : undefined,
        query.asOf ? begunBy(query.asOf) : undefined,
      ],
      orderBy: ordering(query, sortable, '-id', sql`i.id`),
      ...paging(query),
    });
  }

  /** Also a withdrawn one: it stays readable by its address. */
  one(viewer: Viewer, id: number, asOf = this.clock.today()): Promise<InspectionView | undefined> {
    const whole = (column: Sql) => sql`CASE WHEN ${seesWhole(viewer, i)} THEN ${column} END`;
    const disciplines = this.reads.nested({
      columns: { target: sql`d.target`, form: sql`d.form`, count: sql`d.count` },
      from: sql`disciplines d`,
      where: [sql`d.inspection_id = i.id`],
      orderBy: sql`d.id`,
    });
    return this.reads.one<InspectionView>({
      columns: {
        ...this.lineColumns(viewer, asOf),
        ...{ note: whole(sql`i.note`), source: whole(sql`i.source`) },
        disciplines: { sql: whole(disciplines.sql), kind: 'json' },
        ...{ withdrawnAt: sql`i.withdrawn_at`, withdrawnReason: sql`i.withdrawn_reason` },
      },
      from,
      where: [sql`i.id = ${id}`, visibleInspections(viewer, i)],
    });
  }

  /** Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number, asOf?: string): Promise<InspectionView> {
    const found = await this.one(viewer, id, asOf);
    if (!found) throw Problem.notFound();
    return found;
  }

  /** Throws Problem 404, or 403 for one who sees only the part of some units. */
  async seenWhole(viewer: Viewer, id: number): Promise<InspectionView> {
    const found = await this.seen(viewer, id);
    if (!found.whole) throw Problem.forbidden('outOfScope');
    return found;
  }

  private lineColumns(viewer: Viewer, asOf: string): Columns {
    const whole = (column: Sql) => sql`CASE WHEN ${seesWhole(viewer, i)} THEN ${column} END`;
    return {
      ...{ id: sql`i.id`, kind: sql`i.kind`, form: sql`i.form`, title: sql`i.title`, topic: sql`i.topic` },
      documents: this.reads.nested({
        columns: { id: sql`d.id`, number: sql`d.number`, typeName: sql`d.type_name` },
        from: sql`inspection_documents x JOIN documents d ON d.id = x.document_id`,
        where: [sql`x.inspection_id = i.id`, visibleDocuments(viewer, sql`d`)],
        orderBy: sql`d.issued_on, d.id`,
      }),
      ...{ leadId: sql`i.lead_id`, lead: nameOn(sql`l`, asOf), collective: sql`i.collective` },
      unitCount: whole(sql`coalesce(i.unit_count, nullif(${namedSubjects}, 0))`),
      memberCount: whole(sql`i.member_count`),
      named: whole(namedSubjects),
      ...{ periodFrom: sql`i.period_from`, periodTo: sql`i.period_to` },
      ...{ startedOn: sql`i.started_on`, endedOn: sql`i.ended_on`, decision: sql`i.decision` },
      whole: this.reads.boolean(seesWhole(viewer, i)),
      version: sql`i.version`,
    };
  }

  private filters(viewer: Viewer, query: ListInspections): (Sql | undefined)[] {
    const words = query.q ? foldedWords(query.q) : [];
    return [
      query.kind ? sql`i.kind = ${query.kind}` : undefined,
      query.form ? (query.form === 'none' ? sql`i.form IS NULL` : sql`i.form = ${query.form}`) : undefined,
      ledBy(query),
      query.documentId ? aboutDocuments(viewer, [query.documentId]) : undefined,
      query.organizationId ? inspecting(viewer, query.organizationId) : undefined,
      countedWithin(query),
      query.periodUnknown === undefined
        ? undefined
        : query.periodUnknown
          ? sql`i.counted_on IS NULL`
          : sql`i.counted_on IS NOT NULL`,
      query.counted ? seesWhole(viewer, i) : undefined,
      query.underway ? underwayOn(query.asOf ?? this.clock.today()) : undefined,
      query.awaitingResults ? awaitingResults(viewer) : undefined,
      query.asOf ? begunBy(query.asOf) : undefined,
      words.length > 0 ? sql`i.id IN (${this.reads.dialect.matches('inspections', words)})` : undefined,
    ];
  }
}
