import { paragraphsOf } from './paragraphs.js';
import { ReadingText } from './reading-text.js';

function read(text: string): string[] {
  const reading = new ReadingText(text);
  return paragraphsOf(reading).map(
    ({ body, end, marker }) => `${marker ? `${marker.kind} ` : ''}${reading.words(body, end)}`,
  );
}

const wrapped = [
  '1. Giao Ban Dân tộc tỉnh lãnh đạo việc rà soát toàn bộ danh sách thôn, bản đặc biệt',
  'khó khăn trên địa bàn, gửi Ủy ban nhân dân tỉnh xem xét trước khi trình Hội đồng nhân',
  'dân tỉnh trong kỳ họp thường lệ giữa năm nay theo đúng tinh thần của nghị quyết đã ban',
  'hành.',
  '2. Sở',
  'Nội vụ tổng hợp kết quả, tham mưu khen thưởng các tập thể có thành tích xuất sắc trong',
  'phong trào, gửi Ban Thi đua - Khen thưởng huyện trước khi kết thúc năm để tổng hợp và',
  'báo cáo.',
];

describe('Paragraphs', () => {
  test('join lines that were only wrapped', () => {
    expect(read(wrapped.join('\n')).map((words) => words.slice(0, 30))).toEqual([
      'decimal Giao Ban Dân tộc tỉnh ',
      'decimal Sở Nội vụ tổng hợp kết',
    ]);
  });

  test('are one a line where lines are not wrapped', () => {
    expect(read('Trang chủ\nTin tức\nLiên hệ')).toEqual(['Trang chủ', 'Tin tức', 'Liên hệ']);
  });

  test.each([
    ['Điều 3. Hiệu lực', 'article'],
    ['IV. TỔ CHỨC THỰC HIỆN', 'roman'],
    ['1- Các chi bộ', 'decimal'],
    ['2.1. Xây dựng', 'subdecimal'],
    ['đ) Báo cáo', 'letter'],
    ['- Lưu: VT', 'dash'],
    ['+ Phòng Nội vụ', 'plus'],
  ])('begin a point at %s', (line, kind) => {
    const reading = new ReadingText(line);
    expect(paragraphsOf(reading)[0]!.marker?.kind).toBe(kind);
  });

  test.each(['12/3 là ngày hội', '3.500 hộ dân', '5 xã đạt chuẩn'])('begin no point at %s', (line) => {
    expect(paragraphsOf(new ReadingText(line))[0]!.marker).toBeNull();
  });

  test('go on across a page head of the gazette', () => {
    const text = `${wrapped.slice(0, 2).join('\n')}\n\n16   CÔNG BÁO/Số 31/Ngày 12-11-2021\n\n${wrapped.slice(2).join('\n')}`;
    expect(read(text)).toHaveLength(2);
  });
});
