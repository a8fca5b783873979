import { Injectable } from '@nestjs/common';
import { addHours } from 'date-fns/addHours';
import { subMinutes } from 'date-fns/subMinutes';
import { differenceInSeconds } from 'date-fns/differenceInSeconds';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { Reads, rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { Problem } from '../http/problem.js';
import { Clock } from '../settings/clock.js';
import { Settings } from '../settings/settings.js';
import { Accounts } from './accounts.js';
import { digest, hashPassword, newSecret, passwordFits } from './secrets.js';
import { Session, SignInFailure, User } from './user.entity.js';
import { Viewer } from './viewer.js';

const FAILURES_ALLOWED = 10;
const WINDOW_MINUTES = 15;

export interface SignIn {
  username: string;
  password: string;
}

/** Signing in and out. Failed attempts are counted for each account and address; unknown users take the same path. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly accounts: Accounts,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Answers the secret of the new session; throws Problem 401 or 429. */
  async open({ username, password }: SignIn, address: string): Promise<{ secret: string; expiresAt: string }> {
    const account = usernameKey(username);
    await this.refuseGuessing(account, address);
    const user = await this.reads.row<{ id: number; name: string; passwordHash: string }>(
      sql`SELECT id, name, password_hash AS "passwordHash" FROM users
           WHERE username_key = ${account} AND disabled_at IS NULL`,
    );
    if (!(await passwordFits(user?.passwordHash, password))) {
      await this.writer.write((manager) => this.countFailure(manager, account, address));
      throw Problem.signIn('wrongPassword');
    }
    const secret = newSecret();
    const now = this.clock.now();
    const expiresAt = addHours(now, this.settings.variables.SESSION_HOURS).toISOString();
    await this.writer.write(async (manager) => {
      const { id: userId, name } = user!;
      // between the check of the password and now it may have changed
      const unchanged = await rowIn(
        manager,
        sql`SELECT 1 AS yes FROM users WHERE id = ${userId} AND password_hash = ${user!.passwordHash} AND disabled_at IS NULL`,
      );
      if (!unchanged) throw Problem.signIn('wrongPassword');
      await manager.insert(Session, {
        tokenHash: digest(secret),
        userId,
        createdAt: now.toISOString(),
        expiresAt,
        address,
      });
      await manager.delete(SignInFailure, { account, address });
      const viewer = new Viewer({ userId, name, organizationId: null, ownIds: [], grants: [] }, 'screen', address);
      await this.audit.note(manager, viewer, 'session.open');
    });
    return { secret, expiresAt };
  }

  async close(viewer: Viewer, secret: string): Promise<void> {
    await this.writer.write(async (manager) => {
      await manager.delete(Session, { tokenHash: digest(secret) });
      await this.audit.note(manager, viewer, 'session.close');
    });
    this.accounts.forget();
  }

  /** Changes the own password; every other session of the user ends. */
  async changePassword(viewer: Viewer, secret: string | undefined, current: string, next: string): Promise<void> {
    const user = await this.reads.row<{ passwordHash: string }>(
      sql`SELECT password_hash AS "passwordHash" FROM users WHERE id = ${viewer.userId}`,
    );
    if (!(await passwordFits(user?.passwordHash, current))) throw Problem.signIn('wrongPassword');
    const passwordHash = await hashPassword(next);
    await this.writer.write(async (manager) => {
      await manager.update(User, { id: viewer.userId! }, { passwordHash });
      await endSessions(manager, viewer.userId!, secret && digest(secret));
      await this.audit.note(manager, viewer, 'user.password');
    });
    this.accounts.forget();
  }

  private async refuseGuessing(account: string, address: string): Promise<void> {
    const seen = await this.reads.row<{ failures: number; firstAt: string }>(
      sql`SELECT failures, first_at AS "firstAt" FROM sign_in_failures WHERE account = ${account} AND address = ${address}`,
    );
    if (!seen || seen.failures < FAILURES_ALLOWED) return;
    const left = WINDOW_MINUTES * 60 - differenceInSeconds(this.clock.now(), seen.firstAt);
    if (left > 0) throw Problem.tooMany(left);
  }

  private async countFailure(manager: EntityManager, account: string, address: string): Promise<void> {
    const seen = await manager.findOneBy(SignInFailure, { account, address });
    const now = this.clock.now();
    const stillCounts = seen && differenceInSeconds(now, seen.firstAt) < WINDOW_MINUTES * 60;
    const next = stillCounts
      ? { failures: seen.failures + 1, firstAt: seen.firstAt }
      : { failures: 1, firstAt: now.toISOString() };
    if (seen) await manager.update(SignInFailure, { account, address }, next);
    else await manager.insert(SignInFailure, { account, address, ...next });
  }
}

/** Sessions of a user, but for one that may stay. */
export async function endSessions(manager: EntityManager, userId: number, except?: string): Promise<void> {
  const query = manager.createQueryBuilder().delete().from(Session).where('user_id = :userId', { userId });
  if (except) query.andWhere('token_hash <> :except', { except });
  await query.execute();
}

/** Sessions that have ended by themselves, and sign-in failures that no longer count. */
export async function forgetEndedSessions(manager: EntityManager, now: Date): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(Session)
    .where('expires_at < :now', { now: now.toISOString() })
    .execute();
  const oldest = subMinutes(now, WINDOW_MINUTES).toISOString();
  await manager.createQueryBuilder().delete().from(SignInFailure).where('first_at < :oldest', { oldest }).execute();
}

/** User names are told apart without case. */
export const usernameKey = (username: string): string => username.normalize('NFC').trim().toLowerCase();
