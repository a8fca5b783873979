import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import type { BookOfYear } from './book-numbers.js';

/** A book whose entries do not run from its first number to its last, each once. */
export interface BookFault extends BookOfYear {
  /** As the counter says; null: entries without a counter. */
  first: number | null;
  last: number | null;
  /** How many of these numbers stand in the book, and the largest that does. */
  entries: number;
  largest: number | null;
}

/** For `verify`: the counters against the entries. */
@Injectable()
export class BookCheck {
  constructor(private readonly reads: Reads) {}

  check(): Promise<BookFault[]> {
    return this.reads.rows<BookFault>(
      sql`SELECT c.organization_id AS "organizationId", c.book, c.year, c.first, c.last,
                 CAST(count(e.id) AS integer) AS entries, max(e.number) AS largest
            FROM book_counters c LEFT JOIN book_entries e
              ON e.organization_id = c.organization_id AND e.book = c.book AND e.year = c.year AND e.number >= c.first
           GROUP BY c.organization_id, c.book, c.year, c.first, c.last
          HAVING count(e.id) <> c.last - c.first + 1 OR coalesce(max(e.number), 0) <> c.last
          UNION ALL
          SELECT e.organization_id, e.book, e.year, NULL, NULL, CAST(count(*) AS integer), max(e.number)
            FROM book_entries e
           WHERE NOT EXISTS (SELECT 1 FROM book_counters c
                              WHERE c.organization_id = e.organization_id AND c.book = e.book AND c.year = e.year)
           GROUP BY e.organization_id, e.book, e.year`,
    );
  }
}
