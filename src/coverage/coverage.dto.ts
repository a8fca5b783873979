import { Day, OneOf, QueryIds } from '../http/fields.js';
import { AsOf } from '../http/list-query.js';

export class AskCoverage {
  @QueryIds({ description: 'Up to 200 documents' }) documentIds: number[];
  @QueryIds({ description: 'Up to 200 units', example: '3,4' }) organizationIds: number[];
  @Day({ optional: true, description: 'End of this day; default today' }) asOf?: string;
}

export const DEADLINES = ['current', 'first'] as const;

export class AskOverview extends AsOf {
  @OneOf(DEADLINES, { optional: true, description: 'Count lateness against the deadline in force, or the first one' })
  deadline?: (typeof DEADLINES)[number];
}
