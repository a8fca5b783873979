import { officialFigures } from './official-figures.js';

describe('The official arithmetic', () => {
  it('gives the figures of the task force report of the Prime Minister', () => {
    const figures = officialFigures({
      done_on_time: 14_068,
      done_late: 1_983,
      in_progress: 5_000,
      due_soon: 640,
      overdue: 223,
    });
    expect(figures).toMatchObject({
      ...{ total: 21_914, done: 16_051, doneOnTime: 14_068, doneLate: 1_983 },
      ...{ notDone: 5_863, inTime: 5_640, overdue: 223 },
      overdueRate: { part: 223, of: 16_274, percent: 1.37 },
    });
  });

  it('counts tasks without a deadline and waived ones apart', () => {
    const figures = officialFigures({ overdue: 1, waived: 2 }, { done: 3, not_started: 4, waived: 1 });
    expect(figures).toMatchObject({ total: 1, withoutDeadline: { done: 3, notDone: 4 }, waived: 3 });
  });

  it('gives no share of nothing', () => {
    expect(officialFigures({})).toMatchObject({ total: 0, overdueRate: { of: 0, percent: null } });
  });
});
