import { cut, table } from './table.js';

describe('A table for people', () => {
  it('aligns words to the left, numbers to the right, and writes dates as people do', () => {
    const lines = table(
      ['Đơn vị', 'Số', 'Ngày'],
      [
        ['Tỉnh ủy Vĩnh Phúc', 8, '2016-02-03'],
        ['xã', 105, null],
      ],
    ).split('\n');
    expect(lines).toEqual([
      'Đơn vị              Số  Ngày',
      'Tỉnh ủy Vĩnh Phúc    8  03/02/2016',
      'xã                 105  –',
    ]);
  });

  it('counts letters, not bytes or marks', () => {
    expect(table(['A', 'B'], [['ủy'.normalize('NFD'), 'x']]).split('\n')[1]).toBe('ủy  x');
    expect(cut('Đối thoại trực tiếp', 10)).toBe('Đối thoại…');
  });
});
