import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';

/** Brings today's names and parents, and with them who reaches whom, up to the given day. Idempotent. */
export async function refreshTree(manager: EntityManager, today: string): Promise<void> {
  await rowsIn(manager, currentParent(today));
  await rowsIn(manager, currentName(today));
  await rebuildReach(manager);
}

const currentParent = (today: string) => sql`
  UPDATE organizations SET parent_id = (
    SELECT p.parent_id FROM organization_parents p
     WHERE p.organization_id = organizations.id AND (p.from_on IS NULL OR p.from_on <= ${today})
     ORDER BY coalesce(p.from_on, '') DESC LIMIT 1)
   WHERE EXISTS (SELECT 1 FROM organization_parents p
     WHERE p.organization_id = organizations.id AND (p.from_on IS NULL OR p.from_on <= ${today}))`;

const currentName = (today: string) => sql`
  UPDATE organizations SET name = (
    SELECT n.name FROM organization_names n
     WHERE n.organization_id = organizations.id AND (n.from_on IS NULL OR n.from_on <= ${today})
     ORDER BY coalesce(n.from_on, '') DESC LIMIT 1)
   WHERE EXISTS (SELECT 1 FROM organization_names n
     WHERE n.organization_id = organizations.id AND (n.from_on IS NULL OR n.from_on <= ${today}))`;

/** From nothing: everything under each organisation in today's tree, and the predecessors of all of it. */
export async function rebuildReach(manager: EntityManager): Promise<void> {
  await rowsIn(manager, sql`DELETE FROM organization_reach`);
  await rowsIn(
    manager,
    sql`INSERT INTO organization_reach (ancestor_id, organization_id, system)
        WITH RECURSIVE tree(ancestor_id, organization_id) AS (
            SELECT id, id FROM organizations
            UNION SELECT t.ancestor_id, o.id FROM tree t JOIN organizations o ON o.parent_id = t.organization_id),
          line(ancestor_id, organization_id) AS (
            SELECT ancestor_id, organization_id FROM tree
            UNION SELECT l.ancestor_id, s.predecessor_id FROM line l JOIN successions s ON s.successor_id = l.organization_id)
        SELECT l.ancestor_id, l.organization_id, o.system FROM line l JOIN organizations o ON o.id = l.organization_id`,
  );
}

/** A new organisation with nothing under it: reached from itself and from all above it. */
export async function reachNew(manager: EntityManager, id: number): Promise<void> {
  await rowsIn(
    manager,
    sql`INSERT INTO organization_reach (ancestor_id, organization_id, system)
        WITH RECURSIVE up(id, parent_id) AS (
            SELECT id, parent_id FROM organizations WHERE id = ${id}
            UNION SELECT o.id, o.parent_id FROM organizations o JOIN up ON o.id = up.parent_id)
        SELECT up.id, o.id, o.system FROM up, organizations o WHERE o.id = ${id}`,
  );
}
