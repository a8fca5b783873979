import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';

/** The paragraphs between two offsets that may give tasks: no table rows, no quoted articles, no list of addressees. */
export function taskParagraphs(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
): Paragraph[] {
  const inside = paragraphs.filter(({ start, end }) => start >= from && end <= to && !isTableRow(reading, start, end));
  return withoutAddress(reading, outsideQuotes(reading, inside));
}

function isTableRow(reading: ReadingText, start: number, end: number): boolean {
  return reading.text.slice(start, end).includes('|');
}

/** Without "Kính gửi:", or "Bộ trưởng … điện:" of a telegram, and the list below it. */
function withoutAddress(reading: ReadingText, paragraphs: readonly Paragraph[]): Paragraph[] {
  const at = paragraphs.findIndex(({ start, end }, i) => i < 12 && opensAddress(reading, start, end));
  if (at < 0) return [...paragraphs];
  let end = at + 1;
  while (paragraphs[end]?.marker?.kind === 'dash') end++;
  return [...paragraphs.slice(0, at), ...paragraphs.slice(end)];
}

function opensAddress({ lower }: ReadingText, start: number, end: number): boolean {
  return lower.startsWith('kính gửi', start) || / điện ?:$/.test(lower.slice(Math.max(start, end - 8), end));
}

/** Without the paragraphs of a text quoted over several: new wordings that an amending act gives to articles of another. */
function outsideQuotes(reading: ReadingText, paragraphs: readonly Paragraph[]): Paragraph[] {
  let open = false;
  return paragraphs.filter(({ start, end }) => {
    const words = reading.text.slice(start, end);
    const opens = words.lastIndexOf('“');
    const closes = words.lastIndexOf('”');
    const quoted = open || words.startsWith('“');
    if (opens > closes) open = true;
    else if (closes >= 0) open = false;
    return !quoted;
  });
}
