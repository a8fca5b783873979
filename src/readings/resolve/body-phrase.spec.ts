import { phraseOf, termIn } from './body-phrase.js';

describe('The words of a body', () => {
  it.each([
    ['Ban Thường vụ Tỉnh ủy', 'ban thuong vu tinh uy'],
    ['BTV Tỉnh uỷ', 'ban thuong vu tinh uy'],
    ['BTV TU', 'ban thuong vu tinh uy'],
    ['UBND tỉnh Vĩnh Phúc', 'uy ban nhan dan tinh vinh phuc'],
    ['Bộ Chính trị (khóa XIII)', 'bo chinh tri'],
    ['Ban Chấp hành Trung ương khoá 11', 'ban chap hanh trung uong'],
    ['BCH\n  TW', 'ban chap hanh trung uong'],
    ['Tỉnh ủy,  nhiệm kỳ 2020 - 2025', 'tinh uy'],
    ['Huyện ủy Tư Nghĩa', 'huyen uy tu nghia'],
  ])('%j compare as %j', (words, phrase) => expect(phraseOf(words)).toBe(phrase));

  it.each([
    ['Bộ Chính trị (khóa XIII)', 'khóa XIII'],
    ['Ban Chấp hành Trung ương khoá 11', 'khoá 11'],
    ['Bộ Chính trị', null],
  ])('%j are of the term %j', (words, term) => expect(termIn(words)).toBe(term));
});
