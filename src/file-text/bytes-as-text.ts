import { TextDecoder } from 'node:util';
import { fromCharset } from './legacy/convert.js';
import { legacyCharset } from './legacy/detect.js';
import { isSyllable } from './legacy/syllables.js';
import { Unreadable } from './unreadable.js';

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'tcvn3' | 'vni';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** Text may hold tabs, line and page ends, and nothing else that can't be printed. */
const UNPRINTABLE = /[\x00-\x08\x0b\x0e-\x1f\x7f]/; // NUL

/** Bytes as the text that they are; null when they are none. Throws Unreadable when it is text of nobody knows what encoding. */
export function bytesAsText(bytes: Buffer): Decoded | null {
  const unicode = asUnicode(bytes);
  const decoded = unicode ? { text: unicode.text, encoding: unicode.encoding } : asOneByte(bytes);
  return decoded && !UNPRINTABLE.test(decoded.text) ? decoded : null;
}

function asUnicode(bytes: Buffer): Decoded | null {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: decode(utf16, bytes) ?? '\0', encoding: 'utf-16' };
  const text = decode('utf-8', bytes);
  return text === null ? null : { text, encoding: 'utf-8' };
}

/** By its mark, or by the NULs at every second place that spaces and line ends leave in text without one. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0 || bytes.length < 16) return null;
  const head = bytes.subarray(0, 4000);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const many = head.length / 8;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : null;
}

/** A text file of the time before Unicode. */
function asOneByte(bytes: Buffer): Decoded | null {
  const latin = decode('windows-1252', bytes)!;
  if (UNPRINTABLE.test(latin)) return null;
  const legacy = legacyCharset(latin);
  if (legacy?.sure) return { text: fromCharset(latin, legacy.charset), encoding: legacy.charset };
  const vietnamese = decode('windows-1258', bytes)!.normalize('NFC');
  if (isVietnamese(vietnamese)) return { text: vietnamese, encoding: 'windows-1258' };
  throw new Unreadable('encodingUnknown');
}

function isVietnamese(text: string): boolean {
  const marked = (text.slice(0, 50_000).match(/\p{L}+/gu) ?? []).filter((word) => /[^a-z]/i.test(word)); // "Quyết"
  return marked.length > 3 && marked.filter(isSyllable).length / marked.length >= 0.9;
}

function decode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    return null;
  }
}
