import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a write with an Idempotency-Key led to, kept for seven days in the same unit of work. */
@Entity('idempotency_keys')
@Index('idempotency_keys_age', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn('text') actor: string;
  @PrimaryColumn('text') route: string;
  @PrimaryColumn('text') key: string;
  @Column('text') bodyHash: string;
  @Column('text') outcome: string;
  @Column('text') createdAt: string;
}
