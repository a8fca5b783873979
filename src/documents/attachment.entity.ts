import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A file of a record; its bytes lie in FILES_DIR under their SHA-256, its rights are those of the record. */
@Entity('attachments')
@Index('attachments_of', ['recordKind', 'recordId'])
@Index('attachments_content', ['sha256'])
export class Attachment {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') recordKind: string;
  @Column('integer') recordId: number;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('integer') size: number;
  @Column('text') sha256: string;
  @Column('text') addedAt: string;
  @Column('text') addedBy: string;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}
