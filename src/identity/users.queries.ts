import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sql } from '../database/dialect.js';
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

  list(viewer: Viewer, query: ListUsers): Promise<JsonText> {
    const named = query.q ? sql`(u.username_key LIKE ${`%${escapeLike(fold(query.q))}%`} ESCAPE '\\')` : undefined;
    return this.reads.page({
      columns: this.columns(),
      from: sql`users u LEFT JOIN organizations o ON o.id = u.organization_id`,
      where: [inScopeFor(viewer, 'users:read', sql`u.organization_id`), named],
      orderBy: ordering(query, { username: sql`u.username_key`, name: sql`u.name` }, 'username', sql`u.id`),
      ...paging(query),
    });
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

/** `%` and `_` as themselves. */
const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&'); // "a_b" → "a\_b"
