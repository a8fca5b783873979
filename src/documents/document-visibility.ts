import type { EntityManager } from 'typeorm';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { PerAccount } from '../identity/per-account.js';
import { inScope, readsEverything } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';

/**
 * Which documents the viewer may see: normal ones; internal ones whose issuer, recipient, owner or assigned unit is in
 * scope; restricted ones whose issuer, recipient or owner is the own organisation (or its predecessor).
 */
export function visibleDocuments(viewer: Viewer, d: Sql): Sql {
  return visible.of(viewer, d.sql);
}

/** The same of a document that is known by its id: none is read where only restricted ones are hidden. */
export function visibleDocumentIds(viewer: Viewer, id: Sql): Sql {
  return readsEverything(viewer)
    ? sql`${id} NOT IN (SELECT hidden.id FROM documents hidden
        WHERE hidden.mark = 'restricted' AND NOT ${visibleDocuments(viewer, sql`hidden`)})`
    : sql`EXISTS (SELECT 1 FROM documents shown WHERE shown.id = ${id} AND ${visibleDocuments(viewer, sql`shown`)})`;
}

const visible = new PerAccount((viewer, alias) => {
  const d = raw(alias);
  const party = (condition: Sql) =>
    sql`EXISTS (SELECT 1 FROM document_parties p WHERE p.document_id = ${d}.id AND ${condition})`;
  const internal = readsEverything(viewer)
    ? sql`${d}.mark = 'internal'`
    : sql`(${d}.mark = 'internal' AND ${party(inScope(viewer, sql`p.organization_id`))})`;
  const { ownIds } = viewer.account;
  const restricted =
    ownIds.length === 0
      ? sql`1 = 0`
      : sql`(${d}.mark = 'restricted' AND ${party(sql`p.kind <> 'assigned' AND p.organization_id IN (${join(ownIds)})`)})`;
  return sql`(${d}.mark = 'normal' OR ${internal} OR ${restricted})`;
});

/** Rewrites whose scope opens a marked document. Call it whenever mark, issuer, recipients or assigned units change. */
export async function writeParties(manager: EntityManager, documentId: number): Promise<void> {
  await rowsIn(manager, sql`DELETE FROM document_parties WHERE document_id = ${documentId}`);
  await rowsIn(
    manager,
    sql`INSERT INTO document_parties (document_id, organization_id, kind)
        SELECT d.id, party.organization_id, party.kind FROM documents d JOIN (
            SELECT id AS document_id, issuer_id AS organization_id, 'issuer' AS kind FROM documents
            UNION SELECT id, owner_id, 'owner' FROM documents
            UNION SELECT document_id, organization_id, 'recipient' FROM document_recipients
            UNION SELECT document_id, organization_id, 'assigned' FROM assignments WHERE withdrawn_at IS NULL
          ) AS party ON party.document_id = d.id
         WHERE d.id = ${documentId} AND d.mark <> 'normal' AND party.organization_id IS NOT NULL`,
  );
}
