import { searchTerms, typedTerms } from './search-terms.js';

const democracy = [['qcdc'], ['quy', 'che', 'dan', 'chu']];

describe('What is looked for', () => {
  it.each([
    ['Đối thoại trực tiếp', ['doi', 'thoai', 'truc', 'tiep']],
    ['QCDC ở cơ sở', [democracy, 'o', 'co', 'so']],
    ['thực hiện Quy chế dân chủ', ['thuc', 'hien', democracy]],
    ['quy chế dân vận', ['quy', 'che', 'dan', 'van']],
    [
      'UBND, HĐND',
      [
        [['ubnd'], ['uy', 'ban', 'nhan', 'dan']],
        [['hdnd'], ['hoi', 'dong', 'nhan', 'dan']],
      ],
    ],
    ['CĐS', [[['cds'], ['chuyen', 'doi', 'so']]]],
    ['– “” –', []],
  ])('in %s is every word, an abbreviation and its words standing for each other', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it('may go on in the last word while somebody types', () => {
    expect(typedTerms('đối th')).toEqual(['doi', 'th*']);
    expect(typedTerms('xã QCDC')).toEqual(['xa', [['qcdc*'], ['quy', 'che', 'dan', 'chu*']]]);
    expect(typedTerms('')).toEqual([]);
  });
});
