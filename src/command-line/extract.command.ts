import type { ReadingDesk } from '../readings/desk/reading-desk.js';
import type { Extraction } from '../extraction/extract.js';
import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import { nameOf, readBytes, readWords } from './read-text.js';
import { cut, table } from './table.js';
import type { Terminal } from './terminal.js';

/** `extract [FILE…]`: pure reading; starts neither server nor database. */
export function addExtract({ program, say, act }: Shell): void {
  program
    .command('extract')
    .description(say('extract'))
    .argument('[file...]', say('extractFiles'))
    .option('--jsonl', say('jsonl'))
    .action(act(extractFiles));
}

async function extractFiles(terminal: Terminal, files: string[], { jsonl }: { jsonl?: boolean }): Promise<void> {
  const inputs = files.length > 0 ? files : ['-'];
  if (jsonl) return readAllLines(terminal, inputs);
  const { ReadingDesk } = await import('../readings/desk/reading-desk.js');
  const desk = new ReadingDesk();
  try {
    for (const file of inputs) await extractFile(terminal, desk, file, inputs.length > 1);
  } finally {
    await desk.close();
  }
}

async function extractFile(terminal: Terminal, desk: ReadingDesk, file: string, isOneOfMany: boolean): Promise<void> {
  const { extraction, stamp } = await readWords(terminal, desk, file);
  if (!extraction) throw new CannotDo(terminal.text('stamped', { file: nameOf(file), stamp: stamp! }));
  const named = isOneOfMany ? { id: nameOf(file), ...extraction } : extraction;
  terminal.answer(named, () => (isOneOfMany ? `== ${file}\n` : '') + shown(terminal, extraction));
}

async function readAllLines(terminal: Terminal, files: readonly string[]): Promise<void> {
  const { extract } = await import('../extraction/extract.js');
  const { findSecrecyStamp } = await import('../extraction/secrecy.js');
  const read = (text: string, file: string) => {
    const stamp = findSecrecyStamp(text);
    if (stamp) throw new CannotDo(terminal.text('stamped', { file: nameOf(file), stamp: stamp.stamp }));
    return extract(text);
  };
  for (const file of files) readLines(terminal, file, read);
}

function readLines(terminal: Terminal, file: string, read: (text: string, file: string) => Extraction): void {
  const lines = readBytes(terminal, file).toString('utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const entry = parsed(line);
    if (!entry) throw new CannotDo(terminal.text('wrongLine', { file: nameOf(file), line: index + 1 }));
    terminal.print(JSON.stringify({ id: entry.id, ...read(entry.text, file) }));
  }
}

function parsed(line: string): { id: unknown; text: string } | undefined {
  try {
    const entry = JSON.parse(line) as { id: unknown; text: unknown };
    return typeof entry.text === 'string' ? { id: entry.id, text: entry.text } : undefined;
  } catch {
    return undefined;
  }
}

function shown(terminal: Terminal, { document, citations, inspections, relations, assignments }: Extraction): string {
  const parts: string[] = [];
  const part = (title: string, text: string) => parts.push(`${title}\n${text}`);
  if (document) parts.push(terminal.text('ownDocument', { number: document.number ?? '–' }));
  if (citations.length > 0) {
    const heads = ['headNumber', 'headDate', 'headIssuer', 'headTitle'] as const;
    part(
      terminal.text('citations'),
      table(
        heads.map((head) => terminal.text(head)),
        citations.map(({ number, date, issuer, title }) => [number, date, cut(issuer, 40), cut(title, 70)]),
      ),
    );
  }
  if (inspections.length > 0) {
    const heads = ['headKind', 'headNumber', 'headUnits', 'headMembers', 'headTopic'] as const;
    part(
      terminal.text('inspections'),
      table(
        heads.map((head) => terminal.text(head)),
        inspections.map((fact) => [
          terminal.word(fact.kind),
          fact.document,
          fact.units,
          fact.members,
          cut(fact.topic, 70),
        ]),
      ),
    );
  }
  if (relations.length > 0) {
    part(
      terminal.text('relations'),
      table(
        [terminal.text('headKind'), terminal.text('headNumber')],
        relations.map(({ kind, number }) => [terminal.word(kind), number]),
      ),
    );
  }
  if (assignments.length > 0) {
    const heads = ['headUnit', 'headDeadline', 'headTask'] as const;
    part(
      terminal.text('assignments'),
      table(
        heads.map((head) => terminal.text(head)),
        assignments.map((fact) => [
          cut(fact.units.join('; '), 40),
          fact.deadline ?? fact.deadlineWords,
          cut(fact.task, 70),
        ]),
      ),
    );
  }
  return parts.length > 0 ? parts.join('\n\n') : terminal.text('nothingRead');
}
