import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { canonicalJson } from '../audit/canonical-json.js';
import { join, type Sql, sql } from '../database/dialect.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { Problem } from '../http/problem.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { say, type WarningCode } from '../texts/texts.js';
import { EDITS, type MakeBulkEdit } from './bulk-edit.dto.js';

const lineView = z.object({
  ...{ documentId: integer, number: textOrNull, title: text },
  will: truth.describe('false: it stays as it is'),
  adds: integer.describe('Tasks that it is given'),
  code: textOrNull.describe('Why not'),
  reason: textOrNull.describe('The same for people'),
});

export const bulkEditView = z.object({
  id: integerOrNull.describe('null: only a preview'),
  ...{ edit: z.enum(EDITS), dryRun: truth, version: integer },
  token: text.describe('Stands for the records as they are; another one is needed once any of them changes'),
  ...{ will: integer, wont: integer },
  items: z.array(lineView),
});
export type BulkEditView = z.infer<typeof bulkEditView>;

/** Asks in a unit of work or outside: a preview and what is carried out follow from the same questions. */
export type Ask = <Row>(statement: Sql) => Promise<Row[]>;

/** A document that somebody wants to change, as it is. */
export interface Chosen {
  id: number;
  number: string | null;
  title: string;
  urgency: string;
  noTaskOn: string | null;
  noTaskReason: string | null;
  withdrawnAt: string | null;
  version: number;
  /** 1: the viewer writes for the office that registered it. */
  mayWrite: number;
}

export interface Line {
  document: Chosen;
  /** Why it stays as it is; null: it will change. */
  stays: WarningCode | null;
  /** Units that are given a task. */
  units: number[];
}

/** One way of changing many documents. */
export interface Edit {
  /** What becomes of each; throws Problem where the request as a whole is wrong. */
  plan(ask: Ask, viewer: Viewer, draft: MakeBulkEdit, documents: Chosen[]): Promise<Line[]>;
  /** Changes one, in a unit of work; answers what was changed or added. */
  apply(manager: EntityManager, viewer: Viewer, draft: MakeBulkEdit, line: Line): Promise<Changed[]>;
}

export interface Changed {
  kind: 'document' | 'assignment';
  recordId: number;
  version: number;
  before: object | null;
}

/** In the order in which they were chosen, each once. Throws Problem that names the one which the viewer may not see. */
export async function chosenDocuments(ask: Ask, viewer: Viewer, ids: readonly number[]): Promise<Chosen[]> {
  const rows = await ask<Chosen>(
    sql`SELECT d.id, d.number, d.title, d.urgency, d.no_task_on AS "noTaskOn", d.no_task_reason AS "noTaskReason",
               d.withdrawn_at AS "withdrawnAt", d.version,
               CASE WHEN ${inScopeFor(viewer, 'documents:write', sql`d.owner_id`)} THEN 1 ELSE 0 END AS "mayWrite"
          FROM documents d WHERE d.id IN (${join([...ids])}) AND ${visibleDocuments(viewer, sql`d`)}`,
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const unseen = ids.findIndex((id) => !known.has(id));
  if (unseen >= 0) throw Problem.field(`documentIds[${unseen}]`, 'reference');
  return [...new Set(ids)].map((id) => known.get(id)!);
}

/** Equal tokens, equal outcome: the records' versions and what becomes of each. */
export function tokenOf({ token: _, dryRun: __, ...asked }: MakeBulkEdit, lines: readonly Line[]): string {
  const outcome = lines.map(({ document: { id, version }, stays, units }) => [id, version, stays, units]);
  return createHash('sha256')
    .update(canonicalJson([asked, outcome]))
    .digest('hex');
}

export function viewOf(viewer: Viewer, draft: MakeBulkEdit, lines: readonly Line[], id: number | null): BulkEditView {
  const will = lines.filter(({ stays }) => stays === null).length;
  return {
    ...{ id, edit: draft.edit, dryRun: id === null, version: 1, token: tokenOf(draft, lines) },
    ...{ will, wont: lines.length - will },
    items: lines.map(({ document: { id: documentId, number, title }, stays, units }) => ({
      ...{ documentId, number, title, will: stays === null, adds: units.length, code: stays },
      reason: stays && say(viewer.language, `warnings.${stays}`),
    })),
  };
}
