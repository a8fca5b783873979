import { Injectable } from '@nestjs/common';
import { join, type Sql, sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import type { ListDocuments } from '../documents/document.dto.js';
import { DocumentQueries, validityOn } from '../documents/documents.queries.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { CSV_HEADINGS, CSV_WORDS } from '../texts/interchange.texts.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';

interface Row {
  id: number;
  number: string | null;
  typeName: string | null;
  issuer: string | null;
  collective: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  title: string;
  signer: string | null;
  urgency: string;
  validity: string;
}

const ROWS_AT_ONCE = 1000;

/** The documents of a list, all of them, newest first: what the viewer may see, read page by page. */
@Injectable()
export class DocumentsCsv {
  constructor(
    private readonly reads: Reads,
    private readonly documents: DocumentQueries,
    private readonly clock: Clock,
  ) {}

  async *lines(viewer: Viewer, query: ListDocuments): AsyncGenerator<string> {
    const { language } = viewer;
    const words = CSV_WORDS[language];
    yield BYTE_ORDER_MARK + csvLine(CSV_HEADINGS[language]);
    for await (const rows of this.pages(viewer, query)) {
      const lines = rows.map((row) =>
        csvLine([
          ...[row.number, row.typeName, row.issuer, row.collective, row.issuedOn, row.effectiveOn, row.expiresOn],
          ...[row.title, row.signer, words[row.urgency] ?? row.urgency, words[row.validity] ?? row.validity],
        ]),
      );
      yield lines.join('');
    }
  }

  /** Dated ones from the newest on, then those without a date. */
  private async *pages(viewer: Viewer, query: ListDocuments): AsyncGenerator<Row[]> {
    const day = query.asOf ?? this.clock.today();
    const where = this.documents.listed(viewer, query).filter((condition) => condition !== undefined);
    let last: Row | undefined;
    for (const dated of [true, false]) {
      for (let rows: Row[] | undefined; !rows || rows.length === ROWS_AT_ONCE;) {
        rows = await this.page(where, day, dated, last);
        if (rows.length > 0) yield rows;
        last = rows.at(-1) ?? last;
      }
      last = undefined;
    }
  }

  private page(where: Sql[], day: string, dated: boolean, last: Row | undefined): Promise<Row[]> {
    const after = dated ? sql`(d.issued_on, d.id) < (${last?.issuedOn}, ${last?.id})` : sql`d.id < ${last?.id}`;
    const conditions = [
      ...where,
      dated ? sql`d.issued_on IS NOT NULL` : sql`d.issued_on IS NULL`,
      ...(last ? [after] : []),
    ];
    return this.reads.rows<Row>(
      sql`SELECT d.id, d.number, coalesce(d.type_name, d.type) AS "typeName", o.name AS issuer, d.collective,
                 d.issued_on AS "issuedOn", d.effective_on AS "effectiveOn", d.expires_on AS "expiresOn", d.title,
                 d.signer, d.urgency, coalesce(${validityOn(sql`state`, day)}, 'unknown') AS validity
            FROM documents d LEFT JOIN organizations o ON o.id = d.issuer_id
           WHERE ${join(conditions, ' AND ')}
           ORDER BY d.issued_on DESC, d.id DESC LIMIT ${ROWS_AT_ONCE}`,
    );
  }
}
