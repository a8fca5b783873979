import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dialectOf, sql } from '../database/dialect.js';
import { Loan } from '../database/loan.js';
import { rowIn, rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { AuditAction } from './audit-actions.js';
import { type Aggregate, changesBetween, sealed, type Snapshot, takeSnapshot } from './aggregate.js';
import { canonicalJson } from './canonical-json.js';

export interface Act {
  /** e.g. document.correct */
  action: AuditAction;
  aggregate: Aggregate;
  id: number;
  /** The record before the act; absent: it is new. */
  before?: Snapshot;
  /** The record after the act, from whoever wrote all of it just now; absent: it is read. */
  after?: Snapshot;
  /** Why, where a reason was given. */
  reason?: string | null;
}

export interface Link {
  position: number;
  hash: string;
}

export const GENESIS: Link = { position: 0, hash: '0'.repeat(64) };
const CHAIN_LOCK = 4_251_001;
/** The head of the chain, among what a transaction knows. */
const CHAIN = {};

/** Every entry carries the hash of the one before it: a removed or altered entry shows. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** The record as it is now, to be given to `append` as `before`. */
  snapshot(manager: EntityManager, aggregate: Aggregate, id: number): Promise<Snapshot> {
    return takeSnapshot((statement) => rowsIn(manager, statement), aggregate, id);
  }

  /** Call it last in the unit: it reads what the unit has written and, on PostgreSQL, holds the chain until the commit. */
  async append(manager: EntityManager, viewer: Viewer, act: Act): Promise<void> {
    const { action, aggregate, id, before, reason } = act;
    const after = act.after ?? (await this.snapshot(manager, aggregate, id));
    const { record, recordHash } = sealed(after);
    await this.link(manager, viewer, action, aggregate.kind, id, {
      recordHash,
      ...(before ? { changes: changesBetween(aggregate, before, after) } : { record }),
      ...(reason && { reason }),
    });
  }

  /** An event that changes no record: a sign-in, a refusal by role, a secrecy stamp. */
  async note(manager: EntityManager, viewer: Viewer, action: AuditAction, details: object = {}): Promise<void> {
    await this.link(manager, viewer, action, 'event', null, details);
  }

  private async link(
    manager: EntityManager,
    viewer: Viewer,
    action: AuditAction,
    kind: string,
    recordId: number | null,
    details: object,
  ): Promise<void> {
    const { known } = Loan.of(manager);
    const last = (known.get(CHAIN) as Link | undefined) ?? (await this.last(manager));
    const position = last.position + 1;
    const at = this.clock.now().toISOString();
    const { name: actor, userId, via, address } = viewer;
    const event = canonicalJson({ position, at, actor, userId, via, address, action, kind, recordId, ...details });
    const own = chainHash(last.hash, event);
    await rowsIn(
      manager,
      sql`INSERT INTO audit_entries (position, at, actor, user_id, action, kind, record_id, event, previous, hash)
          VALUES (${position}, ${at}, ${actor}, ${userId}, ${action}, ${kind}, ${recordId}, ${event}, ${last.hash}, ${own})`,
    );
    known.set(CHAIN, { position, hash: own } satisfies Link);
  }

  /** The end of the chain, which is then ours until the transaction ends. */
  private async last(manager: EntityManager): Promise<Link> {
    const lock = dialectOf(manager.dataSource.options.type).lock(CHAIN_LOCK);
    if (lock) await rowsIn(manager, lock);
    const link = await rowIn<Link>(
      manager,
      sql`SELECT position, hash FROM audit_entries ORDER BY position DESC LIMIT 1`,
    );
    return link ?? GENESIS;
  }
}

export function chainHash(previous: string, event: string): string {
  return hash('sha256', previous + event, 'hex');
}
