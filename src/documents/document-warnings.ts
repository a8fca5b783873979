import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { say, type Warning, type WarningCode } from '../texts/texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import { fold } from '../vocabulary/fold.js';
import { wordsOfType } from '../vocabulary/type-words.js';
import type { DocumentFacts } from './document-facts.js';
import type { Surroundings } from './document-surroundings.js';

/** What a clerk should look at twice; real texts are wrong, so none of it refuses. Only what the viewer may see. */
export async function documentWarnings(
  manager: EntityManager,
  viewer: Viewer,
  facts: DocumentFacts,
  { organizations, alike }: Surroundings,
  today: string,
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
  for (const { id, number, numberKey, issuedOn } of alike) {
    const on = issuedOn ? formatDate(issuedOn) : '?';
    const code = numberKey === columns.numberKey && numberKey !== null ? 'sameNumber' : 'sameTitle';
    warnings.push(warn(code, { number: number ?? '', on }, { documentId: id }));
  }
  if (columns.issuerId !== null) {
    const issuer = organizations.get(columns.issuerId);
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

export async function successorsOf(manager: EntityManager, id: number): Promise<string> {
  const rows = await rowsIn<{ name: string }>(
    manager,
    sql`SELECT o.name FROM successions s JOIN organizations o ON o.id = s.successor_id WHERE s.predecessor_id = ${id} ORDER BY o.name`,
  );
  return rows.map(({ name }) => name).join(', ') || '–';
}
