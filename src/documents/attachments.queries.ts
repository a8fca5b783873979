import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { integer, text, textOrNull } from '../http/answers.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { AttachmentOwners } from './attachment-owners.js';

export const attachmentView = z.object({
  ...{ id: integer, recordKind: text, recordId: integer, name: text, mediaType: text, size: integer, sha256: text },
  ...{ addedAt: text, addedBy: text, withdrawnAt: textOrNull, withdrawnReason: textOrNull, version: integer },
});

export type AttachmentView = z.infer<typeof attachmentView>;

const columns: Columns = {
  ...{ id: sql`a.id`, recordKind: sql`a.record_kind`, recordId: sql`a.record_id`, name: sql`a.name` },
  ...{ mediaType: sql`a.media_type`, size: sql`a.size`, sha256: sql`a.sha256` },
  ...{ addedAt: sql`a.added_at`, addedBy: sql`a.added_by`, version: sql`a.version` },
  ...{ withdrawnAt: sql`a.withdrawn_at`, withdrawnReason: sql`a.withdrawn_reason` },
};

@Injectable()
export class AttachmentQueries {
  constructor(
    private readonly reads: Reads,
    private readonly owners: AttachmentOwners,
  ) {}

  /** Of one record, oldest first. Throws Problem 404 when the viewer may not see the record. */
  async of(viewer: Viewer, kind: string, recordId: number): Promise<JsonText> {
    await this.owners.mustSee(viewer, kind, recordId);
    return this.reads.page({
      columns,
      from: sql`attachments a`,
      where: [sql`a.record_kind = ${kind}`, sql`a.record_id = ${recordId}`, sql`a.withdrawn_at IS NULL`],
      orderBy: sql`a.id`,
    });
  }

  /** Also a withdrawn one. Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number): Promise<AttachmentView> {
    const found = await this.reads.one<AttachmentView>({
      columns,
      from: sql`attachments a`,
      where: [sql`a.id = ${id}`],
    });
    if (!found) throw Problem.notFound();
    await this.owners.mustSee(viewer, found.recordKind, found.recordId);
    return found;
  }
}
