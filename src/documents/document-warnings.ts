import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { say, type Warning, type WarningCode } from '../texts/texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import { fold } from '../vocabulary/fold.js';
import { wordsOfType } from '../vocabulary/type-words.js';
import { visibleDocuments } from './document-visibility.js';
import type { DocumentFacts } from './document-facts.js';

/** What a clerk should look at twice; real texts are wrong, so none of it refuses. Only what the viewer may see. */
export async function documentWarnings(
  manager: EntityManager,
  viewer: Viewer,
  facts: DocumentFacts,
  today: string,
  except = 0,
): Promise<Warning[]> {
  const warn = (code: WarningCode, params: Record<string, unknown> = {}, about: Partial<Warning> = {}): Warning => ({
    code,
    message: say(viewer.language, `warnings.${code}`, params),
    ...about,
  });
  const { columns, number } = facts;
  const warnings: Warning[] = [];
  if (number && !number.complete) warnings.push(warn('numberIncomplete'));
  if (columns.issuedOn && columns.issuedOn > today) warnings.push(warn('futureDate'));
  if (number?.type && columns.typeName && !fitsWord(number.type, number.system, columns.typeName)) {
    warnings.push(warn('typeContradicts', { typeName: columns.typeName, code: number.type }));
  }
  for (const twin of await lookAlikes(manager, viewer, facts, except)) {
    const on = twin.issuedOn ? formatDate(twin.issuedOn) : '?';
    const code = twin.numberKey === columns.numberKey && columns.numberKey !== null ? 'sameNumber' : 'sameTitle';
    warnings.push(warn(code, { number: twin.number ?? '', on }, { documentId: twin.id }));
  }
  if (columns.issuerId !== null) {
    const issuer = await issuerOf(manager, columns.issuerId);
    if (number?.body && issuer && !fitsBody(number.body, issuer.code)) {
      warnings.push(warn('issuerContradicts', { issuer: issuer.name, body: number.body }));
    }
    if (issuer?.endedOn && columns.issuedOn && columns.issuedOn >= issuer.endedOn) {
      const successors = await successorsOf(manager, columns.issuerId);
      warnings.push(warn('issuerEnded', { successors }, { organizationId: columns.issuerId }));
    }
  }
  return warnings;
}

function fitsWord(code: string, system: Parameters<typeof wordsOfType>[1], word: string): boolean {
  const words = wordsOfType(code, system);
  return words.length === 0 || words.some((known) => fold(word).startsWith(fold(known)));
}

/** MTTQ-BTT is numbered by the body MTTQ; QH15 by QH. */
function fitsBody(body: string, code: string): boolean {
  const printed = fold(body);
  const own = fold(code);
  return (
    printed === own ||
    printed.split('-').includes(own) ||
    own.split('-').includes(printed) ||
    /^(\D+)\d+$/.exec(printed)?.[1] === own
  ); // "qh15"
}

interface Twin {
  id: number;
  number: string | null;
  numberKey: string | null;
  issuedOn: string | null;
}

/** A few documents of the same number, or of the same title, newest first. */
async function lookAlikes(
  manager: EntityManager,
  viewer: Viewer,
  { columns }: DocumentFacts,
  except: number,
): Promise<Twin[]> {
  const alike = async (condition: ReturnType<typeof sql>) =>
    rowsIn<Twin>(
      manager,
      sql`SELECT d.id, d.number, d.number_key AS "numberKey", d.issued_on AS "issuedOn" FROM documents d
           WHERE ${condition} AND d.id <> ${except} AND d.withdrawn_at IS NULL AND d.registered AND ${visibleDocuments(viewer, sql`d`)}
           LIMIT 3`,
    );
  const sameNumber = columns.numberKey === null ? [] : await alike(sql`d.number_key = ${columns.numberKey}`);
  const sameTitle = columns.titleKey === '' ? [] : await alike(sql`d.title_key = ${columns.titleKey}`);
  const seen = new Set(sameNumber.map(({ id }) => id));
  return [...sameNumber, ...sameTitle.filter(({ id }) => !seen.has(id))];
}

function issuerOf(manager: EntityManager, id: number) {
  return rowIn<{ name: string; code: string; endedOn: string | null }>(
    manager,
    sql`SELECT name, code, ended_on AS "endedOn" FROM organizations WHERE id = ${id}`,
  );
}

export async function successorsOf(manager: EntityManager, id: number): Promise<string> {
  const rows = await rowsIn<{ name: string }>(
    manager,
    sql`SELECT o.name FROM successions s JOIN organizations o ON o.id = s.successor_id WHERE s.predecessor_id = ${id} ORDER BY o.name`,
  );
  return rows.map(({ name }) => name).join(', ') || '–';
}
