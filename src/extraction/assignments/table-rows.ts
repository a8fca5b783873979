import { linesOf, type Line } from '../reading/lines.js';
import type { ReadingText } from '../reading/reading-text.js';

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A row of a table; null parts two tables. */
export type Row = readonly Cell[] | null;

/** The rows of tables with bars: a bar at a line's end and one at the next line's beginning part two rows, elsewhere a bar parts two cells. */
export function* barredRows(reading: ReadingText, from: number): Generator<Row> {
  const first = reading.text.indexOf('|', from);
  if (first < 0) return;
  const table = reading.text.slice(first);
  let start = 0;
  for (const match of table.matchAll(/\|[ ]{0,3}\n\s{0,20}\|/g)) {
    yield cellsBetweenBars(reading, first + start, first + match.index);
    start = match.index + match[0].length;
  }
  yield cellsBetweenBars(reading, first + start, Math.min(reading.text.length, first + start + 20_000));
}

function cellsBetweenBars(reading: ReadingText, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  while (from <= end && cells.length < mostCells) {
    const bar = reading.text.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    const cell = cellAt(reading, from, to);
    if (cell) cells.push(cell);
    from = to + 1;
  }
  return cells;
}

const mostCells = 40;

// what only numbers a row is no cell: "1", "II.", "2)"
function cellAt(reading: ReadingText, start: number, end: number): Cell | null {
  const words = reading.words(start, end);
  return words === '' || /^[\d.IVX)-]{1,5}$/.test(words) ? null : { start, end, words };
}

/** The rows of tables whose cells are parted by tabs, a line for a row, as they come out of a spreadsheet. */
export function* tabbedRows(reading: ReadingText, from: number): Generator<Row> {
  if (!reading.hasTabs) return;
  for (const line of linesOf(reading)) {
    if (line.start < from || line.start === line.end) continue;
    const tabs = tabsIn(reading, line);
    if (tabs.length === 0) yield null;
    else yield cellsBetween(reading, line, tabs);
  }
}

/** Where tabs stand in a line; they read as blanks in the text. */
export function tabsIn(reading: ReadingText, { start, end }: Line): number[] {
  const tabs: number[] = [];
  for (let at = start; at < end; at++)
    if (reading.text[at] === ' ' && reading.source[reading.original(at)] === '\t') tabs.push(at);
  return tabs;
}

function cellsBetween(reading: ReadingText, line: Line, cuts: readonly number[]): Cell[] {
  let from = line.start;
  return [...cuts, line.end].flatMap((cut) => {
    const cell = cellAt(reading, from, cut);
    from = cut + 1;
    return cell ? [cell] : [];
  });
}

const longestHeading = 12; // lines
const orderHeading = /^(?:tt|stt|số tt)$/i;

/**
 * The rows of tables of which each cell is left on a line of its own: a heading that begins with "TT", then rows, each behind its
 * number: "STT⏎Nhiệm vụ⏎Đơn vị thực hiện⏎1⏎Lấy mẫu⏎Chi cục Thú y⏎2⏎…".
 */
export function* stackedRows(reading: ReadingText, from: number): Generator<Row> {
  const lines = linesOf(reading).filter(({ start, end }) => start >= from && start < end);
  for (let i = 0; i < lines.length; i++) {
    if (!orderHeading.test(reading.text.slice(lines[i]!.start, lines[i]!.end))) continue;
    const first = numberedLine(reading, lines, i + 1, 1, longestHeading);
    if (first < 2) continue;
    yield wholeLines(reading, lines.slice(i + 1, i + 1 + first));
    i += first + 1;
    for (let number = 1; i < lines.length; number++) {
      const next = numberedLine(reading, lines, i + 1, number + 1, mostCells);
      const end = next < 0 ? i + 1 + first : i + 1 + next;
      yield wholeLines(reading, lines.slice(i + 1, end));
      i = next < 0 ? end - 1 : end;
      if (next < 0) break;
    }
    yield null;
  }
}

/** How many lines behind `from` the one stands that is nothing but this number; -1 where none of the next `most` is. */
function numberedLine(
  reading: ReadingText,
  lines: readonly Line[],
  from: number,
  number: number,
  most: number,
): number {
  const last = Math.min(lines.length, from + most);
  for (let i = from; i < last; i++) if (numberOf(reading, lines[i]!) === number) return i - from;
  return -1;
}

function numberOf(reading: ReadingText, { start, end }: Line): number | null {
  const first = reading.text.charCodeAt(start);
  if (end - start > 3 || first < 0x30 || first > 0x39) return null;
  return /^\d{1,3}\.?$/.test(reading.text.slice(start, end)) ? parseInt(reading.text.slice(start, end), 10) : null;
}

function wholeLines(reading: ReadingText, lines: readonly Line[]): Cell[] {
  return lines.flatMap(({ start, end }) => cellAt(reading, start, end) ?? []);
}
