import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadWords } from '../readings/desk/read-job.js';
import type { ReadingDesk } from '../readings/desk/reading-desk.js';
import { CannotDo } from './cannot-do.js';
import type { Terminal } from './terminal.js';

/** The bytes of a file, or of standard input for `-`. */
export function readBytes(terminal: Terminal, file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new CannotDo(terminal.text('unreadable', { file: nameOf(file), reason: reasonOf(error) }));
  }
}

/** What a file says; large ones and those that are no plain text are read in a thread with limits. Throws CannotDo. */
export async function readWords(terminal: Terminal, desk: ReadingDesk, file: string): Promise<ReadWords> {
  const bytes = readBytes(terminal, file);
  const { Unreadable } = await import('../file-text/unreadable.js');
  const { say } = await import('../texts/texts.js');
  const done = terminal.busy(terminal.text('readingFile', { file: nameOf(file) }));
  try {
    return await desk.read({ file: { name: file === '-' ? '' : basename(file), bytes } });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new CannotDo(`${nameOf(file)}: ${say(terminal.language, `fields.${error.code}`, error.params)}.`);
  } finally {
    done();
  }
}

export const nameOf = (file: string) => (file === '-' ? 'stdin' : file);

export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return { ENOENT: 'ENOENT (không có tệp / no such file)', EACCES: 'EACCES', EISDIR: 'EISDIR' }[code ?? ''] ?? message;
}
