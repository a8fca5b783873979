import { extract } from '../extract.js';
import { isScrambled } from './scrambled.js';

const scrambled =
  'Thực hịện Nghị qụỵết số 9-NQ/TW, ngàỷ 02/3/2020 củá Bạn Chấp hành Trũng ương về tĩnh gịản bộ máỷ; cấp úỷ, tổ chức đảng củã tỉnh đã qụán trìệt, bảỏ đảm thựć hịện nghỉêm túc, híệu qùả.';

describe('Marks put on the wrong letters', () => {
  test('are seen, and the words around a number are read in spite of them', () => {
    expect(isScrambled(scrambled.toLowerCase())).toBe(true);
    expect(extract(scrambled).citations).toMatchObject([
      { number: '9-NQ/TW', date: '2020-03-02', issuer: 'Bạn Chấp hành Trũng ương' },
    ]);
  });

  test('are not suspected in a text spelt right, even with words run together', () => {
    expect(
      isScrambled(
        'căn cứ luật tổ chức chính phủngày 25 tháng 12; thựchiện nghị quyết củahội đồng nhân dân '.repeat(20),
      ),
    ).toBe(false);
  });
});
