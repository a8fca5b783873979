import { readFileSync } from 'node:fs';
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

/** Plain text in UTF-8, or in UTF-16 with its mark. Throws CannotDo for anything else. */
export function readText(terminal: Terminal, file: string): string {
  const bytes = readBytes(terminal, file);
  const text = decode(bytes);
  if (text === null) throw new CannotDo(terminal.text('notText', { file: nameOf(file) }));
  if (text.trim() === '') throw new CannotDo(terminal.text('emptyText', { file: nameOf(file) }));
  return text;
}

function decode(bytes: Buffer): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes); // drops a byte order mark
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

export const nameOf = (file: string) => (file === '-' ? 'stdin' : file);

export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return { ENOENT: 'ENOENT (không có tệp / no such file)', EACCES: 'EACCES', EISDIR: 'EISDIR' }[code ?? ''] ?? message;
}
