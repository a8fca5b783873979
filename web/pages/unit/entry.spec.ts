import { bodyOf, followed } from './entry.js';

describe('Names and uppers of a unit', () => {
  it('hold until the next one begins', () => {
    const [old, young] = followed([
      { name: 'Ban Tuyên giáo và Dân vận', from: '2025-02-03', to: '' },
      { name: 'Ban Dân vận', from: '', to: '' },
    ]);
    expect(old).toEqual({ name: 'Ban Dân vận', from: '', to: '2025-02-03' });
    expect(young!.to).toBe('');
  });

  it('are sent only when they were changed, without empty rows', () => {
    const entry = {
      names: [
        { name: 'Ban Dân vận', from: '', to: '' },
        { name: ' ', from: '', to: '' },
      ],
      ...{ parents: [], shortName: '', code: 'BDV', level: 'commune', place: '', establishedOn: '', endedOn: '' },
      ...{ aliases: 'Dân vận\n\n BDV ', collectives: '', note: '' },
    };
    expect(bodyOf(entry, ['names', 'aliases', 'note'])).toEqual({
      ...{ names: [{ name: 'Ban Dân vận', from: null, to: null }], aliases: ['Dân vận', 'BDV'], note: null },
    });
  });
});
