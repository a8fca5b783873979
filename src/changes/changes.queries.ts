import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { LogDays } from '../audit/log-days.js';
import { join, type Sql, sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { integer, integerOrNull, text, textOrNull } from '../http/answers.js';
import { paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { changeSentence, type Named } from '../texts/changes.texts.js';
import { CHANGED, type ListChanges } from './changes.dto.js';
import { changedRecords } from './changed-records.js';

export const changeLine = z.object({
  ...{ position: integer, at: text, actor: text, action: text, about: z.enum(CHANGED), recordId: integer },
  ...{ documentId: integerOrNull, document: textOrNull, otherId: integerOrNull, other: textOrNull },
  ...{ organizationId: integerOrNull, organization: textOrNull, inspectionId: integerOrNull, inspection: textOrNull },
  sentence: text.describe('For people'),
});
type Change = z.infer<typeof changeLine>;

/** Beyond this many entries of the log nobody reads on; what is older in the days asked for is left out. */
const LOOKED_THROUGH = 5_000;

/** What has changed since a day, in sight of who asks, from the log and the records that it tells of. */
@Injectable()
export class ChangeQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly days: LogDays,
  ) {}

  async list(viewer: Viewer, { since, until, about, ...page }: ListChanges) {
    const today = this.clock.today();
    if (until && until < since) throw Problem.field('until', 'before', { field: 'since', value: since });
    const { first: from, last } = await this.days.places({ from: since, to: until });
    const first = Math.max(from, last - LOOKED_THROUGH + 1);
    const records = changedRecords(viewer, { today, about });
    if (!records) return { items: [], total: 0, more: false };
    const found = recordsOf(sql`position >= ${first} AND position <= ${last}`, records);
    const rows = await this.reads.rows<Omit<Change, 'sentence'> & { total: number }>(named(found, paging(page)));
    const items = rows.map(({ total: _, ...row }) => ({ ...row, sentence: changeSentence(viewer.language, row) }));
    return { items, total: rows[0]?.total ?? (await this.counted(found)), more: first > from };
  }

  /** Of these entries of the log those that tell of a record in sight, by their place. */
  async at(viewer: Viewer, positions: number[]): Promise<Map<number, Named & Omit<Change, 'sentence'>>> {
    const records = changedRecords(viewer, { today: this.clock.today(), whole: true });
    if (!records || positions.length === 0) return new Map();
    const found = recordsOf(sql`position IN (${join(positions)})`, records);
    const rows = await this.reads.rows<Omit<Change, 'sentence'>>(named(found, { limit: positions.length, offset: 0 }));
    return new Map(rows.map((row) => [row.position, row]));
  }

  /** Where the page lies beyond the last one. */
  private async counted(found: Sql): Promise<number> {
    const row = await this.reads.row<{ total: number }>(
      sql`${found} SELECT CAST(count(*) AS integer) AS total FROM records`,
    );
    return row!.total;
  }
}

/** Entries of the log, and of them what is in sight. */
function recordsOf(entries: Sql, records: Sql): Sql {
  return sql`WITH entries AS MATERIALIZED (SELECT position, at, actor, action, kind, record_id
    FROM audit_entries WHERE ${entries}), records AS MATERIALIZED (${records})`;
}

/** A page of the records, with the names that a sentence needs and how many there are in all. */
function named(found: Sql, { limit, offset }: { limit: number; offset: number }): Sql {
  return sql`${found} SELECT c.position, c.at, c.actor, c.action, c.about, c.record_id AS "recordId",
      c.document_id AS "documentId", coalesce(d.number, d.title) AS document,
      c.other_id AS "otherId", coalesce(x.number, x.title) AS other,
      c.organization_id AS "organizationId", u.name AS organization,
      c.inspection_id AS "inspectionId", i.title AS inspection,
      CAST((SELECT count(*) FROM records) AS integer) AS total
    FROM (SELECT * FROM records ORDER BY position DESC LIMIT ${limit} OFFSET ${offset}) c
    LEFT JOIN documents d ON d.id = c.document_id LEFT JOIN documents x ON x.id = c.other_id
    LEFT JOIN organizations u ON u.id = c.organization_id LEFT JOIN inspections i ON i.id = c.inspection_id
    ORDER BY c.position DESC`;
}
