import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { integer, text, textOrNull } from '../http/answers.js';
import { paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { EDITS, type ListBulkEdits } from './bulk-edit.dto.js';

export const bulkEditLine = z.object({
  ...{ id: integer, edit: z.enum(EDITS), madeAt: text, undoneAt: textOrNull, version: integer },
  documents: integer.describe('How many it changed, or gave to units'),
  records: integer.describe('How many records it changed or added'),
});
export type BulkEditLine = z.infer<typeof bulkEditLine>;

const from = sql`bulk_edits b`;
const columns: Columns = {
  ...{ id: sql`b.id`, edit: sql`b.edit`, madeAt: sql`b.made_at`, undoneAt: sql`b.undone_at`, version: sql`b.version` },
  documents: sql`(SELECT CAST(count(DISTINCT CASE r.kind WHEN 'document' THEN r.record_id ELSE a.document_id END) AS integer)
    FROM bulk_edit_records r LEFT JOIN assignments a ON r.kind = 'assignment' AND a.id = r.record_id WHERE r.bulk_edit_id = b.id)`,
  records: sql`(SELECT CAST(count(*) AS integer) FROM bulk_edit_records r WHERE r.bulk_edit_id = b.id)`,
};
const own = ({ userId }: Viewer): Sql => (userId === null ? sql`1 = 0` : sql`b.user_id = ${userId}`);

/** The viewer's own bulk edits: what one may still take back. */
@Injectable()
export class BulkEditQueries {
  constructor(private readonly reads: Reads) {}

  list(viewer: Viewer, query: ListBulkEdits): Promise<JsonText> {
    return this.reads.page({ columns, from, where: [own(viewer)], orderBy: sql`b.id DESC`, ...paging(query) });
  }

  async own(viewer: Viewer, id: number): Promise<BulkEditLine> {
    const found = await this.reads.one<BulkEditLine>({ columns, from, where: [sql`b.id = ${id}`, own(viewer)] });
    if (!found) throw Problem.notFound();
    return found;
  }
}
