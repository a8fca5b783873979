import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLine } from './csv.js';

describe('A line of CSV', () => {
  it('leaves what is plain as it is', () => {
    expect(csvLine(['55-QĐ/TU', null, 7, 'Tỉnh ủy'])).toBe('55-QĐ/TU,,7,Tỉnh ủy\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets %j be no formula', (text) => {
    const [[read]] = parse(csvLine([text]), { relax_column_count: true }) as [[string]];
    expect(read).toBe(`'${text}`);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (cells) => {
        const safe = cells.map((text) => `a${text}`);
        expect(parse(csvLine(safe))).toEqual([safe]);
      }),
    );
  });
});
