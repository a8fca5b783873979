import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { day, integer, integerOrNull, textOrNull } from '../http/answers.js';
import { paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { livesOn } from '../organizations/organizations.queries.js';
import { Clock } from '../settings/clock.js';
import { standingColumns, standingView, transferFrom, unitNameOn } from './assignment-columns.js';
import { type ListImplementers, ROLES_OF_UNITS } from './assignment.dto.js';
import { STATES } from './assignment-state.js';
import { type AssignmentsOn, assignmentsOn, perDays, visibleAssignments } from './assignments-on.js';

export const implementerView = standingView.extend({
  assignmentId: integerOrNull.describe('null with the state `none`: a unit that was given nothing'),
  organizationId: integerOrNull,
  organization: textOrNull,
  groupWords: textOrNull,
  level: textOrNull,
  system: textOrNull,
  role: textOrNull,
  task: textOrNull,
  giverId: integerOrNull,
  basis: textOrNull,
  phase: textOrNull,
  state: z.enum([...STATES, 'none']),
  version: integerOrNull,
});
export const implementersBeside = { units: integer.describe('Different units among them'), asOf: day };

/** Who implements a document on a day, and who of a set of units does not. */
@Injectable()
export class ImplementerQueries {
  /** On a day, with the names of today where they are the same. */
  private readonly columns = perDays((on, today) => columnsOn(this.reads, on, today));

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, documentId: number, query: ListImplementers): Promise<JsonText> {
    const today = this.clock.today();
    const on = assignmentsOn(query.asOf ?? today, today);
    await this.demandDocument(viewer, documentId);
    if (query.state === 'none' && !(query.under && query.level)) throw Problem.field('under', 'required');
    const { from, where, unit } =
      query.under && query.level ? everyUnit(viewer, on, documentId) : tasks(viewer, on, documentId);
    const conditions = [...where, ...filters(query, on)];
    return this.reads.page({
      columns: this.columns(on, today),
      from: sql`${from} ${transferFrom(on)}`,
      where: conditions,
      counted: { from, where: conditions },
      beside: { units: sql`count(DISTINCT ${unit})`, asOf: sql`CAST(${on.day} AS text)` },
      orderBy: sql`${roleRank}, o.id NULLS LAST, a.id`,
      ...paging({ page: query.page, pageSize: query.pageSize ?? 200 }),
    });
  }

  private async demandDocument(viewer: Viewer, id: number): Promise<void> {
    const seen = await this.reads.row(
      sql`SELECT 1 AS yes FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    if (!seen) throw Problem.notFound();
  }
}

function columnsOn(reads: Reads, on: AssignmentsOn, today: string): Columns {
  return {
    ...{ assignmentId: sql`a.id`, organizationId: sql`o.id`, organization: unitNameOn(on, today) },
    ...{ groupWords: sql`a.group_words`, level: sql`o.level`, system: sql`o.system`, role: sql`a.role` },
    ...{ task: sql`a.task`, giverId: sql`a.giver_id` },
    ...standingColumns(reads, on),
    state: stateOrNone(on),
    version: sql`a.version`,
  };
}

interface Rows {
  from: Sql;
  where: Sql[];
  /** The unit's id. */
  unit: Sql;
}

/** The tasks of the document. */
function tasks(viewer: Viewer, on: AssignmentsOn, documentId: number): Rows {
  return {
    from: sql`${on.table} LEFT JOIN organizations o ON o.id = a.organization_id`,
    where: ofDocument(viewer, on, documentId),
    unit: sql`a.organization_id`,
  };
}

/** Every unit that lives on the day, each with its tasks of the document, if it has any. */
function everyUnit(viewer: Viewer, on: AssignmentsOn, documentId: number): Rows {
  const given = sql`SELECT a.* FROM ${on.table} WHERE ${join(ofDocument(viewer, on, documentId), ' AND ')}`;
  return {
    from: sql`organizations o LEFT JOIN (${given}) a ON a.organization_id = o.id`,
    where: [
      sql`o.withdrawn_at IS NULL`,
      sql`(a.id IS NOT NULL OR (${livesOn(sql`o`, on.day)} AND ${inScope(viewer, sql`o.id`)}))`,
    ],
    unit: sql`o.id`,
  };
}

function ofDocument(viewer: Viewer, on: AssignmentsOn, documentId: number): Sql[] {
  return [sql`a.document_id = ${documentId}`, sql`a.withdrawn_at IS NULL`, visibleAssignments(viewer, on)];
}

function filters({ state, role, level, system, under }: ListImplementers, on: AssignmentsOn): Sql[] {
  const given = [
    state ? sql`${stateOrNone(on)} = ${state}` : undefined,
    role ? sql`a.role = ${role}` : undefined,
    level ? sql`o.level = ${level}` : undefined,
    system ? sql`o.system = ${system}` : undefined,
    under ? sql`o.id IN (${unitsUnder(under, on.day)})` : undefined,
  ];
  return given.filter((filter) => filter !== undefined);
}

const stateOrNone = (on: AssignmentsOn) => sql`CASE WHEN a.id IS NULL THEN 'none' ELSE ${on.state} END`;

const roleRank = sql`CASE a.role ${join(
  ROLES_OF_UNITS.map((role, place) => raw(`WHEN '${role}' THEN ${place}`)),
  ' ',
)} ELSE ${raw(String(ROLES_OF_UNITS.length))} END`;

/** What stood under the organisation on the day. */
function unitsUnder(organizationId: number, day: string): Sql {
  return sql`WITH RECURSIVE below(id) AS (
      SELECT CAST(${organizationId} AS integer)
      UNION SELECT q.organization_id FROM organization_parents q JOIN below ON below.id = q.parent_id
       WHERE (q.from_on IS NULL OR q.from_on <= ${day}) AND (q.to_on IS NULL OR q.to_on > ${day}))
    SELECT id FROM below WHERE id <> ${organizationId}`;
}
