import type { EntityManager } from 'typeorm';
import { join, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import type { WorkCalendar } from '../vocabulary/working-days.js';
import type { SharedFacts } from './assignment-facts.js';

/** What giving asks of the rows that it names. */
export interface GivenDocument {
  id: number;
  mark: string;
  issuedOn: string | null;
  ownerId: number | null;
  /** When somebody decided that it carries no task. */
  noTaskOn: string | null;
}

export async function givenDocument(manager: EntityManager, viewer: Viewer, id: number): Promise<GivenDocument> {
  const row = await rowIn<GivenDocument & { withdrawnAt: string | null }>(
    manager,
    sql`SELECT d.id, d.mark, d.issued_on AS "issuedOn", d.owner_id AS "ownerId", d.withdrawn_at AS "withdrawnAt", d.no_task_on AS "noTaskOn"
          FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
  );
  if (!row) throw Problem.field('documentId', 'reference');
  if (row.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
  return row;
}

/** The ids, each once, if all of them are organisations; throws Problem that names the one which is not. */
export async function unitsOf(manager: EntityManager, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await rowsIn<{ id: number }>(
    manager,
    sql`SELECT id FROM organizations WHERE id IN (${join([...ids])}) AND withdrawn_at IS NULL`,
  );
  const known = new Set(rows.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw Problem.field(`organizationIds[${unknown}]`, 'reference');
  return [...new Set(ids)];
}

/**
 * Whose scope holds the giver gives. What a source reports is recorded by those who write for the body that acted, or,
 * of nobody by name, for the office that registered the document.
 */
export async function demandGiving(
  manager: EntityManager,
  viewer: Viewer,
  { giverId, basis }: Pick<SharedFacts, 'giverId' | 'basis'>,
  unitIds: readonly (number | null)[],
  { ownerId }: Pick<GivenDocument, 'ownerId'>,
): Promise<void> {
  if (giverId !== null) await mustExist(manager, giverId);
  const over = basis === 'given' ? [giverId] : unitIds.map((id) => id ?? ownerId);
  for (const organizationId of over) await demand(manager, viewer, 'assignments:write', organizationId);
}

/** "Carries no task" is a decision that somebody recorded: it is taken back before a task is given. */
export function refuseWhereNoTask({ noTaskOn }: GivenDocument, basis: string): void {
  if (noTaskOn !== null && basis === 'given') throw Problem.conflict('carriesNoTask', { on: formatDate(noTaskOn) });
}

/** Each giver names at most one lead for a task of a document; what a source reports binds nobody. */
export async function refuseSecondLead(
  manager: EntityManager,
  { documentId, task, giverId, basis }: Pick<SharedFacts, 'documentId' | 'task' | 'giverId' | 'basis'>,
  leads: number,
): Promise<void> {
  if (leads > 1) throw Problem.conflict('leadExists');
  if (basis !== 'given') return;
  await rowsIn(manager, sql`UPDATE documents SET version = version WHERE id = ${documentId}`); // two processes give one after the other
  const lead = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM assignments WHERE document_id = ${documentId} AND role = 'lead' AND basis = 'given' AND giver_id = ${giverId}
           AND withdrawn_at IS NULL
           AND coalesce(task, '') = ${task ?? ''} LIMIT 1`,
  );
  if (lead) throw Problem.conflict('leadExists');
}

async function mustExist(manager: EntityManager, giverId: number): Promise<void> {
  const row = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM organizations WHERE id = ${giverId} AND withdrawn_at IS NULL`,
  );
  if (!row) throw Problem.field('giverId', 'reference');
}

/** What the catalogue says of days off and of weekend days that are worked. */
export async function workCalendar(manager: EntityManager): Promise<WorkCalendar> {
  const days = await rowsIn<{ date: string; kind: string }>(manager, sql`SELECT date, kind FROM holidays`);
  const of = (kind: string) => new Set(days.filter((day) => day.kind === kind).map(({ date }) => date));
  return { daysOff: of('off'), workedWeekends: of('worked') };
}
