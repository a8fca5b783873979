import type { EntityManager } from 'typeorm';
import { join, sql, type Sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { successorNames } from '../organizations/organizations.queries.js';
import type { Viewer } from '../identity/viewer.js';
import { say, type Warning, type WarningCode } from '../texts/texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import type { GiveAssignment } from './assignment.dto.js';

/** What somebody who gives a task should look at twice; none of it refuses. */
export async function givingWarnings(
  manager: EntityManager,
  viewer: Viewer,
  draft: GiveAssignment,
  today: string,
): Promise<Warning[]> {
  const { documentId, organizationIds, assignedOn, basis } = draft;
  const ids = organizationIds ?? [];
  const warn = (code: WarningCode, params: object, about: Partial<Warning>): Warning => ({
    ...{ code, message: say(viewer.language, `warnings.${code}`, { ...params }), ...about },
  });
  const document = await rowIn<{ mark: string }>(manager, sql`SELECT mark FROM documents WHERE id = ${documentId}`);
  if (!document || basis === 'reported' || ids.length === 0) return [];
  const warnings: Warning[] = [];
  for (const { id, name, endedOn } of await ended(manager, ids, assignedOn ?? today)) {
    const successors = await namesOf(manager, successorNames(sql`${id}`));
    const params = { name, on: formatDate(endedOn), successors };
    warnings.push(warn('organizationEnded', params, { organizationId: id }));
  }
  for (const { id, name } of await alreadyGiven(manager, draft, ids)) {
    warnings.push(warn('alreadyGiven', { name }, { organizationId: id }));
  }
  if (document.mark === 'restricted') {
    for (const { id, name } of await outOfSight(manager, documentId, ids)) {
      warnings.push(warn('unitCannotSee', { name }, { organizationId: id }));
    }
  }
  return warnings;
}

interface Named {
  id: number;
  name: string;
}

function ended(manager: EntityManager, ids: number[], day: string) {
  return rowsIn<Named & { endedOn: string }>(
    manager,
    sql`SELECT id, name, ended_on AS "endedOn" FROM organizations WHERE id IN (${join(ids)}) AND ended_on <= ${day} ORDER BY id`,
  );
}

/** Units that have the same task of the document in the same role. */
function alreadyGiven(manager: EntityManager, { documentId, role, task }: GiveAssignment, ids: number[]) {
  return rowsIn<Named>(
    manager,
    sql`SELECT o.id, o.name FROM organizations o WHERE o.id IN (${join(ids)}) AND EXISTS (
          SELECT 1 FROM assignments a WHERE a.document_id = ${documentId} AND a.organization_id = o.id AND a.role = ${role}
             AND a.basis = 'given' AND a.withdrawn_at IS NULL AND coalesce(a.task, '') = ${task ?? ''})
         ORDER BY o.id`,
  );
}

/** A restricted document is read by its issuer and recipients only. */
function outOfSight(manager: EntityManager, documentId: number, ids: number[]) {
  return rowsIn<Named>(
    manager,
    sql`SELECT o.id, o.name FROM organizations o WHERE o.id IN (${join(ids)}) AND NOT EXISTS (
          SELECT 1 FROM document_parties p WHERE p.document_id = ${documentId} AND p.organization_id = o.id AND p.kind <> 'assigned')
         ORDER BY o.id`,
  );
}

async function namesOf(manager: EntityManager, statement: Sql): Promise<string> {
  const rows = await rowsIn<{ name: string }>(manager, statement);
  return rows.map(({ name }) => name).join(', ') || '–';
}
