import { hash } from 'node:crypto';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { Canonical, canonicalJson } from './canonical-json.js';

/** The columns of one table that belong to a record. A later release may add fields at the end, never take any away. */
export interface Part {
  table: string;
  /** The column that holds the record's id. */
  key: string;
  fields: readonly string[];
}

/** A record with its children, as the audit log sees it: its own row first. */
export interface Aggregate {
  kind: string;
  parts: readonly Part[];
}

/** Rows by table, empty members left out: equal content always gives an equal hash. */
export type Snapshot = Record<string, Record<string, unknown>[]>;

type Ask = (statement: Sql) => Promise<Record<string, unknown>[]>;

const known = new Map<string, Aggregate>();

/** Declares a record that is audited; `verify` asks for it by its kind. */
export function defineAggregate(aggregate: Aggregate): Aggregate {
  known.set(aggregate.kind, aggregate);
  return aggregate;
}

export const aggregateOf = (kind: string): Aggregate | undefined => known.get(kind);

/**
 * The snapshot of a record that has just been written whole, from what was written: its rows by table, each member by
 * the name of its property. Nothing is read back, and `verify` compares with what stands in the tables.
 */
export function snapshotOf(aggregate: Aggregate, rows: Record<string, readonly object[]>): Snapshot {
  const snapshot: Snapshot = {};
  for (const { table, fields } of aggregate.parts) {
    snapshot[table] = (rows[table] ?? []).map((row) => {
      const members = row as Record<string, unknown>;
      const kept: Record<string, unknown> = {};
      for (const field of fields) {
        const value = members[propertyOf(field)] ?? null;
        if (value !== null) kept[field] = typeof value === 'boolean' ? Number(value) : value;
      }
      return kept;
    });
    sort(snapshot[table]);
  }
  return snapshot;
}

export async function takeSnapshot(ask: Ask, aggregate: Aggregate, id: number): Promise<Snapshot> {
  const snapshot: Snapshot = {};
  for (const { table, key, fields } of aggregate.parts) {
    const columns = join(
      fields.map((field) => raw(`"${field}"`)),
      ', ',
    );
    const rows = await ask(sql`SELECT ${columns} FROM ${raw(table)} WHERE ${raw(key)} = ${id}`);
    snapshot[table] = sort(rows.map(plain));
  }
  return snapshot;
}

/** The snapshot of a record to which nothing but these rows of one table has been added. */
export function withRows(before: Snapshot, table: string, rows: Record<string, unknown>[]): Snapshot {
  return { ...before, [table]: sort([...before[table]!, ...rows]) };
}

export function hashOf(snapshot: Snapshot): string {
  return sha256(canonicalJson(snapshot));
}

/** The snapshot as it goes into the log, and its hash, of one text. */
export function sealed(snapshot: Snapshot): { record: Canonical; recordHash: string } {
  const record = Canonical.of(snapshot);
  return { record, recordHash: sha256(record.text) };
}

const sha256 = (text: string) => hash('sha256', text, 'hex');

/** field → [before, after] of the record's own row; child table → [rows before, rows after]. */
export function changesBetween(
  aggregate: Aggregate,
  before: Snapshot,
  after: Snapshot,
): Record<string, [unknown, unknown]> {
  const [own, ...children] = aggregate.parts;
  const changes: Record<string, [unknown, unknown]> = {};
  const [was, is] = [before[own!.table]?.[0] ?? {}, after[own!.table]?.[0] ?? {}];
  for (const field of own!.fields) {
    if ((was[field] ?? null) !== (is[field] ?? null)) changes[field] = [was[field] ?? null, is[field] ?? null];
  }
  for (const { table } of children) {
    if (canonicalJson(before[table]) !== canonicalJson(after[table])) changes[table] = [before[table], after[table]];
  }
  return changes;
}

/** Both databases give the same values: SQLite's 0 and 1 are PostgreSQL's false and true. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => [field, typeof value === 'boolean' ? Number(value) : value]),
  );
}

/** Rows of one part have no order of their own. */
function sort(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  if (rows.length < 2) return rows;
  const texts = new Map(rows.map((row) => [row, canonicalJson(row)]));
  return rows.sort((a, b) => (texts.get(a)! < texts.get(b)! ? -1 : texts.get(a)! > texts.get(b)! ? 1 : 0));
}

const properties = new Map<string, string>();

/** issued_on → issuedOn */
function propertyOf(field: string): string {
  let property = properties.get(field);
  if (property === undefined) {
    property = field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()); // "_o"
    properties.set(field, property);
  }
  return property;
}
