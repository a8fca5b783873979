import sql, { join, raw, type Sql } from 'sql-template-tag';

/** What SQLite and PostgreSQL say differently. Everything else in the queries is the same on both. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The text of a statement with this database's placeholders. */
  text(statement: Sql): string;
  /** A JSON object of output columns, by their names in the inner SELECT. */
  object(columns: Record<string, ColumnKind>): string;
  /** A JSON array of such objects, over all rows. */
  list(columns: Record<string, ColumnKind>): string;
  /** A truth value as the inner SELECT must give it so that JSON shows true or false. */
  boolean(condition: Sql): Sql;
  /** JSON text kept in a column, as JSON. */
  json(text: Sql): Sql;
  /** A JSON array made by a subquery of one column named `item`. */
  arrayOf(subquery: Sql): Sql;
  /** Ids of the rows of `table` whose `searchable` holds every word; a word ending in `*` is the start of one. */
  matches(table: string, words: string[]): Sql;
  /** Whether the text begins with the prefix. */
  startsWith(text: Sql, prefix: string): Sql;
  /** Whole days from one YYYY-MM-DD to another. */
  daysBetween(from: Sql, to: Sql): Sql;
  /** Serialises the writers of one thing until the commit; on SQLite the queue does. */
  lock(key: number): Sql | null;
}

export type ColumnKind = 'plain' | 'boolean' | 'json';

const LAST_CHARACTER = '\u{10FFFF}';
const quoted = (name: string) => `'${name}', `;

const sqlite: Dialect = {
  name: 'sqlite',
  text: (statement) => statement.sql,
  object: (columns) => `json_object(${pairs(columns, (name) => `json("${name}")`)})`,
  list: (columns) => `json_group_array(${sqlite.object(columns)})`,
  boolean: (condition) => sql`CASE WHEN ${condition} THEN 'true' ELSE 'false' END`,
  json: (text) => text,
  arrayOf: (subquery) => sql`(SELECT json_group_array(item) FROM (${subquery}))`,
  matches: (table, words) =>
    sql`SELECT rowid FROM ${raw(`${table}_search`)} WHERE ${raw(`${table}_search`)} MATCH ${words
      .map((word) => (word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`))
      .join(' ')}`,
  startsWith: (text, prefix) => sql`(${text} >= ${prefix} AND ${text} < ${prefix + LAST_CHARACTER})`,
  daysBetween: (from, to) => sql`CAST(julianday(${to}) - julianday(${from}) AS integer)`,
  lock: () => null,
};

const postgres: Dialect = {
  name: 'postgres',
  text: (statement) => statement.text,
  object: (columns) => `json_build_object(${pairs(columns, (name) => `"${name}"`)})`,
  list: (columns) => `coalesce(json_agg(${postgres.object(columns)}), '[]')`,
  boolean: (condition) => sql`(${condition})`,
  json: (text) => sql`(${text})::json`,
  arrayOf: (subquery) => sql`(SELECT coalesce(json_agg(item), '[]') FROM (${subquery}) AS items)`,
  matches: (table, words) =>
    sql`SELECT id FROM ${raw(table)} WHERE to_tsvector('simple', searchable) @@ to_tsquery('simple', ${words
      .map((word) => (word.endsWith('*') ? `'${word.slice(0, -1)}':*` : `'${word}'`))
      .join(' & ')})`,
  startsWith: (text, prefix) => sql`starts_with(${text}, ${prefix})`,
  daysBetween: (from, to) => sql`(CAST(${to} AS date) - CAST(${from} AS date))`,
  lock: (key) => sql`SELECT pg_advisory_xact_lock(${key})`,
};

function pairs(columns: Record<string, ColumnKind>, structured: (name: string) => string): string {
  return Object.entries(columns)
    .map(([name, kind]) => quoted(name) + (kind === 'plain' ? `"${name}"` : structured(name)))
    .join(', ');
}

export const dialectOf = (type: string): Dialect => (type === 'postgres' ? postgres : sqlite);

export { join, raw, sql };
export type { Sql };
