import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { integer, integerOrNull, text, textOrNull } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { fold } from '../vocabulary/fold.js';
import type { Permission } from './permission.js';
import { inScopeFor } from './scope.js';
import type { ListUsers } from './user.dto.js';
import type { Viewer } from './viewer.js';

export const userView = z.object({
  id: integer,
  username: text,
  name: text,
  organizationId: integerOrNull,
  organization: textOrNull,
  disabledAt: textOrNull,
  grants: z.array(z.object({ role: text, organizationId: integerOrNull, system: textOrNull })),
  version: integer,
});

export type UserView = z.infer<typeof userView>;

/** A token without its secret. */
export const tokenView = z.object({ id: integer, name: text, scopes: text, createdAt: text, revokedAt: textOrNull });

/** Users as administrators see them: those whose own organisation is in the administrator's scope. */
@Injectable()
export class UserQueries {
  constructor(private readonly reads: Reads) {}

  async list(viewer: Viewer, query: ListUsers): Promise<JsonText> {
    const ids = query.q ? await this.named(query.q) : [];
    const named = query.q ? (ids.length > 0 ? sql`u.id IN (${join(ids)})` : sql`1 = 0`) : undefined;
    return this.reads.page({
      columns: this.columns(),
      from: sql`users u LEFT JOIN organizations o ON o.id = u.organization_id`,
      where: [inScopeFor(viewer, 'users:read', sql`u.organization_id`), named],
      orderBy: ordering(query, { username: sql`u.username_key`, name: sql`u.name` }, 'username', sql`u.id`),
      ...paging(query),
    });
  }

  /** Those in whose name or user name these words stand, accents or not; users are few. */
  async named(words: string): Promise<number[]> {
    const users = await this.reads.rows<{ id: number; name: string; username: string }>(
      sql`SELECT id, name, username FROM users`,
    );
    const sought = fold(words);
    return users
      .filter(({ name, username }) => fold(name).includes(sought) || fold(username).includes(sought))
      .map(({ id }) => id);
  }

  one(viewer: Viewer, id: number, permission: Permission = 'users:read'): Promise<UserView | undefined> {
    return this.reads.one<UserView>({
      columns: this.columns(),
      from: sql`users u LEFT JOIN organizations o ON o.id = u.organization_id`,
      where: [sql`u.id = ${id}`, inScopeFor(viewer, permission, sql`u.organization_id`)],
    });
  }

  tokens(userId: number): Promise<JsonText> {
    return this.reads.page({
      columns: {
        id: sql`t.id`,
        name: sql`t.name`,
        scopes: sql`t.scopes`,
        createdAt: sql`t.created_at`,
        revokedAt: sql`t.revoked_at`,
      },
      from: sql`tokens t`,
      where: [sql`t.user_id = ${userId}`],
      orderBy: sql`t.id`,
    });
  }

  private columns(): Columns {
    return {
      id: sql`u.id`,
      username: sql`u.username`,
      name: sql`u.name`,
      organizationId: sql`u.organization_id`,
      organization: sql`o.name`,
      disabledAt: sql`u.disabled_at`,
      version: sql`u.version`,
      grants: this.reads.nested({
        columns: { role: sql`g.role`, organizationId: sql`g.organization_id`, system: sql`g.system` },
        from: sql`grants g`,
        where: [sql`g.user_id = u.id`],
        orderBy: sql`g.id`,
      }),
    };
  }
}
