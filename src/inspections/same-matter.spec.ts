import { type Matter, sameMatter } from './same-matter.js';

const matter = (more: Partial<Matter>): Matter => ({
  ...{ documentId: null, clause: null, topic: null, roundDocumentIds: [] },
  ...more,
});

describe('The same matter', () => {
  it.each<[string, Partial<Matter>, Partial<Matter>, string[]]>([
    ['one document', { documentId: 6 }, { documentId: 6 }, ['document']],
    ['the document of the round', { documentId: 6 }, { roundDocumentIds: [5, 6] }, ['document']],
    [
      'its clause, however spelled',
      { documentId: 6, clause: 'Điều 5' },
      { documentId: 6, clause: 'điều  5' },
      ['document', 'clause'],
    ],
    ['a clause of another document', { documentId: 6, clause: 'Điều 5' }, { documentId: 7, clause: 'Điều 5' }, []],
    ['one topic', { topic: 'Quy chế dân chủ' }, { topic: 'quy chế dân chủ' }, ['topic']],
    ['no topic at all', {}, {}, []],
    [
      'its own document, not the others of its round',
      { documentId: 6, roundDocumentIds: [6, 7] },
      { documentId: 7 },
      [],
    ],
  ])('%s', (_what, one, other, same) => {
    expect(sameMatter(matter(one), matter(other))).toEqual(same);
    expect(sameMatter(matter(other), matter(one))).toEqual(same);
  });
});
