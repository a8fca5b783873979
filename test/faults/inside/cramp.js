/** Preloaded into the service: at every other SIGWINCH its SQLite databases may not grow, at the next ones they may again. */
import Database from 'better-sqlite3';

const UNLIMITED = 4_294_967_294;
const connections = new Set();
const { prepare } = Database.prototype;
Database.prototype.prepare = function (sql) {
  connections.add(this);
  return prepare.call(this, sql);
};

let cramped = false;
process.on('SIGWINCH', () => {
  cramped = !cramped;
  for (const connection of connections) {
    if (!connection.open || connection.inTransaction) continue;
    const pages = cramped ? connection.pragma('page_count', { simple: true }) : UNLIMITED;
    connection.pragma(`max_page_count = ${pages}`);
  }
});
