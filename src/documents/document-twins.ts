import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import type { DocumentFacts } from './document-facts.js';
import { visibleDocuments } from './document-visibility.js';
import { fittingDocuments, sameStub } from './stubs-matching.js';

/**
 * 409 with a link when the document is known; a twin that the viewer may not see gives nothing away but that the key is
 * taken. `awaited`: a stub of this number waits. `except`: the document itself.
 */
export async function refuseKnown(
  manager: EntityManager,
  viewer: Viewer,
  { columns }: DocumentFacts,
  except = 0,
): Promise<{ awaited: boolean }> {
  if (!columns.registered && except === 0) await refuseKnownStub(manager, viewer, columns);
  if (columns.numberKey === null) return { awaited: false };
  const alike = await rowsIn<{ id: number; stub: number; seen: number }>(
    manager,
    sql`SELECT d.id, 0 AS stub, CASE WHEN ${visibleDocuments(viewer, sql`d`)} THEN 1 ELSE 0 END AS seen
          FROM documents d WHERE d.identity = ${columns.identity} AND d.id <> ${except}
        UNION ALL SELECT s.id, 1, 0 FROM documents s
         WHERE s.number_key = ${columns.numberKey} AND NOT s.registered AND s.withdrawn_at IS NULL AND s.id <> ${except}`,
  );
  const known = alike.find(({ stub }) => stub === 0);
  if (known) throw documentKnown(known.id, known.seen === 1);
  return { awaited: alike.length > 0 };
}

/** What is cited is registered already, or noted as cited. */
async function refuseKnownStub(
  manager: EntityManager,
  viewer: Viewer,
  columns: DocumentFacts['columns'],
): Promise<void> {
  const seen = visibleDocuments(viewer, sql`d`);
  const fitting = await fittingDocuments(manager, columns, seen);
  const known = fitting.length === 1 ? fitting[0] : await sameStub(manager, columns, seen);
  if (known !== undefined) throw documentKnown(known, true);
}

function documentKnown(id: number, seen: boolean): Problem {
  const href = `/api/documents/${id}`;
  const entries = `${href}/entries`;
  return Problem.conflict(
    'documentKnown',
    { entries: seen ? entries : '' },
    seen ? { document: { id, href, entries } } : {},
  );
}
