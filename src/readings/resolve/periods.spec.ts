import { periodOf } from './periods.js';

describe('The days of a period', () => {
  it.each([
    ['năm 2021', '2021-01-01', '2021-12-31'],
    ['trong năm 2021', '2021-01-01', '2021-12-31'],
    ['6 tháng đầu năm 2023', '2023-01-01', '2023-06-30'],
    ['6 tháng cuối năm 2023', '2023-07-01', '2023-12-31'],
    ['9 tháng năm 2024', '2024-01-01', '2024-09-30'],
    ['quý I/2024', '2024-01-01', '2024-03-31'],
    ['quý 4 năm 2024', '2024-10-01', '2024-12-31'],
    ['tháng 2/2024', '2024-02-01', '2024-02-29'],
  ])('%j is from %s to %s', (words, from, to) => expect(periodOf(words)).toEqual({ from, to }));

  it.each([
    null,
    '',
    'nhiệm kỳ 2015 - 2020',
    '6 tháng đầu năm',
    'sáu tháng năm 2022',
    'quý 7/2024',
    'tháng 13/2024',
    '3 tháng cuối năm 2024',
  ])('%j leaves a choice', (words) => expect(periodOf(words)).toEqual({ from: null, to: null }));
});
