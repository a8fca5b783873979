import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { integer, text, truth } from '../http/answers.js';
import { Problem } from '../http/problem.js';
import { ROLES } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import type { ListViews } from './view.dto.js';

export const savedView = z.object({
  ...{ id: integer, page: text, name: text, query: text },
  role: z.enum(ROLES).nullable().describe('Whose holders see it too'),
  author: text,
  own: truth,
  mayChange: truth,
  version: integer,
});
export type View = z.infer<typeof savedView>;

const from = sql`saved_views s JOIN users u ON u.id = s.user_id`;

@Injectable()
export class ViewQueries {
  constructor(private readonly reads: Reads) {}

  /** The own ones first. */
  list(viewer: Viewer, { page }: ListViews): Promise<JsonText> {
    return this.reads.page({
      ...{ columns: this.columns(viewer), from },
      where: [visibleViews(viewer), sql`s.withdrawn_at IS NULL`, page ? sql`s.page = ${page}` : undefined],
      orderBy: sql`CASE WHEN ${isOwn(viewer)} THEN 0 ELSE 1 END, s.name, s.id`,
    });
  }

  /** Also a withdrawn one. Throws Problem 404 for what the viewer may not see. */
  async seen(viewer: Viewer, id: number): Promise<View> {
    const columns = this.columns(viewer);
    const found = await this.reads.one<View>({ columns, from, where: [sql`s.id = ${id}`, visibleViews(viewer)] });
    if (!found) throw Problem.notFound();
    return found;
  }

  private columns(viewer: Viewer): Columns {
    return {
      ...{ id: sql`s.id`, page: sql`s.page`, name: sql`s.name`, query: sql`s.query`, role: sql`s.role` },
      ...{ author: sql`u.name`, own: this.reads.boolean(isOwn(viewer)) },
      mayChange: this.reads.boolean(changeable(viewer)),
      version: sql`s.version`,
    };
  }
}

const isOwn = ({ userId }: Viewer): Sql => (userId === null ? sql`1 = 0` : sql`s.user_id = ${userId}`);

const isAdministrator = ({ account }: Viewer) => account.grants.some(({ role }) => role === 'administrator');

/** Its author's; and, where it is shared, an administrator's. */
export const changeable = (viewer: Viewer): Sql =>
  isAdministrator(viewer) ? sql`(${isOwn(viewer)} OR s.role IS NOT NULL)` : isOwn(viewer);

/** The own ones, and those shared with a role that the viewer holds. */
export function visibleViews(viewer: Viewer): Sql {
  const roles = isAdministrator(viewer) ? [...ROLES] : viewer.account.grants.map(({ role }) => role);
  if (roles.length === 0) return isOwn(viewer);
  return sql`(${isOwn(viewer)} OR s.role IN (${join([...new Set(roles)])}))`;
}
