import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../identity/user.entity.js';

/** One change of many documents at once, as somebody asked for it. */
@Entity('bulk_edits')
@Index('bulk_edits_user', ['userId'])
export class BulkEdit {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => User) @Column('integer', { nullable: true }) userId: number | null;
  @Column('text') edit: string;
  /** What was asked for besides the documents, as canonical JSON. */
  @Column('text') facts: string;
  @Column('text') madeAt: string;
  @Column('text', { nullable: true }) undoneAt: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A record that it changed or added: a document or an assignment. */
@Entity('bulk_edit_records')
export class BulkEditRecord {
  @PrimaryColumn('integer') @ForeignKey(() => BulkEdit) bulkEditId: number;
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('integer') recordId: number;
  /** The version in which it left the record: another one means that somebody has touched it since. */
  @Column('integer') version: number;
  /** What stood there before, as JSON; null: the record is new. */
  @Column('text', { nullable: true }) before: string | null;
}
