import type { ReadingText } from '../reading/reading-text.js';

/** One word of the text: "Tỉnh", "UBND", "QH15". */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  /** What stands before it, after the word before: '' for a blank or nothing, else the punctuation, as "," or " - ". */
  readonly gap: string;
}

const word = /[\p{L}\d&]+/uy;
const gap = /[\s.,;:()"“”'‘’«»|/\-–…?!*+=]{0,12}/uy;

/** The next word at or after an offset, with the punctuation skipped on the way; null at a character that is neither. */
export function wordAt(reading: ReadingText, offset: number): Word | null {
  gap.lastIndex = offset;
  gap.exec(reading.lower);
  const start = gap.lastIndex || offset;
  word.lastIndex = start;
  const match = word.exec(reading.lower);
  if (!match || match[0].length > 40) return null;
  return {
    start,
    end: word.lastIndex,
    lower: match[0],
    capital: reading.text[start] !== reading.lower[start],
    gap: reading.text.slice(offset, start).trim(),
  };
}

/** Up to `count` words from an offset on, all in one run without punctuation. */
export function wordsAt(reading: ReadingText, offset: number, count: number): Word[] {
  const words: Word[] = [];
  for (let at = offset; words.length < count; ) {
    const next = wordAt(reading, at);
    if (!next || (words.length > 0 && next.gap !== '')) break;
    words.push(next);
    at = next.end;
  }
  return words;
}
