import { tableLines } from './table-lines.js';

/** A piece of text as it is drawn: where it begins, how wide it is, how large its letters are. */
export interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** Words drawn side by side without a wide gap. */
export interface Fragment {
  words: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Of the size of the letters: wider than between words, as between cells; and as between columns of a page. */
const CELL_GAP = 0.6;
const COLUMN_GAP = 1.5;
const FEWEST_COLUMNS = 3;

/** The lines of a page in the order in which they are drawn; where columns stand side by side, rows of a table. */
export function pageLines(items: readonly Item[]): string[] {
  const fragments = fragmentsOf(items);
  const tables = tablesIn(fragments);
  const lines: string[] = [];
  let last: Fragment | undefined;
  for (let at = 0; at < fragments.length; at += 1) {
    const table = tables.find(({ first }) => first === at);
    if (table) {
      lines.push('', ...tableLines(table.rows.map((row) => row.map((cell) => [cell]))), '');
      at = table.last;
      last = undefined;
      continue;
    }
    const fragment = fragments[at]!;
    const beside = last && isBeside(last, fragment);
    if (beside) lines[lines.length - 1] += `${gapBetween(last!, fragment)}${fragment.words}`;
    else {
      if (last && last.y - fragment.y > 1.9 * fragment.size) lines.push('');
      lines.push(fragment.words);
    }
    last = fragment;
  }
  return lines;
}

const isBeside = (left: Fragment, right: Fragment) =>
  Math.abs(left.y - right.y) < 0.3 * right.size && right.left >= left.right;

/** A line that is spread to both margins has wide gaps too. */
const gapBetween = (left: Fragment, right: Fragment) =>
  right.left - left.right > COLUMN_GAP * right.size ? '      ' : ' ';

function fragmentsOf(items: readonly Item[]): Fragment[] {
  const fragments: Fragment[] = [];
  let open: Fragment | undefined;
  const close = () => {
    if (open && open.words.trim() !== '') fragments.push({ ...open, words: open.words.trim() });
    open = undefined;
  };
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left, y] = [transform[4]!, transform[5]!];
    const size = height || Math.abs(transform[3]!) || 10;
    const blank = str.trim() === '';
    const goesOn =
      open && Math.abs(open.y - y) < 0.5 * size && left - open.right < CELL_GAP * size && left > open.left - 1;
    if (blank && width > CELL_GAP * size) close();
    else if (!blank && !goesOn) {
      close();
      open = { words: str, left, right: left + width, y, size };
    } else if (open && str !== '') {
      open.words += str;
      if (!blank) open.right = left + width;
    }
    if (hasEOL) close();
  }
  close();
  return fragments;
}

interface Table {
  first: number;
  last: number;
  rows: string[][];
}

/** Where three columns or more stand side by side over several lines. */
function tablesIn(fragments: readonly Fragment[]): Table[] {
  const tables: Table[] = [];
  for (let first = 0; first < fragments.length; first += 1) {
    if (!beginsTable(fragments, first)) continue;
    const last = lastOfTable(fragments, first);
    const columns = columnsOf(fragments.slice(first, last + 1));
    const rows = rowsOf(fragments.slice(first, last + 1), columns);
    if (rows.length < 2) continue;
    tables.push({ first, last, rows });
    first = last;
  }
  return tables;
}

/** Three pieces side by side on one line. */
function beginsTable(fragments: readonly Fragment[], at: number): boolean {
  const [one, two, three] = fragments.slice(at, at + FEWEST_COLUMNS);
  return !!three && isRow(one!, two!) && isRow(two!, three);
}

/** Heads of columns may be broken into lines and set in the middle. */
const isRow = (left: Fragment, right: Fragment) =>
  Math.abs(left.y - right.y) < 1.6 * right.size && right.left > left.right;

interface Column {
  left: number;
  right: number;
}

/** The table goes on while its pieces still leave the columns apart. */
function lastOfTable(fragments: readonly Fragment[], first: number): number {
  const block = fragments.slice(first, first + FEWEST_COLUMNS);
  let wanted = columnsOf(block).length;
  let last = first + FEWEST_COLUMNS - 1;
  for (let at = last + 1; at < fragments.length; at += 1) {
    const next = fragments[at]!;
    const widened = columnsOf([...block, next]);
    if (widened.length < wanted) break;
    if (next.y - fragments[at - 1]!.y > 40 * next.size) break; // another page's column
    block.push(next);
    if (at - first < 12) wanted = Math.max(wanted, widened.length); // while the heads are read
    last = at;
  }
  return last;
}

/** Where pieces overlap seen from above, they are one column. */
function columnsOf(fragments: readonly Fragment[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of [...fragments].sort((a, b) => a.left - b.left)) {
    const open = columns.at(-1);
    if (open && left <= open.right) open.right = Math.max(open.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Cells are drawn one after the other: a piece in an earlier column than the last one's begins a row. */
function rowsOf(fragments: readonly Fragment[], columns: readonly Column[]): string[][] {
  const rows: string[][] = [];
  let column = columns.length;
  for (const { words, left } of fragments) {
    const at = columns.findIndex((each) => left >= each.left && left <= each.right);
    if (at < column) rows.push(columns.map(() => ''));
    const row = rows.at(-1)!;
    row[at] = row[at] === '' ? words : `${row[at]} ${words}`;
    column = at;
  }
  return rows;
}
