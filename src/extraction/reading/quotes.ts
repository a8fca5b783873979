import type { ReadingText } from './reading-text.js';

interface Quoted {
  /** What stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** Behind the closing mark. */
  readonly close: number;
}

const longestQuote = 900;
const opening = '“'.charCodeAt(0);
const closing = '”'.charCodeAt(0);
const opener = /\s{0,3},?\s{0,3}([“"«‘”])/y;

/** The words in quotation marks that begin at an offset (after a blank or comma), whichever marks were used: “…”, "…", «…», ”…”, “…". */
export function quotedAt(reading: ReadingText, offset: number, limit: number): Quoted | null {
  opener.lastIndex = offset;
  const match = opener.exec(reading.text);
  if (!match || opener.lastIndex >= limit) return null;
  const start = opener.lastIndex;
  const end = closingMark(reading.text, match[1]!, start, Math.min(limit, start + longestQuote));
  return end === null || end === start ? null : { start, end, close: end + 1 };
}

function closingMark(text: string, mark: string, start: number, last: number): number | null {
  if (mark === '«') return firstOf(text, '»', start, last);
  if (mark === '‘') return firstOf(text, '’', start, last);
  if (mark === '"') return firstOf(text, '"”', start, last);
  if (firstOf(text, '”', start, last) === null) return mark === '“' ? firstOf(text, '"', start, last) : null;
  let depth = 1;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === opening) depth++;
    else if (code === closing && --depth === 0) return at;
  }
  return mark === '“' ? firstOf(text, '"', start, last) : null;
}

/** Where one of the marks stands first between two offsets. */
function firstOf(text: string, marks: string, start: number, last: number): number | null {
  const [first, second] = [marks.charCodeAt(0), marks.charCodeAt(marks.length - 1)];
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === first || code === second) return at;
  }
  return null;
}
