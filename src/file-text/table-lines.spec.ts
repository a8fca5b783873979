import { spread, tableLines } from './table-lines.js';

const cells = (...words: string[]) => words.map((each) => [each]);

describe('The lines of a table', () => {
  test('are rows with bars; a cell without words keeps its place', () => {
    expect(tableLines([cells('TT', 'Nội dung', 'Hạn'), [['1'], ['Rà soát', 'quy chế'], ['']]])).toEqual([
      '| TT | Nội dung | Hạn |',
      '| 1 | Rà soát quy chế | … |',
    ]);
  });

  test('are what stands side by side, one after the other, where it is no table', () => {
    const head = [[['TỈNH ỦY', 'Số 1-KH/TU'], ['ĐẢNG CỘNG SẢN VIỆT NAM']], cells('', 'ngày 01 tháng 2 năm 2026')];
    expect(tableLines(head).filter(Boolean)).toEqual([
      ...['TỈNH ỦY', 'Số 1-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ngày 01 tháng 2 năm 2026'],
    ]);
  });

  test('cannot be forged by a bar in a cell', () => {
    expect(tableLines([cells('a|b', 'c', 'd'), cells('e', 'f', 'g')])[0]).toBe('| a/b | c | d |');
  });
});

test('A cell that reaches down stands in each row, unless it is long', () => {
  const one = (words: string, rows = 1) => ({ cell: [words], rows });
  expect(spread([[one('A', 2), one('b')], [one('c')], [one('d'), one('e')]])).toEqual([
    ...[cells('A', 'b'), cells('A', 'c'), cells('d', 'e')],
  ]);
  expect(spread([[one('x'.repeat(600), 2), one('b')], [one('c')]])[1]).toEqual([[], ['c']]);
});
