import { formatDate, isDate } from '../vocabulary/calendar-date.js';

type Cell = string | number | boolean | null | undefined;

/** Aligned columns under their heads; numbers to the right, dates as people write them. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heads, ...rows.map((row) => row.map(shown))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const numeric = heads.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const space = ' '.repeat(widths[column]! - widthOf(text));
          return numeric[column] ? space + text : text + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function shown(cell: Cell): string {
  if (cell === null || cell === undefined || cell === '') return '–';
  const text = String(cell).normalize('NFC').replace(/\s+/g, ' ');
  return isDate(text) ? formatDate(text) : text;
}

const widthOf = (text: string) => [...text].length;

/** The text cut to a length, with … where something is missing. */
export function cut(text: string | null | undefined, length: number): string | null {
  if (!text) return null;
  const letters = [...text.normalize('NFC')];
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length - 1).join('')}…`;
}
