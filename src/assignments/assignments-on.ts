import { join, raw, sql, type Sql } from '../database/dialect.js';
import { remembered } from '../database/remembered.js';
import { PerAccount } from '../identity/per-account.js';
import { inScope, readsEverything } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { lastDueSoon, type State, STATES } from './assignment-state.js';

/** The assignments as they stood at the end of a day, to be read under the alias `a`. */
export interface AssignmentsOn {
  day: string;
  table: Sql;
  /** Who owes it today: rights follow today's tree, whatever the day that is shown. */
  owner: Sql;
  /** What it had come to in words, as `stateOf` has it. */
  state: Sql;
  /** Whether it was open and late. */
  overdue: Sql;
  /** Whether the organisation owed it on that day, so that an index finds it. */
  owedBy(organizationId: number): Sql;
}

export function assignmentsOn(day: string, today: string): AssignmentsOn {
  return day >= today ? presentOn(day) : pastOn(day);
}

/** What follows from the day that is shown and from today, kept for the next who asks. */
export function perDays<V>(make: (on: AssignmentsOn, today: string) => V): (on: AssignmentsOn, today: string) => V {
  const kept = remembered((days) => {
    const [day, today] = days.split(' ') as [string, string]; // '2026-11-24 2026-11-25'
    return make(assignmentsOn(day, today), today);
  });
  return ({ day }, today) => kept(`${day} ${today}`);
}

const presentOn = remembered(present);
const pastOn = remembered(past);

/** No act lies in the future, so the rows themselves say what holds. */
function present(day: string): AssignmentsOn {
  return {
    day,
    table: sql`assignments a`,
    owner: sql`a.organization_id`,
    ...statesOn(day),
    owedBy: (id) => sql`a.organization_id = ${id}`,
  };
}

const UNCHANGING = [
  ...['id', 'document_id', 'group_words', 'role', 'basis', 'giver_id', 'task', 'clause', 'product', 'target'],
  ...['report_frequency', 'assigned_on', 'first_deadline', 'source', 'withdrawn_at', 'withdrawn_reason', 'version'],
];
const CHANGING = ['phase', 'open', 'deadline', 'done_on'];

/** One range look-up in assignment_past; whoever handed it over next after the day owed it on that day. */
function past(day: string): AssignmentsOn {
  const columns = [
    ...UNCHANGING.map((name) => raw(`b.${name}`)),
    ...CHANGING.map((name) => sql`CASE WHEN b.since <= ${day} THEN ${raw(`b.${name} ELSE p.${name} END AS ${name}`)}`),
  ];
  return {
    day,
    table: sql`(SELECT ${join(columns, ', ')}, b.organization_id AS owner_id, coalesce((
        SELECT t.from_id FROM assignment_transfers t WHERE t.assignment_id = b.id AND t.on_date > ${day}
         ORDER BY t.on_date, t.id LIMIT 1), b.organization_id) AS organization_id
      FROM assignments b LEFT JOIN assignment_past p
        ON p.assignment_id = b.id AND b.since > ${day} AND p.from_on <= ${day} AND p.to_on > ${day}
     WHERE b.since <= ${day} OR p.id IS NOT NULL) a`,
    owner: sql`a.owner_id`,
    ...statesOn(day),
    owedBy: (id) => sql`(a.organization_id = ${id} AND (a.owner_id = ${id}
      OR a.id IN (SELECT t.assignment_id FROM assignment_transfers t WHERE t.from_id = ${id})))`,
  };
}

const statesOn = (day: string) => ({
  state: stateAgainst(sql`a.deadline`, day),
  overdue: sql`(a.open = 1 AND a.deadline < ${day})`,
});

/** The state against another deadline than the one in force. */
export function stateAgainst(deadline: Sql, day: string): Sql {
  return sql`CASE
    WHEN a.phase IN ('reported', 'waived') THEN a.phase
    WHEN a.done_on IS NOT NULL THEN CASE
      WHEN ${deadline} IS NULL THEN 'done' WHEN a.done_on <= ${deadline} THEN 'done_on_time' ELSE 'done_late' END
    WHEN ${deadline} < ${day} THEN 'overdue'
    WHEN ${deadline} <= ${lastDueSoon(day)} THEN 'due_soon'
    WHEN a.phase = 'given' THEN 'not_started'
    WHEN a.phase = 'returned' THEN 'returned'
    ELSE 'in_progress' END`;
}

/** What a state implies of columns that indexes know. */
export function hintsOf(state: State): Sql {
  return STATES.indexOf(state) <= STATES.indexOf('in_progress') ? sql`a.open = 1` : sql`a.open = 0`;
}

/** The place of a state among all, worst first. */
export function rankOf(state: Sql): Sql {
  const places = STATES.map((name, place) => sql`WHEN ${raw(`'${name}'`)} THEN ${raw(String(place))}`);
  return sql`CASE ${state} ${join(places, ' ')} END`;
}

/** An assignment is visible where the unit or the giver is in scope; one of nobody by name, where its document is. */
export function visibleAssignments(viewer: Viewer, { owner }: AssignmentsOn): Sql {
  return visible.of(viewer, owner.sql);
}

const visible = new PerAccount((viewer, column) => {
  const owner = raw(column);
  if (readsEverything(viewer)) return sql`1 = 1`;
  return sql`(${inScope(viewer, owner)} OR ${inScope(viewer, sql`a.giver_id`)}
    OR (${owner} IS NULL AND a.giver_id IS NULL))`;
});

/** Open and given to a body that has ended, alias `o`, and handed on to nobody. */
export function orphanedOn({ day }: AssignmentsOn): Sql {
  return sql`(a.open = 1 AND a.basis = 'given' AND o.ended_on IS NOT NULL AND o.ended_on <= ${day})`;
}
