import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { say, type Warning, type WarningCode } from '../texts/texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import type { BookOfYear } from './book-numbers.js';
import { successorsOf } from './document-warnings.js';
import type { VisibleDocument } from './documents.service.js';

export interface Office {
  id: number;
  name: string;
  endedOn: string | null;
}

interface Entering {
  document: VisibleDocument;
  office: Office;
  book: string;
  enteredOn: string;
}

/** What a clerk should look at twice: entered already, arrived before it was issued, the office had ended. */
export async function bookEntryWarnings(
  manager: EntityManager,
  viewer: Viewer,
  { document, office, book, enteredOn }: Entering,
): Promise<Warning[]> {
  const warn = (code: WarningCode, params: Record<string, unknown>, about: Partial<Warning> = {}): Warning => ({
    code,
    message: say(viewer.language, `warnings.${code}`, params),
    ...about,
  });
  const warnings: Warning[] = [];
  const known = await enteredAlready(manager, document.id, { organizationId: office.id, book });
  if (known) warnings.push(warn('alreadyEntered', known, { documentId: document.id }));
  if (document.issuedOn && enteredOn < document.issuedOn) {
    warnings.push(warn('enteredBeforeIssued', { issuedOn: formatDate(document.issuedOn) }));
  }
  if (office.endedOn && enteredOn >= office.endedOn) {
    const { name, endedOn } = office;
    const params = { name, on: formatDate(endedOn), successors: await successorsOf(manager, office.id) };
    warnings.push(warn('organizationEnded', params, { organizationId: office.id }));
  }
  return warnings;
}

function enteredAlready(
  manager: EntityManager,
  documentId: number,
  { organizationId, book }: Omit<BookOfYear, 'year'>,
): Promise<{ number: number; year: number } | undefined> {
  return rowIn(
    manager,
    sql`SELECT number, year FROM book_entries
         WHERE document_id = ${documentId} AND organization_id = ${organizationId} AND book = ${book} AND withdrawn_at IS NULL
         ORDER BY id LIMIT 1`,
  );
}
