import { join, type Sql, sql } from '../database/dialect.js';

/** Categories of findings that must lead to a recommendation, or to a stated reason. */
const DEMANDING = ['shortcoming', 'violation'];

/** Recommendations that rest on the finding `f`. */
export const recommendationsOf = (f: Sql): Sql =>
  sql`(SELECT count(*) FROM recommendations rests WHERE rests.finding_id = ${f}.id AND rests.withdrawn_at IS NULL)`;

/** Whether the finding `f` is a shortcoming or violation that leads nowhere, and nobody said why. */
export const unanswered = (f: Sql): Sql =>
  sql`(${f}.category IN (${join(DEMANDING)}) AND ${f}.no_recommendation_reason IS NULL AND ${recommendationsOf(f)} = 0)`;
