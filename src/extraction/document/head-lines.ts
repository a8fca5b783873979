import { isCapitals } from '../reading/paragraphs.js';
import { trimmed, type Line } from '../reading/lines.js';
import { oneLine, type ReadingText } from '../reading/reading-text.js';

/** A cell of the head: a line, or its part between table bars or wide gaps ("UBND TỈNH A      CỘNG HÒA …"). */
export class HeadLine implements Line {
  #words: string | undefined;
  #lower: string | undefined;

  constructor(
    private readonly reading: ReadingText,
    readonly start: number,
    readonly end: number,
    /** A blank line, a rule or a bar stands before it. */
    readonly apart: boolean,
  ) {}

  /** As it stands, on one line. */
  get words(): string {
    return (this.#words ??= this.reading.words(this.start, this.end));
  }

  get lower(): string {
    return (this.#lower ??= oneLine(this.reading.lower.slice(this.start, this.end)));
  }

  /** Whether its letters are capitals. */
  get capitals(): boolean {
    return isCapitals(this.reading.text, this.reading.lower, this) || isShout(this.words);
  }

  /** What stands behind an offset of the line. */
  from(offset: number): HeadLine {
    const { start, end } = trimmed(this.reading.text, offset, this.end);
    return new HeadLine(this.reading, start, end, false);
  }
}

const headLength = 6000; // characters; titles of 700 and two mottos leave room
const headLines = 160;
const wideGap = /\s{4,}|\|/g;
const rule = /^[-*|_=.\s+~:o0]+$/;

/** The lines of the text's beginning, without rules and bars. */
export function headLinesOf(reading: ReadingText): HeadLine[] {
  return linesBetween(reading, 0, Math.min(reading.text.length, headLength));
}

/** The lines between two offsets, at most `most` of them. */
export function linesBetween(reading: ReadingText, from: number, to: number, most = headLines): HeadLine[] {
  const found: HeadLine[] = [];
  let apart = true;
  for (let start = from; start < to && found.length < most;) {
    const newline = reading.text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    for (const cell of cellsOf(reading, start, end)) {
      if (cell.start === cell.end || rule.test(reading.text.slice(cell.start, cell.end))) {
        apart = true;
        continue;
      }
      found.push(new HeadLine(reading, cell.start, cell.end, apart));
      apart = false;
    }
    start = end + 1;
  }
  return found;
}

// tabs part cells as bars do: "Số: 22/2021/QĐ-UBND⇥Tuyên Quang, ngày …"
function withTabs(reading: ReadingText, start: number, end: number): string {
  const line = reading.text.slice(start, end);
  if (!reading.hasTabs) return line;
  const given = reading.source.slice(reading.original(start), reading.original(end));
  if (!given.includes('\t')) return line;
  return [...line]
    .map((character, i) =>
      character === ' ' && reading.source[reading.original(start + i)] === '\t' ? '|' : character,
    )
    .join('');
}

// a line of one short word: "VỀ"
function isShout(words: string): boolean {
  return words.length <= 5 && /\p{Lu}/u.test(words) && words === words.toUpperCase();
}

function cellsOf(reading: ReadingText, start: number, end: number): Line[] {
  const { text } = reading;
  const line = withTabs(reading, start, end);
  if (!line.includes('|') && !line.includes('    ')) return [trimmed(text, start, end)];
  const cells: Line[] = [];
  let from = 0;
  for (const match of line.matchAll(wideGap)) {
    cells.push(trimmed(text, start + from, start + match.index));
    if (match[0] === '|') cells.push({ start: start + match.index, end: start + match.index });
    from = match.index + match[0].length;
  }
  cells.push(trimmed(text, start + from, end));
  return cells;
}
