/** Preloaded into a process: kills it right after its n-th statement that changes a database, n being DIE_AFTER. */
import Database from 'better-sqlite3';
import pg from 'pg';

const CHANGES = /^\s*(BEGIN|START|CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|COMMIT)\b/i; // "CREATE TABLE …"
let left = Number(process.env.DIE_AFTER);

function done(statement) {
  if (CHANGES.test(statement) && --left === 0) process.kill(process.pid, 'SIGKILL');
}

const { prepare } = Database.prototype;
Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  for (const way of ['run', 'all', 'get']) {
    const original = statement[way];
    statement[way] = (...values) => {
      const outcome = original.apply(statement, values);
      done(sql);
      return outcome;
    };
  }
  return statement;
};

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (statement, values, callback) {
  const answer = query.call(this, statement, values, callback);
  if (typeof statement === 'string' && answer?.then) {
    return answer.then((outcome) => {
      done(statement);
      return outcome;
    });
  }
  return answer;
};
