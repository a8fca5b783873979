import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Aggregate } from '../audit/aggregate.js';
import type { AuditAction } from '../audit/audit-actions.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { Reads, rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { categoriesOf, type Placed, referenceProblems } from './finding-entries.js';
import { type FindingRevision, revisionsOf } from './finding-revisions.js';
import type { AddFinding, CorrectFinding, FindingEntry } from './finding.dto.js';
import type { FindingView } from './finding.views.js';
import { FindingQueries } from './findings.queries.js';
import { Finding, InspectionResult } from './inspection.entity.js';
import { findingAggregate, resultAggregate } from './inspection.aggregates.js';
import { InspectionHistory } from './inspection-history.js';
import { InspectionTerms } from './inspection-terms.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { mustBeNamed, roundToChange } from './round-access.js';

interface FindingRow {
  id: number;
  inspectionId: number;
  organizationId: number;
  resultId: number | null;
  withdrawnAt: string | null;
  version: number;
}

/** Findings by themselves: added to a round, revised with a reason, withdrawn. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly terms: InspectionTerms,
    private readonly queries: FindingQueries,
    private readonly histories: InspectionHistory,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, draft: AddFinding): Promise<FindingView & { warnings: [] }> {
    const { inspectionId, organizationId } = draft;
    const { id } = await this.writer.write(
      once(viewer, async (manager) => {
        await roundToChange(manager, viewer, inspectionId, () => Problem.field('inspectionId', 'reference'));
        await mustBeNamed(manager, inspectionId, organizationId);
        await this.check(manager, viewer, { entry: draft, organizationId, path: '' });
        const { identifiers } = await manager.insert(Finding, { ...draft });
        const id = identifiers[0]!.id as number;
        await this.audit.append(manager, viewer, { action: 'finding.add', aggregate: findingAggregate, id });
        return { id };
      }),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings: [] };
  }

  /** A further finding of a result, inside a unit of work of the caller's; answers the id. */
  async addToIn(manager: EntityManager, viewer: Viewer, resultId: number, entry: FindingEntry): Promise<number> {
    const result = await rowIn<{ inspectionId: number; organizationId: number }>(
      manager,
      sql`SELECT inspection_id AS "inspectionId", organization_id AS "organizationId" FROM inspection_results WHERE id = ${resultId}`,
    );
    if (!result) throw Problem.field('resultId', 'reference');
    await roundToChange(manager, viewer, result.inspectionId, () => Problem.field('resultId', 'reference'));
    await mustBeCurrent(manager, resultId);
    await this.check(manager, viewer, { entry, organizationId: result.organizationId, path: '' });
    const before = await this.audit.snapshot(manager, resultAggregate, resultId);
    const { identifiers } = await manager.insert(Finding, { ...entry, ...result, resultId });
    await this.audit.append(manager, viewer, {
      action: 'finding.add',
      aggregate: resultAggregate,
      id: resultId,
      before,
    });
    return identifiers[0]!.id as number;
  }

  /** A new revision; the former ones stay readable in its history. */
  correct(viewer: Viewer, id: number, version: number, change: CorrectFinding): Promise<FindingView> {
    const { reason, ...facts } = change;
    return this.change(viewer, id, version, 'finding.correct', reason, async (manager, { organizationId }) => {
      await this.check(manager, viewer, { entry: facts, organizationId, path: '' });
      const { category, text, ...others } = facts;
      return { ...given(others), ...(category && { category }), ...(text && { text }) };
    });
  }

  /** What rests on it is withdrawn or moved first. */
  withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<FindingView> {
    return this.change(viewer, id, version, 'finding.withdraw', reason, async (manager) => {
      const resting = await rowIn(
        manager,
        sql`SELECT 1 AS yes FROM recommendations WHERE finding_id = ${id} AND withdrawn_at IS NULL
            UNION ALL SELECT 1 FROM findings WHERE repeat_of_id = ${id} AND withdrawn_at IS NULL LIMIT 1`,
      );
      if (resting) throw Problem.conflict('stillReferenced');
      return { withdrawnAt: this.clock.now().toISOString(), withdrawnReason: reason };
    });
  }

  /** Each state that it had, oldest first. */
  async history(viewer: Viewer, id: number): Promise<{ items: FindingRevision[]; total: number }> {
    const { inspectionId, organizationId } = await this.queries.seen(viewer, id);
    const results = await this.reads.rows<{ id: number }>(
      sql`SELECT id FROM inspection_results WHERE inspection_id = ${inspectionId} AND organization_id = ${organizationId}`,
    );
    const own = await this.histories.of(viewer, 'finding', id);
    const within = await Promise.all(results.map((result) => this.histories.of(viewer, 'result', result.id)));
    const items = revisionsOf(
      id,
      own.items,
      within.flatMap((history) => history.items),
    );
    return { items, total: items.length };
  }

  private async change(
    viewer: Viewer,
    id: number,
    version: number,
    action: AuditAction,
    reason: string,
    facts: (manager: EntityManager, finding: FindingRow) => Promise<Partial<Finding>>,
  ): Promise<FindingView> {
    const seen = await this.queries.seen(viewer, id);
    const unit = once(viewer, async (manager) => {
      await roundToChange(manager, viewer, seen.inspectionId);
      const finding = (await manager.findOneBy(Finding, { id }))!;
      if (finding.version !== version) throw new LostRace();
      if (finding.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
      await mustBeCurrent(manager, finding.resultId);
      const [aggregate, recordId] = recordOf(finding);
      const before = await this.audit.snapshot(manager, aggregate, recordId);
      await manager.update(Finding, { id }, { ...(await facts(manager, finding)), version: version + 1 });
      await this.audit.append(manager, viewer, { action, aggregate, id: recordId, before, reason });
    });
    const current = () => this.queries.seen(viewer, id);
    await orStale(this.writer.write(unit), current);
    return current();
  }

  private async check(manager: EntityManager, viewer: Viewer, placed: Placed): Promise<void> {
    const problems = [
      ...(await this.terms.problems(manager, categoriesOf([placed]))),
      ...(await referenceProblems(manager, viewer, [placed])),
    ];
    if (problems.length > 0) throw Problem.invalid(...problems);
  }
}

/** The findings of a result that a later one has replaced stay as they were. */
async function mustBeCurrent(manager: EntityManager, resultId: number | null): Promise<void> {
  if (resultId === null || (await manager.existsBy(InspectionResult, { id: resultId, current: true }))) return;
  throw Problem.conflict('resultReplaced');
}

/** A finding of a result belongs to the result's record in the log. */
function recordOf({ id, resultId }: FindingRow): [Aggregate, number] {
  return resultId === null ? [findingAggregate, id] : [resultAggregate, resultId];
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
