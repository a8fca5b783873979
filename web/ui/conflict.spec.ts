import { changed, disputed, settled, wordsOf } from './conflict.js';

const base = { title: 'Kế hoạch', note: '', lead: { id: 1, name: 'A' }, documents: [{ id: 5, number: '5-QĐ/TU' }] };
const mine = { ...base, title: 'Kế hoạch năm', note: 'của tôi' };
const theirs = { ...base, lead: { id: 2, name: 'B' }, note: 'của họ' };

describe('Two people who change one record', () => {
  it('dispute only what both changed to something else', () => {
    expect(disputed(base, mine, theirs)).toEqual(['note']);
    expect(disputed(base, mine, { ...base, title: 'Kế hoạch năm' })).toEqual([]);
  });

  it('keep what only one of them touched', () => {
    const between = () => '\n';
    expect(settled({ base, mine, theirs }, {}, between)).toEqual({ ...mine, lead: theirs.lead });
    expect(settled({ base, mine, theirs }, { note: 'theirs' }, between).note).toBe('của họ');
    expect(settled({ base, mine, theirs }, { note: 'both' }, between).note).toBe('của tôi\ncủa họ');
  });

  it('see a record as the same however it is called', () => {
    expect(changed(base, { ...base, lead: { id: 1, name: 'A, đổi tên' } })).toEqual([]);
    expect(changed(base, { ...base, documents: [] })).toEqual(['documents']);
    expect(wordsOf(base.documents)).toBe('5-QĐ/TU');
  });
});
