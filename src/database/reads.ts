import type { DataSource, EntityManager } from 'typeorm';
import type { Database } from 'better-sqlite3';
import { type ColumnKind, dialectOf, type Dialect, raw, sql, type Sql, join } from './dialect.js';
import { LatestAnswers } from './latest-answers.js';
import { outageOf } from './outage.js';
import { Statements } from './statements.js';

/** Output columns by name: plain SQL, or SQL that gives a truth value or JSON. */
export type Columns = Record<string, Sql | { sql: Sql; kind: Exclude<ColumnKind, 'plain'> }>;

export interface Selection {
  columns: Columns;
  from: Sql;
  where?: (Sql | undefined)[];
  orderBy?: Sql;
  limit?: number;
  offset?: number;
}

export interface Page extends Selection {
  /** The rows that `total` counts; by default the same. */
  counted?: { from: Sql; where?: (Sql | undefined)[] };
  /** Further aggregates over these rows, beside `total`. */
  beside?: Record<string, Sql>;
  /** Common table expressions that `from` names; each is worked out once. */
  recursive?: Sql;
}

export interface Part {
  /** A JSON list in UTF-8. */
  items: Buffer;
  total: number;
}

interface Answer<Rest> {
  items: string | Buffer;
  rest: Rest;
}

/** JSON that the database wrote, in UTF-8; it becomes neither objects nor text of JavaScript on its way out. */
export class JsonText {
  readonly bytes: Buffer;

  constructor(...parts: (string | Buffer)[]) {
    this.bytes = Buffer.concat(parts.map(utf8));
  }
}

const utf8 = (text: string | Buffer) => (typeof text === 'string' ? Buffer.from(text) : text);

/** Asks in SQL and answers plain rows. Sees committed data only and cannot change any. */
export class Reads {
  readonly dialect: Dialect;
  private readonly statements: Statements | null;
  private readonly latest: LatestAnswers | null;
  private readonly worded = new WeakMap<Columns, Words>();

  constructor(private readonly dataSource: DataSource) {
    this.dialect = dialectOf(dataSource.options.type);
    const { driver } = dataSource;
    const connection = 'databaseConnection' in driver ? (driver.databaseConnection as Database) : null;
    this.statements = connection && Statements.of(connection);
    this.latest = connection && new LatestAnswers(connection, this.statements!);
  }

  async rows<Row>(statement: Sql): Promise<Row[]> {
    const text = this.dialect.text(statement);
    if (!this.statements) return this.overTheNetwork<Row>(text, statement.values);
    return this.statements.run(text, statement.values).records as Row[];
  }

  async row<Row>(statement: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0];
  }

  /** `{items, total, …beside}`, all of the same moment. */
  async page({ beside = {}, counted, recursive, ...selection }: Page): Promise<JsonText> {
    const { from, where } = counted ?? selection;
    const members = Object.entries(beside).map(([name, value]) => sql`, ${raw(`'${name}'`)}, ${value}`);
    const totals = this.asText(
      sql`${raw(this.dialect.objectOf)}('total', count(*)${members.length > 0 ? join(members, '') : nothing})`,
    );
    const { list, rows } = this.listOf(selection);
    const whole = !counted && selection.limit === undefined && members.length === 0; // the list holds all that is counted
    const asked: Sql | [Sql, Sql] = whole
      ? sql`SELECT ${list} AS items, ${totals} AS rest FROM (${rows}) AS page`
      : [
          sql`SELECT ${list} AS items FROM (${rows}) AS page`,
          sql`SELECT ${totals} AS rest FROM ${from} ${whereOf(where)}`,
        ];
    const found = await this.answered<string>(asked, recursive);
    return new JsonText('{"items":', found.items, `,${found.rest.slice(1)}`); // joined here: SQLite would parse the list again
  }

  /** The items as a JSON list and the total, for an answer that is put together of several selections. */
  async part({ total, ...selection }: Selection & { total: Sql }): Promise<Part> {
    const { list, rows } = this.listOf(selection);
    const { items, rest } = await this.answered<number>([
      sql`SELECT ${list} AS items FROM (${rows}) AS page`,
      sql`SELECT CAST((${total}) AS integer) AS rest`,
    ]);
    return { items: utf8(items), total: rest };
  }

  /**
   * A list, and what is counted beside it, as of the same moment: in one statement, or in SQLite one after the other, for no
   * commit comes between, and what was counted holds until the next one.
   */
  private async answered<Rest>(asked: Sql | [list: Sql, counted: Sql], recursive?: Sql): Promise<Answer<Rest>> {
    if (!(asked instanceof Array)) return (await this.row<Answer<Rest>>(withs(recursive, asked)))!;
    const [list, counted] = asked;
    const { latest, statements } = this;
    if (!latest || !statements || recursive) {
      const both = sql`SELECT l.items, c.rest FROM (${list}) AS l, (${counted}) AS c`;
      return (await this.row<Answer<Rest>>(withs(recursive, both)))!;
    }
    const [items] = statements.run(list.sql, list.values).records as { items: Buffer }[];
    const [rest] = latest.run(counted.sql, counted.values).records as { rest: Rest }[];
    return { ...items!, ...rest! };
  }

  /** One record as an object, or undefined. */
  async one<Row>(selection: Selection): Promise<Row | undefined> {
    const { object } = this.words(selection.columns);
    const inner = this.select({ ...selection, limit: 1 });
    const found = await this.row<{ json: string | Row }>(sql`SELECT ${object} AS json FROM (${inner}) AS record`);
    return found && ((typeof found.json === 'string' ? JSON.parse(found.json) : found.json) as Row);
  }

  /** The rows of a selection as objects, with truth values and JSON as such. */
  async all<Row>(selection: Selection): Promise<Row[]> {
    const { list } = this.words(selection.columns);
    const found = await this.row<{ json: string | Row[] }>(
      sql`SELECT ${list} AS json FROM (${this.select(selection)}) AS records`,
    );
    return typeof found!.json === 'string' ? (JSON.parse(found!.json) as Row[]) : found!.json;
  }

  /** Each row of a selection as JSON text. */
  async texts(selection: Selection): Promise<string[]> {
    const { object } = this.words(selection.columns);
    const rows = await this.rows<{ text: string }>(
      sql`SELECT ${this.asText(object)} AS text FROM (${this.select(selection)}) AS records`,
    );
    return rows.map((row) => row.text);
  }

  boolean(condition: Sql): { sql: Sql; kind: 'boolean' } {
    return { sql: this.dialect.boolean(condition), kind: 'boolean' };
  }

  json(text: Sql): { sql: Sql; kind: 'json' } {
    return { sql: this.dialect.json(text), kind: 'json' };
  }

  /** A JSON array of objects, made of the rows of a subquery. */
  nested(selection: Selection): { sql: Sql; kind: 'json' } {
    const { list } = this.words(selection.columns);
    return { sql: sql`(SELECT ${list} FROM (${this.select(selection)}) AS nested)`, kind: 'json' };
  }

  /** A question whose connection breaks is asked once more, over another one. */
  private overTheNetwork<Row>(text: string, values: unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(text, values).catch((error: unknown) => {
      if (outageOf(error) !== 'away') throw error;
      return this.dataSource.query<Row[]>(text, values);
    });
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }

  /** What makes a JSON list of the rows. */
  private listOf({ columns, ...selection }: Selection): { list: Sql; rows: Sql } {
    const words = this.words(columns);
    if (this.dialect.name === 'postgres') {
      return { list: sql`(${words.list})::text`, rows: this.select({ columns, ...selection }) };
    }
    // each row as text at once, and bytes at the end: half the price of a list of objects
    return {
      list: raw(`CAST('[' || coalesce(group_concat(item, ','), '') || ']' AS BLOB)`),
      rows: this.rowsOf(words.item, selection),
    };
  }

  private asText(json: Sql): Sql {
    return this.dialect.name === 'sqlite' ? json : sql`(${json})::text`;
  }

  private select({ columns, ...selection }: Selection): Sql {
    return this.rowsOf(this.words(columns).selected, selection);
  }

  private rowsOf(selected: Sql, { from, where, orderBy, limit, offset }: Omit<Selection, 'columns'>): Sql {
    return sql`SELECT ${selected} FROM ${from} ${whereOf(where)}
      ${orderBy ? sql`ORDER BY ${orderBy}` : nothing}
      ${limit === undefined ? nothing : sql`LIMIT ${this.dialect.limit(limit)} OFFSET ${offset ?? 0}`}`;
  }

  /** In SQL; worked out once where a query asks for the same object each time. */
  private words(columns: Columns): Words {
    const known = this.worded.get(columns);
    if (known) return known;
    const kinds = kindsOf(columns);
    const words = {
      selected: join(
        Object.entries(columns).map(
          ([name, column]) => sql`${'kind' in column ? column.sql : column} AS ${raw(`"${name}"`)}`,
        ),
        ', ',
      ),
      object: raw(this.dialect.object(kinds)),
      list: raw(this.dialect.list(kinds)),
      item: sql`${raw(this.dialect.objectOf)}(${join(Object.entries(columns).map(pair), ', ')}) AS item`,
    };
    this.worded.set(columns, words);
    return words;
  }
}

/** Output columns in SQL: each `AS "name"`, and as a JSON object or a JSON list of these. */
interface Words {
  selected: Sql;
  object: Sql;
  list: Sql;
  /** `AS item`: the object straight from the columns, without their names between. */
  item: Sql;
}

function pair([name, column]: [string, Columns[string]]): Sql {
  const value = 'kind' in column ? sql`json(${column.sql})` : column;
  return sql`${raw(`'${name}'`)}, ${value}`;
}

const nothing = raw('');

const withs = (recursive: Sql | undefined, statement: Sql) =>
  recursive ? sql`WITH RECURSIVE ${recursive} ${statement}` : statement;

/** Rows inside a unit of work, in the same SQL; sees what the unit has written. */
export function rowsIn<Row>(manager: EntityManager, statement: Sql): Promise<Row[]> {
  return manager.query<Row[]>(dialectOf(manager.dataSource.options.type).text(statement), statement.values);
}

export async function rowIn<Row>(manager: EntityManager, statement: Sql): Promise<Row | undefined> {
  return (await rowsIn<Row>(manager, statement))[0];
}

function whereOf(conditions: (Sql | undefined)[] = []): Sql {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? raw('') : sql`WHERE ${join(given, ' AND ')}`;
}

function kindsOf(columns: Columns): Record<string, ColumnKind> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, 'kind' in column ? column.kind : 'plain']),
  );
}
