import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Sql, sql } from '../../database/dialect.js';
import { Reads, rowsIn } from '../../database/reads.js';
import { Writer } from '../../database/writer.js';
import { once } from '../../http/once.js';
import { type FieldProblem, Problem } from '../../http/problem.js';
import { Accounts } from '../../identity/accounts.js';
import type { Viewer } from '../../identity/viewer.js';
import { Clock } from '../../settings/clock.js';
import { say } from '../../texts/texts.js';
import { fold } from '../../vocabulary/fold.js';
import { OrganizationsService } from '../organizations.service.js';
import { BodyKinds, type Kind } from './body-kinds.js';
import type { PlantTree } from './tree.dto.js';
import { type KnownBody, type PlannedRow, TreePlan } from './tree-plan.js';

type Ask = <T>(statement: Sql) => Promise<T[]>;

/** A pasted list of units becomes the tree: shown first, written whole or not at all. */
@Injectable()
export class TreeService {
  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly organizations: OrganizationsService,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async plant(viewer: Viewer, draft: PlantTree) {
    if (draft.dryRun) {
      const plan = await this.plan((statement) => this.reads.rows(statement), draft);
      return this.view(viewer, plan);
    }
    const planted = await this.writer.write(
      once(viewer, async (manager) => {
        const plan = await this.plan((statement) => rowsIn(manager, statement), draft);
        refuseDoubts(plan.lines);
        return this.view(viewer, plan, await this.write(manager, viewer, plan));
      }),
    );
    this.accounts.forget();
    return planted;
  }

  private async plan(ask: Ask, { rows, underId = null }: PlantTree): Promise<TreePlan> {
    const today = this.clock.today();
    const kinds = await ask<Kind>(
      sql`SELECT code, system, level, name, valid_to AS "validTo" FROM body_kinds ORDER BY id`,
    );
    const known = await knownBodies(ask, today);
    mustBeKnown(rows, underId, known);
    return new TreePlan(rows, underId, known, new BodyKinds(kinds, today));
  }

  /** Answers the id of each row. */
  private async write(manager: EntityManager, viewer: Viewer, plan: TreePlan): Promise<(number | null)[]> {
    const { lines } = plan;
    const ids = lines.map(({ organizationId }) => organizationId);
    for (const row of plan.inOrder()) {
      const { state, name, code, system, level, kind, place, parentId, above } = lines[row]!;
      if (state !== 'new') continue;
      ids[row] = await this.organizations.addIn(manager, viewer, {
        ...{ name, code: code!, system: system!, level: level!, kind, place },
        parentId: above === null ? parentId : ids[above]!,
      });
    }
    return ids;
  }

  private view(viewer: Viewer, { lines }: TreePlan, ids: (number | null)[] = []) {
    const count = (state: PlannedRow['state']) => lines.filter((line) => line.state === state).length;
    return {
      items: lines.map(({ kind: _, place: __, organizationId, doubts, ...line }, row) => ({
        ...{ ...line, organizationId: ids[row] ?? organizationId },
        doubts: doubts.map(({ field, code, params }) => ({
          ...{ field, code },
          message: say(viewer.language, `fields.${code}`, params),
        })),
      })),
      total: lines.length,
      ...{ new: count('new'), known: count('known'), doubtful: count('doubtful'), written: ids.length > 0 },
    };
  }
}

async function knownBodies(ask: Ask, today: string): Promise<KnownBody[]> {
  type Row = Omit<KnownBody, 'folded'> & { shortName: string | null };
  const rows = await ask<Row>(
    sql`SELECT o.id, o.name, o.short_name AS "shortName", o.parent_id AS "parentId", p.name AS parent, o.system, o.level
          FROM organizations o LEFT JOIN organizations p ON p.id = o.parent_id
         WHERE o.withdrawn_at IS NULL AND (o.ended_on IS NULL OR o.ended_on > ${today}) ORDER BY o.id`,
  );
  const aliases = await ask<{ id: number; folded: string }>(
    sql`SELECT organization_id AS id, folded FROM organization_aliases ORDER BY id`,
  );
  const called = new Map<number, string[]>();
  for (const { id, folded } of aliases) called.set(id, [...(called.get(id) ?? []), folded]);
  return rows.map(({ shortName, ...body }) => ({
    ...body,
    folded: [...new Set([fold(body.name), ...(shortName ? [fold(shortName)] : []), ...(called.get(body.id) ?? [])])],
  }));
}

function mustBeKnown(rows: PlantTree['rows'], underId: number | null, known: readonly KnownBody[]): void {
  const ids = new Set(known.map(({ id }) => id));
  const named = rows.flatMap(({ parentId, sameAsId }, row) => [
    { field: `rows[${row}].parentId`, id: parentId },
    { field: `rows[${row}].sameAsId`, id: sameAsId },
  ]);
  for (const { field, id } of [{ field: 'underId', id: underId }, ...named]) {
    if (id && !ids.has(id)) throw Problem.field(field, 'reference');
  }
  const beyond = rows.findIndex(({ above }) => (above ?? 0) >= rows.length);
  if (beyond >= 0) throw Problem.field(`rows[${beyond}].above`, 'wholeNumber', { min: 0, max: rows.length - 1 });
}

/** Everything or nothing: a row that somebody must decide on keeps all of them from being written. */
function refuseDoubts(lines: readonly PlannedRow[]): void {
  const problems = lines.flatMap(({ doubts }, row) =>
    doubts.map(({ field, code, params }): FieldProblem => ({ field: `rows[${row}].${field}`, code, params })),
  );
  if (problems.length > 0) throw Problem.invalid(...problems);
}
