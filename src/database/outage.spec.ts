import { inDoubt, outageOf } from './outage.js';

const coded = (code: string) => Object.assign(new Error('…'), { code });

describe('An outage', () => {
  it.each([
    ['ECONNREFUSED', 'away'],
    ['57P01', 'away'],
    ['57P03', 'away'],
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_FULL', 'full'],
    ['53100', 'full'],
    ['ENOSPC', 'full'],
    ['23505', null],
    ['SQLITE_CONSTRAINT_UNIQUE', null],
    ['SQLITE_CORRUPT', null],
  ])('is told from other errors by its code: %s is %s', (code, outage) => {
    expect(outageOf(coded(code))).toBe(outage);
  });

  it.each([
    ['Connection terminated unexpectedly', 'away'],
    ['Client was closed and is not queryable', 'away'],
    ["Cannot read properties of undefined (reading 'id')", null],
  ])('is told by its words where the driver gives no code: %s', (message, outage) => {
    expect(outageOf(new Error(message))).toBe(outage);
  });

  it('leaves a COMMIT in doubt when its answer is lost, not when the database refuses it', () => {
    expect(inDoubt(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(inDoubt(coded('SQLITE_IOERR_FSYNC'))).toBe(true);
    expect(inDoubt(coded('SQLITE_FULL'))).toBe(false);
    expect(inDoubt(coded('23503'))).toBe(false);
  });
});
