import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import type { AuditAction } from '../audit/audit-actions.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { SavedView } from './saved-view.entity.js';
import type { ChangeView, SaveView } from './view.dto.js';
import { changeable, type View, ViewQueries, visibleViews } from './views.queries.js';

const aggregate = defineAggregate({
  kind: 'view',
  parts: [
    {
      table: 'saved_views',
      key: 'id',
      fields: ['id', 'user_id', 'page', 'name', 'query', 'role', 'withdrawn_at', 'version'],
    },
  ],
});

type Row = Pick<View, 'page' | 'name' | 'version'> & { userId: number; withdrawnAt: string | null; mayChange: number };

/** Views that people save for themselves, or share with a role. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: ViewQueries,
    private readonly clock: Clock,
  ) {}

  async save(viewer: Viewer, { page, name, query, role = null }: SaveView): Promise<View> {
    const { userId } = viewer;
    if (userId === null) throw Problem.forbidden(); // the command line is nobody's account
    const { id } = await this.writer.write(
      once(viewer, async (manager) => {
        await refuseSecond(manager, userId, page, name);
        const { identifiers } = await manager.insert(SavedView, { userId, page, name: name.trim(), query, role });
        const added = identifiers[0]!.id as number;
        await this.audit.append(manager, viewer, { action: 'view.add', aggregate, id: added });
        return { id: added };
      }),
    );
    return this.queries.seen(viewer, id);
  }

  /** `role` null shares it with nobody any more. */
  async change(viewer: Viewer, id: number, version: number, change: ChangeView): Promise<View> {
    const seen = await this.queries.seen(viewer, id);
    await this.write(viewer, id, version, 'view.correct', async (manager, row) => {
      const name = change.name?.trim() ?? row.name;
      if (name !== row.name) await refuseSecond(manager, row.userId, row.page, name);
      const role = change.role === undefined ? {} : { role: change.role };
      return { name, ...role, ...(typeof change.query === 'string' && { query: change.query }) };
    });
    return this.after(viewer, id, { ...seen, role: null });
  }

  /** A removed view leaves every list; the log keeps what it was. */
  async remove(viewer: Viewer, id: number, version: number): Promise<View> {
    const seen = await this.queries.seen(viewer, id);
    const withdrawnAt = this.clock.now().toISOString();
    await this.write(viewer, id, version, 'view.withdraw', async () => ({ withdrawnAt }));
    return this.after(viewer, id, seen);
  }

  private async write(
    viewer: Viewer,
    id: number,
    version: number,
    action: AuditAction,
    columns: (manager: EntityManager, row: Row) => Promise<Partial<SavedView>>,
  ): Promise<void> {
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        const row = await rowIn<Row>(
          manager,
          sql`SELECT s.page, s.name, s.version, s.user_id AS "userId", s.withdrawn_at AS "withdrawnAt",
                     CASE WHEN ${changeable(viewer)} THEN 1 ELSE 0 END AS "mayChange"
                FROM saved_views s WHERE s.id = ${id} AND ${visibleViews(viewer)}`,
        );
        if (!row) throw Problem.notFound();
        if (!row.mayChange) throw Problem.forbidden('viewOfAnother');
        if (row.version !== version) throw new LostRace();
        if (row.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
        const before = await this.audit.snapshot(manager, aggregate, id);
        const changed = { ...(await columns(manager, row)), version: version + 1 };
        const { affected } = await manager.update(SavedView, { id, version }, changed);
        if (!affected) throw new LostRace();
        await this.audit.append(manager, viewer, { action, aggregate, id, before });
      }),
    );
    await orStale(unit, () => this.queries.seen(viewer, id));
  }

  /** An administrator who takes a view back from a role does not see it any more. */
  private async after(viewer: Viewer, id: number, unseen: View): Promise<View> {
    return this.queries.seen(viewer, id).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 404) return unseen;
      throw error;
    });
  }
}

/** One name, one view of a page. */
async function refuseSecond(manager: EntityManager, userId: number, page: string, name: string): Promise<void> {
  const known = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM saved_views WHERE user_id = ${userId} AND page = ${page} AND name = ${name.trim()}
           AND withdrawn_at IS NULL LIMIT 1`,
  );
  if (known) throw Problem.conflict('viewKnown');
}
