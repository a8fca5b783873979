import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { type Arrived, FileIntake } from '../files/file-intake.js';
import { sending } from '../files/sending.js';
import type { Upload } from '../files/uploads.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { say, type Warning } from '../texts/texts.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentOwners } from './attachment-owners.js';
import { AttachmentQueries, type AttachmentView } from './attachments.queries.js';

const attachmentAggregate = defineAggregate({
  kind: 'attachment',
  parts: [
    {
      table: 'attachments',
      key: 'id',
      fields: [
        ...['id', 'record_kind', 'record_id', 'name', 'media_type', 'size', 'sha256', 'added_at', 'added_by'],
        ...['withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
  ],
});

/** Attaching files to records, reading them and withdrawing them. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly intake: FileIntake,
    private readonly owners: AttachmentOwners,
    private readonly queries: AttachmentQueries,
    private readonly clock: Clock,
  ) {}

  /** The file is safe on disk before the record names it. When the unit of work fails, the sweep removes it later. */
  async add(
    viewer: Viewer,
    kind: string,
    recordId: number,
    upload: Upload,
  ): Promise<AttachmentView & { warnings: Warning[] }> {
    await this.owners.mustSee(viewer, kind, recordId);
    await this.writer.write((manager) => this.owners.mayChange(manager, viewer, kind, recordId)); // before 50 MB are sent
    const file = await upload.take((name, content) => this.intake.take(viewer, name, content));
    try {
      const { id, warnings } = await this.addFile(viewer, kind, recordId, file);
      return { ...(await this.queries.seen(viewer, id)), warnings };
    } finally {
      await file.discard();
    }
  }

  /** Inside a unit of work of the caller's; the file must have been kept. */
  async addIn(
    manager: EntityManager,
    viewer: Viewer,
    kind: string,
    recordId: number,
    { name, mediaType, size, sha256 }: Pick<Arrived, 'name' | 'mediaType' | 'size' | 'sha256'>,
  ): Promise<{ id: number; warnings: Warning[] }> {
    await this.owners.mayChange(manager, viewer, kind, recordId);
    const warnings = await this.warnings(manager, viewer, kind, recordId, sha256);
    const { identifiers } = await manager.insert(Attachment, {
      ...{ recordKind: kind, recordId, name, mediaType, size, sha256 },
      ...{ addedAt: this.clock.now().toISOString(), addedBy: viewer.name },
    });
    const id = identifiers[0]!.id as number;
    await this.audit.append(manager, viewer, { action: 'attachment.add', aggregate: attachmentAggregate, id });
    return { id, warnings };
  }

  async content(viewer: Viewer, id: number): Promise<{ attachment: AttachmentView; content: Readable }> {
    const attachment = await this.queries.seen(viewer, id);
    return { attachment, content: await this.intake.read(attachment.sha256) };
  }

  async withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<AttachmentView> {
    const current = await this.queries.seen(viewer, id);
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await this.owners.mayChange(manager, viewer, current.recordKind, current.recordId);
        const before = await this.audit.snapshot(manager, attachmentAggregate, id);
        const columns = { withdrawnAt: this.clock.now().toISOString(), withdrawnReason: reason, version: version + 1 };
        const { affected } = await manager.update(Attachment, { id, version, withdrawnAt: IsNull() }, columns);
        if (!affected) throw new LostRace();
        const act = { action: 'attachment.withdraw' as const, aggregate: attachmentAggregate, id, before, reason };
        await this.audit.append(manager, viewer, act);
      }),
    );
    await orStale(unit, () => this.current(viewer, id));
    return this.queries.seen(viewer, id);
  }

  private async addFile(viewer: Viewer, kind: string, recordId: number, file: Arrived) {
    await file.keep();
    return this.writer.write(
      once(sending(viewer, file), (manager) => this.addIn(manager, viewer, kind, recordId, file)),
    );
  }

  /** The present record, for whoever lost the race to change it. */
  private async current(viewer: Viewer, id: number) {
    const current = await this.queries.seen(viewer, id);
    if (current.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
    return current;
  }

  private async warnings(
    manager: EntityManager,
    viewer: Viewer,
    kind: string,
    recordId: number,
    sha256: string,
  ): Promise<Warning[]> {
    const twin = await rowIn<{ name: string }>(
      manager,
      sql`SELECT name FROM attachments
           WHERE record_kind = ${kind} AND record_id = ${recordId} AND sha256 = ${sha256} AND withdrawn_at IS NULL
           ORDER BY id LIMIT 1`,
    );
    return twin ? [{ code: 'sameFile', message: say(viewer.language, 'warnings.sameFile', { ...twin }) }] : [];
  }
}
