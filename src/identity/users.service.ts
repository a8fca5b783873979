import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { Clock } from '../settings/clock.js';
import { Accounts } from './accounts.js';
import { type Permission, PERMISSION_NAMES } from './permission.js';
import { demand, inScopeFor } from './scope.js';
import { digest, hashPassword, newSecret } from './secrets.js';
import { endSessions, usernameKey } from './sessions.service.js';
import type { AddToken, AddUser, ChangeUser, GrantDto } from './user.dto.js';
import { Grant, Token, User } from './user.entity.js';
import { UserQueries, type UserView } from './users.queries.js';
import type { Viewer } from './viewer.js';

export const userAggregate = defineAggregate({
  kind: 'user',
  parts: [
    { table: 'users', key: 'id', fields: ['id', 'username', 'name', 'organization_id', 'disabled_at', 'version'] },
    { table: 'grants', key: 'user_id', fields: ['role', 'organization_id', 'system'] },
  ],
});

const token = defineAggregate({
  kind: 'token',
  parts: [{ table: 'tokens', key: 'id', fields: ['id', 'user_id', 'name', 'scopes', 'created_at', 'revoked_at'] }],
});

/** Users, what they may do and where, and their tokens. An administrator gives only what lies in the own scope. */
@Injectable()
export class UsersService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: UserQueries,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, draft: AddUser): Promise<UserView> {
    const { username, name, organizationId = null, grants } = draft;
    const passwordHash = await hashPassword(draft.password);
    const { id } = await this.writer.write(
      once(viewer, async (manager) => {
        await this.mayPlace(manager, viewer, organizationId, grants);
        const key = usernameKey(username);
        if (await manager.existsBy(User, { usernameKey: key })) throw Problem.conflict('usernameTaken', { username });
        const createdAt = this.clock.now().toISOString();
        const values = { username, usernameKey: key, name: name ?? username, passwordHash, organizationId, createdAt };
        const { identifiers } = await manager.insert(User, values);
        const userId = identifiers[0]!.id as number;
        await this.give(manager, userId, grants);
        await this.audit.append(manager, viewer, { action: 'user.add', aggregate: userAggregate, id: userId });
        return { id: userId };
      }),
    );
    return (await this.queries.one(viewer, id, 'users:write'))!;
  }

  async change(viewer: Viewer, id: number, version: number, change: ChangeUser): Promise<UserView> {
    await this.seen(viewer, id);
    const passwordHash = change.password ? await hashPassword(change.password) : undefined;
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await this.mustSee(manager, viewer, id);
        await this.mayActFor(manager, viewer, id);
        const before = await this.audit.snapshot(manager, userAggregate, id);
        const { organizationId, grants } = change;
        await this.mayPlace(manager, viewer, organizationId ?? null, grants ?? [], organizationId !== undefined);
        const { affected } = await manager.update(
          User,
          { id, version },
          {
            ...(change.name && { name: change.name }),
            ...(organizationId !== undefined && { organizationId }),
            ...(passwordHash && { passwordHash }),
            ...(typeof change.disabled === 'boolean' && {
              disabledAt: change.disabled ? this.clock.now().toISOString() : null,
            }),
            version: version + 1,
          },
        );
        if (!affected) throw new LostRace();
        if (grants) {
          await manager.delete(Grant, { userId: id });
          await this.give(manager, id, grants);
        }
        if (passwordHash || change.disabled) await endSessions(manager, id);
        await this.oneAdministratorLeft(manager);
        const action = passwordHash ? 'user.password' : 'user.change';
        await this.audit.append(manager, viewer, { action, aggregate: userAggregate, id, before });
      }),
    );
    await orStale(unit, () => this.seen(viewer, id));
    this.accounts.forget();
    return this.seen(viewer, id);
  }

  /** The secret is shown once. For oneself, or by an administrator; a token makes no tokens, they would outlive it. */
  async addToken(viewer: Viewer, userId: number, draft: AddToken): Promise<{ id: number; token: string }> {
    if (userId !== viewer.userId) await this.seen(viewer, userId);
    if (viewer.scopes) throw Problem.forbidden('tokenScope');
    const unknown = draft.scopes.find((scope) => !PERMISSION_NAMES.includes(scope as Permission));
    if (unknown || draft.scopes.length === 0) {
      throw Problem.field('scopes', 'oneOf', { values: PERMISSION_NAMES.join(', ') });
    }
    const secret = newSecret();
    const id = await this.writer.write(async (manager) => {
      if (userId !== viewer.userId) await this.mayActFor(manager, viewer, userId);
      const { identifiers } = await manager.insert(Token, {
        ...{ userId, name: draft.name, scopes: draft.scopes.join(' ') },
        ...{ tokenHash: digest(secret), createdAt: this.clock.now().toISOString() },
      });
      const tokenId = identifiers[0]!.id as number;
      await this.audit.append(manager, viewer, { action: 'token.add', aggregate: token, id: tokenId });
      return tokenId;
    });
    return { id, token: secret };
  }

  async revokeToken(viewer: Viewer, userId: number, id: number): Promise<void> {
    if (userId !== viewer.userId) await this.seen(viewer, userId);
    await this.writer.write(async (manager) => {
      if (userId !== viewer.userId) await this.mayActFor(manager, viewer, userId);
      const before = await this.audit.snapshot(manager, token, id);
      const revokedAt = this.clock.now().toISOString();
      const { affected } = await manager.update(Token, { id, userId }, { revokedAt });
      if (!affected) throw Problem.notFound();
      await this.audit.append(manager, viewer, { action: 'token.revoke', aggregate: token, id, before });
    });
    this.accounts.forget();
  }

  /** Also tells an administrator's own record apart from somebody else's. */
  async seen(viewer: Viewer, id: number): Promise<UserView> {
    const found = await this.queries.one(viewer, id);
    if (!found) throw Problem.notFound();
    return found;
  }

  private async mustSee(manager: EntityManager, viewer: Viewer, id: number): Promise<void> {
    const scope = inScopeFor(viewer, 'users:write', sql`u.organization_id`);
    const row = await rowIn(manager, sql`SELECT 1 AS yes FROM users u WHERE u.id = ${id} AND ${scope}`);
    if (!row) throw Problem.notFound();
  }

  /** Whoever gives somebody a password or a token can be that person: hence only over all that the user may do. */
  private async mayActFor(manager: EntityManager, viewer: Viewer, userId: number): Promise<void> {
    const user = await manager.findOneByOrFail(User, { id: userId });
    const grants = await manager.findBy(Grant, { userId });
    for (const { organizationId } of [user, ...grants]) await demand(manager, viewer, 'users:write', organizationId);
  }

  private async mayPlace(
    manager: EntityManager,
    viewer: Viewer,
    organizationId: number | null,
    grants: GrantDto[],
    placing = true,
  ): Promise<void> {
    if (placing) await this.existing(manager, viewer, organizationId, 'organizationId');
    for (const [index, grant] of grants.entries()) {
      await this.existing(manager, viewer, grant.organizationId ?? null, `grants[${index}].organizationId`);
    }
  }

  private async existing(manager: EntityManager, viewer: Viewer, id: number | null, field: string): Promise<void> {
    if (id !== null && !(await rowIn(manager, sql`SELECT 1 AS yes FROM organizations WHERE id = ${id}`))) {
      throw Problem.field(field, 'reference');
    }
    await demand(manager, viewer, 'users:write', id);
  }

  private async give(manager: EntityManager, userId: number, grants: GrantDto[]): Promise<void> {
    if (grants.length === 0) return;
    await manager.insert(
      Grant,
      grants.map(({ role, organizationId = null, system = null }) => ({ userId, role, organizationId, system })),
    );
  }

  /** Somebody must be able to let others in again. */
  private async oneAdministratorLeft(manager: EntityManager): Promise<void> {
    const row = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM grants g JOIN users u ON u.id = g.user_id
           WHERE g.role = 'administrator' AND g.organization_id IS NULL AND g.system IS NULL AND u.disabled_at IS NULL LIMIT 1`,
    );
    if (!row) throw Problem.refused('lastAdministrator');
  }
}
