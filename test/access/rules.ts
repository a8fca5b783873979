/**
 * Who may see which record, written from the rules that the project promises and not from its code: a tree, the
 * predecessors, marks, and the bodies that a record concerns. Slow and simple on purpose.
 */
export type OrganizationKey = string;
export type Mark = 'normal' | 'internal' | 'restricted';

export interface Body {
  key: OrganizationKey;
  parent: OrganizationKey | null;
  system: 'party' | 'state';
  /** Of an inspection commission. */
  serves?: OrganizationKey;
  /** Whose work it took over. */
  succeeds?: OrganizationKey[];
  ended?: boolean;
}

export interface HeldGrant {
  role: 'clerk' | 'inspector' | 'leader' | 'unit_officer' | 'administrator';
  /** null: the whole tree. */
  over: OrganizationKey | null;
  system?: 'party' | 'state';
}

export interface Actor {
  name: string;
  own: OrganizationKey | null;
  grants: HeldGrant[];
}

export interface DocumentFacts {
  mark: Mark;
  owner: OrganizationKey | null;
  issuer: OrganizationKey | null;
  recipients: OrganizationKey[];
  /** Units that have a task of it. */
  assigned: OrganizationKey[];
}

export class Rules {
  private readonly bodies: Map<OrganizationKey, Body>;

  constructor(bodies: readonly Body[]) {
    this.bodies = new Map(bodies.map((body) => [body.key, body]));
  }

  /** The body, everything under it, and whatever any of these took over from. */
  under(key: OrganizationKey): Set<OrganizationKey> {
    const below = (each: OrganizationKey): OrganizationKey[] =>
      [...this.bodies.values()]
        .filter(({ parent }) => parent === each)
        .flatMap((body) => [body.key, ...below(body.key)]);
    const tree = [key, ...below(key)];
    return new Set([...tree, ...tree.flatMap((each) => this.predecessors(each))]);
  }

  predecessors(key: OrganizationKey): OrganizationKey[] {
    const direct = this.bodies.get(key)!.succeeds ?? [];
    return direct.flatMap((earlier) => [earlier, ...this.predecessors(earlier)]);
  }

  /** Whether what concerns the body is read by the actor. */
  reads(actor: Actor, key: OrganizationKey | null): boolean {
    return actor.grants.some((grant) => this.holds(grant, key) || this.serves(grant, key));
  }

  /** Whether one of the actor's grants of these roles lies over the body. */
  over(actor: Actor, roles: readonly HeldGrant['role'][], key: OrganizationKey | null): boolean {
    return actor.grants.some((grant) => roles.includes(grant.role) && this.holds(grant, key));
  }

  readsAll(actor: Actor): boolean {
    return actor.grants.some(({ over, system }) => over === null && system === undefined);
  }

  private holds({ over, system }: HeldGrant, key: OrganizationKey | null): boolean {
    if (over === null && system === undefined) return true;
    if (key === null) return false;
    if (system !== undefined && this.bodies.get(key)!.system !== system) return false;
    return over === null || this.under(over).has(key);
  }

  /** An inspection commission reads everything under the committee that it serves. */
  private serves({ role, over }: HeldGrant, key: OrganizationKey | null): boolean {
    if (role !== 'inspector' || over === null || key === null) return false;
    const { serves } = this.bodies.get(over)!;
    return serves !== undefined && this.under(serves).has(key);
  }

  document(actor: Actor, { mark, owner, issuer, recipients, assigned }: DocumentFacts): boolean {
    if (mark === 'normal') return true;
    const parties = [owner, issuer, ...recipients];
    if (mark === 'internal')
      return this.readsAll(actor) || [...parties, ...assigned].some((key) => this.reads(actor, key));
    if (actor.own === null) return false;
    const own = [actor.own, ...this.predecessors(actor.own)];
    return parties.some((key) => key !== null && own.includes(key));
  }

  /** An assignment: the unit or the giver in scope, and its document visible; of nobody by name: its document alone. */
  assignment(
    actor: Actor,
    unit: OrganizationKey | null,
    giver: OrganizationKey | null,
    document: DocumentFacts,
  ): boolean {
    const ofNobody = unit === null && giver === null;
    return this.document(actor, document) && (ofNobody || this.reads(actor, unit) || this.reads(actor, giver));
  }

  /** All of a round: its counts and every subject. */
  wholeRound(actor: Actor, lead: OrganizationKey): boolean {
    return this.reads(actor, lead);
  }

  roundHead(actor: Actor, lead: OrganizationKey, subjects: readonly OrganizationKey[]): boolean {
    return this.wholeRound(actor, lead) || subjects.some((unit) => this.reads(actor, unit));
  }

  /** A result, a finding or a recommendation of one unit. */
  unitsPart(actor: Actor, lead: OrganizationKey, unit: OrganizationKey): boolean {
    return this.wholeRound(actor, lead) || this.reads(actor, unit);
  }

  /** A line of an office's book. */
  bookEntry(actor: Actor, office: OrganizationKey, document: DocumentFacts): boolean {
    return this.reads(actor, office) && this.document(actor, document);
  }
}
