import { type CountedRound, paragraphOf } from './paragraph.js';

const qd55 = { number: '55-QĐ/TU', typeName: 'Quyết định', title: 'ban hành Quy chế đối thoại' };
const round = (id: number, more: Partial<CountedRound>): CountedRound => ({
  ...{ id, kind: 'inspection', topic: null, documents: [], units: 0, named: 0, members: 0 },
  ...more,
});

describe('The paragraph of a report', () => {
  it('adds up rounds of one kind about one thing', () => {
    const { text, parts } = paragraphOf([
      round(1, { topic: 'Quy chế dân chủ', units: 5, named: 5 }),
      round(2, { topic: 'Quy chế dân chủ', units: 3, named: 1 }),
      round(3, { kind: 'supervision', documents: [qd55], units: 3 }),
    ]);
    expect(text).toBe(
      'kiểm tra Quy chế dân chủ đối với 8 đơn vị; giám sát việc thực hiện Quyết định số 55-QĐ/TU đối với 3 đơn vị',
    );
    expect(parts).toMatchObject([
      { units: 8, named: 6, unnamed: 2, ids: [1, 2] },
      { units: 3, unnamed: 3, ids: [3] },
    ]);
  });

  it('names members, and says where no number is known', () => {
    expect(paragraphOf([round(1, { topic: 'đảng phí', units: 1200, members: 15 })]).text).toBe(
      'kiểm tra đảng phí đối với 1.200 đơn vị và 15 đảng viên',
    );
    expect(paragraphOf([round(1, { topic: 'đảng phí', members: 15 })]).text).toBe(
      'kiểm tra đảng phí đối với 15 đảng viên',
    );
    expect(paragraphOf([round(1, { topic: 'đảng phí' })]).text).toContain('chưa rõ số lượng');
  });

  it('says a document once where the topic names it already', () => {
    const about = (topic: string) => paragraphOf([round(1, { topic, documents: [qd55], units: 1 })]).parts[0]!.about;
    expect(about('việc thực hiện Quyết định số 55-QĐ/TU')).toBe('việc thực hiện Quyết định số 55-QĐ/TU');
    expect(about('đối thoại')).toBe('đối thoại (Quyết định số 55-QĐ/TU)');
  });

  it('is empty where nothing was counted', () => {
    expect(paragraphOf([])).toEqual({ text: '', parts: [] });
  });
});
