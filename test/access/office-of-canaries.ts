import { Office, PASSWORD, type Person, personAt } from '../support/office.js';
import type { TestDatabase } from '../support/databases.js';
import { type Actor, type Body, type OrganizationKey, Rules } from './rules.js';

/** Two districts of a province, a stranger province, and bodies that have ended. */
export const BODIES: Body[] = [
  { key: 'P', parent: null, system: 'party' },
  { key: 'Pu', parent: 'P', system: 'state' },
  { key: 'Pk', parent: 'P', system: 'party', serves: 'P' },
  { key: 'A', parent: 'P', system: 'party' },
  { key: 'Au', parent: 'A', system: 'state' },
  { key: 'Ak', parent: 'A', system: 'party', serves: 'A' },
  { key: 'A1', parent: 'A', system: 'party', succeeds: ['A0'] },
  { key: 'A1u', parent: 'A1', system: 'state' },
  { key: 'A2', parent: 'A', system: 'party' },
  { key: 'B', parent: 'P', system: 'party' },
  { key: 'Bk', parent: 'B', system: 'party', serves: 'B' },
  { key: 'B1', parent: 'B', system: 'party' },
  { key: 'Z', parent: null, system: 'party', ended: true },
  { key: 'A0', parent: 'Z', system: 'party', ended: true },
  { key: 'Q', parent: null, system: 'party' },
];

/** Who looks. Each role at several bodies, one with a grant over one system only, administrators over a part and over all. */
export const READERS: Actor[] = [
  { name: 'clerk at A', own: 'A', grants: [{ role: 'clerk', over: 'A' }] },
  { name: 'clerk at A1', own: 'A1', grants: [{ role: 'clerk', over: 'A1' }] },
  { name: 'clerk at B1', own: 'B1', grants: [{ role: 'clerk', over: 'B1' }] },
  { name: 'inspector at Ak', own: 'Ak', grants: [{ role: 'inspector', over: 'Ak' }] },
  { name: 'inspector at Pk', own: 'Pk', grants: [{ role: 'inspector', over: 'Pk' }] },
  { name: 'leader at A', own: 'A', grants: [{ role: 'leader', over: 'A' }] },
  { name: 'leader at B', own: 'B', grants: [{ role: 'leader', over: 'B' }] },
  { name: 'chairman at Au', own: 'Au', grants: [{ role: 'leader', over: 'A', system: 'state' }] },
  { name: 'officer at A1', own: 'A1', grants: [{ role: 'unit_officer', over: 'A1' }] },
  { name: 'officer at A2', own: 'A2', grants: [{ role: 'unit_officer', over: 'A2' }] },
  { name: 'administrator at A', own: 'A', grants: [{ role: 'administrator', over: 'A' }] },
];

const ALL_ROLES = ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'] as const;
/** The first administrator: every role over the whole tree, at no body. */
export const ROOT: Actor = { name: 'admin', own: null, grants: ALL_ROLES.map((role) => ({ role, over: null })) };

export interface Signed {
  ask: Person;
  cookie: string;
}

/** An office with the bodies above, and somebody at each who may do everything there. */
export class OfficeOfCanaries {
  readonly rules = new Rules(BODIES);
  readonly ids = new Map<OrganizationKey, number>();
  /** All users, the first administrator too. */
  readonly everybody: (Actor & { id: number })[] = [{ ...ROOT, id: 1 }];
  private readonly people = new Map<string, Signed>();

  private constructor(readonly office: Office) {}

  static async open(database: TestDatabase, readers: readonly Actor[] = READERS): Promise<OfficeOfCanaries> {
    const made = new OfficeOfCanaries(await Office.open(database, { seed: 'none' }));
    await made.found();
    await made.know(ROOT);
    for (const reader of readers) await made.employ(reader);
    for (const { key } of BODIES) await made.employ(made.writer(key));
    return made;
  }

  /** Somebody with every role but the administrator's at one body. */
  writer(key: OrganizationKey): Actor {
    const roles = ['clerk', 'inspector', 'leader', 'unit_officer'] as const;
    return { name: `writer at ${key}`, own: key, grants: roles.map((role) => ({ role, over: key })) };
  }

  at(key: OrganizationKey): Person {
    return this.person(`writer at ${key}`).ask;
  }

  person(name: string): Signed {
    return this.people.get(name)!;
  }

  /** Adds a user as the first administrator does, without signing in. */
  async add({ name, own, grants }: Actor, more: object = {}): Promise<number> {
    const answer = await this.office.admin('/users', {
      body: {
        ...{ username: name.replaceAll(' ', '.'), password: PASSWORD, organizationId: this.id(own), ...more },
        grants: grants.map(({ role, over, system }) => ({ role, organizationId: this.id(over), system })),
      },
    });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    this.everybody.push({ name, own, grants, id: answer.body.id });
    return answer.body.id;
  }

  private async employ(actor: Actor): Promise<void> {
    await this.add(actor);
    await this.know(actor);
  }

  private async know({ name }: Actor): Promise<void> {
    const username = name.replaceAll(' ', '.');
    const answer = await personAt(this.office.address, {})('/session', { body: { username, password: PASSWORD } });
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    this.people.set(name, { ask: personAt(this.office.address, { cookie }), cookie });
  }

  id(key: OrganizationKey | null): number | null {
    return key === null ? null : this.ids.get(key)!;
  }

  private async found(): Promise<void> {
    for (const { key, parent, system, ended } of BODIES) {
      const body = {
        ...{ code: 'HU', name: `Cơ quan ${key}`, system, level: 'district', parentId: this.id(parent) },
        ...(ended && { endedOn: '2025-07-01' }),
      };
      const answer = await this.office.admin('/organizations', { body });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      this.ids.set(key, answer.body.id);
    }
    for (const { key, serves, succeeds = [] } of BODIES) {
      if (serves) {
        const { body } = await this.office.admin(`/organizations/${this.id(key)}`);
        const headers = { 'if-match': `"${body.version}"` };
        const change = { servesId: this.id(serves) };
        const answer = await this.office.admin(`/organizations/${this.id(key)}`, {
          method: 'PATCH',
          body: change,
          headers,
        });
        if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      }
      for (const earlier of succeeds) {
        const body = { successorId: this.id(key), kind: 'merged', on: '2025-07-01' };
        const answer = await this.office.admin(`/organizations/${this.id(earlier)}/successors`, { body });
        if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      }
    }
  }

  close(): Promise<void> {
    return this.office.close();
  }
}
