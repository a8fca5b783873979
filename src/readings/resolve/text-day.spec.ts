import { dayOfText } from './text-day.js';

describe('The day that a text bears', () => {
  it.each([
    ['Dân vận ở cơ sở\n\nThứ Sáu, 15/4/2022 08:30\n\nNăm qua …', '2022-04-15'],
    ['Sông Lô, ngày 12 tháng 10 năm 2020\nKính gửi …', '2020-10-12'],
    ['Cập nhật: 5-1-2024\nTin vắn', '2024-01-05'],
    ['Tin dài.\nHết.\nNgày đăng: 01.02.2023', '2023-02-01'],
  ])('%j', (text, day) => expect(dayOfText(text)).toBe(day));

  it.each([
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 được quán triệt.',
    'Ngày 30/02/2021',
    `Một câu dài có nhắc đến ngày 12/10/2020 ở giữa bài viết, không phải là dòng ghi ngày của bài viết này.`,
    '',
  ])('%j bears none', (text) => expect(dayOfText(text)).toBeNull());
});
