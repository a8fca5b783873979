import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import { ListQuery, paging } from '../http/list-query.js';
import { QueryNumber, Text } from '../http/fields.js';

export class ListAudit extends ListQuery {
  @Text({ max: 60, optional: true, example: 'document' }) kind?: string;
  @QueryNumber({ example: 1 }) recordId?: number;
  @Text({ max: 200, optional: true }) actor?: string;
  @Text({ max: 60, optional: true, example: 'document.register' }) action?: string;
}

@Injectable()
export class AuditQueries {
  constructor(private readonly reads: Reads) {}

  /** Who, when, what and the hash, newest first; never values, which are shown with the record itself. */
  list(query: ListAudit): Promise<JsonText> {
    return this.reads.page({
      columns: {
        position: sql`e.position`,
        at: sql`e.at`,
        actor: sql`e.actor`,
        action: sql`e.action`,
        kind: sql`e.kind`,
        recordId: sql`e.record_id`,
        hash: sql`e.hash`,
      },
      from: sql`audit_entries e`,
      where: [
        query.kind ? sql`e.kind = ${query.kind}` : undefined,
        query.recordId ? sql`e.record_id = ${query.recordId}` : undefined,
        query.actor ? sql`e.actor = ${query.actor}` : undefined,
        query.action ? sql`e.action = ${query.action}` : undefined,
      ],
      orderBy: sql`e.position DESC`,
      ...paging(query),
    });
  }

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
