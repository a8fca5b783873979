import { fold } from '../../../src/vocabulary/fold.js';
import type { Body } from '../../api/records.js';
import { rawCellsOf } from '../../ui/pasted-cells.js';

export type TreeRow = Body<'/api/organizations/tree'>['rows'][number];
type Column = 'name' | 'code' | 'level' | 'system' | 'parent';

/** Words of a header row, folded, by the column that they name. */
const HEADS: Record<string, Column> = {
  ...{ ten: 'name', 'ten don vi': 'name', 'ten to chuc': 'name', 'don vi': 'name', name: 'name', unit: 'name' },
  ...{ ma: 'code', 'ky hieu': 'code', code: 'code', cap: 'level', level: 'level' },
  ...{ 'he thong': 'system', khoi: 'system', system: 'system' },
  ...{ thuoc: 'parent', 'don vi cap tren': 'parent', 'cap tren': 'parent', under: 'parent', parent: 'parent' },
};
const ORDER: Column[] = ['name', 'level', 'system', 'parent'];

/** A pasted block: with a header row or columns in the order of ORDER; otherwise names, indented by cells or blanks. */
export function treeRowsOf(block: string): TreeRow[] {
  const cells = rawCellsOf(block);
  const heads = cells[0]?.map((word) => HEADS[fold(word)]) ?? [];
  if (heads.includes('name')) return inColumns(cells.slice(1), heads);
  const indented = cells.some((row) => row[0]!.trim() === '');
  const several = cells.some((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return several && !indented ? inColumns(cells, ORDER) : byIndent(cells);
}

function inColumns(cells: string[][], columns: (Column | undefined)[]): TreeRow[] {
  return cells.flatMap((values) => {
    const row: TreeRow = { name: '' };
    values.forEach((value, index) => {
      const column = columns[index];
      if (column && value.trim() !== '') row[column] = evenly(value);
    });
    return row.name === '' ? [] : [row];
  });
}

/** The nearest row before it that is indented less stands above; further cells beside the name are left alone. */
function byIndent(cells: string[][]): TreeRow[] {
  const above: { depth: number; row: number }[] = [];
  return cells.map((values, row) => {
    const first = values.findIndex((value) => value.trim() !== '');
    const depth = first * 100 + values[first]!.search(/[^\s\p{Cf}•+-]/u); // '   - Chi bộ 1'
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    const parent = above.at(-1);
    above.push({ depth, row });
    return { name: evenly(values[first]!), ...(parent && { above: parent.row }) };
  });
}

/** Numbers and bullets of lists are no part of the name: '1.2. Chi bộ thôn', '- Chi bộ thôn' */
const evenly = (text: string) =>
  text
    .replace(/^[\s\p{Cf}•+-]+/u, '') // '  - '
    .replace(/^\d+(\.\d+)*[.)] */, '') // '1.2. '
    .replace(/\s+/g, ' ')
    .trim();

/** Without one row; what stood under it stands under what it stood under. */
export function without(rows: TreeRow[], dropped: number): TreeRow[] {
  const upper = rows[dropped]!.above;
  const shifted = (above: number | null | undefined) => {
    const to = above === dropped ? upper : above;
    return typeof to === 'number' && to > dropped ? to - 1 : to;
  };
  return rows.filter((_, index) => index !== dropped).map((row) => ({ ...row, above: shifted(row.above) ?? null }));
}
