import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Permission } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';

/** Whose rights the files of a kind of record have. */
export interface AttachmentOwner {
  /** e.g. `document`; kept with each attachment. */
  kind: string;
  /** What a viewer needs to look at such a record, and to add a file to it. */
  read: Permission;
  write: Permission;
  /** Throws Problem 404 unless the viewer may see the record; asked before a byte comes in or goes out. */
  mustSee(viewer: Viewer, recordId: number): Promise<unknown>;
  /** Inside the unit of work: throws Problem unless the viewer may add files to the record, or withdraw them, now. */
  mayChange(manager: EntityManager, viewer: Viewer, recordId: number): Promise<void>;
}

/** What shows that something was done is a file of the very record. Throws Problem. */
export async function mustBeFileOf(
  manager: EntityManager,
  kind: string,
  recordId: number,
  attachmentId: number | null | undefined,
): Promise<void> {
  if (attachmentId === null || attachmentId === undefined) return;
  const held = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM attachments
         WHERE id = ${attachmentId} AND record_kind = ${kind} AND record_id = ${recordId} AND withdrawn_at IS NULL`,
  );
  if (!held) throw Problem.field('attachmentId', 'reference');
}

/** Features register here, in onModuleInit, the records that files can be attached to. */
@Injectable()
export class AttachmentOwners {
  private readonly owners = new Map<string, AttachmentOwner>();

  register(owner: AttachmentOwner): void {
    this.owners.set(owner.kind, owner);
  }

  of(kind: string): AttachmentOwner {
    const owner = this.owners.get(kind);
    if (!owner) throw new Error(`No module has registered who may see the files of a ${kind}`);
    return owner;
  }

  /** Also refuses a viewer, or a token, without the permission that the record itself asks for. */
  async mustSee(viewer: Viewer, kind: string, recordId: number): Promise<void> {
    const owner = this.of(kind);
    if (!viewer.may(owner.read)) throw Problem.notFound();
    await owner.mustSee(viewer, recordId);
  }

  async mayChange(manager: EntityManager, viewer: Viewer, kind: string, recordId: number): Promise<void> {
    const owner = this.of(kind);
    if (!viewer.may(owner.write)) throw Problem.forbidden();
    await owner.mayChange(manager, viewer, recordId);
  }
}
