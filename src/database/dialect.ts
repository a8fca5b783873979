import sql, { join, raw, type Sql } from 'sql-template-tag';

/** What SQLite and PostgreSQL say differently. Everything else in the queries is the same on both. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The text of a statement with this database's placeholders. */
  text(statement: Sql): string;
  /** The function that makes a JSON object of names and values. */
  readonly objectOf: string;
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
  /** Ids of the rows of `table` whose `searchable` holds every term. */
  matches(table: string, terms: readonly Term[]): Sql;
  /** The rows of `table` whose `searchable` holds every term, without reading more of them than are asked for. */
  found(table: string, alias: string, terms: readonly Term[]): Found;
  /** Whether the text begins with the prefix. */
  startsWith(text: Sql, prefix: string): Sql;
  /** Whole days from one YYYY-MM-DD to another. */
  daysBetween(from: Sql, to: Sql): Sql;
  /**
   * What stands behind LIMIT. SQLite looks at a value that is bound there while it plans, and so plans anew each time it is
   * asked: there the number is part of the statement.
   */
  limit(rows: number): Sql;
  /** Serialises the writers of one thing until the commit; on SQLite the queue does. */
  lock(key: number): Sql | null;
}

/**
 * A folded word, or the start of one when it ends in `*`; or several lists of words of which one is wanted whole:
 * [['qcdc'], ['quy', 'che', 'dan', 'chu']].
 */
export type Term = string | readonly (readonly string[])[];

export interface Found {
  from: Sql;
  where: Sql;
  /** ORDER BY id DESC, in the words that cost nothing. */
  newestFirst: Sql;
}

export type ColumnKind = 'plain' | 'boolean' | 'json';

const LAST_CHARACTER = '\u{10FFFF}';
const quoted = (name: string) => `'${name}', `;

/** Terms in the query language of an index. */
class QueryWords {
  constructor(
    private readonly and: string,
    private readonly or: string,
    private readonly word: (word: string, prefix: boolean) => string,
  ) {}

  every(terms: readonly Term[]): string {
    return terms.map((term) => (typeof term === 'string' ? this.one(term) : this.any(term))).join(this.and);
  }

  private any(lists: readonly (readonly string[])[]): string {
    return `(${lists.map((list) => `(${list.map((word) => this.one(word)).join(this.and)})`).join(this.or)})`;
  }

  private one(word: string): string {
    return word.endsWith('*') ? this.word(word.slice(0, -1), true) : this.word(word, false);
  }
}

const fts5 = new QueryWords(' AND ', ' OR ', (word, prefix) => `"${word}"${prefix ? '*' : ''}`);
const tsquery = new QueryWords(' & ', ' | ', (word, prefix) => `'${word}'${prefix ? ':*' : ''}`);

const sqlite: Dialect = {
  name: 'sqlite',
  text: (statement) => statement.sql,
  objectOf: 'json_object',
  object: (columns) => `json_object(${pairs(columns, (name) => `json("${name}")`)})`,
  list: (columns) => `json_group_array(${sqlite.object(columns)})`,
  boolean: (condition) => sql`CASE WHEN ${condition} THEN 'true' ELSE 'false' END`,
  json: (text) => text,
  arrayOf: (subquery) => sql`(SELECT json_group_array(item) FROM (${subquery}))`,
  matches: (table, terms) =>
    sql`SELECT rowid FROM ${raw(`${table}_search`)} WHERE ${raw(`${table}_search`)} MATCH ${fts5.every(terms)}`,
  found: (table, alias, terms) => ({
    // CROSS JOIN: the index is read backwards and stops when enough is found
    from: raw(
      `${table}_search AS ${alias}_found CROSS JOIN ${table} AS ${alias} ON ${alias}.id = ${alias}_found.rowid`,
    ),
    where: sql`${raw(`${alias}_found.${table}_search`)} MATCH ${fts5.every(terms)}`,
    newestFirst: raw(`${alias}_found.rowid DESC`),
  }),
  startsWith: (text, prefix) => sql`(${text} >= ${prefix} AND ${text} < ${prefix + LAST_CHARACTER})`,
  daysBetween: (from, to) => sql`CAST(julianday(${to}) - julianday(${from}) AS integer)`,
  limit: whole,
  lock: () => null,
};

/** As in the index: split at spaces only, for PostgreSQL's own parser knows letters by the server's locale. */
const words = (column: Sql) => sql`array_to_tsvector(string_to_array(${column}, ' '))`;

const postgres: Dialect = {
  name: 'postgres',
  text: (statement) => statement.text,
  objectOf: 'json_build_object',
  object: (columns) => `json_build_object(${pairs(columns, (name) => `"${name}"`)})`,
  list: (columns) => `coalesce(json_agg(${postgres.object(columns)}), '[]')`,
  boolean: (condition) => sql`(${condition})`,
  json: (text) => sql`(${text})::json`,
  arrayOf: (subquery) => sql`(SELECT coalesce(json_agg(item), '[]') FROM (${subquery}) AS items)`,
  matches: (table, terms) =>
    sql`SELECT id FROM ${raw(table)} WHERE ${words(raw('searchable'))} @@ CAST(${tsquery.every(terms)} AS tsquery)`,
  found: (table, alias, terms) => ({
    from: raw(`${table} AS ${alias}`),
    where: sql`${words(raw(`${alias}.searchable`))} @@ CAST(${tsquery.every(terms)} AS tsquery)`,
    newestFirst: raw(`${alias}.id DESC`),
  }),
  startsWith: (text, prefix) => sql`starts_with(${text}, ${prefix})`,
  daysBetween: (from, to) => sql`(CAST(${to} AS date) - CAST(${from} AS date))`,
  limit: (rows) => sql`${rows}`,
  lock: (key) => sql`SELECT pg_advisory_xact_lock(${key})`,
};

function whole(number: number): Sql {
  if (!Number.isSafeInteger(number)) throw new RangeError(`Not a whole number: ${number}`);
  return raw(String(number));
}

function pairs(columns: Record<string, ColumnKind>, structured: (name: string) => string): string {
  return Object.entries(columns)
    .map(([name, kind]) => quoted(name) + (kind === 'plain' ? `"${name}"` : structured(name)))
    .join(', ');
}

export const dialectOf = (type: string): Dialect => (type === 'postgres' ? postgres : sqlite);

export { join, raw, sql };
export type { Sql };
