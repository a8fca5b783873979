import {
  type DataSource,
  DeleteResult,
  EntityManager,
  type EntityTarget,
  InsertResult,
  type ObjectLiteral,
  UpdateResult,
} from 'typeorm';
import { type Dialect, dialectOf, join, raw, type Sql, sql } from './dialect.js';
import type { Loan } from './loan.js';

/** A value that goes into a column as it is. */
type Plain = string | number | boolean | null;
type PlainRow = Record<string, Plain>;

/**
 * insert, update and delete of plain rows said directly in SQL. TypeORM's query builder costs several times the
 * statement, and reads an inserted row back; what is not plain is still left to it.
 */
export class PlainManager extends EntityManager {
  constructor(
    dataSource: DataSource,
    private readonly loan: Loan,
  ) {
    super(dataSource, loan.runner);
  }

  override async insert<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    values: Parameters<EntityManager['insert']>[1],
  ): Promise<InsertResult> {
    const rows: object[] = Array.isArray(values) ? values : [values];
    const plain = plainRows(rows);
    if (!plain) return super.insert(target, values as never);
    const table = this.table(target);
    const { records } = await this.loan.run(table.insertion(this.dialect, plain.names, rows.length), plain.values);
    const result = new InsertResult();
    if (table.generated) result.identifiers = records.map(({ id }) => ({ [table.generated!]: id }));
    return result;
  }

  override async update<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    criteria: Parameters<EntityManager['update']>[1],
    change: Parameters<EntityManager['update']>[2],
  ): Promise<UpdateResult> {
    const where = plainRow(criteria);
    const values = plainRow(change);
    if (!isCondition(where) || !values || Object.keys(values).length === 0) {
      return super.update(target, criteria as never, change as never);
    }
    const table = this.table(target);
    const assignments = Object.entries(values).map(([name, value]) => sql`${table.column(name)} = ${value}`);
    const { affected } = await this.run(sql`UPDATE ${table.name} SET ${join(assignments)} WHERE ${table.where(where)}`);
    return Object.assign(new UpdateResult(), { affected });
  }

  override async delete<Entity extends ObjectLiteral>(
    target: EntityTarget<Entity>,
    criteria: Parameters<EntityManager['delete']>[1],
  ): Promise<DeleteResult> {
    const where = plainRow(criteria);
    if (!isCondition(where)) return super.delete(target, criteria as never);
    const table = this.table(target);
    const { affected } = await this.run(sql`DELETE FROM ${table.name} WHERE ${table.where(where)}`);
    return Object.assign(new DeleteResult(), { affected });
  }

  override async query<T = unknown>(statement: string, values: unknown[] = []): Promise<T> {
    return (await this.loan.run(statement, values)).records as T;
  }

  private run(statement: Sql) {
    return this.loan.run(this.dialect.text(statement), statement.values);
  }

  private get dialect(): Dialect {
    return dialectOf(this.dataSource.options.type);
  }

  private table<Entity extends ObjectLiteral>(target: EntityTarget<Entity>): PlainTable {
    const { tablePath, columns, generatedColumns } = this.dataSource.getMetadata(target);
    let known = tables.get(tablePath);
    if (!known) {
      const names = new Map(columns.map(({ propertyName, databaseName }) => [propertyName, raw(`"${databaseName}"`)]));
      known = new PlainTable(raw(`"${tablePath}"`), names, generatedColumns[0]?.propertyName ?? null);
      tables.set(tablePath, known);
    }
    return known;
  }
}

const KEPT = 50;
const tables = new Map<string, PlainTable>();

class PlainTable {
  constructor(
    readonly name: Sql,
    private readonly columns: ReadonlyMap<string, Sql>,
    /** The property whose value the database gives. */
    readonly generated: string | null,
  ) {}

  private readonly insertions = new Map<string, string>();

  readonly column = (property: string): Sql => {
    const column = this.columns.get(property);
    if (!column) throw new Error(`${this.name.sql} has no column for ${property}`);
    return column;
  };

  /** The text that inserts so many rows with these columns, the values row by row. */
  insertion(dialect: Dialect, names: readonly string[], count: number): string {
    const key = `${dialect.name} ${count} ${names.join(' ')}`;
    let text = this.insertions.get(key);
    if (text === undefined) {
      const columns = join(names.map(this.column));
      const tuples = Array.from({ length: count }, () => sql`(${join(names.map(() => null))})`);
      const returning = this.generated ? sql` RETURNING ${this.column(this.generated)} AS id` : raw('');
      text = dialect.text(sql`INSERT INTO ${this.name} (${columns}) VALUES ${join(tuples)}${returning}`);
      if (this.insertions.size < KEPT) this.insertions.set(key, text);
    }
    return text;
  }

  where(condition: PlainRow): Sql {
    return join(
      Object.entries(condition).map(([name, value]) => sql`${this.column(name)} = ${value}`),
      ' AND ',
    );
  }
}

/** Rows of the same columns, value by value; null when they are not, or a value is no plain one. */
function plainRows(rows: readonly object[]): { names: string[]; values: Plain[] } | null {
  const names = given(rows[0] ?? {});
  const values: Plain[] = [];
  for (const row of rows) {
    if (Object.getPrototypeOf(row) !== Object.prototype) return null;
    if (row !== rows[0] && given(row).length !== names.length) return null;
    for (const name of names) {
      const value = (row as Record<string, unknown>)[name];
      if (!isPlain(value)) return null;
      values.push(value);
    }
  }
  return names.length === 0 ? null : { names, values };
}

const given = (row: object): string[] =>
  Object.keys(row).filter((name) => (row as Record<string, unknown>)[name] !== undefined);

const isPlain = (value: unknown): value is Plain =>
  value === null || (value !== undefined && typeof value !== 'object' && typeof value !== 'function');

/** The row without what is undefined; null when a value is no plain one. */
function plainRow(value: unknown): PlainRow | null {
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return null;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.every(([, inner]) => isPlain(inner)) ? (Object.fromEntries(entries) as PlainRow) : null;
}

/** Whether it can be said as `a = 1 AND b = 2`. */
const isCondition = (row: PlainRow | null): row is PlainRow =>
  row !== null && Object.keys(row).length > 0 && Object.values(row).every((value) => value !== null);
