import { Sentences } from './sentences.js';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return new Sentences(text).around({ start, end: start + words.length }).words;
};

describe('The sentence around words', () => {
  it('ends at full stops and semicolons, not inside numbers', () => {
    const text = 'Câu một. Thực hiện Quyết định số 55-QĐ/TU, ngày 03.02.2016; rồi câu ba.';
    expect(around(text, '55-QĐ/TU')).toBe('Thực hiện Quyết định số 55-QĐ/TU, ngày 03.02.2016;');
  });

  it('goes on over a wrapped line and stops before the next paragraph', () => {
    const text = 'TIÊU ĐỀ\nCăn cứ Luật Tổ chức chính\nquyền địa phương số 72/2025/QH15\nCăn cứ Luật khác';
    expect(around(text, '72/2025/QH15')).toBe('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15');
  });

  it('is cut where there is no end', () => {
    const text = 'a '.repeat(5000);
    expect(new Sentences(text).around({ start: 5000, end: 5001 }).words.length).toBeLessThanOrEqual(600);
  });
});
