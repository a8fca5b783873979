import type { EntityManager } from 'typeorm';
import { join, sql, type Sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Permission } from './permission.js';
import type { Held, Viewer } from './viewer.js';

/** Nobody is asked whether they may see more than `whole` does. */
const everything = sql`1 = 1`;
const nothing = sql`1 = 0`;

/** Whether the viewer reads what concerns the organisation in `column`: in the scope of any of the grants. */
export function inScope(viewer: Viewer, column: Sql): Sql {
  return reach(viewer.account.grants.flatMap(reading), column);
}

/** Whether the viewer holds a permission over the organisation in `column`. */
export function inScopeFor(viewer: Viewer, permission: Permission, column: Sql): Sql {
  return reach(viewer.grantsFor(permission), column);
}

export function readsEverything(viewer: Viewer): boolean {
  return viewer.account.grants.some(isWhole);
}

/** Whether the viewer holds the permission over this organisation; null is the register itself. */
export async function covers(
  manager: EntityManager,
  viewer: Viewer,
  permission: Permission,
  organizationId: number | null,
): Promise<boolean> {
  const grants = viewer.grantsFor(permission);
  if (grants.some(isWhole)) return true;
  if (organizationId === null || grants.length === 0) return false;
  const row = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM organizations o WHERE o.id = ${organizationId} AND ${reach(grants, sql`o.id`)}`,
  );
  return row !== undefined;
}

/** Refuses (403) unless the viewer holds the permission over this organisation. */
export async function demand(
  manager: EntityManager,
  viewer: Viewer,
  permission: Permission,
  organizationId: number | null,
): Promise<void> {
  if (!(await covers(manager, viewer, permission, organizationId))) throw Problem.forbidden('outOfScope');
}

/** An inspection commission reads everything under the committee it serves. */
function reading(grant: Held): Held[] {
  if (grant.role !== 'inspector' || grant.servesId === null) return [grant];
  return [grant, { ...grant, organizationId: grant.servesId, system: null }];
}

const isWhole = (grant: Held) => grant.organizationId === null && grant.system === null;

/** The long alias can't be that of a table outside: it would widen the scope unseen. */
function reach(grants: Held[], column: Sql): Sql {
  if (grants.some(isWhole)) return everything;
  if (grants.length === 0) return nothing;
  const conditions = distinct(grants).map(({ organizationId, system }) => {
    const ancestor = organizationId === null ? everything : sql`scope_reach.ancestor_id = ${organizationId}`;
    return system === null ? ancestor : sql`(${ancestor} AND scope_reach.system = ${system})`;
  });
  return sql`EXISTS (SELECT 1 FROM organization_reach scope_reach WHERE scope_reach.organization_id = ${column} AND (${join(conditions, ' OR ')}))`;
}

function distinct(grants: Held[]): Held[] {
  return [...new Map(grants.map((grant) => [`${grant.organizationId} ${grant.system}`, grant])).values()];
}
