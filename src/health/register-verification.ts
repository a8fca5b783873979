import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { AuditVerification } from '../audit/verification.js';
import type { Link } from '../audit/audit-trail.js';
import { isPostgres, sqliteFile } from '../database/data-sources.js';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Settings } from '../settings/settings.js';
import { integrityFaults } from './integrity-check.js';

export interface PartVerified {
  part: 'database' | 'audit' | 'counters' | 'intervals' | 'files';
  ok: boolean;
  /** How many entries, books, documents or files were looked at. */
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
      await this.files(),
    ];
    return { ok: parts.every(({ ok }) => ok), parts, head: audit.head };
  }

  private async database(): Promise<PartVerified> {
    const { databaseUrl } = this.settings;
    const faults = isPostgres(databaseUrl) ? [] : await integrityFaults(sqliteFile(databaseUrl), { quick: false });
    return partOf('database', 1, faults[0]);
  }

  /** No book has a number beyond its counter. */
  private async counters(): Promise<PartVerified> {
    const books = await this.reads.rows<{ book: string; year: number; highest: number; last: number | null }>(
      sql`SELECT e.book, e.year, CAST(max(e.number) AS integer) AS highest, CAST(max(c.last) AS integer) AS last
            FROM book_entries e LEFT JOIN book_counters c
              ON c.organization_id = e.organization_id AND c.book = e.book AND c.year = e.year
           GROUP BY e.organization_id, e.book, e.year`,
    );
    const wrong = books.find(({ highest, last }) => last === null || highest > last);
    return partOf('counters', books.length, wrong && `${wrong.book} ${wrong.year}: ${wrong.highest} > ${wrong.last}`);
  }

  /** Of every document the intervals follow one another without gap or overlap. */
  private async intervals(): Promise<PartVerified> {
    const row = await this.reads.row<{ checked: number; wrong: number | null }>(
      sql`SELECT CAST(count(*) AS integer) AS checked,
                 min(CASE WHEN v.from_on >= v.to_on OR v.from_on <> v.expected THEN v.document_id END) AS wrong
            FROM (SELECT document_id, from_on, to_on,
                         lag(to_on, 1, from_on) OVER (PARTITION BY document_id ORDER BY from_on) AS expected
                    FROM validity_intervals) AS v`,
    );
    return partOf('intervals', row!.checked, row!.wrong === null ? undefined : `document ${row!.wrong}`);
  }

  /** Every attachment's bytes are those that were stored. */
  private async files(): Promise<PartVerified> {
    const stored = await this.reads.rows<{ sha256: string }>(sql`SELECT DISTINCT sha256 FROM attachments ORDER BY 1`);
    for (const { sha256 } of stored) {
      const fault = await this.fileFault(sha256);
      if (fault) return partOf('files', stored.length, fault);
    }
    return partOf('files', stored.length, undefined);
  }

  private async fileFault(sha256: string): Promise<string | undefined> {
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(join(this.settings.filesFolder, sha256)), hash);
    } catch (error) {
      return `${sha256}: ${(error as Error).message}`;
    }
    return hash.digest('hex') === sha256 ? undefined : `${sha256}: other bytes than were stored`;
  }
}

function partOf(part: PartVerified['part'], checked: number, fault: string | undefined): PartVerified {
  return { part, ok: fault === undefined, checked, fault: fault ?? null };
}
