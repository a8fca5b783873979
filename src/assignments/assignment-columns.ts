import { z } from 'zod';
import { sql, type Sql } from '../database/dialect.js';
import type { Columns, Reads } from '../database/reads.js';
import { day, dayOrNull, integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { nameOn } from '../organizations/organizations.queries.js';
import { STATES } from './assignment-state.js';
import { type AssignmentsOn, orphanedOn } from './assignments-on.js';

/** What a task has come to on a day, in every list that shows it. */
export const standingView = z.object({
  basis: text,
  phase: text,
  state: z.enum(STATES),
  deadline: dayOrNull,
  firstDeadline: dayOrNull,
  doneOn: dayOrNull,
  daysLate: integerOrNull.describe('Past the deadline in force; 0: in time; null: no deadline, or nothing owed'),
  daysLateFirst: integerOrNull.describe('Past the first deadline'),
  orphaned: truth.describe('Open, and its unit has ended without a transfer'),
  receivedFromId: integerOrNull,
  receivedFrom: textOrNull,
  receivedOn: dayOrNull,
});

export function standingColumns(reads: Reads, on: AssignmentsOn): Columns {
  return {
    ...{ basis: sql`a.basis`, phase: sql`a.phase`, state: on.state },
    ...{ deadline: sql`a.deadline`, firstDeadline: sql`a.first_deadline`, doneOn: sql`a.done_on` },
    daysLate: daysPast(reads, sql`a.deadline`, on),
    daysLateFirst: daysPast(reads, sql`a.first_deadline`, on),
    orphaned: reads.boolean(orphanedOn(on)),
    ...{ receivedFromId: sql`t.from_id`, receivedFrom: sql`f.name`, receivedOn: sql`t.on_date` },
  };
}

/** The tables behind these columns: assignments `a`, the unit `o`, the last transfer `t` and who handed it over `f`. */
export function standingFrom(on: AssignmentsOn): Sql {
  return sql`${on.table} LEFT JOIN organizations o ON o.id = a.organization_id ${transferFrom(on)}`;
}

export function transferFrom({ day: onDay }: AssignmentsOn): Sql {
  return sql`LEFT JOIN assignment_transfers t ON t.assignment_id = a.id AND t.on_date <= ${onDay}
      AND NOT EXISTS (SELECT 1 FROM assignment_transfers u WHERE u.assignment_id = t.assignment_id AND u.on_date <= ${onDay}
        AND (u.on_date > t.on_date OR (u.on_date = t.on_date AND u.id > t.id)))
    LEFT JOIN organizations f ON f.id = t.from_id`;
}

export const taskView = standingView.extend({
  id: integer,
  documentId: integer,
  number: textOrNull,
  title: text,
  organizationId: integerOrNull,
  organization: textOrNull,
  groupWords: textOrNull,
  role: text,
  giverId: integerOrNull,
  giver: textOrNull,
  task: textOrNull,
  clause: textOrNull,
  product: textOrNull,
  target: textOrNull,
  reportFrequency: textOrNull,
  assignedOn: dayOrNull,
  version: integer,
});

export type TaskView = z.infer<typeof taskView>;

export function taskColumns(reads: Reads, on: AssignmentsOn, today: string): Columns {
  return {
    ...{ id: sql`a.id`, documentId: sql`a.document_id`, number: sql`d.number`, title: sql`d.title` },
    ...{ organizationId: sql`a.organization_id`, organization: unitNameOn(on, today), groupWords: sql`a.group_words` },
    ...{ role: sql`a.role`, giverId: sql`a.giver_id`, giver: sql`g.name` },
    ...{ task: sql`a.task`, clause: sql`a.clause`, product: sql`a.product`, target: sql`a.target` },
    ...{ reportFrequency: sql`a.report_frequency`, assignedOn: sql`a.assigned_on` },
    ...standingColumns(reads, on),
    version: sql`a.version`,
  };
}

/** The tables behind these: as for a standing, and the document `d` and the giver `g`. */
export function taskFrom(on: AssignmentsOn): Sql {
  return sql`${standingFrom(on)} JOIN documents d ON d.id = a.document_id LEFT JOIN organizations g ON g.id = a.giver_id`;
}

/** Today's name stands in the row itself. */
export function unitNameOn({ day: onDay }: AssignmentsOn, today: string): Sql {
  return onDay === today ? sql`o.name` : nameOn(sql`o`, onDay);
}

function daysPast(reads: Reads, deadline: Sql, { day: onDay }: AssignmentsOn): Sql {
  const until = sql`coalesce(a.done_on, ${onDay})`;
  return sql`CASE WHEN ${deadline} IS NULL OR a.phase = 'reported' OR (a.open = 0 AND a.done_on IS NULL) THEN NULL
    WHEN ${until} <= ${deadline} THEN 0 ELSE ${reads.dialect.daysBetween(deadline, until)} END`;
}

export const actView = z.object({
  id: integer,
  act: text,
  on: day,
  reason: textOrNull,
  evidence: textOrNull,
  recordedBy: text,
  recordedAt: text,
});

/** A version of the deadline; the first one has no grantor. */
export const deadlineView = z.object({
  deadline: dayOrNull,
  previousDeadline: dayOrNull,
  on: dayOrNull,
  grantedBy: textOrNull,
  reason: textOrNull,
  recordedBy: textOrNull,
});

export const transferView = z.object({ fromId: integer, from: text, toId: integer, to: text, on: day });

export const assignmentView = taskView.extend({
  source: textOrNull,
  withdrawnAt: textOrNull,
  withdrawnReason: textOrNull,
  acts: z.array(actView),
  deadlines: z.array(deadlineView),
  transfers: z.array(transferView),
});
export type AssignmentView = z.infer<typeof assignmentView>;
