import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/** A table in few words, for migrations. */
export interface TableDraft {
  name: string;
  columns: TableColumnOptions[];
  /** Column → the table whose id it holds. */
  references?: Record<string, string>;
  indices?: { name: string; columnNames: string[]; isUnique: boolean; where?: string }[];
  /** On SQLite: rows lie in the order of the key, in one tree with it. */
  withoutRowid?: boolean;
}

export const id: TableColumnOptions = {
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
};
export const text = (name: string): TableColumnOptions => ({ name, type: 'text' });
export const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
export const boolean = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
export const key = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });
export const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
export const preset = (column: TableColumnOptions, value: string): TableColumnOptions => ({
  ...column,
  default: value,
});
export const index = (name: string, columnNames: string[], where?: string) => ({
  ...{ name, columnNames, isUnique: false },
  ...(where && { where }),
});
export const unique = (name: string, columnNames: string[]) => ({ name, columnNames, isUnique: true });

export async function createTable(runner: QueryRunner, draft: TableDraft): Promise<void> {
  const postgres = runner.dataSource.options.type === 'postgres';
  await runner.createTable(
    new Table({
      name: draft.name,
      columns: draft.columns.map((column) =>
        column.type === 'boolean' && postgres ? { ...column, default: TRUTH[String(column.default)] } : column,
      ),
      foreignKeys: Object.entries(draft.references ?? {}).map(([column, table]) => ({
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: ['id'],
      })),
      indices: draft.indices ?? [],
      withoutRowid: draft.withoutRowid,
    }),
  );
}

const TRUTH: Record<string, string | undefined> = { '0': 'false', '1': 'true' };

/** Full text over the folded column `searchable`; the database keeps the index, so writes never mention it. */
export async function createSearch(runner: QueryRunner, table: string): Promise<void> {
  for (const statement of searchIndex[runner.dataSource.options.type as 'postgres' | 'better-sqlite3'](table)) {
    await runner.query(statement);
  }
}

const searchIndex = {
  'better-sqlite3': (table: string) => [
    // ascii: the words of the folded column stand apart by spaces; unicode61 knows no letter younger than 2012.
    // detail none: each word stands there once, so where it stands is nothing to know
    `CREATE VIRTUAL TABLE ${table}_search USING fts5(searchable, content='${table}', content_rowid='id',
       tokenize='ascii', detail=none)`,
    `CREATE TRIGGER ${table}_search_insert AFTER INSERT ON ${table} BEGIN
       INSERT INTO ${table}_search (rowid, searchable) VALUES (new.id, new.searchable);
     END`,
    `CREATE TRIGGER ${table}_search_update AFTER UPDATE OF searchable ON ${table} WHEN old.searchable <> new.searchable BEGIN
       INSERT INTO ${table}_search (${table}_search, rowid, searchable) VALUES ('delete', old.id, old.searchable);
       INSERT INTO ${table}_search (rowid, searchable) VALUES (new.id, new.searchable);
     END`,
    `CREATE TRIGGER ${table}_search_delete AFTER DELETE ON ${table} BEGIN
       INSERT INTO ${table}_search (${table}_search, rowid, searchable) VALUES ('delete', old.id, old.searchable);
     END`,
  ],
  postgres: (table: string) => [
    `CREATE INDEX ${table}_search ON ${table} USING gin (array_to_tsvector(string_to_array(searchable, ' ')))`,
  ],
};

/** A table to which rows are only ever added. */
export async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  for (const statement of appendOnlyTriggers[runner.dataSource.options.type as 'postgres' | 'better-sqlite3'](table)) {
    await runner.query(statement);
  }
}

const appendOnlyTriggers = {
  'better-sqlite3': (table: string) =>
    ['UPDATE', 'DELETE'].map(
      (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN
         SELECT RAISE(ABORT, '${table} is append-only');
       END`,
    ),
  postgres: (table: string) => [
    `CREATE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION '${table} is append-only'; END $$`,
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} EXECUTE FUNCTION ${table}_refuse()`,
  ],
};
