import { DemoDays } from './demo-days.js';

describe('A day of the sample office', () => {
  const days = new DemoDays('2028-02-28');

  it('is history, or counted from the first start', () => {
    expect(['2024-03-15', 'today', 'today+2', 'today-59'].map((text) => days.of(text))).toEqual([
      ...['2024-03-15', '2028-02-28', '2028-03-01', '2027-12-31'],
    ]);
  });

  it('has come, or lies ahead', () => {
    expect(['2028-02-29', 'today+1', 'today', '2021-01-01', null].map((text) => days.hasCome(text))).toEqual([
      ...[false, false, true, true, true],
    ]);
  });
});
