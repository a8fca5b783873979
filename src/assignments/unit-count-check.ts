import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';

/** For `verify`: the units counted at each document against its assignments. */
@Injectable()
export class UnitCountCheck {
  constructor(private readonly reads: Reads) {}

  /** The first document whose counts differ, and how many documents were looked at. */
  async check(): Promise<{ documents: number; differing: number | undefined }> {
    const [counted, differing] = await Promise.all([
      this.reads.row<{ documents: number }>(sql`SELECT CAST(count(*) AS integer) AS documents FROM documents`),
      this.reads.row<{ id: number }>(
        sql`SELECT d.id FROM documents d LEFT JOIN (
              SELECT document_id, count(organization_id) AS tasks, count(DISTINCT organization_id) AS assigned,
                     count(DISTINCT CASE WHEN open = 0 AND basis = 'given' THEN organization_id END) AS done
                FROM assignments WHERE withdrawn_at IS NULL GROUP BY document_id) a ON a.document_id = d.id
             WHERE d.unit_tasks <> coalesce(a.tasks, 0) OR d.assigned_units <> coalesce(a.assigned, 0) OR d.done_units <> coalesce(a.done, 0)
             ORDER BY d.id LIMIT 1`,
      ),
    ]);
    return { documents: counted!.documents, differing: differing?.id };
  }
}
