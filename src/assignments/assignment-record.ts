import type { EntityManager } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import type { ActDraft } from './assignment-rules.js';
import { AssignmentAct, AssignmentPast } from './assignment.entity.js';
import { type DatedAct, type Standing } from './assignment-state.js';

/** As the audit log sees it: what people entered, not what follows from it. */
export const assignmentAggregate = defineAggregate({
  kind: 'assignment',
  parts: [
    {
      table: 'assignments',
      key: 'id',
      fields: [
        ...['id', 'document_id', 'organization_id', 'group_words', 'role', 'basis', 'giver_id', 'task', 'clause'],
        ...['product', 'target', 'report_frequency', 'assigned_on', 'first_deadline', 'source'],
        ...['withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
    {
      table: 'assignment_acts',
      key: 'assignment_id',
      fields: [
        ...['id', 'act', 'on_date', 'reason', 'evidence', 'deadline', 'previous_deadline', 'granted_by'],
        ...['recorded_by', 'recorded_at', 'attachment_id'],
      ],
    },
    {
      table: 'assignment_transfers',
      key: 'assignment_id',
      fields: ['id', 'from_id', 'to_id', 'on_date', 'succession_id'],
    },
  ],
});

export const reportAggregate = defineAggregate({
  kind: 'assignmentReport',
  parts: [
    {
      table: 'assignment_reports',
      key: 'id',
      fields: [
        ...['id', 'assignment_id', 'on_date', 'text', 'percentage', 'difficulty', 'proposal', 'evidence'],
        ...['answer', 'answered_by', 'answered_at', 'recorded_by', 'recorded_at', 'version', 'attachment_id'],
      ],
    },
  ],
});

/** The columns of an assignment that its last standing gives. */
export function columnsOf(line: readonly Standing[]): { since: string } & Omit<Standing, 'from'> {
  const { from: since, ...standing } = line.at(-1)!;
  return { since, ...standing };
}

/** Rewrites assignment_past: each standing but the last, until the next begins. */
export async function writePast(
  manager: EntityManager,
  assignmentId: number,
  line: readonly Standing[],
): Promise<void> {
  await manager.delete(AssignmentPast, { assignmentId });
  if (line.length === 1) return;
  const rows = line.slice(0, -1).map(({ from: fromOn, ...standing }, place) => ({
    ...{ assignmentId, fromOn, toOn: line[place + 1]!.from },
    ...standing,
  }));
  await manager.insert(AssignmentPast, rows);
}

/** In the order in which they happened; of one day, in that of their recording. */
export function actsOf(manager: EntityManager, assignmentId: number): Promise<DatedAct[]> {
  return rowsIn<DatedAct>(
    manager,
    sql`SELECT act, on_date AS "on", deadline FROM assignment_acts WHERE assignment_id = ${assignmentId} ORDER BY on_date, id`,
  );
}

export async function insertAct(
  manager: EntityManager,
  viewer: Viewer,
  assignmentId: number,
  { on: onDate, ...facts }: ActDraft,
  previousDeadline: string | null,
  now: Date,
): Promise<void> {
  const recorded = { recordedBy: viewer.name, recordedAt: now.toISOString() };
  const extension = facts.act === 'extend' ? { previousDeadline } : {};
  await manager.insert(AssignmentAct, { assignmentId, onDate, ...facts, ...extension, ...recorded });
}
