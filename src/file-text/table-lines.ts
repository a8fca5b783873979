/** A cell's paragraphs. */
export type Cell = readonly string[];
export type Row = readonly Cell[];

/** A cell without words keeps its place: the reader counts the cells of a row. */
const EMPTY = '…';

/** What stands at the head and the foot of a document in a table without lines. */
const LAYOUT = /đảng cộng sản việt nam|cộng h(?:òa|oà) xã hội chủ nghĩa|nơi nhận/i; // "Nơi nhận:"

/**
 * The lines of a table: rows with bars, as the reader knows them, or, of one that only puts things side by side, cell after
 * cell.
 */
export function tableLines(rows: readonly Row[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => wordsOf(cell) !== ''));
  return isLayout(filled)
    ? filled.flatMap((row) => row.flatMap((cell) => [...cell, '']))
    : filled.map((row) => `| ${row.map((cell) => wordsOf(cell).replaceAll('|', '/') || EMPTY).join(' | ')} |`);
}

function isLayout(rows: readonly Row[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2 || rows.length === 1) return true;
  return columns === 2 && rows.length <= 4 && rows.some((row) => row.some((cell) => LAYOUT.test(wordsOf(cell))));
}

const wordsOf = (cell: Cell) =>
  cell
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join(' ');

const LONGEST_REPEATED = 500;

/** A cell that reaches over several rows stands in each of them. */
export function spread(table: readonly (readonly { cell: Cell; rows: number }[])[]): Cell[][] {
  const above: { cell: Cell; rows: number }[] = [];
  return table.map((cells) => {
    const waiting = [...cells];
    const row: Cell[] = [];
    for (let column = 0; waiting.length > 0 || (above[column]?.rows ?? 0) > 0; column += 1) {
      const reaching = above[column];
      if (reaching && reaching.rows > 0) {
        row.push(reaching.cell);
        reaching.rows -= 1;
        continue;
      }
      const { cell, rows } = waiting.shift()!;
      row.push(cell);
      above[column] = { cell: wordsOf(cell).length > LONGEST_REPEATED ? [] : cell, rows: rows - 1 };
    }
    return row;
  });
}
