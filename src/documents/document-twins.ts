import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import type { DocumentFacts } from './document-facts.js';
import type { Surroundings } from './document-surroundings.js';
import { visibleDocuments } from './document-visibility.js';
import { fittingDocuments, sameStub } from './stubs-matching.js';

/**
 * 409 with a link when the document is known; a twin that the viewer may not see gives nothing away but that the key is
 * taken.
 */
export function refuseKnown({ twin }: Surroundings): void {
  if (twin) throw documentKnown(twin.id, twin.seen);
}

/** 409 when what is cited is registered already, or noted as cited. */
export async function refuseKnownStub(
  manager: EntityManager,
  viewer: Viewer,
  { columns }: DocumentFacts,
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
