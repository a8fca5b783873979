import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Writer } from '../database/writer.js';
import { findSecrecyStamp, type SecrecyStamp } from '../extraction/secrecy.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { fold } from '../vocabulary/fold.js';

/** Degrees as a field of a form or an import says them: by name, or by the letter on the envelope. */
const DEGREES: ReadonlyMap<string, SecrecyStamp> = new Map([
  ...(['mat', 'c', 'secret'] as const).map((word) => [word, 'MẬT'] as const),
  ...(['toi mat', 'b', 'top secret', 'top_secret'] as const).map((word) => [word, 'TỐI MẬT'] as const),
  ...(['tuyet mat', 'a'] as const).map((word) => [word, 'TUYỆT MẬT'] as const),
]);

/** What such a field says of a document that is no secret. */
const OPEN = new Set(['', '-', 'khong', 'khong mat', 'thuong', 'binh thuong', 'cong khai', 'none', 'normal']);

/**
 * State secrets stay out: call it before anything is stored, on disk or in the database, and never inside a unit of work:
 * its line in the log is one of its own.
 */
@Injectable()
export class SecrecyGuard {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Throws Problem 422 `secrecyStamp`, with one line in the log that holds none of the content, when a text bears a stamp.
   * `texts`: what was sent, by field.
   */
  async check(viewer: Viewer, texts: Record<string, string | null | undefined>): Promise<void> {
    for (const [field, text] of Object.entries(texts)) {
      const found = text ? findSecrecyStamp(text) : null;
      if (found) await this.refuse(viewer, field, found.stamp);
    }
  }

  /** The same for a field `secrecy` (độ mật): refuses every degree, and 422 by field what is neither a degree nor "không". */
  async checkDegree(viewer: Viewer, degree: string | null | undefined, field = 'secrecy'): Promise<void> {
    const word = fold(degree ?? '');
    if (OPEN.has(word)) return;
    const stamp = DEGREES.get(word) ?? findSecrecyStamp(degree!)?.stamp;
    if (!stamp) throw Problem.field(field, 'oneOf', { values: 'Không' });
    await this.refuse(viewer, field, stamp);
  }

  /** For a stamp that was found elsewhere. A unit of work of its own: the line stays although the request is refused. */
  async refuse(viewer: Viewer, field: string, stamp: SecrecyStamp): Promise<never> {
    await this.writer.write((manager) => this.audit.note(manager, viewer, 'secrecy.refused', { field, stamp }));
    throw Problem.refused('secrecyStamp', { stamp }, { field });
  }
}
