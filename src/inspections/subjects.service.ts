import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { join, raw, sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import type { Warning } from '../texts/texts.js';
import { InspectionSubject } from './inspection.entity.js';
import { inspectionAggregate } from './inspection.aggregates.js';
import type { InspectionAnswer, InspectionView } from './inspection.views.js';
import { InspectionQueries } from './inspections.queries.js';
import { roundToChange } from './round-access.js';
import { endedWarnings, nameUnits, unitsOf } from './subject-names.js';

/** The units that a round names: never more than were counted. */
@Injectable()
export class SubjectsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: InspectionQueries,
  ) {}

  /** Those named already stay as they are. */
  async name(viewer: Viewer, id: number, organizationIds: readonly number[]): Promise<InspectionAnswer> {
    const { warnings } = await this.writer.write(
      once(viewer, async (manager) => ({ warnings: await this.nameIn(manager, viewer, id, organizationIds) })),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings };
  }

  /** Inside a unit of work of the caller's. */
  async nameIn(
    manager: EntityManager,
    viewer: Viewer,
    id: number,
    organizationIds: readonly number[],
  ): Promise<Warning[]> {
    const round = await roundToChange(manager, viewer, id);
    const ids = [...new Set(organizationIds)];
    const units = await unitsOf(manager, id, ids);
    const unknown = ids.filter((unit) => !units.has(unit));
    if (unknown.length > 0) {
      const field = (unit: number) => `organizationIds[${organizationIds.indexOf(unit)}]`;
      throw Problem.invalid(...unknown.map((unit) => ({ field: field(unit), code: 'reference' as const })));
    }
    const fresh = ids.filter((unit) => !units.get(unit)!.named);
    const before = await this.audit.snapshot(manager, inspectionAggregate, id);
    await nameUnits(manager, round, fresh);
    const warnings = await endedWarnings(manager, viewer, round, units.values());
    if (fresh.length > 0) {
      await this.audit.append(manager, viewer, {
        ...{ action: 'inspection.name', aggregate: inspectionAggregate, id, before },
      });
    }
    return warnings;
  }

  /** Only while nothing rests on it: no result, finding or recommendation. */
  async remove(viewer: Viewer, id: number, organizationId: number, reason: string): Promise<InspectionView> {
    await this.writer.write(
      once(viewer, async (manager) => {
        await roundToChange(manager, viewer, id);
        if (!(await manager.existsBy(InspectionSubject, { inspectionId: id, organizationId }))) {
          throw Problem.notFound();
        }
        const resting = ['inspection_results', 'findings', 'recommendations'].map(
          (table) =>
            sql`SELECT 1 AS yes FROM ${raw(table)} WHERE inspection_id = ${id} AND organization_id = ${organizationId}`,
        );
        if (await rowIn(manager, sql`${join(resting, ' UNION ALL ')} LIMIT 1`))
          throw Problem.conflict('subjectConcluded');
        const before = await this.audit.snapshot(manager, inspectionAggregate, id);
        await manager.delete(InspectionSubject, { inspectionId: id, organizationId });
        await this.audit.append(manager, viewer, {
          ...{ action: 'inspection.removeSubject', aggregate: inspectionAggregate, id, before, reason },
        });
      }),
    );
    return this.queries.seen(viewer, id);
  }
}
