import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A named body that issues or implements; its lifetime is half-open: [establishedOn, endedOn). */
@Entity('organizations')
@Index('organizations_parent', ['parentId'])
@Index('organizations_code', ['code'])
export class Organization {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') code: string;
  /** Code of the kind of body in the catalogue, e.g. TU; null where none fits. */
  @Column('text', { nullable: true }) kind: string | null;
  @Column('text') system: string;
  @Column('text') level: string;
  /** The name and parent of today, or the last ones of a body that has ended; the dated ones stand in their tables. */
  @Column('text') name: string;
  @Column('text', { nullable: true }) shortName: string | null;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) parentId: number | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) establishedOn: string | null;
  @Column('text', { nullable: true }) endedOn: string | null;
  /** The committee that an inspection commission serves. */
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) servesId: number | null;
  /** Signing collectives, e.g. ["Bộ Chính trị", "Ban Bí thư"], as JSON. */
  @Column('text', { default: '[]' }) collectives: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('boolean', { default: false }) unconfirmed: boolean;
  @Column('text') searchable: string;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('organization_names')
@Index('organization_names_of', ['organizationId'])
export class OrganizationName {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @Column('text') name: string;
  @Column('text', { nullable: true }) fromOn: string | null;
  @Column('text', { nullable: true }) toOn: string | null;
}

@Entity('organization_parents')
@Index('organization_parents_of', ['organizationId'])
@Index('organization_parents_parent', ['parentId'])
export class OrganizationParent {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @ForeignKey(() => Organization) @Column('integer') parentId: number;
  @Column('text', { nullable: true }) fromOn: string | null;
  @Column('text', { nullable: true }) toOn: string | null;
}

@Entity('organization_aliases')
@Index('organization_aliases_folded', ['folded'])
@Index('organization_aliases_of', ['organizationId'])
export class OrganizationAlias {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @Column('text') alias: string;
  @Column('text') folded: string;
}

/** What became of a body: the successor takes over from `onDate` on. */
@Entity('successions')
@Index('successions_predecessor', ['predecessorId'])
@Index('successions_successor', ['successorId'])
export class Succession {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Organization) @Column('integer') predecessorId: number;
  @ForeignKey(() => Organization) @Column('integer') successorId: number;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) onDate: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('boolean', { default: false }) unconfirmed: boolean;
}

/** Who is under whom today, predecessors included: what a grant on the ancestor lets one read. Derived. */
@Entity('organization_reach')
@Index('organization_reach_of', ['organizationId', 'ancestorId'])
export class OrganizationReach {
  @PrimaryColumn('integer') ancestorId: number;
  @PrimaryColumn('integer') organizationId: number;
  @Column('text') system: string;
}
