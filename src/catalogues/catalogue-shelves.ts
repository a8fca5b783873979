import { type Aggregate, defineAggregate } from '../audit/aggregate.js';
import { sql, type Sql } from '../database/dialect.js';
import { BodyKind, DocumentType, Holiday, Term } from './catalogue.entity.js';

/** One catalogue: its rows, what tells them apart, and how the log knows them. */
export interface Shelf {
  entity: new () => object;
  aggregate: Aggregate & { kind: 'document_type' | 'body_kind' | 'term' | 'holiday' };
  from: Sql;
  /** Names of the output by column; a truth value is marked. */
  columns: Record<string, Sql | { flag: Sql }>;
  /** What two rows may not have in common. Never changed: the catalogue files would add the old one again. */
  key: readonly string[];
  /** Nothing can't be written here: leaving it out or giving null keeps what is there. */
  needed: readonly string[];
  sort: Record<string, Sql>;
}

const documentTypes: Shelf = {
  entity: DocumentType,
  aggregate: aggregate('document_type', 'document_types', [
    ...['system', 'code', 'name', 'name_en', 'normative', 'note', 'source'],
  ]),
  from: sql`document_types c`,
  columns: {
    ...{ id: sql`c.id`, system: sql`c.system`, code: sql`c.code`, name: sql`c.name`, nameEn: sql`c.name_en` },
    ...{ normative: { flag: sql`c.normative` }, note: sql`c.note`, source: sql`c.source`, version: sql`c.version` },
  },
  key: ['system', 'code', 'name'],
  needed: ['normative'],
  sort: { code: sql`c.system, c.code`, name: sql`c.name` },
};

const bodyKinds: Shelf = {
  entity: BodyKind,
  aggregate: aggregate('body_kind', 'body_kinds', [
    ...['code', 'system', 'level', 'name', 'name_en', 'valid_from', 'valid_to', 'successor_code', 'unconfirmed'],
    ...['note', 'source'],
  ]),
  from: sql`body_kinds c`,
  columns: {
    ...{ id: sql`c.id`, code: sql`c.code`, system: sql`c.system`, level: sql`c.level`, name: sql`c.name` },
    ...{ nameEn: sql`c.name_en`, validFrom: sql`c.valid_from`, validTo: sql`c.valid_to` },
    ...{ successorCode: sql`c.successor_code`, unconfirmed: { flag: sql`c.unconfirmed` } },
    ...{ note: sql`c.note`, source: sql`c.source`, version: sql`c.version` },
  },
  key: ['code', 'system', 'level', 'name'],
  needed: ['unconfirmed'],
  sort: { code: sql`c.system, c.code`, name: sql`c.name` },
};

const terms: Shelf = {
  entity: Term,
  aggregate: aggregate('term', 'terms', ['catalogue', 'code', 'name', 'name_en', 'position', 'note']),
  from: sql`terms c`,
  columns: {
    ...{ id: sql`c.id`, catalogue: sql`c.catalogue`, code: sql`c.code`, name: sql`c.name`, nameEn: sql`c.name_en` },
    ...{ position: sql`c.position`, note: sql`c.note`, version: sql`c.version` },
  },
  key: ['catalogue', 'code'],
  needed: ['name', 'position'],
  sort: { position: sql`c.catalogue, c.position`, name: sql`c.name` },
};

const holidays: Shelf = {
  entity: Holiday,
  aggregate: aggregate('holiday', 'holidays', ['date', 'kind', 'name', 'unconfirmed']),
  from: sql`holidays c`,
  columns: {
    ...{ id: sql`c.id`, date: sql`c.date`, kind: sql`c.kind`, name: sql`c.name` },
    ...{ unconfirmed: { flag: sql`c.unconfirmed` }, version: sql`c.version` },
  },
  key: ['date'],
  needed: ['kind', 'name', 'unconfirmed'],
  sort: { date: sql`c.date` },
};

export const shelves = { documentTypes, bodyKinds, terms, holidays };

function aggregate<Kind extends string>(
  kind: Kind,
  table: string,
  fields: readonly string[],
): Aggregate & { kind: Kind } {
  const parts = [{ table, key: 'id', fields: ['id', ...fields, 'version'] }];
  return { ...defineAggregate({ kind, parts }), kind };
}
