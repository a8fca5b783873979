import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../../database/dialect.js';
import { rowIn } from '../../database/reads.js';
import { AttachmentsService } from '../../documents/attachments.service.js';
import { DOCUMENT } from '../../documents/document-attachments.js';
import { FileIntake } from '../../files/file-intake.js';
import { Problem } from '../../http/problem.js';
import type { Viewer } from '../../identity/viewer.js';
import { Reading } from '../reading.entity.js';

interface Kept {
  fileName: string | null;
  fileType: string;
  fileSize: number;
  fileHash: string;
}

/** Attaches the file that was read to the document that it is. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly intake: FileIntake,
  ) {}

  /** Answers the attachment's id; the same file is attached once. */
  async to(manager: EntityManager, viewer: Viewer, readingId: number, documentId: number): Promise<number> {
    const {
      fileName: name,
      fileType: mediaType,
      fileSize: size,
      fileHash: sha256,
    } = await this.kept(manager, readingId);
    if (name === null) throw Problem.field('attachTo', 'noFile');
    if (!(await this.intake.has(sha256))) throw Problem.field('attachTo', 'fileGone', { name });
    const present = await rowIn<{ id: number }>(
      manager,
      sql`SELECT id FROM attachments WHERE record_kind = ${DOCUMENT} AND record_id = ${documentId} AND sha256 = ${sha256}
             AND withdrawn_at IS NULL ORDER BY id LIMIT 1`,
    );
    const file = { name, mediaType, size, sha256 };
    const { id } = present ?? (await this.attachments.addIn(manager, viewer, DOCUMENT, documentId, file));
    await manager.update(Reading, { id: readingId }, { attachmentId: id });
    return id;
  }

  private async kept(manager: EntityManager, id: number): Promise<Kept> {
    const row = await rowIn<Kept>(
      manager,
      sql`SELECT file_name AS "fileName", file_type AS "fileType", file_size AS "fileSize", file_hash AS "fileHash"
            FROM readings WHERE id = ${id}`,
    );
    return row!;
  }
}
