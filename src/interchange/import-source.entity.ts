import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which record a line of an import became, so that a second run finds it known. */
@Entity('import_sources')
@Index('import_sources_record', ['kind', 'recordId'])
export class ImportSource {
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text') kind: string;
  @PrimaryColumn('text') sourceId: string;
  @Column('integer') recordId: number;
}
