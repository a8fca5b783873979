import type { ReadingText } from './reading-text.js';

/** Whether a paragraph is a sentence: a headline, a menu entry or a table cell has no end of one. */
export function isProse(reading: ReadingText, { start, end }: { start: number; end: number }): boolean {
  return end - start > 220 || /[.;:…!?,]["”')\s]{0,3}$/.test(reading.text.slice(Math.max(start, end - 4), end));
}
