import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withRows } from '../audit/aggregate.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { join, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { batches } from '../documents/validity-writer.js';
import { once } from '../http/once.js';
import { type FieldProblem, Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { Warning } from '../texts/texts.js';
import { categoriesOf, type Placed, referenceProblems } from './finding-entries.js';
import { inspectionAggregate, resultAggregate } from './inspection.aggregates.js';
import { InspectionTerms } from './inspection-terms.js';
import type { RecordResult } from './result.dto.js';
import { findingSaid, type FreshResult, freshSnapshot, freshView } from './result-fresh.js';
import { ResultQueries, type ResultView } from './results.queries.js';
import { type Round, roundToChange } from './round-access.js';
import { endedWarnings, nameUnits, type Unit, unitsOf } from './subject-names.js';

interface Recorded {
  ids: number[];
  warnings: Warning[];
}

interface Results extends Recorded {
  /** In the same order, where all that there is of them was written just now. */
  fresh: FreshResult[];
}

/** What a round found at its units. Results are never changed: a further one is a revision of the former. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly terms: InspectionTerms,
    private readonly queries: ResultQueries,
    private readonly clock: Clock,
  ) {}

  async record(viewer: Viewer, id: number, draft: RecordResult): Promise<ResultView & { warnings: Warning[] }> {
    const { results, warnings } = await this.write(viewer, id, [draft], () => '');
    return { ...results[0]!, warnings };
  }

  /** All of them in one unit of work, or none; what is wrong is named by item. */
  async recordAll(viewer: Viewer, id: number, drafts: readonly RecordResult[]) {
    const { results: items, warnings } = await this.write(viewer, id, drafts, (index) => `items[${index}].`);
    return { items, total: items.length, warnings };
  }

  private async write(
    viewer: Viewer,
    id: number,
    drafts: readonly RecordResult[],
    path: (index: number) => string,
  ): Promise<{ results: ResultView[]; warnings: Warning[] }> {
    let fresh: FreshResult[] = []; // stays empty when an Idempotency-Key brings back what was recorded before
    const { ids, warnings } = await this.writer.write(
      once(viewer, async (manager): Promise<Recorded> => {
        const { ids, warnings, ...recorded } = await this.recordIn(manager, viewer, id, drafts, path);
        fresh = recorded.fresh;
        return { ids, warnings };
      }),
    );
    const views = fresh.flatMap((one) => freshView(one) ?? []);
    return { results: views.length === ids.length ? views : await this.queries.these(viewer, ids), warnings };
  }

  /** Inside a unit of work of the caller's; `path` says where in the request an item stood. */
  async recordIn(
    manager: EntityManager,
    viewer: Viewer,
    roundId: number,
    drafts: readonly RecordResult[],
    path: (index: number) => string,
  ): Promise<Results> {
    const round = await roundToChange(manager, viewer, roundId);
    const units = await unitsOf(
      manager,
      roundId,
      drafts.map(({ organizationId }) => organizationId),
    );
    await this.check(manager, viewer, drafts, units, path);
    const revised = drafts.filter(({ organizationId }) => units.get(organizationId)!.resultId !== null);
    const kept = revised.filter(({ findings }) => !findings).map(({ organizationId }) => units.get(organizationId)!);
    await this.replace(manager, revised, units);
    await this.name(manager, viewer, round, [...units.values()]);
    const fresh = await this.insert(manager, viewer, roundId, drafts, units);
    for (const unit of kept) await this.keepFindings(manager, viewer, unit, fresh.get(unit.id)!.id);
    for (const one of fresh.values()) {
      const keeps = kept.includes(one.unit);
      await this.audit.append(manager, viewer, {
        ...{ action: 'result.record', aggregate: resultAggregate, id: one.id },
        ...(!keeps && { after: freshSnapshot(one) }),
      });
    }
    const warnings = await endedWarnings(manager, viewer, round, units.values());
    const inOrder = drafts.map(({ organizationId }) => fresh.get(organizationId)!);
    return { ids: inOrder.map(({ id }) => id), warnings, fresh: kept.length > 0 ? [] : inOrder };
  }

  private async check(
    manager: EntityManager,
    viewer: Viewer,
    drafts: readonly RecordResult[],
    units: Map<number, Unit>,
    path: (index: number) => string,
  ): Promise<void> {
    const placed = drafts.flatMap(({ findings, organizationId }, index): Placed[] =>
      (findings ?? []).map((entry, at) => ({ entry, organizationId, path: `${path(index)}findings[${at}].` })),
    );
    const scale = drafts.map(({ result }, index) => ({
      ...{ scale: 'result_scale' as const, code: result, field: `${path(index)}result` },
    }));
    const today = this.clock.today();
    const problems = [
      ...drafts.flatMap((draft, index) => ownProblems(draft, path(index), today)),
      ...unitProblems(drafts, units, path),
      ...(await this.terms.problems(manager, [...scale, ...categoriesOf(placed)])),
      ...(await referenceProblems(manager, viewer, placed)),
    ];
    if (problems.length > 0) throw Problem.invalid(...problems);
  }

  /** The former results are no longer current, nor are their findings where the revision brings its own. */
  private async replace(
    manager: EntityManager,
    revised: readonly RecordResult[],
    units: Map<number, Unit>,
  ): Promise<void> {
    if (revised.length === 0) return;
    const formerOf = ({ organizationId }: RecordResult) => units.get(organizationId)!;
    if (revised.some((draft) => draft.findings && formerOf(draft).recommended))
      throw Problem.conflict('stillReferenced');
    const former = join(revised.map((draft) => formerOf(draft).resultId));
    await rowsIn(manager, sql`UPDATE inspection_results SET current = ${false} WHERE id IN (${former})`);
  }

  private async name(manager: EntityManager, viewer: Viewer, round: Round, units: Unit[]): Promise<void> {
    const fresh = units.filter(({ named }) => !named).map(({ id }) => id);
    if (fresh.length === 0) return;
    const before = await this.audit.snapshot(manager, inspectionAggregate, round.id);
    await nameUnits(manager, round, fresh);
    const after = withRows(
      before,
      'inspection_subjects',
      fresh.map((id) => ({ organization_id: id })),
    );
    await this.audit.append(manager, viewer, {
      ...{ action: 'inspection.name', aggregate: inspectionAggregate, id: round.id, before, after },
    });
  }

  /** By unit. */
  private async insert(
    manager: EntityManager,
    { name: recordedBy }: Viewer,
    inspectionId: number,
    drafts: readonly RecordResult[],
    units: Map<number, Unit>,
  ): Promise<Map<number, FreshResult>> {
    const recordedAt = this.clock.now().toISOString();
    const rows = drafts.map((draft) => {
      const { organizationId, result, text, concludedOn, remedyDue, revisionReason } = draft;
      const revision = (units.get(organizationId)!.revision ?? 0) + 1;
      return sql`(${inspectionId}, ${organizationId}, ${revision}, ${true}, ${result}, ${text ?? null},
                  ${concludedOn ?? null}, ${remedyDue ?? null}, ${revisionReason ?? null}, ${recordedBy}, ${recordedAt}, 1)`;
    });
    const added = await rowsIn<{ id: number; organizationId: number; revision: number }>(
      manager,
      sql`INSERT INTO inspection_results (inspection_id, organization_id, revision, current, result, text, concluded_on,
                 remedy_due, revision_reason, recorded_by, recorded_at, version)
          VALUES ${join(rows)} RETURNING id, organization_id AS "organizationId", revision`,
    );
    const ids = new Map(added.map((row) => [row.organizationId, row]));
    const fresh = drafts.map((draft): FreshResult => {
      const { id, revision } = ids.get(draft.organizationId)!;
      const unit = units.get(draft.organizationId)!;
      return { id, inspectionId, unit, draft, revision, recordedBy, recordedAt, findingIds: [] };
    });
    await this.insertFindings(manager, fresh);
    return new Map(fresh.map((one) => [one.unit.id, one]));
  }

  private async insertFindings(manager: EntityManager, results: readonly FreshResult[]): Promise<void> {
    const findings = results.flatMap((result) => (result.draft.findings ?? []).map((entry) => ({ result, entry })));
    for (const some of batches(findings, ROWS_AT_ONCE)) {
      const rows = some.map(({ entry, result: { id, inspectionId, unit } }) => {
        const f = findingSaid(entry);
        return sql`(${inspectionId}, ${unit.id}, ${id}, ${f.category}, ${f.text}, ${f.documentId}, ${f.clause},
          ${f.cause}, ${f.responsibility}, ${f.repeatOfId}, ${f.noRecommendationReason}, 1)`;
      });
      const added = await rowsIn<{ id: number }>(
        manager,
        sql`INSERT INTO findings (inspection_id, organization_id, result_id, category, text, document_id, clause, cause,
                   responsibility, repeat_of_id, no_recommendation_reason, version)
            VALUES ${join(rows)} RETURNING id`,
      );
      const ids = added.map(({ id }) => id).sort((a, b) => a - b); // given in the order of the rows, told in any
      some.forEach(({ result }, index) => result.findingIds.push(ids[index]!));
    }
  }

  /** A revision that brings no findings leaves the former ones standing: they become its own. */
  private async keepFindings(manager: EntityManager, viewer: Viewer, unit: Unit, resultId: number): Promise<void> {
    const former = unit.resultId!;
    const before = await this.audit.snapshot(manager, resultAggregate, former);
    if (before.findings!.length === 0) return;
    await rowsIn(
      manager,
      sql`UPDATE findings SET result_id = ${resultId} WHERE result_id = ${former} AND withdrawn_at IS NULL`,
    );
    await this.audit.append(manager, viewer, {
      ...{ action: 'result.revise', aggregate: resultAggregate, id: former, before },
    });
  }
}

/** PostgreSQL takes 65,535 parameters in one statement, SQLite 32,766. */
const ROWS_AT_ONCE = 1000;

function ownProblems({ concludedOn, remedyDue }: RecordResult, path: string, today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (concludedOn && concludedOn > today) problems.push({ field: `${path}concludedOn`, code: 'inTheFuture' });
  if (concludedOn && remedyDue && remedyDue < concludedOn) {
    const params = { field: 'concludedOn', value: concludedOn };
    problems.push({ field: `${path}remedyDue`, code: 'before', params });
  }
  return problems;
}

function unitProblems(
  drafts: readonly RecordResult[],
  units: Map<number, Unit>,
  path: (index: number) => string,
): FieldProblem[] {
  const met = new Set<number>();
  return drafts.flatMap(({ organizationId }, index): FieldProblem[] => {
    const field = `${path(index)}organizationId`;
    if (!units.has(organizationId)) return [{ field, code: 'reference' }];
    if (met.has(organizationId)) return [{ field, code: 'twice' }];
    met.add(organizationId);
    return [];
  });
}
