import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One link of the chain. `event` is the canonical JSON that was hashed with the previous hash. */
@Entity('audit_entries')
@Index('audit_entries_record', ['kind', 'recordId', 'position'])
export class AuditEntry {
  @PrimaryColumn('integer') position: number;
  @Column('text') at: string;
  @Column('text') actor: string;
  @Column('integer', { nullable: true }) userId: number | null;
  @Column('text') action: string;
  @Column('text') kind: string;
  @Column('integer', { nullable: true }) recordId: number | null;
  @Column('text') event: string;
  @Column('text') previous: string;
  @Column('text') hash: string;
}
