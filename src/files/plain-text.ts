import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';

const LONGEST_LINE = 1024 * 1024;

/** Text may hold tabs, line and page ends, and nothing else that can't be printed. */
const UNPRINTABLE = /[\x00-\x08\x0b\x0e-\x1f\x7f]/; // NUL

/**
 * The content of a file as text, in blocks of whole lines; null in place of a block that is no text: neither UTF-8 nor
 * UTF-16 with its mark, or with control characters.
 */
export async function* textBlocks(path: string): AsyncGenerator<string | null> {
  let decoder: TextDecoder | undefined;
  let rest = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= decoderOf(chunk);
    const text = decode(decoder, chunk, true);
    if (text === null) {
      yield null;
      return;
    }
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0 || rest.length > LONGEST_LINE) {
      yield rest + text.slice(0, end);
      rest = text.slice(end);
    } else rest += text;
  }
  const last = decoder ? decode(decoder, Buffer.alloc(0), false) : '';
  yield last === null ? null : rest + last;
}

/** The beginning of a file as text; null when it is none. */
export function textOfHead(head: Buffer): string | null {
  return decode(decoderOf(head), head, true);
}

function decode(decoder: TextDecoder, chunk: Buffer, more: boolean): string | null {
  try {
    const text = decoder.decode(chunk, { stream: more });
    return UNPRINTABLE.test(text) ? null : text;
  } catch {
    return null;
  }
}

function decoderOf(start: Buffer): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}
