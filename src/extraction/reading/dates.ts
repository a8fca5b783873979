import { parseDate } from '../../vocabulary/calendar-date.js';
import type { ReadingText } from './reading-text.js';

export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD */
  readonly date: string;
}

// "03/6/2013", "01-10-1997", "30.6.2022", "3/6 năm 2013"
const figures = /\d{1,2}\s{0,2}[/.-]\s{0,2}\d{1,2}\s{0,2}(?:[/.-]|năm)\s{0,2}\d{4}(?!\d)/y;
// "0 9 tháng 6 năm 2014" off a scan, "04⏎tháng 02 năm 2008", "22 tháng 7 năm2010", "16 tháng 6/2025"
const inWords = /(?:0 )?\d{1,2}\s{0,3}tháng\s{0,3}\d{1,2}\s{0,3}(?:[,/.-]?\s{0,3}năm|[/.-])\s{0,3}\d{4}(?!\d)/y;

/** The full date that begins at an offset: "03/6/2013" or "28 tháng 11 năm 2025". A date without a year is none. */
export function dateAt(reading: ReadingText, offset: number): DatePhrase | null {
  for (const form of [figures, inWords]) {
    form.lastIndex = offset;
    const match = form.exec(reading.lower);
    if (!match) continue;
    const parsed = parseDate(match[0].replace(/^0 /, '0').replace(/\s{0,3},/, ''));
    if (parsed.ok) return { start: offset, end: form.lastIndex, date: parsed.date };
  }
  return null;
}

// ", ngày ", " ký ngày ", " (ngày ", " ban hành ngày "; the word may be glued: "ngày06/9/2005"
const dayWord = /\s{0,3}(?:[,(]\s{0,3})?(?:(?:được\s)?(?:ký|ban hành|đề|lập|thông qua)\s{1,3})?ngày\s{0,3}/y;

/** A date introduced by "ngày" right after an offset, as behind a number or an issuer. */
export function dayAfter(reading: ReadingText, offset: number): DatePhrase | null {
  dayWord.lastIndex = offset;
  if (!dayWord.exec(reading.lower)) return null;
  const date = dateAt(reading, dayWord.lastIndex);
  if (!date) return null;
  const opened = reading.text.slice(offset, date.start).includes('(') && reading.text[date.end] === ')';
  return { ...date, start: offset, end: opened ? date.end + 1 : date.end };
}
