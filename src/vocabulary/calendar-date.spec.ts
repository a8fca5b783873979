import fc from 'fast-check';
import { formatDate, isDate, parseDate, today } from './calendar-date.js';

const read = (text: string) => parseDate(text, { today: '2026-11-24' });

describe('A date as people type it', () => {
  test.each([
    '03062013',
    '3.6.2013',
    '03-06-2013',
    '2013-06-03',
    '2013/6/3',
    '3/6/2013',
    '03 / 06 / 2013',
    '3 6 2013',
    '3/6-2013',
    'ngày 03 tháng 6 năm 2013',
    'Ngày 03 tháng 06 năm 2013.',
    'ngay 3 thang 6 nam 2013',
    'ngày 03/6/2013',
    'ngày 03\u00A0tháng 6\nnăm 2013'.normalize('NFD'),
    '03–06–2013',
  ])('%j is 3 June 2013', (text) => {
    expect(read(text)).toEqual({ ok: true, date: '2013-06-03' });
  });

  test.each([
    ['3/6/13', '2013-06-03'],
    ['030613', '2013-06-03'],
    ['1.1.46', '2046-01-01'],
    ['1.1.47', '1947-01-01'],
    ['31/12/99', '1999-12-31'],
    ['1/1/00', '2000-01-01'],
  ])('%s has its year expanded and says so', (text, date) => {
    expect(read(text)).toEqual({ ok: true, date, expanded: true });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['2021-02-30', 'noSuchDate'],
    ['29/02/2021', 'noSuchDate'],
    ['06/13/2013', 'noSuchDate'],
    ['20130603', 'yearOutOfRange'],
    ['0/6/2013', 'noSuchDate'],
    ['31/04/2021', 'noSuchDate'],
    ['31/12/1899', 'yearOutOfRange'],
    ['01/01/2101', 'yearOutOfRange'],
    ['3/6/0003', 'yearOutOfRange'],
    ['ngày 12/3', 'yearMissing'],
    ['12/3', 'yearMissing'],
    ['ngày 12 tháng 3', 'yearMissing'],
    ['6/2013', 'dayMissing'],
    ['tháng 6/2013', 'dayMissing'],
    ['tháng 6 năm 2013', 'dayMissing'],
    ['năm 2013', 'dayMissing'],
    ['3/6/201', 'unknownForm'],
    ['hôm nay', 'unknownForm'],
    ['25-NQ/TW', 'unknownForm'],
    ['41428', 'unknownForm'],
    ['1/2/3/2013', 'unknownForm'],
    ['9'.repeat(1000), 'unknownForm'],
  ])('%j is refused: %s', (text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason });
  });

  test('is read back from the form in which it is shown, whatever the day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isDate(iso)).toBe(true);
        expect(parseDate(formatDate(iso))).toEqual({ ok: true, date: iso });
        expect(parseDate(formatDate(iso).replaceAll('/', ''))).toEqual({ ok: true, date: iso });
      }),
    );
  });

  test('is never an error, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseDate(text);
        expect(!parsed.ok || isDate(parsed.date)).toBe(true);
      }),
    );
  });
});

describe('A stored date', () => {
  test.each(['2013-06-03', '2024-02-29'])('%s is one', (text) => expect(isDate(text)).toBe(true));
  test.each(['2023-02-29', '03/06/2013', '2013-6-3', ' 2013-06-03', '2013-06-03\n', '2013-06-03T00:00:00Z', ''])(
    '%j is none',
    (text) => expect(isDate(text)).toBe(false),
  );

  test('is shown day first', () => {
    expect(formatDate('2013-06-03')).toBe('03/06/2013');
    expect(() => formatDate('2013-02-30')).toThrow(RangeError);
  });

  test('of today is the one in Việt Nam', () => {
    expect(today(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
    expect(today(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
  });
});
