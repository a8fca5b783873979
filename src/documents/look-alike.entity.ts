import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Document } from './document.entity.js';

/** Two documents of which nothing in the register explains why they look alike. Derived from documents and decisions. */
@Entity('look_alikes', { withoutRowid: true })
@Index('look_alikes_earlier', ['earlierId'])
@Index('look_alikes_open', ['laterId', 'earlierId'], { where: 'settled = 0' })
export class LookAlike {
  @PrimaryColumn('integer') @ForeignKey(() => Document) laterId: number;
  @PrimaryColumn('integer') @ForeignKey(() => Document) earlierId: number;
  /** 1 when somebody has said that they are two documents. */
  @Column('integer') settled: number;
}

/** What somebody said of a pair; a later decision supersedes it. */
@Entity('look_alike_decisions')
@Index('look_alike_decisions_current', ['firstId', 'secondId'], { unique: true, where: 'current = 1' })
@Index('look_alike_decisions_different', ['id'], { where: "current = 1 AND decision = 'different'" })
export class LookAlikeDecision {
  @PrimaryGeneratedColumn() id: number;
  /** The smaller id of the two. */
  @ForeignKey(() => Document) @Column('integer') firstId: number;
  @ForeignKey(() => Document) @Column('integer') secondId: number;
  @Column('text') decision: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') decidedBy: string;
  @Column('text') decidedAt: string;
  /** 0 when a later one stands. */
  @Column('integer') current: number;
}
