import type { Language } from '../texts/texts.js';
import type { Permission, Role } from './permission.js';
import { PERMISSIONS } from './permission.js';

/** A role over an organisation and all under it. organizationId null: the whole tree; system null: all systems. */
export interface Held {
  role: Role;
  organizationId: number | null;
  system: string | null;
  /** Of an inspection commission: the committee it serves, whose subtree its inspectors read. */
  servesId: number | null;
}

export interface Account {
  userId: number | null;
  name: string;
  organizationId: number | null;
  /** The own organisation and its predecessors. */
  ownIds: number[];
  grants: Held[];
}

/** Where an act came from; the audit log keeps it. */
export type Via = 'screen' | 'api' | 'command line' | 'import' | 'start';

export interface Once {
  key: string;
  route: string;
  bodyHash: string;
}

/** Who asks: passed explicitly from the controller to every rule and query. */
export class Viewer {
  constructor(
    readonly account: Account,
    readonly via: Via,
    readonly address: string,
    readonly language: Language = 'vi',
    /** Of a personal token: the permissions it may use; null: all that the roles give. */
    readonly scopes: readonly Permission[] | null = null,
    readonly once: Once | null = null,
  ) {}

  get userId(): number | null {
    return this.account.userId;
  }

  /** As the audit log and records name the actor. */
  get name(): string {
    return this.account.name;
  }

  /** Stable name of the actor for keys: the user's id, or the name where there is no user. */
  get actorKey(): string {
    return this.userId === null ? this.name : String(this.userId);
  }

  may(permission: Permission): boolean {
    if (this.scopes && !this.scopes.includes(permission)) return false;
    return this.account.grants.some(({ role }) => (PERMISSIONS[permission] as readonly Role[]).includes(role));
  }

  /** The grants that give a permission. */
  grantsFor(permission: Permission): Held[] {
    if (!this.may(permission)) return [];
    return this.account.grants.filter(({ role }) => (PERMISSIONS[permission] as readonly Role[]).includes(role));
  }
}

/** The register itself: first start, sweeping, and the rolling of derived rows. */
export const SYSTEM: Account = {
  userId: null,
  name: 'hệ thống',
  organizationId: null,
  ownIds: [],
  grants: (['clerk', 'inspector', 'leader', 'administrator'] as const).map((role) => ({
    role,
    organizationId: null,
    system: null,
    servesId: null,
  })),
};
