import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('document_types')
@Index('document_types_key', ['system', 'code', 'name'], { unique: true })
export class DocumentType {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') system: string;
  /** Empty for types that have no code in their number (Luật). */
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) nameEn: string | null;
  @Column('boolean', { default: false }) normative: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A kind of body, e.g. TU at province level; the named bodies are organisations. */
@Entity('body_kinds')
@Index('body_kinds_key', ['code', 'system', 'level', 'name'], { unique: true })
export class BodyKind {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') code: string;
  @Column('text') system: string;
  @Column('text') level: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) nameEn: string | null;
  @Column('text', { nullable: true }) validFrom: string | null;
  @Column('text', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) successorCode: string | null;
  @Column('boolean', { default: false }) unconfirmed: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A scale or list of terms that an administrator may extend: result_scale, finding_category, inspection_form … */
@Entity('terms')
@Index('terms_key', ['catalogue', 'code'], { unique: true })
export class Term {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') catalogue: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) nameEn: string | null;
  @Column('integer') position: number;
  @Column('text', { nullable: true }) note: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A weekday off, or a weekend day that is worked. */
@Entity('holidays')
@Index('holidays_date', ['date'], { unique: true })
export class Holiday {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') date: string;
  /** off, or worked. */
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('boolean', { default: false }) unconfirmed: boolean;
  @Column('integer', { default: 1 }) version: number;
}
