import { bodyAt } from '../bodies/body-phrase.js';
import { dateAt } from '../reading/dates.js';
import { trimmed } from '../reading/lines.js';
import type { ReadingText } from '../reading/reading-text.js';
import type { CitedNumber } from './citations.js';

interface CellSpan {
  readonly start: number;
  readonly end: number;
}

const longestRow = 900; // characters
const mostCells = 6; // number, date, title, issuer and two more
const fewestWords = 3; // of a title

/** What the cells behind a number in a table of documents say: "39/NQ-HĐND | 28/9/2025 | Điều chỉnh dự toán ngân sách | HĐND xã". */
export function rowBehind(
  reading: ReadingText,
  offset: number,
): Pick<CitedNumber, 'phrase' | 'date' | 'issuer' | 'title'> | null {
  if (!endsCell(reading, offset)) return null;
  const [rest, ...cells] = cellsFrom(reading, offset);
  if (!rest || rest.end > rest.start || cells.length < 2) return null;
  const dated = cells.find((cell) => wholeDate(reading, cell) !== null);
  if (!dated) return null;
  const others = cells.filter((cell) => cell !== dated);
  const issuing = others.find((cell) => isBody(reading, cell));
  const titled = others.find(
    (cell) => cell !== issuing && reading.words(cell.start, cell.end).split(' ').length >= fewestWords,
  );
  return {
    phrase: { start: offset, end: cells.at(-1)!.end },
    date: wholeDate(reading, dated),
    issuer: issuing ? reading.words(issuing.start, issuing.end) : null,
    title: titled ? { ...titled, words: reading.words(titled.start, titled.end) } : null,
  };
}

/** Whether nothing but blanks stands between an offset and the bar or tab that ends its cell. */
function endsCell(reading: ReadingText, offset: number): boolean {
  for (let at = offset; ; at++) {
    const character = reading.text[at];
    if (character === '|' || (reading.hasTabs && isTab(reading, at))) return true;
    if (character !== ' ') return false;
  }
}

/** The cells of the line from an offset on, parted by bars or tabs; the first is what is left of the cell at the offset. */
function cellsFrom(reading: ReadingText, offset: number): CellSpan[] {
  const row = reading.text.slice(offset, offset + longestRow);
  const newline = row.indexOf('\n');
  const end = offset + (newline < 0 ? row.length : newline);
  const cells: CellSpan[] = [];
  let from = offset;
  for (let at = offset; at <= end && cells.length < mostCells; at++) {
    if (at < end && reading.text[at] !== '|' && !(reading.hasTabs && isTab(reading, at))) continue;
    cells.push(trimmed(reading.text, from, at));
    from = at + 1;
    if (cells.length === 1 && cells[0]!.end > cells[0]!.start) return cells;
  }
  return cells;
}

function isTab(reading: ReadingText, at: number): boolean {
  return reading.text[at] === ' ' && reading.source[reading.original(at)] === '\t';
}

function wholeDate(reading: ReadingText, { start, end }: CellSpan): string | null {
  const date = end - start < 24 ? dateAt(reading, reading.lower.startsWith('ngày ', start) ? start + 5 : start) : null;
  return date?.end === end ? date.date : null;
}

function isBody(reading: ReadingText, { start, end }: CellSpan): boolean {
  const body = bodyAt(reading, start, end);
  return body !== null && body.end === end;
}
