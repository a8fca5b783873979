import { type Conclusion, pointsOf, type WrittenFinding, type WrittenRecommendation } from './readiness.js';

const finding = (id: number, organizationId: number, text: string): WrittenFinding => ({
  ...{ kind: 'finding', id, organizationId, organization: `Chi bộ ${organizationId}`, text, unanswered: false },
});
const recommendation = (id: number, more: Partial<WrittenRecommendation> = {}): WrittenRecommendation => ({
  ...{ kind: 'recommendation', id, organizationId: 1, organization: 'Chi bộ 1', text: `Kiến nghị ${id}` },
  ...{ findingId: 1, followUpId: 9, deadline: '2026-07-15' },
  ...more,
});
const codes = (conclusion: Partial<Conclusion>) =>
  pointsOf({ results: [], findings: [], recommendations: [], ...conclusion }).map(({ code, place }) => [
    code,
    place.id,
  ]);

describe('Whether a conclusion is ready to be issued', () => {
  it('nothing is missing where everything hangs together', () => {
    expect(codes({ findings: [finding(1, 1, 'a')], recommendations: [recommendation(1)] })).toEqual([]);
  });

  it('each loose end is a point', () => {
    const loose = recommendation(1, { findingId: null, followUpId: null, deadline: null });
    expect(codes({ recommendations: [loose], findings: [{ ...finding(7, 1, 'a'), unanswered: true }] })).toEqual([
      ['noFinding', 1],
      ['noRecommendation', 7],
      ['noFollowUp', 1],
      ['noDeadline', 1],
    ]);
  });

  it('the same words at another unit are told of the later one, however they are spelled', () => {
    const findings = [
      finding(3, 2, 'Sinh hoạt  CHƯA đều'),
      finding(1, 1, 'Sinh hoạt chưa đều'),
      finding(2, 1, 'Sinh hoạt chưa đều'),
    ];
    const points = pointsOf({ results: [], findings, recommendations: [] });
    expect(points).toMatchObject([{ code: 'sameText', place: { id: 3 }, twin: { id: 1 } }]);
    expect(codes({ results: [finding(1, 1, ''), { ...finding(2, 2, ''), text: null }] })).toEqual([]);
  });

  it('two dates in one recommendation are two commitments', () => {
    const points = pointsOf({
      ...{ results: [], findings: [] },
      recommendations: [
        recommendation(1, { text: 'Xong phần một 15/7/2026, phần hai 15.9.2026' }),
        recommendation(2, { text: 'Xong ngày 15/7/2026 (15-07-2026)' }),
        recommendation(3, { text: 'Theo mục 12/13/2026 và 31/7/2026' }),
      ],
    });
    expect(points).toMatchObject([{ code: 'severalDates', place: { id: 1 }, dates: ['2026-07-15', '2026-09-15'] }]);
  });
});
