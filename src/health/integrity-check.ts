import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

// Beside the service: over a large file it takes seconds, and SQLite would hold every request meanwhile.
const CHECK = `
  const { parentPort, workerData } = require('node:worker_threads');
  const database = new (require(workerData.driver))(workerData.file, { readonly: true });
  parentPort.postMessage(database.pragma(workerData.check, { simple: false }).map((row) => Object.values(row)[0]));
`;

/** What SQLite finds wrong with the file; empty: nothing. `quick` leaves out that indexes match their tables. */
export function integrityFaults(file: string, { quick }: { quick: boolean }): Promise<string[]> {
  const driver = createRequire(import.meta.url).resolve('better-sqlite3');
  const check = quick ? 'quick_check(20)' : 'integrity_check(20)';
  return new Promise((resolve, reject) => {
    const worker = new Worker(CHECK, { eval: true, workerData: { driver, file, check } });
    worker.once('message', (lines: string[]) => resolve(lines.filter((line) => line !== 'ok')));
    worker.once('error', (error) => resolve([error.message])); // a file that can't be opened is as broken as can be
    worker.once('exit', (code) => code !== 0 && reject(new Error(`The check ended with ${code}`)));
  });
}
