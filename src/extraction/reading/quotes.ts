import type { ReadingText } from './reading-text.js';

interface Quoted {
  /** What stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** Behind the closing mark. */
  readonly close: number;
}

const longestQuote = 900;
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
    if (text[at] === '“') depth++;
    if (text[at] === '”' && --depth === 0) return at;
  }
  return mark === '“' ? firstOf(text, '"', start, last) : null;
}

function firstOf(text: string, marks: string, start: number, last: number): number | null {
  const found = [...marks].map((mark) => text.slice(start, last).indexOf(mark)).filter((at) => at >= 0);
  return found.length > 0 ? start + Math.min(...found) : null;
}
