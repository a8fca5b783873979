import { type Beginning, type DatedAct, daysPast, standingOn, standings, stateOf } from './assignment-state.js';

describe('The state of a task', () => {
  const given: Beginning = { basis: 'given', since: '2026-01-05', firstDeadline: '2026-01-23' };
  const on = (day: string, acts: readonly DatedAct[] = [], beginning = given) =>
    stateOf(standingOn(standings(beginning, acts), day)!, day);

  it.each([
    ['2026-01-15', 'not_started'],
    ['2026-01-16', 'due_soon'],
    ['2026-01-23', 'due_soon'],
    ['2026-01-24', 'overdue'],
  ])('on %s is %s', (day, state) => {
    expect(on(day)).toBe(state);
  });

  it('is unknown before it was given', () => {
    expect(standingOn(standings(given, []), '2026-01-04')).toBeUndefined();
  });

  it('is on time on the deadline in force, whatever the first was', () => {
    const acts = [
      { act: 'extend', on: '2026-02-11', deadline: '2026-02-12' },
      { act: 'reportDone', on: '2026-02-12' },
      { act: 'accept', on: '2026-02-20' },
    ] as const;
    expect(on('2026-02-11', acts.slice(0, 1))).toBe('due_soon');
    expect(on('2026-03-01', acts)).toBe('done_on_time');
    const last = standings(given, acts).at(-1)!;
    expect([daysPast('2026-02-12', last, '2026-03-01'), daysPast('2026-01-23', last, '2026-03-01')]).toEqual([0, 20]);
  });

  it('is late by the day of the report, not of its acceptance; a returned report is not done', () => {
    const late = [{ act: 'reportDone', on: '2026-01-24' }] as const;
    expect(on('2026-02-01', late)).toBe('done_late');
    const returned = [...late, { act: 'return', on: '2026-01-26' }] as const;
    expect(on('2026-01-25', returned)).toBe('done_late');
    expect(on('2026-02-01', returned)).toBe('overdue');
    expect(on('2026-02-01', returned, { ...given, firstDeadline: '2026-12-31' })).toBe('returned');
  });

  it('holds what the end of a day leaves', () => {
    const day = '2026-01-20';
    const acts = [
      { act: 'begin', on: day },
      { act: 'reportDone', on: day },
      { act: 'return', on: day },
    ] as const;
    expect(standings(given, acts).map(({ from, phase }) => `${from} ${phase}`)).toEqual([
      '2026-01-05 given',
      '2026-01-20 returned',
    ]);
  });

  it('knows neither late nor on time without a deadline', () => {
    const open = { ...given, firstDeadline: null };
    expect(on('2030-01-01', [], open)).toBe('not_started');
    expect(on('2030-01-01', [{ act: 'begin', on: '2026-02-01' }], open)).toBe('in_progress');
    expect(on('2030-01-01', [{ act: 'reportDone', on: '2026-02-01' }], open)).toBe('done');
  });
});
