import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sql, type Sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { day, dayOrNull, integer, integerOrNull, text, textOrNull } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import { inScope, inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { ListBookEntries, NextNumber } from './book-entry.dto.js';
import { visibleDocuments } from './document-visibility.js';

/** A line of a book with what the book prints of the document. */
export const bookEntryView = z.object({
  ...{ id: integer, organizationId: integer, organization: text, book: text, year: integer, number: integer },
  ...{
    enteredOn: day,
    documentId: integer,
    documentNumber: textOrNull,
    documentType: textOrNull,
    typeName: textOrNull,
  },
  ...{
    issuerId: integerOrNull,
    issuer: textOrNull,
    issuedOn: dayOrNull,
    title: text,
    signer: textOrNull,
    urgency: text,
  },
  ...{ sender: textOrNull, recipients: textOrNull, note: textOrNull },
  ...{ withdrawnAt: textOrNull, withdrawnReason: textOrNull, version: integer },
});

export type BookEntryView = z.infer<typeof bookEntryView>;

export const nextNumberView = z.object({ organizationId: integer, book: text, year: integer, number: integer });

const from = sql`book_entries e JOIN documents d ON d.id = e.document_id
  JOIN organizations o ON o.id = e.organization_id LEFT JOIN organizations i ON i.id = d.issuer_id`;

const columns: Columns = {
  ...{ id: sql`e.id`, organizationId: sql`e.organization_id`, organization: sql`o.name`, book: sql`e.book` },
  ...{ year: sql`e.year`, number: sql`e.number`, enteredOn: sql`e.entered_on`, documentId: sql`d.id` },
  ...{ documentNumber: sql`coalesce(d.number_typed, d.number)`, documentType: sql`d.type`, typeName: sql`d.type_name` },
  ...{ issuerId: sql`d.issuer_id`, issuer: sql`coalesce(d.collective, i.name, d.issuer_words)` },
  ...{ issuedOn: sql`d.issued_on`, title: sql`d.title`, signer: sql`d.signer`, urgency: sql`d.urgency` },
  ...{ sender: sql`e.sender`, recipients: sql`e.recipients`, note: sql`e.note` },
  ...{ withdrawnAt: sql`e.withdrawn_at`, withdrawnReason: sql`e.withdrawn_reason`, version: sql`e.version` },
};

/** A book is its office's: those read it in whose scope the office is, and of its lines those whose document they may see. */
@Injectable()
export class BookQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, { organizationId, book, year, ...query }: ListBookEntries): Promise<JsonText> {
    return this.reads.page({
      columns,
      from,
      where: [
        ...this.readable(viewer),
        organizationId ? sql`e.organization_id = ${organizationId}` : undefined,
        book ? sql`e.book = ${book}` : undefined,
        year ? sql`e.year = ${year}` : undefined,
        query.from ? sql`e.entered_on >= ${query.from}` : undefined,
        query.to ? sql`e.entered_on <= ${query.to}` : undefined,
        query.withdrawn ? undefined : sql`e.withdrawn_at IS NULL`,
      ],
      orderBy: ordering(
        query,
        { enteredOn: sql`e.entered_on`, number: sql`e.number`, issuedOn: sql`d.issued_on` },
        '-enteredOn',
        sql`e.id`,
      ),
      ...paging(query),
    });
  }

  /** Of one document, oldest first. */
  ofDocument(viewer: Viewer, documentId: number): Promise<JsonText> {
    return this.reads.page({
      columns,
      from,
      where: [...this.readable(viewer), sql`e.document_id = ${documentId}`, sql`e.withdrawn_at IS NULL`],
      orderBy: sql`e.entered_on, e.id`,
    });
  }

  /** Also a withdrawn one. Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number): Promise<BookEntryView> {
    const found = await this.reads.one<BookEntryView>({
      columns,
      from,
      where: [...this.readable(viewer), sql`e.id = ${id}`],
    });
    if (!found) throw Problem.notFound();
    return found;
  }

  /** A hint for the form: the number that the next entry will get if nobody enters before. */
  async next(viewer: Viewer, query: NextNumber): Promise<z.infer<typeof nextNumberView>> {
    const { organizationId, book, year = Number(this.clock.today().slice(0, 4)) } = query;
    const row = await this.reads.row<{ number: number }>(
      sql`SELECT coalesce(c.last, 0) + 1 AS number FROM organizations o
            LEFT JOIN book_counters c ON c.organization_id = o.id AND c.book = ${book} AND c.year = ${year}
           WHERE o.id = ${organizationId} AND ${inScopeFor(viewer, 'documents:write', sql`o.id`)}`,
    );
    if (!row) throw Problem.field('organizationId', 'reference');
    return { organizationId, book, year, number: row.number };
  }

  private readable(viewer: Viewer): Sql[] {
    return [inScope(viewer, sql`e.organization_id`), visibleDocuments(viewer, sql`d`)];
  }
}
