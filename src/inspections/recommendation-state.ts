import { join, type Sql, sql } from '../database/dialect.js';
import { acts, OPEN_PHASES } from './recommendation-acts.js';
import { shifted } from '../vocabulary/shifted-day.js';

/** The state of the recommendation `c` as SQL: now from its columns, on an earlier day from its acts. */
export interface StateColumns {
  phase: Sql;
  deadline: Sql;
  remediedOn: Sql;
  closedOn: Sql;
}

export const stateNow: StateColumns = {
  ...{ phase: sql`c.phase`, deadline: sql`c.deadline` },
  ...{ remediedOn: sql`c.remedied_on`, closedOn: sql`c.closed_on` },
};

export function stateOn(day: string): StateColumns {
  const last = (column: Sql, condition: Sql) =>
    sql`(SELECT ${column} FROM recommendation_acts a WHERE a.recommendation_id = c.id AND a.on_date <= ${day}
          AND ${condition} ORDER BY a.on_date DESC, a.id DESC LIMIT 1)`;
  const phase = sql`coalesce(${last(sql`CASE ${join(phaseAfter, ' ')} END`, sql`a.act <> 'extend'`)}, 'recommended')`;
  const laterExtension = sql`(SELECT a.previous_deadline FROM recommendation_acts a WHERE a.recommendation_id = c.id
    AND a.act = 'extend' AND a.on_date > ${day} ORDER BY a.on_date, a.id LIMIT 1)`;
  return {
    phase,
    deadline: sql`coalesce(${laterExtension}, c.deadline)`,
    remediedOn: sql`CASE WHEN ${phase} IN ('remedied', 'closed') THEN ${last(sql`a.on_date`, sql`a.act = 'remedy'`)} END`,
    closedOn: sql`CASE WHEN ${phase} NOT IN (${join([...OPEN_PHASES])})
      THEN ${last(sql`a.on_date`, sql`a.act IN ('verify', 'waive')`)} END`,
  };
}

/** "WHEN a.act = 'remedy' THEN 'remedied'" … from the table of acts. */
const phaseAfter = Object.entries(acts).flatMap(([act, { to }]) =>
  to === null ? [] : [sql`WHEN a.act = ${act} THEN ${to}`],
);

const SOON = 7;

/** Due today is not overdue; due soon is today to seven days ahead. */
export function dueState({ phase, deadline }: StateColumns, day: string): Sql {
  const soon = shifted(day, SOON);
  return sql`CASE WHEN ${phase} IN ('remedied', 'closed', 'waived') THEN ${phase}
    WHEN ${deadline} < ${day} THEN 'overdue' WHEN ${deadline} <= ${soon} THEN 'dueSoon' ELSE 'inTime' END`;
}

export const isOpen = ({ phase }: StateColumns): Sql => sql`${phase} IN (${join([...OPEN_PHASES])})`;
