import { yearBefore } from './statistics.queries.js';

describe('The same period a year before', () => {
  it.each([
    ['2021-01-01', '2021-12-31', '2020-01-01', '2020-12-31'],
    ['2026-01-01', '2026-06-30', '2025-01-01', '2025-06-30'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2024-02-29', '2024-03-15', '2023-02-28', '2023-03-15'],
  ])('of %s to %s is %s to %s', (from, to, fromBefore, toBefore) => {
    expect(yearBefore({ from, to })).toEqual({ from: fromBefore, to: toBefore });
  });
});
