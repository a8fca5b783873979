import { ReadingText } from '../reading/reading-text.js';
import { bodyAt } from './body-phrase.js';

const nameIn = (text: string) => bodyAt(new ReadingText(text), 0)?.name ?? null;

describe('The name of a body', () => {
  test.each([
    ['Ban Thường vụ Tỉnh ủy Lai Châu đã ban hành', 'Ban Thường vụ Tỉnh ủy Lai Châu'],
    ['Ban Chấp hành Trung ương (khóa XI) về', 'Ban Chấp hành Trung ương (khóa XI)'],
    ['Ban Bí thư khóa XIII, Tỉnh ủy', 'Ban Bí thư khóa XIII'],
    ['Chính phủ quản lý, sử dụng tài sản', 'Chính phủ'],
    ['Quốc hội và chỉ đạo từ Tỉnh ủy', 'Quốc hội'],
    ['Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch ban hành', 'Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch'],
    ['Sở Lao động - Thương binh và Xã hội tại Tờ trình', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Giáo dục và đào tạo hướng dẫn', 'Sở Giáo dục và đào tạo'],
    ['UBND Thành phố Huế không nhận', 'UBND Thành phố Huế'],
    ['UBND TP. Hồ Chí Minh về', 'UBND TP. Hồ Chí Minh'],
    ['Ủy ban nhân dân tỉnh và Sở Tài chính', 'Ủy ban nhân dân tỉnh'],
    ['ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG VỀ VIỆC', 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG'],
    ['Ban Chỉ đạo 138 huyện ban hành', 'Ban Chỉ đạo 138 huyện'],
    ['Bộ Y tế Ban hành danh mục', 'Bộ Y tế'],
  ])('in "%s" is "%s"', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  test.each(['ban hành Quy chế', 'bộ chỉ số đánh giá', 'Phong trào thi đua', 'sở thích', 'Đảng ta'])(
    'is not seen in "%s"',
    (text) => {
      expect(nameIn(text)).toBeNull();
    },
  );
});
