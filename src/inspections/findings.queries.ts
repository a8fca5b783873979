import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { nameOn } from '../organizations/organizations.queries.js';
import { Clock } from '../settings/clock.js';
import { findingColumns } from './finding-columns.js';
import type { ListFindings } from './finding.dto.js';
import type { FindingView } from './finding.views.js';
import { seesUnit, standing } from './inspection-sight.js';
import { recommendationsOf, unanswered } from './unanswered-findings.js';

const f = sql`f`;
export const findingsFrom = sql`findings f JOIN inspections i ON i.id = f.inspection_id
  JOIN organizations o ON o.id = f.organization_id LEFT JOIN inspection_results r ON r.id = f.result_id`;

@Injectable()
export class FindingQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, query: ListFindings): Promise<JsonText> {
    return this.reads.page({
      columns: this.columns(viewer, query.asOf),
      from: findingsFrom,
      where: [
        seesUnit(viewer, sql`i`, sql`f.organization_id`),
        sql`i.withdrawn_at IS NULL`,
        standing(f),
        ...this.filters(viewer, query),
      ],
      orderBy: ordering(query, { id: sql`f.id`, concludedOn: sql`coalesce(r.concluded_on, '')` }, '-id', sql`f.id`),
      ...paging(query),
    });
  }

  /** Also one that no longer stands: it stays readable by its address. */
  one(viewer: Viewer, id: number, asOf?: string): Promise<FindingView | undefined> {
    return this.reads.one<FindingView>({
      columns: this.columns(viewer, asOf),
      from: findingsFrom,
      where: [sql`f.id = ${id}`, seesUnit(viewer, sql`i`, sql`f.organization_id`)],
    });
  }

  /** Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number, asOf?: string): Promise<FindingView> {
    const found = await this.one(viewer, id, asOf);
    if (!found) throw Problem.notFound();
    return found;
  }

  columns(viewer: Viewer, asOf = this.clock.today()): Columns {
    return {
      ...findingColumns(viewer),
      ...{ inspectionId: sql`f.inspection_id`, inspection: sql`i.title`, organizationId: sql`f.organization_id` },
      ...{ organization: nameOn(sql`o`, asOf), resultId: sql`f.result_id` },
      standing: this.reads.boolean(standing(f)),
      recommendations: recommendationsOf(f),
    };
  }

  private filters(viewer: Viewer, query: ListFindings): (Sql | undefined)[] {
    return [
      query.inspectionId ? sql`f.inspection_id = ${query.inspectionId}` : undefined,
      query.organizationId ? sql`f.organization_id = ${query.organizationId}` : undefined,
      query.category ? sql`f.category = ${query.category}` : undefined,
      query.documentId
        ? sql`(f.document_id = ${query.documentId} AND EXISTS (SELECT 1 FROM documents d
             WHERE d.id = f.document_id AND ${visibleDocuments(viewer, sql`d`)}))`
        : undefined,
      query.unanswered === undefined ? undefined : query.unanswered ? unanswered(f) : sql`NOT ${unanswered(f)}`,
      query.asOf ? sql`(r.concluded_on IS NULL OR r.concluded_on <= ${query.asOf})` : undefined,
    ];
  }
}
