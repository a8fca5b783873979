import { createReadStream, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { SingleBar } from 'cli-progress';
import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import { reasonOf } from './read-text.js';
import type { Terminal } from './terminal.js';

const NDJSON = 'application/x-ndjson';
const NEWLINE = Buffer.from('\n');

interface Refusal {
  line: number;
  field: string | null;
  message: string;
}

interface Report {
  lines: number;
  new: number;
  known: number;
  refused: number;
  refusals?: Refusal[];
  stopped?: boolean;
}

/** `import FILE…`: one import of all files in their order; 1 when a line was refused. */
export function addImport({ program, say, act }: Shell): void {
  program
    .command('import')
    .description(say('importCommand'))
    .argument('<file...>', say('importFiles'))
    .option('--source <name>', say('importSource'))
    .action(act(importFiles));
}

async function importFiles(terminal: Terminal, files: string[], options: { source?: string }): Promise<number> {
  const total = files.map((file) => sizeOf(terminal, file)).reduce((sum, size) => sum + size, 0);
  const register = await terminal.register();
  const source = options.source ?? sourceOf(files[0]!);
  const bar = progressBar(terminal, total);
  const answer = await register.send(`/imports?source=${encodeURIComponent(source)}`, {
    method: 'POST',
    headers: { 'content-type': NDJSON, accept: NDJSON },
    body: Readable.toWeb(Readable.from(bytesOf(files, (read) => bar?.increment(read)))) as RequestInit['body'],
    duplex: 'half',
  });
  const report = await lastReport(answer, (counts) => bar?.update(counts));
  bar?.stop();
  terminal.answer({ source, ...report }, () => shown(terminal, report));
  return report.refused > 0 || report.stopped ? 1 : 0;
}

/** The source's ids are remembered under this name: by default that of the folder. */
const sourceOf = (file: string) => (file === '-' ? 'stdin' : basename(dirname(resolve(file))) || 'ndjson');

function sizeOf(terminal: Terminal, file: string): number {
  if (file === '-') return 0;
  try {
    return statSync(file).size;
  } catch (error) {
    throw new CannotDo(terminal.text('unreadable', { file, reason: reasonOf(error) }));
  }
}

/** A file that does not end in a line break does not run into the next one. */
async function* bytesOf(files: string[], read: (bytes: number) => void): AsyncGenerator<Buffer> {
  for (const file of files) {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of stream) {
      read((chunk as Buffer).length);
      yield chunk as Buffer;
    }
    yield NEWLINE;
  }
}

/** The counts after each unit of work; the last line is the whole report. */
async function lastReport(answer: Response, progress: (counts: Report) => void): Promise<Report> {
  const lines = createInterface({ input: Readable.fromWeb(answer.body as ReadableStream), crlfDelay: Infinity });
  let last: Report = { lines: 0, new: 0, known: 0, refused: 0, stopped: true };
  for await (const line of lines) {
    last = JSON.parse(line) as Report;
    progress(last);
  }
  return last;
}

function progressBar(terminal: Terminal, total: number): SingleBar | undefined {
  if (!process.stderr.isTTY || terminal.json || total === 0) return undefined;
  const format = '{bar} {percentage}% · {new} + {known} ({refused} ✗) · {eta_formatted}';
  const bar = new SingleBar({ format, stream: process.stderr, etaBuffer: 100 });
  bar.start(total, 0, { new: 0, known: 0, refused: 0 });
  return bar;
}

function shown(terminal: Terminal, report: Report): string {
  const refusals = report.refusals ?? [];
  const rest = report.refused - refusals.length;
  return [
    terminal.text('imported', { new: report.new, known: report.known, refused: report.refused }),
    ...refusals.map(({ line, field, message }) =>
      terminal.text('refusedLine', { line, reason: field ? `${field}: ${message}` : message }),
    ),
    ...(rest > 0 ? [terminal.text('more', { count: rest })] : []),
    ...(report.stopped ? [terminal.text('importStopped')] : []),
  ].join('\n');
}
