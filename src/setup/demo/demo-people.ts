import { Injectable } from '@nestjs/common';
import { sql } from '../../database/dialect.js';
import { Reads } from '../../database/reads.js';
import { Accounts } from '../../identity/accounts.js';
import { newSecret } from '../../identity/secrets.js';
import { UsersService } from '../../identity/users.service.js';
import { type Account, SYSTEM, Viewer } from '../../identity/viewer.js';
import { Settings } from '../../settings/settings.js';
import type { Keys } from '../starter-keys.js';
import { type DemoPerson, readDemo } from './demo-files.js';

/** The people of the sample office. Their password is never one that strangers could know. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly users: UsersService,
    private readonly accounts: Accounts,
    private readonly reads: Reads,
    private readonly settings: Settings,
  ) {}

  async arrive(folder: URL, organizations: Keys): Promise<Cast> {
    const people = readDemo<DemoPerson[]>(folder, 'people');
    const chosen = this.settings.variables.DEMO_PASSWORD;
    const password = chosen ?? newSecret(12);
    const arrived: string[] = [];
    for (const person of people) {
      if (await this.idOf(person.username)) continue;
      await this.add(person, password, organizations);
      arrived.push(person.username);
    }
    if (arrived.length > 0 && !chosen) {
      console.log(`Tài khoản mẫu: ${arrived.join(', ')} · mật khẩu chung: ${password} (chỉ hiện một lần)`);
    }
    const accounts = new Map<string, Account>();
    for (const { key, username } of people) {
      accounts.set(key, await this.accounts.ofUser((await this.idOf(username))!));
    }
    return new Cast(accounts, await this.unitsOfOfficers(accounts));
  }

  /** By unit, the officer whose commune it is in, or has come to. */
  private async unitsOfOfficers(accounts: Map<string, Account>): Promise<Map<number, string>> {
    const officers = [...accounts].filter(([, { grants }]) => grants.some(({ role }) => role === 'unit_officer'));
    const units = new Map<number, string>();
    for (const [person, { organizationId }] of officers) {
      const reached = await this.reads.rows<{ id: number }>(
        sql`SELECT organization_id AS id FROM organization_reach WHERE ancestor_id = ${organizationId}`,
      );
      for (const { id } of reached) units.set(id, person);
    }
    return units;
  }

  private add({ username, name, organization, grants }: DemoPerson, password: string, organizations: Keys) {
    return this.users.add(new Viewer(SYSTEM, 'start', ''), {
      ...{ username, name, password, organizationId: organizations.of(organization) },
      grants: grants.map((grant) => ({ role: grant.role, organizationId: organizations.of(grant.organization) })),
    });
  }

  private async idOf(username: string): Promise<number | undefined> {
    const row = await this.reads.row<{ id: number }>(sql`SELECT id FROM users WHERE username_key = ${username}`);
    return row?.id;
  }
}

/** Who acts. Each act has a key, so that a start that was cut short goes on where it stood and writes nothing twice. */
export class Cast {
  constructor(
    private readonly accounts: ReadonlyMap<string, Account>,
    private readonly officers: ReadonlyMap<number, string>,
  ) {}

  as(person: string, act: string): Viewer {
    const account = this.accounts.get(person);
    if (!account) throw new Error(`people.json: there is no "${person}"`);
    return new Viewer(account, 'start', '', 'vi', null, { key: act, route: 'demo', bodyHash: '' });
  }

  officerOf(unitId: number, act: string): Viewer {
    const person = this.officers.get(unitId);
    if (!person) throw new Error(`people.json: nobody speaks for the unit of ${act}`);
    return this.as(person, act);
  }
}
