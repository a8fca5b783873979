import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import { reasonOf } from './read-text.js';
import type { Terminal } from './terminal.js';

/** `export`: what the caller may see, to standard output or a file: NDJSON that `import` takes, or a table. */
export function addExport({ program, say, act }: Shell): void {
  program
    .command('export')
    .description(say('exportCommand'))
    .option('-o, --output <file>', say('output'))
    .option('--csv', say('exportCsv'))
    .action(act(exportAll));
}

async function exportAll(terminal: Terminal, { output, csv }: { output?: string; csv?: boolean }): Promise<void> {
  const register = await terminal.register();
  const answer = await register.send(csv ? '/exports/documents.csv' : '/exports/register.ndjson');
  const rows = Readable.fromWeb(answer.body as ReadableStream);
  if (!output) return pipeline(rows, process.stdout, { end: false });
  const partial = `${output}.partial`;
  try {
    await pipeline(rows, createWriteStream(partial, { mode: 0o600, flush: true }));
    await rename(partial, output);
  } catch (error) {
    throw new CannotDo(terminal.text('unwritable', { file: output, reason: reasonOf(error) }));
  } finally {
    await rm(partial, { force: true });
  }
}
