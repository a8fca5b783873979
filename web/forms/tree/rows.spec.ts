import { treeRowsOf, without } from './rows.js';

describe('A pasted list of units', () => {
  const UNDER = [
    { name: 'Đảng ủy xã Tam Sơn' },
    { name: 'Văn phòng', above: 0 },
    { name: 'Tổ văn thư', above: 1 },
    { name: 'Chi bộ thôn Đồng Quế', above: 0 },
  ];

  it.each([
    ['cells', 'Đảng ủy xã Tam Sơn\n\tVăn phòng\n\t\tTổ văn thư\n\tChi bộ thôn Đồng Quế'],
    ['blanks', 'Đảng ủy xã Tam Sơn\r\n  Văn phòng\r\n     Tổ văn thư\r\n  Chi bộ thôn Đồng Quế\r\n\r\n'],
    ['bullets', 'Đảng ủy xã Tam Sơn\n  1. Văn phòng\n    - Tổ văn thư\n  2.1) Chi bộ  thôn Đồng Quế'],
  ])('is indented by %s', (_by, block) => {
    expect(treeRowsOf(block)).toEqual(UNDER);
  });

  it('has columns, named in any order or in the usual one', () => {
    const row = { name: 'Văn phòng', level: 'Xã', system: 'Đảng', parent: 'Đảng ủy xã Tam Sơn' };
    expect(treeRowsOf('Thuộc\tTên đơn vị\tCấp\tSTT\tHệ thống\nĐảng ủy xã Tam Sơn\tVăn phòng\tXã\t1\tĐảng')).toEqual([
      row,
    ]);
    expect(treeRowsOf('Văn phòng\tXã\tĐảng\tĐảng ủy xã Tam Sơn\nChi bộ 1')).toEqual([row, { name: 'Chi bộ 1' }]);
  });

  it('closes up when a row is dropped', () => {
    expect(without(UNDER, 1).map(({ name, above }) => [name, above])).toEqual([
      ['Đảng ủy xã Tam Sơn', null],
      ['Tổ văn thư', 0],
      ['Chi bộ thôn Đồng Quế', 0],
    ]);
  });
});
