import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import { type ListQuery, ordering, paging } from '../http/list-query.js';
import type { Viewer } from '../identity/viewer.js';
import { nameOn } from '../organizations/organizations.queries.js';
import { Clock } from '../settings/clock.js';
import { seesUnit, standing } from './inspection-sight.js';

@Injectable()
export class SubjectQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The named units of a round that the viewer may see, each with its current result. The caller checks the round. */
  list(viewer: Viewer, roundId: number, query: ListQuery): Promise<JsonText> {
    return this.reads.page({
      columns: {
        ...{ organizationId: sql`o.id`, organization: nameOn(sql`o`, query.asOf ?? this.clock.today()) },
        ...{ system: sql`o.system`, level: sql`o.level`, endedOn: sql`o.ended_on` },
        ...{ resultId: sql`r.id`, result: sql`r.result`, concludedOn: sql`r.concluded_on` },
        ...{ remedyDue: sql`r.remedy_due`, revision: sql`r.revision` },
        findings: sql`(SELECT count(*) FROM findings f WHERE f.inspection_id = s.inspection_id
                          AND f.organization_id = s.organization_id AND ${standing(sql`f`)})`,
        openRecommendations: sql`(SELECT count(*) FROM recommendations c WHERE c.inspection_id = s.inspection_id
                          AND c.organization_id = s.organization_id AND c.open = 1 AND c.withdrawn_at IS NULL)`,
      },
      from: sql`inspection_subjects s JOIN inspections i ON i.id = s.inspection_id
        JOIN organizations o ON o.id = s.organization_id
        LEFT JOIN inspection_results r ON r.inspection_id = s.inspection_id AND r.organization_id = s.organization_id AND r.current`,
      where: [sql`s.inspection_id = ${roundId}`, seesUnit(viewer, sql`i`, sql`s.organization_id`)],
      orderBy: ordering(query, { name: sql`o.name`, id: sql`o.id` }, 'id', sql`o.id`),
      ...paging(query),
    });
  }
}
