import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';

@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  /** The history of one record with its values, for a caller who has checked that the record may be read. */
  of(kind: string, recordId: number): Promise<JsonText> {
    return this.reads.page({
      columns: {
        position: sql`e.position`,
        at: sql`e.at`,
        actor: sql`e.actor`,
        action: sql`e.action`,
        event: this.reads.json(sql`e.event`),
      },
      from: sql`audit_entries e`,
      where: [sql`e.kind = ${kind}`, sql`e.record_id = ${recordId}`],
      orderBy: sql`e.position DESC`,
    });
  }
}
