import { cellsOf } from '../../ui/pasted-cells.js';
import { doubtOf, rowsOf } from './paste.js';

const units = ['Hải Lựu', 'Lãng Công', 'Quang Yên', 'Nhân Đạo'].map((name, index) => ({
  ...{ id: index + 1, name: `Đảng ủy xã ${name}`, shortName: null },
}));
const scale = [
  { value: 'good', label: 'Thực hiện tốt' },
  { value: 'fair', label: 'Cơ bản đạt' },
];

const ready = (block: string) => {
  const rows = rowsOf(block, units, scale);
  return rows.map((row, index) => doubtOf(row, rows.slice(0, index), units)?.kind ?? 'ready');
};

describe('A block pasted from Excel', () => {
  it('is read by tabs and lines, cells with line ends in quotation marks', () => {
    expect(cellsOf('a\t"b\n""c"""\r\nd\te\r\n')).toEqual([
      ['a', 'b\n"c"'],
      ['d', 'e'],
    ]);
  });

  it('finds units without accents and without the kind of unit', () => {
    const [row] = rowsOf('hai luu\tthuc hien tot\tĐúng kế hoạch\t3/6/21\t', units, scale);
    expect(row).toMatchObject({ unitId: 1, result: 'good', text: 'Đúng kế hoạch', concludedOn: '2021-06-03' });
  });

  it('follows a header row', () => {
    const [row] = rowsOf('Kết quả\tĐơn vị\nCơ bản đạt\tXã Quang Yên', units, scale);
    expect(row).toMatchObject({ unitId: 3, result: 'fair' });
  });

  it('shows unknown names, results off the scale, twins and bad dates in place', () => {
    expect(ready('Xã Không Có\tThực hiện tốt')).toEqual(['unknownUnit']);
    expect(ready('Hải Lựu\tXuất sắc')).toEqual(['offScale']);
    expect(ready('Hải Lựu\tCơ bản đạt\nhai luu\tCơ bản đạt')).toEqual(['ready', 'twin']);
    expect(ready('Hải Lựu\tCơ bản đạt\t\t31/2/2021')).toEqual(['badDay']);
  });

  it('offers units that share a word with an unknown name', () => {
    const [row] = rowsOf('Quang Yen 2\tThực hiện tốt', units, scale);
    expect(doubtOf(row!, [], units)).toMatchObject({ kind: 'unknownUnit', choices: [{ id: 3 }] });
  });
});
