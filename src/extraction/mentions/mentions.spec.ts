import { extract } from '../extract.js';

const read = (text: string) => extract(text).mentions.map(({ kind, text: words, number }) => [kind, words, number]);

describe('Directives named otherwise than by their number', () => {
  test('are found by the number cited before, where one fits', () => {
    expect(read('Nghị quyết số 57-NQ/TW được học tập. Nghị quyết 57 nêu rõ ba việc.')).toEqual([
      ['short_number', 'Nghị quyết 57', '57-NQ/TW'],
    ]);
    expect(read('Quyết định số 9/QĐ-UBND, Quyết định số 9-QĐ/TU. Quyết định số 9 nêu')).toEqual([
      ['short_number', 'Quyết định số 9', null],
    ]);
  });

  test('are pointed back to', () => {
    expect(read('Chỉ thị số 4-CT/TU đã ban hành. Chỉ thị nói trên yêu cầu')).toEqual([
      ['back_reference', 'Chỉ thị nói trên', '4-CT/TU'],
    ]);
  });

  test('bear no number', () => {
    expect(
      read('Nghị quyết Trung ương 4 khóa XII và Nghị quyết Đại hội XIII của Đảng; Luật Giá năm 2023.').map(
        ([kind, words]) => `${kind}: ${words}`,
      ),
    ).toEqual([
      'unnumbered: Nghị quyết Trung ương 4 khóa XII',
      'unnumbered: Nghị quyết Đại hội XIII của Đảng',
      'unnumbered: Luật Giá',
    ]);
  });

  test.each(['kỷ luật 12 đảng viên', 'kết luận 3 nội dung', 'chương trình 5 năm'])('are not seen in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
