import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Clock } from '../settings/clock.js';
import type { Permission } from './permission.js';
import { digest } from './secrets.js';
import type { Account, Held } from './viewer.js';

export interface Identified {
  account: Account;
  /** Of a personal token; null for a session. */
  scopes: Permission[] | null;
  /** When it expires, in milliseconds as of Date. */
  until: number;
}

interface Credential {
  userId: number;
  name: string;
  organizationId: number | null;
  scopes: string | null;
  expiresAt: string | null;
}

const REMEMBERED = 10_000;

/**
 * Who a session's or token's secret belongs to. Remembered only where one process writes the database (SQLite), and
 * forgotten whole at every change of users, grants, sessions, tokens or organisations: so it is always exact.
 */
@Injectable()
export class Accounts {
  private readonly known = new Map<string, Identified>();
  private changes = 0;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  ofSession(secret: string): Promise<Identified | undefined> {
    const hash = digest(secret);
    return this.identified(`session ${hash}`, () => this.session(hash));
  }

  ofToken(secret: string): Promise<Identified | undefined> {
    const hash = digest(secret);
    return this.identified(`token ${hash}`, () => this.token(hash));
  }

  /** Of somebody who acts without a session: the people of the sample office, while it is made. */
  async ofUser(id: number): Promise<Account> {
    const user = await this.reads.row<Pick<Credential, 'userId' | 'name' | 'organizationId'>>(
      sql`SELECT id AS "userId", name, organization_id AS "organizationId" FROM users WHERE id = ${id}`,
    );
    return this.account(user!);
  }

  /** Call it after the commit of whatever may change who may do what. */
  forget(): void {
    this.changes += 1;
    this.known.clear();
  }

  private async identified(key: string, load: () => Promise<Credential | undefined>): Promise<Identified | undefined> {
    const found = this.known.get(key) ?? (await this.load(key, load));
    return found && found.until > this.clock.now().getTime() ? found : undefined;
  }

  private async load(key: string, load: () => Promise<Credential | undefined>): Promise<Identified | undefined> {
    const { changes } = this;
    const credential = await load();
    if (!credential) return undefined;
    const identified = {
      account: await this.account(credential),
      scopes: credential.scopes === null ? null : (credential.scopes.split(' ') as Permission[]),
      until: credential.expiresAt === null ? Infinity : Date.parse(credential.expiresAt),
    };
    if (this.reads.dialect.name === 'sqlite' && changes === this.changes) this.remember(key, identified); // else it may be stale
    return identified;
  }

  private remember(key: string, identified: Identified): void {
    if (this.known.size >= REMEMBERED) this.known.delete(this.known.keys().next().value!);
    this.known.set(key, identified);
  }

  private session(tokenHash: string): Promise<Credential | undefined> {
    return this.reads.row<Credential>(
      sql`SELECT u.id AS "userId", u.name, u.organization_id AS "organizationId", NULL AS scopes, s.expires_at AS "expiresAt"
            FROM sessions s JOIN users u ON u.id = s.user_id
           WHERE s.token_hash = ${tokenHash} AND u.disabled_at IS NULL`,
    );
  }

  private token(tokenHash: string): Promise<Credential | undefined> {
    return this.reads.row<Credential>(
      sql`SELECT u.id AS "userId", u.name, u.organization_id AS "organizationId", t.scopes, t.expires_at AS "expiresAt"
            FROM tokens t JOIN users u ON u.id = t.user_id
           WHERE t.token_hash = ${tokenHash} AND t.revoked_at IS NULL AND u.disabled_at IS NULL`,
    );
  }

  private async account({
    userId,
    name,
    organizationId,
  }: Pick<Credential, 'userId' | 'name' | 'organizationId'>): Promise<Account> {
    const grants = await this.reads.rows<Held>(
      sql`SELECT g.role, g.organization_id AS "organizationId", g.system, o.serves_id AS "servesId"
            FROM grants g LEFT JOIN organizations o ON o.id = g.organization_id WHERE g.user_id = ${userId} ORDER BY g.id`,
    );
    return { userId, name, organizationId, ownIds: await this.withPredecessors(organizationId), grants };
  }

  private async withPredecessors(organizationId: number | null): Promise<number[]> {
    if (organizationId === null) return [];
    const rows = await this.reads.rows<{ id: number }>(
      sql`WITH RECURSIVE line(id) AS (
            SELECT CAST(${organizationId} AS integer)
            UNION SELECT s.predecessor_id FROM successions s JOIN line ON line.id = s.successor_id)
          SELECT id FROM line`,
    );
    return rows.map(({ id }) => id);
  }
}
