import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../identity/user.entity.js';

/** A text that was read and the proposals made of it: a draft of its author until confirmed, gone after 30 days. */
@Entity('readings')
@Index('readings_user', ['userId', 'textHash'])
@Index('readings_age', ['createdAt'])
export class Reading {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => User) @Column('integer', { nullable: true }) userId: number | null;
  @Column('text') actor: string;
  @Column('text') textHash: string;
  @Column('text') text: string;
  @Column('text') proposals: string;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('text') createdAt: string;
  @Column('text', { nullable: true }) confirmedAt: string | null;
}

/** From which words of which text a record came. */
@Entity('record_sources')
@Index('record_sources_fact', ['textHash', 'startAt', 'endAt', 'kind'])
@Index('record_sources_record', ['kind', 'recordId'])
export class RecordSource {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') kind: string;
  @Column('integer') recordId: number;
  @Column('text') textHash: string;
  @Column('integer') startAt: number;
  @Column('integer') endAt: number;
  @Column('text') words: string;
}
