import { Injectable } from '@nestjs/common';
import { AuditVerification } from '../audit/verification.js';
import { UnitCountCheck } from '../assignments/unit-count-check.js';
import type { Link } from '../audit/audit-trail.js';
import { isPostgres, sqliteFile } from '../database/data-sources.js';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { BookCheck } from '../documents/book-check.js';
import { LookAlikesCheck } from '../documents/look-alikes-check.js';
import { ValidityCheck } from '../documents/validity-check.js';
import { FileCheck } from '../files/file-check.js';
import { Settings } from '../settings/settings.js';
import { integrityFaults } from './integrity-check.js';

export interface PartVerified {
  part: 'database' | 'audit' | 'counters' | 'intervals' | 'look-alikes' | 'files';
  ok: boolean;
  /** How many entries, books, documents, pairs or files were looked at. */
  checked: number;
  /** The first that does not fit. */
  fault: string | null;
}

export interface Verified {
  ok: boolean;
  parts: PartVerified[];
  /** The last link of the log: keep it outside. */
  head: Link;
}

/** Whether all that the register holds still fits together. */
@Injectable()
export class RegisterVerification {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditVerification,
    private readonly books: BookCheck,
    private readonly units: UnitCountCheck,
    private readonly validity: ValidityCheck,
    private readonly lookAlikes: LookAlikesCheck,
    private readonly files: FileCheck,
    private readonly settings: Settings,
  ) {}

  async verify(anchor?: Link): Promise<Verified> {
    const audit = await this.audit.verify(anchor);
    const parts = [
      await this.database(),
      {
        part: 'audit',
        ok: audit.ok,
        checked: audit.entries,
        fault: audit.broken && JSON.stringify(audit.broken),
      } satisfies PartVerified,
      await this.counters(),
      await this.intervals(),
      await this.pairs(),
      await this.stored(),
    ];
    return { ok: parts.every(({ ok }) => ok), parts, head: audit.head };
  }

  private async database(): Promise<PartVerified> {
    const { databaseUrl } = this.settings;
    const faults = isPostgres(databaseUrl) ? [] : await integrityFaults(sqliteFile(databaseUrl), { quick: false });
    return partOf('database', 1, faults[0]);
  }

  private async counters(): Promise<PartVerified> {
    const books = await this.reads.row<{ count: number }>(
      sql`SELECT CAST(count(*) AS integer) AS count FROM book_counters`,
    );
    const [fault] = await this.books.check();
    const units = await this.units.check();
    return partOf(
      'counters',
      books!.count + units.documents,
      fault
        ? JSON.stringify(fault)
        : units.differing === undefined
          ? undefined
          : `units of document ${units.differing}`,
    );
  }

  private async intervals(): Promise<PartVerified> {
    const documents = await this.reads.row<{ count: number }>(
      sql`SELECT CAST(count(DISTINCT document_id) AS integer) AS count FROM validity_intervals`,
    );
    const [differing] = await this.validity.differing();
    return partOf('intervals', documents!.count, differing === undefined ? undefined : `document ${differing}`);
  }

  private async pairs(): Promise<PartVerified> {
    const { pairs, differing } = await this.lookAlikes.check();
    return partOf('look-alikes', pairs, differing === undefined ? undefined : `document ${differing}`);
  }

  private async stored(): Promise<PartVerified> {
    const { files, faults } = await this.files.check();
    return partOf('files', files, faults[0] && JSON.stringify(faults[0]));
  }
}

function partOf(part: PartVerified['part'], checked: number, fault: string | undefined): PartVerified {
  return { part, ok: fault === undefined, checked, fault: fault ?? null };
}
