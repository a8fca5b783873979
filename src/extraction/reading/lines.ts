import type { ReadingText } from './reading-text.js';

/** One line as it stands, without the blanks around it; an empty line has `start === end`. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<ReadingText, readonly Line[]>();

/** The lines of a text; several readers ask for them. */
export function linesOf(reading: ReadingText): readonly Line[] {
  const lines = known.get(reading) ?? divided(reading);
  known.set(reading, lines);
  return lines;
}

function divided({ text }: ReadingText): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    lines.push(trimmed(text, from, to));
    from = to + 1;
  }
  return lines;
}

/** The span without blanks at either end. */
export function trimmed(text: string, start: number, end: number): Line {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

/**
 * Whether the text was cut into lines of about one width, as a PDF or an old web page leaves it: then a line's end says little.
 * Returns that width, or null where each line is a paragraph of its own.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 35);
  if (lengths.length < 5) return null;
  lengths.sort((a, b) => a - b);
  const longest = lengths[lengths.length - 1]!;
  const usual = lengths[Math.floor(lengths.length * 0.9)]!;
  const few = lengths.filter((length) => length > 150).length <= lengths.length / 100;
  return usual <= 130 && (longest <= 150 || few) ? usual : null;
}
