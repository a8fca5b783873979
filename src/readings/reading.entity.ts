import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Attachment } from '../documents/attachment.entity.js';
import { User } from '../identity/user.entity.js';

/** A text that was read and the proposals made of it: a draft of its author until confirmed, gone after 30 days. */
@Entity('readings')
@Index('readings_user', ['userId', 'textHash'])
@Index('readings_age', ['createdAt'])
@Index('readings_file', ['fileHash'], { where: 'file_hash IS NOT NULL' })
export class Reading {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => User) @Column('integer', { nullable: true }) userId: number | null;
  @Column('text') actor: string;
  @Column('text') textHash: string;
  @Column('text') text: string;
  @Column('text') proposals: string;
  @Column('text', { nullable: true }) outcome: string | null;
  /** The file that it was read from, kept for attaching it; all null: pasted, or of a kind that is not kept. */
  @Column('text', { nullable: true }) fileName: string | null;
  @Column('text', { nullable: true }) fileType: string | null;
  @Column('integer', { nullable: true }) fileSize: number | null;
  @Column('text', { nullable: true }) fileHash: string | null;
  @ForeignKey(() => Attachment) @Column('integer', { nullable: true }) attachmentId: number | null;
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
