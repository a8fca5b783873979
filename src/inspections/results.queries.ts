import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { dayOrNull, integer, text, textOrNull, truth } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { findingColumns } from './finding-columns.js';
import { findingLine } from './finding.views.js';
import { seesUnit } from './inspection-sight.js';
import type { ListResults } from './result.dto.js';

export const resultView = z.object({
  id: integer,
  inspectionId: integer,
  organizationId: integer,
  organization: text,
  revision: integer,
  current: truth,
  result: text,
  text: textOrNull,
  concludedOn: dayOrNull,
  remedyDue: dayOrNull,
  revisionReason: textOrNull,
  recordedBy: text,
  recordedAt: text,
  findings: z.array(findingLine),
  version: integer,
});
export type ResultView = z.infer<typeof resultView>;

// not r: scope conditions use that alias
const from = sql`inspection_results v JOIN inspections i ON i.id = v.inspection_id JOIN organizations o ON o.id = v.organization_id`;

@Injectable()
export class ResultQueries {
  constructor(private readonly reads: Reads) {}

  /** Of one round: the current result of each unit; with all revisions, the newest first. The caller checks the round. */
  list(viewer: Viewer, roundId: number, query: ListResults): Promise<JsonText> {
    return this.reads.page({
      columns: this.columns(viewer),
      from,
      where: [
        sql`v.inspection_id = ${roundId}`,
        seesUnit(viewer, sql`i`, sql`v.organization_id`),
        query.revisions === 'all' ? undefined : sql`v.current`,
      ],
      orderBy: ordering(query, { id: sql`v.id`, concludedOn: sql`coalesce(v.concluded_on, '')` }, '-id', sql`v.id`),
      ...paging(query),
    });
  }

  /** In the order of the ids, for the caller who has just recorded them. */
  async these(viewer: Viewer, ids: readonly number[]): Promise<ResultView[]> {
    const found = await this.reads.all<ResultView>({
      columns: this.columns(viewer),
      from,
      where: [sql`v.id IN (${join(ids)})`, seesUnit(viewer, sql`i`, sql`v.organization_id`)],
    });
    const byId = new Map(found.map((result) => [result.id, result]));
    return ids.map((id) => {
      const result = byId.get(id);
      if (!result) throw Problem.notFound();
      return result;
    });
  }

  private columns(viewer: Viewer): Columns {
    return {
      ...{ id: sql`v.id`, inspectionId: sql`v.inspection_id`, organizationId: sql`v.organization_id` },
      ...{ organization: sql`o.name`, revision: sql`v.revision`, current: this.reads.boolean(sql`v.current`) },
      ...{ result: sql`v.result`, text: sql`v.text`, concludedOn: sql`v.concluded_on` },
      ...{ remedyDue: sql`v.remedy_due`, revisionReason: sql`v.revision_reason` },
      ...{ recordedBy: sql`v.recorded_by`, recordedAt: sql`v.recorded_at` },
      findings: this.reads.nested({
        columns: findingColumns(viewer),
        from: sql`findings f`,
        where: [sql`f.result_id = v.id`],
        orderBy: sql`f.id`,
      }),
      version: sql`v.version`,
    };
  }
}
