import fc from 'fast-check';
import { fold, foldedWords } from './fold.js';

describe('Folding', () => {
  test.each([
    ['Đổi mới', 'doi moi'],
    ['đối thoại trực tiếp', 'doi thoai truc tiep'],
    ['Uỷ ban', 'uy ban'],
    ['Ủy ban', 'uy ban'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['ƯỜNG', 'uong'],
    ['Q\u00D0 \u00F0 \u0189 \u0256', 'qd d d d'],
    ['Đảng'.normalize('NFD'), 'dang'],
    ['dân\u00ADvận\u200B', 'danvan'],
    ['  dân\u00A0\u2003vận\r\n', 'dan van'],
    ['25–NQ—TW−1', '25-nq-tw-1'],
    ['33\u2044CT\u2215TTg\uFF0Fa', '33/ct/ttg/a'],
    ['a\u0000b', 'a b'],
    ['', ''],
  ])('%j reads %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('changes nothing when done twice, and does not mind the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  test('gives the words for full text', () => {
    expect(foldedWords('Quyết định số 25–NQ/TW, “Uỷ ban”')).toEqual([
      'quyet',
      'dinh',
      'so',
      '25',
      'nq',
      'tw',
      'uy',
      'ban',
    ]);
    expect(foldedWords(' – ')).toEqual([]);
  });
});
