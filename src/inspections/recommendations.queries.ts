import { Injectable } from '@nestjs/common';
import { join, type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { nameOn } from '../organizations/organizations.queries.js';
import { Clock } from '../settings/clock.js';
import { seesUnit } from './inspection-sight.js';
import { dueState, isOpen, type StateColumns, stateNow, stateOn } from './recommendation-state.js';
import type { ListRecommendations } from './recommendation.dto.js';
import type { RecommendationView } from './recommendation.views.js';

const from = sql`recommendations c JOIN inspections i ON i.id = c.inspection_id
  JOIN organizations o ON o.id = c.organization_id LEFT JOIN organizations u ON u.id = c.follow_up_id`;

@Injectable()
export class RecommendationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, query: ListRecommendations): Promise<JsonText> {
    const { state, day } = this.on(query.asOf);
    return this.reads.page({
      columns: this.columns(viewer, state, day),
      from,
      where: [
        seesUnit(viewer, sql`i`, sql`c.organization_id`),
        sql`c.withdrawn_at IS NULL`,
        query.asOf ? sql`(c.recommended_on IS NULL OR c.recommended_on <= ${query.asOf})` : undefined,
        ...filters(query, state, day),
      ],
      orderBy: query.sort
        ? ordering(query, { id: sql`c.id`, deadline: byDeadline(state) }, 'deadline', sql`c.id`)
        : sql`CASE WHEN ${isOpen(state)} THEN 0 ELSE 1 END, ${byDeadline(state)}, c.id`,
      ...paging(query),
    });
  }

  /** Also a withdrawn one: it stays readable by its address. */
  one(viewer: Viewer, id: number, asOf?: string): Promise<RecommendationView | undefined> {
    const { state, day } = this.on(asOf);
    return this.reads.one<RecommendationView>({
      columns: {
        ...this.columns(viewer, state, day),
        acts: this.reads.nested({
          columns: {
            ...{ id: sql`a.id`, act: sql`a.act`, on: sql`a.on_date`, reason: sql`a.reason`, evidence: sql`a.evidence` },
            ...{ deadline: sql`a.deadline`, previousDeadline: sql`a.previous_deadline`, grantedBy: sql`a.granted_by` },
            ...{ attachmentId: sql`a.attachment_id`, attachment: sql`f.name` },
            ...{ recordedBy: sql`a.recorded_by`, recordedAt: sql`a.recorded_at` },
          },
          from: sql`recommendation_acts a LEFT JOIN attachments f ON f.id = a.attachment_id`,
          where: [sql`a.recommendation_id = c.id`, asOf ? sql`a.on_date <= ${asOf}` : undefined],
          orderBy: sql`a.on_date, a.id`,
        }),
        ...{ withdrawnAt: sql`c.withdrawn_at`, withdrawnReason: sql`c.withdrawn_reason` },
      },
      from,
      where: [sql`c.id = ${id}`, seesUnit(viewer, sql`i`, sql`c.organization_id`)],
    });
  }

  /** Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number, asOf?: string): Promise<RecommendationView> {
    const found = await this.one(viewer, id, asOf);
    if (!found) throw Problem.notFound();
    return found;
  }

  /** Acts never lie in the future, so from today on the columns tell. */
  private on(asOf: string | undefined): { state: StateColumns; day: string } {
    const today = this.clock.today();
    const day = asOf ?? today;
    return { state: day >= today ? stateNow : stateOn(day), day };
  }

  private columns(viewer: Viewer, state: StateColumns, day: string): Columns {
    const { own, lead } = actors(viewer);
    const firstDeadline = sql`coalesce((SELECT a.previous_deadline FROM recommendation_acts a
      WHERE a.recommendation_id = c.id AND a.act = 'extend' ORDER BY a.on_date, a.id LIMIT 1), c.deadline)`;
    return {
      ...{ id: sql`c.id`, inspectionId: sql`c.inspection_id`, inspection: sql`i.title` },
      ...{ organizationId: sql`c.organization_id`, organization: nameOn(sql`o`, day), findingId: sql`c.finding_id` },
      ...{ text: sql`c.text`, recommendedOn: sql`c.recommended_on`, firstDeadline, deadline: state.deadline },
      ...{ followUpId: sql`c.follow_up_id`, followUp: nameOn(sql`u`, day) },
      ...{ phase: state.phase, state: dueState(state, day), open: this.reads.boolean(isOpen(state)) },
      ...{ remediedOn: state.remediedOn, closedOn: state.closedOn, version: sql`c.version` },
      ...{ mayRemedy: this.reads.boolean(own), mayDecide: this.reads.boolean(lead) },
    };
  }
}

const byDeadline = ({ deadline }: StateColumns): Sql => sql`coalesce(${deadline}, '9999-12-31')`;

/** Whether the viewer may act as the unit that owes the remedy, and as those who lead the round `i`. */
function actors(viewer: Viewer): { own: Sql; lead: Sql } {
  const { ownIds } = viewer.account;
  const may = viewer.may('recommendations:act');
  return {
    own: may && ownIds.length > 0 ? sql`c.organization_id IN (${join([...ownIds])})` : sql`1 = 0`,
    lead: may ? inScopeFor(viewer, 'inspections:write', sql`i.lead_id`) : sql`1 = 0`,
  };
}

function filters(query: ListRecommendations, state: StateColumns, day: string): (Sql | undefined)[] {
  const open = state === stateNow ? sql`c.open = ${query.open ? 1 : 0}` : isOpen(state);
  return [
    query.inspectionId ? sql`c.inspection_id = ${query.inspectionId}` : undefined,
    query.organizationId ? sql`c.organization_id = ${query.organizationId}` : undefined,
    query.findingId ? sql`c.finding_id = ${query.findingId}` : undefined,
    query.followUpId ? sql`c.follow_up_id = ${query.followUpId}` : undefined,
    query.open === undefined ? undefined : query.open || state === stateNow ? open : sql`NOT ${open}`,
    query.state ? sql`(${dueState(state, day)}) = ${query.state}` : undefined,
    state === stateNow && query.state === 'overdue' ? sql`c.open = 1 AND c.deadline < ${day}` : undefined, // for the index
    query.dueFrom ? sql`${state.deadline} >= ${query.dueFrom}` : undefined,
    query.dueTo ? sql`${state.deadline} <= ${query.dueTo}` : undefined,
  ];
}
