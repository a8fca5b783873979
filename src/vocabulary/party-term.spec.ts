import { fromRoman, partyTermOn, termName, termNumber, toRoman } from './party-term.js';

describe('The term of the central Party', () => {
  test.each([
    ['1997-10-01', 8], // 31-QĐ/TW
    ['2008-07-25', 10],
    ['2013-06-03', 11], // 25-NQ/TW
    ['2016-01-26', 11],
    ['2016-01-27', 12],
    ['2017-02-06', 12], // 66-QĐ/TW
    ['2021-07-30', 13], // 23-QĐ/TW
    ['2026-01-09', 13], // 399-QĐ/TW, among the last of its term
    ['2026-02-03', 14], // 01-QĐ/TW, the first of the next
    ['2026-08-22', 14],
    ['1990-01-01', null],
  ])('on %s is %s', (date, term) => {
    expect(partyTermOn(date)).toBe(term);
  });

  test.each([
    ['khóa XIII', 13],
    ['khoá XIII', 13],
    ['(Khóa XI)', 11],
    ['khóa 12', 12],
    ['XIV', 14],
    ['ix', 9],
    ['khóa IIII', null],
    ['khóa 0', null],
    ['khóa mới', null],
    ['XIIIIIIIIIII', null],
    ['', null],
  ])('%j is number %s', (text, term) => {
    expect(termNumber(text)).toBe(term);
  });

  test('is printed in Roman numerals, which are read back', () => {
    expect([1, 4, 9, 13, 14, 39].map(termName)).toEqual([
      'khóa I',
      'khóa IV',
      'khóa IX',
      'khóa XIII',
      'khóa XIV',
      'khóa XXXIX',
    ]);
    for (let n = 1; n <= 39; n++) expect(fromRoman(toRoman(n))).toBe(n);
    expect(fromRoman('VX')).toBeNull();
    expect(() => toRoman(0)).toThrow(RangeError);
    expect(() => toRoman(40)).toThrow(RangeError);
    expect(() => toRoman(1.5)).toThrow(RangeError);
  });
});
