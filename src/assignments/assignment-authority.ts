import type { EntityManager } from 'typeorm';
import { demand } from '../identity/scope.js';
import type { Permission } from '../identity/permission.js';
import { Viewer } from '../identity/viewer.js';

/** Refuses (403) all but the unit's own people: those whose own organisation it is, and unit officers over it. */
export async function demandUnit(
  manager: EntityManager,
  viewer: Viewer,
  permission: Permission,
  unitId: number | null,
): Promise<void> {
  if (unitId !== null && viewer.account.ownIds.includes(unitId)) return;
  await demand(manager, asUnitOfficer(viewer), permission, unitId);
}

/** With the grants of a unit officer alone: a leader over the unit does not speak for it. */
function asUnitOfficer({ account, via, address, language, scopes }: Viewer): Viewer {
  const grants = account.grants.filter(({ role }) => role === 'unit_officer');
  return new Viewer({ ...account, grants }, via, address, language, scopes);
}
