import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { AttachmentOwners } from '../documents/attachment-owners.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { demandUnit } from './assignment-authority.js';
import { AssignmentQueries } from './assignments.queries.js';

export const ASSIGNMENT = 'assignment';

/** The files of a task, which show what was done: seen by who sees it, brought by the unit's own people. */
@Injectable()
export class AssignmentAttachments implements OnModuleInit {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly queries: AssignmentQueries,
  ) {}

  onModuleInit(): void {
    this.owners.register({
      ...{ kind: ASSIGNMENT, read: 'assignments:read', write: 'reports:write' },
      mustSee: (viewer, id) => this.queries.seen(viewer, id),
      mayChange,
    });
  }
}

async function mayChange(manager: EntityManager, viewer: Viewer, id: number): Promise<void> {
  const task = await rowIn<{ organizationId: number | null; withdrawnAt: string | null; basis: string }>(
    manager,
    sql`SELECT organization_id AS "organizationId", withdrawn_at AS "withdrawnAt", basis FROM assignments WHERE id = ${id}`,
  );
  if (!task) throw Problem.notFound();
  await demandUnit(manager, viewer, 'reports:write', task.organizationId);
  if (task.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
  if (task.basis === 'reported') throw Problem.conflict('notTracked');
}
