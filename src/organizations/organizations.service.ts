import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import type { AuditAction } from '../audit/audit-actions.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { rewriteValidityOfIssuer } from '../documents/validity-writer.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { Accounts } from '../identity/accounts.js';
import type { Permission } from '../identity/permission.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { fold, foldedWords } from '../vocabulary/fold.js';
import type { AddOrganization, AddSuccession, CorrectOrganization } from './organization.dto.js';
import {
  Organization,
  OrganizationAlias,
  OrganizationName,
  OrganizationParent,
  Succession,
} from './organization.entity.js';
import { OrganizationQueries, type OrganizationView } from './organizations.queries.js';
import { reachNew, refreshTree } from './reach.js';

export const organizationAggregate = defineAggregate({
  kind: 'organization',
  parts: [
    {
      table: 'organizations',
      key: 'id',
      fields: [
        ...['id', 'code', 'kind', 'system', 'level', 'short_name', 'place', 'established_on', 'ended_on', 'serves_id'],
        ...['collectives', 'note', 'source', 'unconfirmed', 'withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
    { table: 'organization_names', key: 'organization_id', fields: ['name', 'from_on', 'to_on'] },
    { table: 'organization_parents', key: 'organization_id', fields: ['parent_id', 'from_on', 'to_on'] },
    { table: 'organization_aliases', key: 'organization_id', fields: ['alias'] },
  ],
});

const successionAggregate = defineAggregate({
  kind: 'succession',
  parts: [
    {
      table: 'successions',
      key: 'id',
      fields: ['id', 'predecessor_id', 'successor_id', 'kind', 'on_date', 'note', 'source', 'unconfirmed'],
    },
  ],
});

/** The tree of organisations. Every name and parent is dated, also the present ones. */
@Injectable()
export class OrganizationsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: OrganizationQueries,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, draft: AddOrganization): Promise<OrganizationView> {
    const { id } = await this.writer.write(
      once(viewer, async (manager) => ({ id: await this.addIn(manager, viewer, draft) })),
    );
    this.accounts.forget();
    return (await this.queries.one(id))!;
  }

  /** Inside a unit of work of the caller's; answers the id. */
  async addIn(
    manager: EntityManager,
    viewer: Viewer,
    draft: AddOrganization,
    permission: Permission = 'organizations:write',
  ): Promise<number> {
    const { aliases, names, parents, collectives, parentId = null, servesId = null, ...facts } = draft;
    checkLifetime(facts);
    const present = latest(parents ?? [], this.clock.today())?.parentId ?? parentId;
    if (present === null) await demand(manager, viewer, permission, null);
    await this.mayName(manager, viewer, permission, { parents, parentId, servesId });
    const { identifiers } = await manager.insert(Organization, {
      ...facts,
      ...{ parentId: present, servesId, collectives: JSON.stringify(collectives ?? []) },
      ...{ unconfirmed: facts.unconfirmed ?? false, searchable: searchable(draft) },
    });
    const id = identifiers[0]!.id as number;
    await this.writeNames(manager, id, names?.length ? names : [{ name: facts.name, from: null, to: null }]);
    await this.writeParents(manager, id, parents?.length ? parents : present === null ? [] : [{ parentId: present }]);
    await this.writeAliases(manager, id, aliases ?? []);
    await reachNew(manager, id);
    await this.audit.append(manager, viewer, { action: 'organization.add', aggregate: organizationAggregate, id });
    return id;
  }

  async correct(viewer: Viewer, id: number, version: number, change: CorrectOrganization): Promise<OrganizationView> {
    const current = await this.queries.one(id);
    if (!current) throw Problem.notFound();
    const unit = this.writer.write(
      once(viewer, (manager) => this.correctIn(manager, viewer, current, version, change, 'organization.correct')),
    );
    await orStale(unit, () => this.queries.one(id));
    this.accounts.forget();
    return (await this.queries.one(id))!;
  }

  /** Inside a unit of work of the caller's. */
  async correctIn(
    manager: EntityManager,
    viewer: Viewer,
    current: OrganizationView,
    version: number,
    change: CorrectOrganization,
    action: AuditAction,
  ): Promise<void> {
    const { id } = current;
    await demand(manager, viewer, 'organizations:write', id);
    const before = await this.audit.snapshot(manager, organizationAggregate, id);
    const { aliases, names, parents, collectives, parentId, name, ...facts } = change;
    checkLifetime({ ...current, ...facts });
    await this.mayName(manager, viewer, 'organizations:write', change, current);
    const merged = { ...current, ...change, names: names ?? current.names, aliases: aliases ?? current.aliases };
    const { affected } = await manager.update(Organization, { id, version }, {
      ...withoutUndefined(facts),
      ...(collectives && { collectives: JSON.stringify(collectives) }),
      searchable: searchable(merged as AddOrganization),
      version: version + 1,
    } as Partial<Organization>);
    if (!affected) throw new LostRace();
    if (names ?? name) await this.writeNames(manager, id, names ?? [{ name: name! }]);
    if (parents ?? parentId) await this.writeParents(manager, id, parents ?? [{ parentId: parentId! }]);
    if (aliases) await this.writeAliases(manager, id, aliases);
    await refreshTree(manager, this.clock.today());
    await refuseLoop(manager, id);
    if (change.endedOn !== undefined) await rewriteValidityOfIssuer(manager, id);
    await this.audit.append(manager, viewer, { action, aggregate: organizationAggregate, id, before });
  }

  /** What stands above a body reads it, and whom a commission serves it reads: so the viewer must write those too. */
  private async mayName(
    manager: EntityManager,
    viewer: Viewer,
    permission: Permission,
    { parents, parentId, servesId }: Pick<CorrectOrganization, 'parents' | 'parentId' | 'servesId'>,
    before?: OrganizationView,
  ): Promise<void> {
    const above = parents?.length ? parents.map((parent) => parent.parentId) : [parentId];
    const stood = [before?.parentId, ...(before?.parents ?? []).map((parent) => parent.parentId)];
    const named = [
      ...above.map((id) => ({ id, field: parents?.length ? 'parents' : 'parentId', known: stood.includes(id!) })),
      { id: servesId, field: 'servesId', known: before?.servesId === servesId },
    ];
    for (const { id, field, known } of named) {
      if (!id || known) continue;
      await mustExist(manager, id, field);
      await demand(manager, viewer, permission, id);
    }
  }

  /** Records what became of an organisation. The guided operation with its transfers rests on this. */
  async succeed(viewer: Viewer, predecessorId: number, draft: AddSuccession): Promise<{ id: number }> {
    if (!(await this.queries.one(predecessorId))) throw Problem.notFound();
    const added = await this.writer.write(
      once(viewer, async (manager) => {
        const id = await this.succeedIn(manager, viewer, predecessorId, draft);
        await refreshTree(manager, this.clock.today());
        return { id };
      }),
    );
    this.accounts.forget();
    return added;
  }

  async succeedIn(
    manager: EntityManager,
    viewer: Viewer,
    predecessorId: number,
    draft: AddSuccession,
    field = 'successorId',
  ): Promise<number> {
    const { successorId, kind, on = null, note, source, unconfirmed } = draft;
    if (successorId === predecessorId) throw Problem.refused('organizationLoop');
    await mustExist(manager, successorId, field);
    await demand(manager, viewer, 'organizations:write', predecessorId);
    const { identifiers } = await manager.insert(Succession, {
      ...{ predecessorId, successorId, kind, onDate: on, note, source, unconfirmed: unconfirmed ?? false },
    });
    const id = identifiers[0]!.id as number;
    await this.audit.append(manager, viewer, { action: 'succession.add', aggregate: successionAggregate, id });
    return id;
  }

  private async writeNames(manager: EntityManager, organizationId: number, names: DatedNameLike[]): Promise<void> {
    await manager.delete(OrganizationName, { organizationId });
    await manager.insert(
      OrganizationName,
      names.map(({ name, from = null, to = null }) => ({ organizationId, name, fromOn: from, toOn: to })),
    );
  }

  private async writeParents(
    manager: EntityManager,
    organizationId: number,
    parents: DatedParentLike[],
  ): Promise<void> {
    for (const [index, { parentId }] of parents.entries())
      await mustExist(manager, parentId, `parents[${index}].parentId`);
    await manager.delete(OrganizationParent, { organizationId });
    if (parents.length === 0) return;
    await manager.insert(
      OrganizationParent,
      parents.map(({ parentId, from = null, to = null }) => ({ organizationId, parentId, fromOn: from, toOn: to })),
    );
  }

  private async writeAliases(manager: EntityManager, organizationId: number, aliases: string[]): Promise<void> {
    await manager.delete(OrganizationAlias, { organizationId });
    if (aliases.length === 0) return;
    await manager.insert(
      OrganizationAlias,
      aliases.map((alias) => ({ organizationId, alias, folded: fold(alias) })),
    );
  }
}

interface DatedNameLike {
  name: string;
  from?: string | null;
  to?: string | null;
}

interface DatedParentLike {
  parentId: number;
  from?: string | null;
  to?: string | null;
}

/** The dated fact that holds on the day, or the last before it. */
function latest<T extends { from?: string | null }>(dated: T[], day: string): T | undefined {
  const begun = dated.filter(({ from }) => !from || from <= day);
  return begun.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
}

function checkLifetime({ establishedOn, endedOn }: { establishedOn?: string | null; endedOn?: string | null }): void {
  if (establishedOn && endedOn && endedOn <= establishedOn) {
    throw Problem.field('endedOn', 'before', { field: 'establishedOn', value: establishedOn });
  }
}

async function mustExist(manager: EntityManager, id: number | null, field: string): Promise<void> {
  if (id === null) return;
  if (!(await rowIn(manager, sql`SELECT 1 AS yes FROM organizations WHERE id = ${id}`)))
    throw Problem.field(field, 'reference');
}

async function refuseLoop(manager: EntityManager, id: number): Promise<void> {
  const loop = await rowIn(
    manager,
    sql`WITH RECURSIVE up(id) AS (
          SELECT parent_id FROM organizations WHERE id = ${id}
          UNION SELECT o.parent_id FROM organizations o JOIN up ON o.id = up.id)
        SELECT 1 AS yes FROM up WHERE id = ${id}`,
  );
  if (loop) throw Problem.refused('organizationLoop');
}

/** What search finds an organisation by. */
function searchable({ name, shortName, code, aliases, names }: Partial<AddOrganization>): string {
  const texts = [name, shortName, code, ...(aliases ?? []), ...(names ?? []).map((dated) => dated.name)];
  return [...new Set(foldedWords(texts.filter(Boolean).join(' ')))].join(' ');
}

function withoutUndefined<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}
