import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Facts of the installation: the office's name, the day up to which derived rows are rolled forward. */
@Entity('office_settings')
export class OfficeSetting {
  @PrimaryColumn('text') key: string;
  @Column('text') value: string;
  @Column('integer', { default: 1 }) version: number;
}
