import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Sql, sql } from '../database/dialect.js';
import { type Columns, Reads } from '../database/reads.js';
import { integer, text } from '../http/answers.js';
import type { Viewer } from '../identity/viewer.js';
import { say } from '../texts/texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import { standing } from './inspection-sight.js';
import {
  type Point,
  pointsOf,
  READINESS_CODES,
  type Written,
  type WrittenFinding,
  type WrittenRecommendation,
} from './readiness.js';
import { unanswered } from './unanswered-findings.js';

const place = z.object({
  kind: z.enum(['result', 'finding', 'recommendation']),
  id: integer,
  organizationId: integer,
  organization: text,
});

export const readinessPoint = place.extend({
  code: z.enum(READINESS_CODES),
  message: text,
  twin: place.optional().describe('The other unit’s text that says the same'),
  dates: z.array(text).optional(),
});
export type ReadinessPoint = z.infer<typeof readinessPoint>;

/** What stands between a round's conclusion and its issue. The caller checks that the viewer sees the whole round. */
@Injectable()
export class ReadinessQueries {
  constructor(private readonly reads: Reads) {}

  async of(viewer: Viewer, roundId: number): Promise<{ ready: boolean; items: ReadinessPoint[]; total: number }> {
    const [results, findings, recommendations] = await Promise.all([
      this.written<Written>(roundId, sql`inspection_results w`, sql`w.current`, { kind: sql`'result'` }),
      this.written<WrittenFinding>(roundId, sql`findings w`, standing(sql`w`), {
        ...{ kind: sql`'finding'`, unanswered: this.reads.boolean(unanswered(sql`w`)) },
      }),
      this.written<WrittenRecommendation>(roundId, sql`recommendations w`, sql`w.withdrawn_at IS NULL`, {
        ...{ kind: sql`'recommendation'`, findingId: sql`w.finding_id` },
        ...{ followUpId: sql`w.follow_up_id`, deadline: sql`w.deadline` },
      }),
    ]);
    const items = pointsOf({ results, findings, recommendations }).map((point) => told(viewer, point));
    return { ready: items.length === 0, items, total: items.length };
  }

  private written<T extends Written>(roundId: number, from: Sql, where: Sql, more: Columns): Promise<T[]> {
    return this.reads.all<T>({
      columns: {
        ...{ id: sql`w.id`, organizationId: sql`w.organization_id`, organization: sql`o.name`, text: sql`w.text` },
        ...more,
      },
      from: sql`${from} JOIN organizations o ON o.id = w.organization_id`,
      where: [sql`w.inspection_id = ${roundId}`, where],
      orderBy: sql`w.id`,
    });
  }
}

function told(viewer: Viewer, { code, place, twin, dates }: Point): ReadinessPoint {
  const params = {
    organization: place.organization,
    twin: twin?.organization ?? '',
    dates: (dates ?? []).map(formatDate).join(', '),
  };
  return {
    ...{ code, ...placeOf(place), message: say(viewer.language, `warnings.ready_${code}`, params) },
    ...(twin && { twin: placeOf(twin) }),
    ...(dates && { dates }),
  };
}

const placeOf = ({ kind, id, organizationId, organization }: Written) => ({ kind, id, organizationId, organization });
