import { explain, type KeptInterval } from './validity-view.js';
import { type Cause, FIRST_DAY, LAST_DAY } from './validity.js';

const document = {
  ...{ registered: true, withdrawnAt: null, issuedOn: '2021-07-28', effectiveOn: null, expiresOn: null },
};
const changer = (id: number, more: object = {}) => ({
  ...{ id, number: `${id}-QĐ/TW`, issuedOn: '2025-05-30', title: '', scopeWords: null, resumeOn: null },
  ...more,
});
const act = (relationId: number) => ({ relationId, documentId: 100 + relationId });
const kept = (cause: Cause, from = '2025-05-30', to = LAST_DAY): KeptInterval => ({ from, to, cause });
const said = (cause: Cause, seen: [number, ReturnType<typeof changer>][] = [], more: object = {}) =>
  explain('vi', { ...document, ...more }, kept(cause), new Map(seen)).validitySentence;

describe('The reason of a state', () => {
  it('names each act that ended a part, and which part', () => {
    const by = [act(1), act(2)];
    const seen: [number, ReturnType<typeof changer>][] = [
      [1, changer(101, { scopeWords: 'Điều 3' })],
      [2, changer(102)],
    ];
    expect(said({ rule: 'partlyEnded', by }, seen)).toBe(
      'Hết hiệu lực một phần theo 101-QĐ/TW ngày 30/05/2025 (Điều 3) và 102-QĐ/TW ngày 30/05/2025',
    );
  });

  it('says no more of an act out of scope than that there is one', () => {
    const by = [act(1), act(2)];
    expect(said({ rule: 'partlyEnded', by }, [[2, changer(102)]])).toBe(
      'Hết hiệu lực một phần theo 102-QĐ/TW ngày 30/05/2025 và văn bản ngoài phạm vi',
    );
    expect(said({ rule: 'partlyEnded', by })).toBe('Hết hiệu lực một phần: văn bản ngoài phạm vi');
    expect(said({ rule: 'suspended', by: [act(1)] })).toBe('Ngưng hiệu lực: văn bản ngoài phạm vi');
    expect(said({ rule: 'inForce', amendedBy: [act(1)] })).toBe(
      'Còn hiệu lực từ 28/07/2021; chưa có văn bản thay thế được đăng ký; được sửa đổi, bổ sung bởi văn bản ngoài phạm vi',
    );
    expect(explain('vi', document, kept({ rule: 'repealed', by: [act(1)] }), new Map()).validityCause).toEqual({
      ...{ rule: 'outOfScope', since: null, until: null, document: null, also: [], amendedBy: [] },
    });
  });

  it('says until when a suspension lasts, or that nobody knows', () => {
    const suspended: Cause = { rule: 'suspended', by: [act(1)] };
    expect(said(suspended, [[1, changer(101, { resumeOn: '2026-04-01' })]])).toMatch('có hiệu lực lại từ 01/04/2026');
    expect(said(suspended, [[1, changer(101)]])).toMatch('chưa rõ đến bao giờ');
  });

  it('tells a coming effect, a doubt, and a record that is none', () => {
    expect(said({ rule: 'notYet' }, [], { effectiveOn: '2021-09-01' })).toBe(
      'Chưa có hiệu lực; có hiệu lực từ 01/09/2021',
    );
    expect(said({ rule: 'noDate', pendingChange: true }, [], { issuedOn: null })).toBe(
      'Chưa rõ hiệu lực: văn bản không có ngày; có thay đổi đã biết nhưng chưa được áp dụng',
    );
    const without = (more: object) => explain('en', { ...document, ...more }, undefined, new Map());
    expect(without({ registered: false })).toMatchObject({
      ...{ validityCause: { rule: 'stub' }, validitySentence: 'Validity unknown: the document is only cited so far' },
    });
    expect(without({ withdrawnAt: '2026-01-01T00:00:00Z' })).toMatchObject({
      ...{ validityCause: { rule: 'withdrawn' }, validitySentence: 'The record was withdrawn' },
    });
    expect(without({ registered: false, withdrawnAt: '2026-01-01T00:00:00Z' })).toMatchObject({
      validityCause: { rule: 'withdrawn' },
    });
  });

  it('gives the interval without its artificial ends', () => {
    const { since, until } = explain(
      'vi',
      document,
      kept({ rule: 'notYet' }, FIRST_DAY, '2021-07-28'),
      new Map(),
    ).validityCause;
    expect([since, until]).toEqual([null, '2021-07-28']);
  });
});
