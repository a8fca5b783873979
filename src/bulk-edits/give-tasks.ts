import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { GiveAssignment } from '../assignments/assignment.dto.js';
import { sharedFacts } from '../assignments/assignment-facts.js';
import { AssignmentsService } from '../assignments/assignments.service.js';
import { join, sql } from '../database/dialect.js';
import { Problem } from '../http/problem.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { MakeBulkEdit } from './bulk-edit.dto.js';
import type { Ask, Changed, Chosen, Edit, Line } from './bulk-edit-plan.js';

/** One unit of work stays within what others can wait for. */
const MOST_TASKS = 2000;

/** Gives each document, or the same task in it, to the same units; a unit that has it already is left out. */
@Injectable()
export class GiveTasks implements Edit {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly clock: Clock,
  ) {}

  async plan(ask: Ask, viewer: Viewer, draft: MakeBulkEdit, documents: Chosen[]): Promise<Line[]> {
    const { role, giverId } = this.shared(viewer, draft);
    await demandGiver(ask, viewer, giverId!);
    const units = await unitsOf(ask, draft.organizationIds ?? []);
    if (role === 'lead' && units.length > 1) throw Problem.conflict('leadExists');
    const [given, led] = [
      await alreadyGiven(ask, draft, role, units, documents),
      await documentsLed(ask, draft, giverId!, documents),
    ];
    const lines = documents.map((document): Line => {
      const missing = units.filter((unit) => !given.has(`${document.id} ${unit}`));
      const stays = document.withdrawnAt
        ? 'bulkWithdrawn'
        : document.noTaskOn
          ? 'bulkCarriesNoTask'
          : missing.length === 0
            ? 'bulkAlreadyGiven'
            : role === 'lead' && led.has(document.id)
              ? 'bulkLeadExists'
              : null;
      return { document, stays, units: stays ? [] : missing };
    });
    const tasks = lines.reduce((sum, line) => sum + line.units.length, 0);
    if (tasks > MOST_TASKS) throw Problem.refused('bulkTooMany', { tasks, max: MOST_TASKS });
    return lines;
  }

  async apply(manager: EntityManager, viewer: Viewer, draft: MakeBulkEdit, line: Line): Promise<Changed[]> {
    const giving = { ...givingOf(draft), documentId: line.document.id, organizationIds: line.units };
    const ids = await this.assignments.giveIn(manager, viewer, giving);
    return ids.map((recordId) => ({ kind: 'assignment', recordId, version: 1, before: null }));
  }

  /** What all of them share; throws Problem that names the field that is wrong. */
  private shared(viewer: Viewer, draft: MakeBulkEdit) {
    const context = { ownId: viewer.account.organizationId, calendar: null, today: this.clock.today() };
    return sharedFacts({ ...givingOf(draft), documentId: 0 }, context);
  }
}

function givingOf({ organizationIds, role, giverId, task, product, deadline }: MakeBulkEdit): GiveAssignment {
  return { documentId: 0, organizationIds, role: role ?? 'implementing', giverId, task, product, deadline };
}

async function demandGiver(ask: Ask, viewer: Viewer, giverId: number): Promise<void> {
  const [giver] = await ask<{ mine: number }>(
    sql`SELECT CASE WHEN ${inScopeFor(viewer, 'assignments:write', sql`o.id`)} THEN 1 ELSE 0 END AS mine
          FROM organizations o WHERE o.id = ${giverId} AND o.withdrawn_at IS NULL`,
  );
  if (!giver) throw Problem.field('giverId', 'reference');
  if (!giver.mine) throw Problem.forbidden('outOfScope');
}

async function unitsOf(ask: Ask, ids: readonly number[]): Promise<number[]> {
  const rows = await ask<{ id: number }>(
    sql`SELECT id FROM organizations WHERE id IN (${join([...ids])}) AND withdrawn_at IS NULL`,
  );
  const known = new Set(rows.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw Problem.field(`organizationIds[${unknown}]`, 'reference');
  return [...new Set(ids)];
}

/** The pairs that have the same task in the same role: "12 34". */
async function alreadyGiven(ask: Ask, { task }: MakeBulkEdit, role: string, units: number[], documents: Chosen[]) {
  const rows = await ask<{ documentId: number; organizationId: number }>(
    sql`SELECT document_id AS "documentId", organization_id AS "organizationId" FROM assignments
         WHERE document_id IN (${join(documents.map(({ id }) => id))}) AND organization_id IN (${join(units)})
           AND role = ${role} AND basis = 'given' AND withdrawn_at IS NULL AND coalesce(task, '') = ${task ?? ''}`,
  );
  return new Set(rows.map(({ documentId, organizationId }) => `${documentId} ${organizationId}`));
}

/** Documents in which the giver has named a lead for the task. */
async function documentsLed(ask: Ask, { task }: MakeBulkEdit, giverId: number, documents: Chosen[]) {
  const rows = await ask<{ documentId: number }>(
    sql`SELECT document_id AS "documentId" FROM assignments
         WHERE document_id IN (${join(documents.map(({ id }) => id))})
           AND role = 'lead' AND basis = 'given' AND giver_id = ${giverId} AND withdrawn_at IS NULL
           AND coalesce(task, '') = ${task ?? ''}`,
  );
  return new Set(rows.map(({ documentId }) => documentId));
}
