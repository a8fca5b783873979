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

const inWord = 1;
const inGap = 2;

// a table instead of an expression: words are looked at more often than anything else
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < kinds.length; code++) if (/[\p{L}\d&]/u.test(String.fromCharCode(code))) kinds[code] = inWord;
for (const character of ' \n.,;:()"“”\'‘’«»|/\\-–…?!*+=') kinds[character.charCodeAt(0)] = inGap;

const longestGap = 12;
const longestWord = 40;

/** The next word at or after an offset, with the punctuation skipped on the way; null at a character that is neither. */
export function wordAt({ text, lower }: ReadingText, offset: number): Word | null {
  let start = offset;
  while (kinds[lower.charCodeAt(start)] === inGap && start - offset < longestGap) start++;
  let end = start;
  while (kinds[lower.charCodeAt(end)] === inWord && end - start <= longestWord) end++;
  if (end === start || end - start > longestWord) return null;
  const gap = start - offset < 2 && text[offset] === ' ' ? '' : text.slice(offset, start).trim();
  return {
    start,
    end,
    lower: lower.slice(start, end),
    capital: text.charCodeAt(start) !== lower.charCodeAt(start),
    gap,
  };
}

/** Up to `count` words from an offset on, all in one run without punctuation. */
export function wordsAt(reading: ReadingText, offset: number, count: number): Word[] {
  const words: Word[] = [];
  for (let at = offset; words.length < count;) {
    const next = wordAt(reading, at);
    if (!next || (words.length > 0 && next.gap !== '')) break;
    words.push(next);
    at = next.end;
  }
  return words;
}

/** Whether a span stands as whole words: no letter before it or behind it. */
export function isWhole({ lower }: ReadingText, start: number, end: number): boolean {
  return kinds[lower.charCodeAt(start - 1)] !== inWord && kinds[lower.charCodeAt(end)] !== inWord;
}
