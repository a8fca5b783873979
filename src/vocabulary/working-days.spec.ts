import { addWorkingDays, nextWorkingDay } from './working-days.js';

// Tết 2026 as an office might keep it: Monday 16 to Friday 20 February off, the Saturday after worked instead of one of them
const calendar = {
  daysOff: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
  workedWeekends: new Set(['2026-02-28']),
};
const plain = { daysOff: new Set<string>(), workedWeekends: new Set<string>() };

describe('A deadline in working days', () => {
  test.each([
    ['2026-03-02', 5, '2026-03-09'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-09', -1, '2026-03-06'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('from %s in %i days is %s', (date, days, deadline) => {
    expect(addWorkingDays(date, days, plain)).toBe(deadline);
  });

  test('steps over holidays and counts the weekend days worked instead', () => {
    expect(addWorkingDays('2026-02-13', 1, calendar)).toBe('2026-02-23');
    expect(addWorkingDays('2026-02-13', 6, calendar)).toBe('2026-02-28');
    expect(addWorkingDays('2026-03-02', -1, calendar)).toBe('2026-02-28');
    expect(addWorkingDays('2026-02-23', -1, calendar)).toBe('2026-02-13');
  });

  test('that falls on a day off moves to the next working day', () => {
    expect(nextWorkingDay('2026-02-14', calendar)).toBe('2026-02-23');
    expect(nextWorkingDay('2026-02-28', calendar)).toBe('2026-02-28');
    expect(nextWorkingDay('2026-03-01', calendar)).toBe('2026-03-02');
    expect(nextWorkingDay('2026-03-03', calendar)).toBe('2026-03-03');
  });

  test('wants whole days', () => {
    expect(() => addWorkingDays('2026-03-02', 1.5, plain)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-03-02', Number.NaN, plain)).toThrow(RangeError);
  });
});
