import Database from 'better-sqlite3';

/** TypeORM can only say BEGIN TRANSACTION; a writer wants the write lock at once. */
export class ImmediateDatabase extends Database {
  override prepare: Database.Database['prepare'] = (sql: string) =>
    super.prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql) as never;
}
