import { connectionsCut } from './connection-cut.js';
import { foreignLock } from './foreign-lock.js';
import { crampedDatabase, fullDisk } from './full-disk.js';
import { halfMigrated } from './half-migrated.js';
import { killInBursts } from './kill.js';
import { commitAnswersLost } from './lost-answers.js';
import { postgresKilled } from './postgres-killed.js';
import { secondServer } from './second-server.js';
import { sentTwice } from './sent-twice.js';
import { killAll } from './service.js';
import { stopUnderLoad } from './stop.js';

/** Rounds on one database at most: a check reads all that was ever written. */
const SERIES = 25;

const onOne = (proof) => async (open, options) => {
  const database = await open();
  try {
    return await proof(database, options);
  } finally {
    await killAll();
    await database.drop();
  }
};

/** So many rounds, on a new database for every series. */
const inSeries =
  (proof) =>
  async (open, { rounds, ...options }) => {
    let left = rounds;
    const sum = { faults: [], figures: {} };
    while (left > 0 && sum.faults.length === 0) {
      const { faults, figures } = await onOne(proof)(open, { ...options, rounds: Math.min(left, SERIES) });
      sum.faults.push(...faults);
      for (const [name, value] of Object.entries(figures)) {
        sum.figures[name] = typeof value === 'number' ? (sum.figures[name] ?? 0) + value : value;
      }
      left -= SERIES;
    }
    return sum;
  };

/**
 * What is done to the service, on which databases, and how much of it: `test` in the test run, `short` by
 * `npm run faults`, `full` by `npm run faults -- --full`; absent: not at all.
 */
export const proofs = [
  {
    name: 'the service is killed amid writes',
    prove: inSeries(killInBursts),
    SQLite: { test: { rounds: 10 }, short: { rounds: 20 }, full: { rounds: 500 } },
    PostgreSQL: { test: { rounds: 3 }, short: { rounds: 20 }, full: { rounds: 500 } },
  },
  {
    name: 'it is told to stop amid writes',
    prove: inSeries(stopUnderLoad),
    SQLite: { test: { rounds: 2 }, short: { rounds: 5 }, full: { rounds: 50 } },
    PostgreSQL: { short: { rounds: 5 }, full: { rounds: 50 } },
  },
  {
    name: 'the disk is full',
    prove: inSeries(fullDisk),
    SQLite: { test: { rounds: 1 }, short: { rounds: 3 }, full: { rounds: 50 } },
  },
  {
    name: 'SQLite says that the disk is full',
    prove: inSeries(crampedDatabase),
    SQLite: { short: { rounds: 3 }, full: { rounds: 50 } },
  },
  {
    name: 'another program locks the file',
    prove: onOne(foreignLock),
    SQLite: { test: {}, short: {}, full: {} },
  },
  {
    name: 'a second server is started',
    prove: onOne(secondServer),
    SQLite: { test: {}, short: {}, full: {} },
  },
  {
    name: 'writes are sent twice',
    prove: onOne(sentTwice),
    SQLite: { test: { writes: 400 }, short: { writes: 2_000 }, full: { writes: 20_000 } },
    PostgreSQL: { short: { writes: 2_000 }, full: { writes: 20_000 } },
  },
  {
    name: 'the first migration dies halfway',
    prove: halfMigrated,
    SQLite: { test: { step: 90 }, short: { step: 20 }, full: { step: 1 } },
    PostgreSQL: { test: { step: 90 }, short: { step: 20 }, full: { step: 1 } },
  },
  {
    name: 'PostgreSQL is killed amid writes',
    prove: inSeries(postgresKilled),
    PostgreSQL: { test: { rounds: 1 }, short: { rounds: 3 }, full: { rounds: 50 } },
  },
  {
    name: 'connections to PostgreSQL are cut',
    prove: onOne(connectionsCut),
    PostgreSQL: { test: { rounds: 60 }, short: { rounds: 100 }, full: { rounds: 2_000 } },
  },
  {
    name: 'answers to COMMIT are lost',
    prove: onOne(commitAnswersLost),
    PostgreSQL: { test: { seconds: 2 }, short: { seconds: 5 }, full: { seconds: 60 } },
  },
];
