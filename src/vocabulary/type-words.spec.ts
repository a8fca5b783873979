import { documentTypes } from './document-types.js';
import { typeCodeOfWord, wordsOfType } from './type-words.js';

describe('The word of a type', () => {
  test.each([
    ['Quyết định', 'party', 'QĐ'],
    ['QUY ĐỊNH', 'party', 'QĐ'],
    ['quy dinh', 'state', 'QyĐ'],
    ['Quy định', undefined, 'QĐ'],
    ['Thông tri', undefined, 'TT'],
    ['Thông tư', undefined, 'TT'],
    ['Thông tư', 'party', null],
    ['Chương trình hành động', 'party', 'CTr'],
    ['Công văn', 'party', 'CV'],
    ['Công văn', 'state', null],
    ['Luật', 'state', null],
    ['Chỉ thị', 'front', 'CT'],
    ['Quy định', 'front', 'QyĐ'],
    ['Giấy uỷ quyền', 'state', 'GUQ'],
    ['Bài hát', undefined, null],
  ] as const)('%s of %s has the code %s', (word, system, code) => {
    expect(typeCodeOfWord(word, system)).toBe(code);
  });

  test('decides between decision and regulation, since the Party has one code for both', () => {
    expect(wordsOfType('QĐ', 'party')).toEqual(['Quyết định', 'Quy định']);
    expect(wordsOfType('QĐ', 'state')).toEqual(['Quyết định']);
    expect(wordsOfType('QyĐ', 'state')).toEqual(['Quy định']);
    expect(wordsOfType('TT', 'other')).toEqual(['Thông tri', 'Thông tư']);
    expect(wordsOfType('NĐ', 'party')).toEqual([]);
  });

  test('leads back to its code', () => {
    for (const system of ['party', 'state', 'front'] as const)
      for (const { code, words } of documentTypes[system])
        if (code !== null && code !== 'QĐi') for (const word of words) expect(typeCodeOfWord(word, system)).toBe(code);
  });
});
