import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { BodyKind, DocumentType, Holiday, Term } from './catalogue.entity.js';

type Line = Record<string, string>;

/**
 * Brings the catalogues of data/catalogues into the database: what is missing is added, what an administrator has
 * added or changed stays. Idempotent. Throws when a file can't be read.
 */
export async function loadCatalogues(manager: EntityManager, folder: URL): Promise<void> {
  const read = (name: string) => parse<Line>(readFileSync(new URL(name, folder)), { columns: true, bom: true });
  await addMissing(
    manager,
    DocumentType,
    'document_types',
    ['system', 'code', 'name'],
    read('document-types.csv').map(documentType),
  );
  await addMissing(
    manager,
    BodyKind,
    'body_kinds',
    ['code', 'system', 'level', 'name'],
    read('body-kinds.csv').map(bodyKind),
  );
  await addMissing(manager, Term, 'terms', ['catalogue', 'code'], read('terms.csv').map(term));
  await addMissing(manager, Holiday, 'holidays', ['date'], read('holidays.csv').map(holiday));
}

const some = (text: string | undefined) => text || null;
const yes = (text: string | undefined) => text === 'true';

const documentType = (line: Line) => ({
  ...{ system: line.system!, code: line.code!, name: line.name!, nameEn: some(line.nameEn) },
  ...{ normative: yes(line.normative), note: some(line.note), source: some(line.source) },
});

const bodyKind = (line: Line) => ({
  ...{ code: line.code!, system: line.system!, level: line.level!, name: line.name!, nameEn: some(line.nameEn) },
  ...{ validFrom: some(line.validFrom), validTo: some(line.validTo), successorCode: some(line.successorCode) },
  ...{ unconfirmed: yes(line.unconfirmed), note: some(line.note), source: some(line.source) },
});

const term = (line: Line) => ({
  ...{ catalogue: line.catalogue!, code: line.code!, name: line.name!, nameEn: some(line.nameEn) },
  ...{ position: Number(line.position), note: some(line.note) },
});

const holiday = (line: Line) => ({
  ...{ date: line.date!, kind: line.kind!, name: line.name!, unconfirmed: yes(line.unconfirmed) },
});

async function addMissing<T extends Record<string, unknown>>(
  manager: EntityManager,
  entity: new () => object,
  table: 'document_types' | 'body_kinds' | 'terms' | 'holidays',
  key: string[],
  rows: T[],
): Promise<void> {
  const keyOf = (row: Record<string, unknown>) => JSON.stringify(key.map((column) => row[column]));
  const present = await rowsIn<Record<string, unknown>>(manager, ALL[table]);
  const known = new Set(present.map(keyOf));
  const missing = rows.filter((row) => !known.has(keyOf(row)));
  for (let i = 0; i < missing.length; i += 100) await manager.insert(entity, missing.slice(i, i + 100));
}

const ALL = {
  document_types: sql`SELECT system, code, name FROM document_types`,
  body_kinds: sql`SELECT code, system, level, name FROM body_kinds`,
  terms: sql`SELECT catalogue, code FROM terms`,
  holidays: sql`SELECT date FROM holidays`,
};
