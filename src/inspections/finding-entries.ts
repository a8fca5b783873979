import type { EntityManager } from 'typeorm';
import { join, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { FieldProblem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { seesUnit } from './inspection-sight.js';
import type { Wanted } from './inspection-terms.js';

interface Entry {
  category?: string | null;
  documentId?: number | null;
  repeatOfId?: number | null;
}

/** A finding as sent, the unit it is about, and where in the request it stood: "items[2].findings[0]." */
export interface Placed {
  entry: Entry;
  organizationId: number;
  path: string;
}

export const categoriesOf = (placed: readonly Placed[]): Wanted[] =>
  placed.flatMap(({ entry, path }) =>
    entry.category ? [{ scale: 'finding_category' as const, code: entry.category, field: `${path}category` }] : [],
  );

/** What is wrong with the documents and earlier findings that the entries name. */
export async function referenceProblems(
  manager: EntityManager,
  viewer: Viewer,
  placed: readonly Placed[],
): Promise<FieldProblem[]> {
  const documents = await visibleIds(manager, viewer, idsOf(placed, 'documentId'));
  const repeated = await unitsOfFindings(manager, viewer, idsOf(placed, 'repeatOfId'));
  const problems: FieldProblem[] = [];
  for (const { entry, organizationId, path } of placed) {
    const { documentId, repeatOfId } = entry;
    if (documentId && !documents.has(documentId)) problems.push({ field: `${path}documentId`, code: 'reference' });
    if (!repeatOfId) continue;
    const unit = repeated.get(repeatOfId);
    if (unit === undefined) problems.push({ field: `${path}repeatOfId`, code: 'reference' });
    else if (!(await unitLine(manager, organizationId)).includes(unit)) {
      problems.push({ field: `${path}repeatOfId`, code: 'clash', params: { field: 'organizationId' } });
    }
  }
  return problems;
}

const idsOf = (placed: readonly Placed[], member: 'documentId' | 'repeatOfId'): number[] => [
  ...new Set(placed.flatMap(({ entry }) => entry[member] ?? [])),
];

async function visibleIds(manager: EntityManager, viewer: Viewer, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await rowsIn<{ id: number }>(
    manager,
    sql`SELECT d.id FROM documents d
         WHERE d.id IN (${join(ids)}) AND d.withdrawn_at IS NULL AND ${visibleDocuments(viewer, sql`d`)}`,
  );
  return new Set(rows.map(({ id }) => id));
}

async function unitsOfFindings(manager: EntityManager, viewer: Viewer, ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsIn<{ id: number; organizationId: number }>(
    manager,
    sql`SELECT f.id, f.organization_id AS "organizationId" FROM findings f JOIN inspections i ON i.id = f.inspection_id
         WHERE f.id IN (${join(ids)}) AND f.withdrawn_at IS NULL AND ${seesUnit(viewer, sql`i`, sql`f.organization_id`)}`,
  );
  return new Map(rows.map(({ id, organizationId }) => [id, organizationId]));
}

/** A unit and its predecessors. */
async function unitLine(manager: EntityManager, organizationId: number): Promise<number[]> {
  const rows = await rowsIn<{ id: number }>(manager, sql`WITH RECURSIVE ${lineOf(organizationId)} SELECT id FROM line`);
  return rows.map(({ id }) => id);
}

/** For WITH RECURSIVE: `line(id)`, the unit and its predecessors. */
export const lineOf = (organizationId: number) => sql`line(id) AS (
  SELECT CAST(${organizationId} AS integer)
  UNION SELECT s.predecessor_id FROM successions s JOIN line ON line.id = s.successor_id)`;
