import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { join, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { once } from '../http/once.js';
import { type FieldProblem, Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { Warning } from '../texts/texts.js';
import { categoriesOf, type Placed, referenceProblems } from './finding-entries.js';
import { inspectionAggregate, resultAggregate } from './inspection.aggregates.js';
import { InspectionTerms } from './inspection-terms.js';
import type { RecordResult } from './result.dto.js';
import { ResultQueries, type ResultView } from './results.queries.js';
import { type Round, roundToChange } from './round-access.js';
import { endedWarnings, nameUnits, type Unit, unitsOf } from './subject-names.js';

interface Recorded {
  ids: number[];
  warnings: Warning[];
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
    const { ids, warnings } = await this.writer.write(
      once(viewer, (manager) => this.recordIn(manager, viewer, id, [draft], () => '')),
    );
    const [result] = await this.queries.these(viewer, ids);
    return { ...result!, warnings };
  }

  /** All of them in one unit of work, or none; what is wrong is named by item. */
  async recordAll(viewer: Viewer, id: number, drafts: readonly RecordResult[]) {
    const { ids, warnings } = await this.writer.write(
      once(viewer, (manager) => this.recordIn(manager, viewer, id, drafts, (index) => `items[${index}].`)),
    );
    const items = await this.queries.these(viewer, ids);
    return { items, total: items.length, warnings };
  }

  /** Inside a unit of work of the caller's; `path` says where in the request an item stood. */
  async recordIn(
    manager: EntityManager,
    viewer: Viewer,
    roundId: number,
    drafts: readonly RecordResult[],
    path: (index: number) => string,
  ): Promise<Recorded> {
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
    const ids = await this.insert(manager, viewer, roundId, drafts, units);
    for (const unit of kept) await this.keepFindings(manager, viewer, unit, ids.get(unit.id)!);
    for (const id of ids.values()) {
      await this.audit.append(manager, viewer, { action: 'result.record', aggregate: resultAggregate, id });
    }
    const warnings = await endedWarnings(manager, viewer, round, units.values());
    return { ids: drafts.map(({ organizationId }) => ids.get(organizationId)!), warnings };
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
    const formerOf = ({ organizationId }: RecordResult) => units.get(organizationId)!.resultId!;
    const replaced = revised.filter(({ findings }) => findings).map(formerOf);
    if (replaced.length > 0) {
      const resting = await rowIn(
        manager,
        sql`SELECT 1 AS yes FROM findings f JOIN recommendations c ON c.finding_id = f.id
             WHERE f.result_id IN (${join(replaced)}) AND c.withdrawn_at IS NULL LIMIT 1`,
      );
      if (resting) throw Problem.conflict('stillReferenced');
    }
    const former = join(revised.map(formerOf));
    await rowsIn(manager, sql`UPDATE inspection_results SET current = ${false} WHERE id IN (${former})`);
  }

  private async name(manager: EntityManager, viewer: Viewer, round: Round, units: Unit[]): Promise<void> {
    const fresh = units.filter(({ named }) => !named).map(({ id }) => id);
    if (fresh.length === 0) return;
    const before = await this.audit.snapshot(manager, inspectionAggregate, round.id);
    await nameUnits(manager, round, fresh);
    await this.audit.append(manager, viewer, {
      ...{ action: 'inspection.name', aggregate: inspectionAggregate, id: round.id, before },
    });
  }

  /** Result ids by unit. */
  private async insert(
    manager: EntityManager,
    viewer: Viewer,
    roundId: number,
    drafts: readonly RecordResult[],
    units: Map<number, Unit>,
  ): Promise<Map<number, number>> {
    const recordedAt = this.clock.now().toISOString();
    const rows = drafts.map((draft) => {
      const {
        organizationId,
        result,
        text = null,
        concludedOn = null,
        remedyDue = null,
        revisionReason = null,
      } = draft;
      const revision = (units.get(organizationId)!.revision ?? 0) + 1;
      return sql`(${roundId}, ${organizationId}, ${revision}, ${true}, ${result}, ${text}, ${concludedOn}, ${remedyDue},
                  ${revisionReason}, ${viewer.name}, ${recordedAt}, 1)`;
    });
    const added = await rowsIn<{ id: number; organizationId: number }>(
      manager,
      sql`INSERT INTO inspection_results (inspection_id, organization_id, revision, current, result, text, concluded_on,
                 remedy_due, revision_reason, recorded_by, recorded_at, version)
          VALUES ${join(rows)} RETURNING id, organization_id AS "organizationId"`,
    );
    const ids = new Map(added.map(({ id, organizationId }) => [organizationId, id]));
    const findings = drafts.flatMap(({ organizationId, findings }) =>
      (findings ?? []).map(
        (f) => sql`(${roundId}, ${organizationId}, ${ids.get(organizationId)}, ${f.category}, ${f.text},
          ${f.documentId ?? null}, ${f.clause ?? null}, ${f.cause ?? null}, ${f.responsibility ?? null},
          ${f.repeatOfId ?? null}, ${f.noRecommendationReason ?? null}, 1)`,
      ),
    );
    for (let start = 0; start < findings.length; start += ROWS_AT_ONCE) {
      await rowsIn(
        manager,
        sql`INSERT INTO findings (inspection_id, organization_id, result_id, category, text, document_id, clause, cause,
                   responsibility, repeat_of_id, no_recommendation_reason, version)
            VALUES ${join(findings.slice(start, start + ROWS_AT_ONCE))}`,
      );
    }
    return ids;
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
