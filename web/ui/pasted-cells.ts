/** Cells of a block as Excel copies it: columns by tabs, rows by line ends, cells with either in quotation marks. */
export function rawCellsOf(block: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < block.length; index++) {
    const sign = block[index]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (block[index + 1] === '"') cell += block[++index];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  rows.at(-1)!.push(cell);
  return rows.filter((row) => row.some((value) => value.trim() !== ''));
}

/** The same without the blanks around what stands in a cell. */
export const cellsOf = (block: string): string[][] => rawCellsOf(block).map((row) => row.map((value) => value.trim()));
