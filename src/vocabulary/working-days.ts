import { isWeekend } from 'date-fns/isWeekend';
import { parseISO } from 'date-fns/parseISO';
import { shifted } from './shifted-day.js';

/** What differs from Monday to Friday, all YYYY-MM-DD: holidays with their days in lieu, and weekend days worked instead. */
export interface WorkCalendar {
  readonly daysOff: ReadonlySet<string>;
  readonly workedWeekends: ReadonlySet<string>;
}

/**
 * The last day of a term of `n` working days that begins on the day after `date` (YYYY-MM-DD); backwards for negative `n`, the
 * date itself for 0. Throws RangeError unless `n` is whole.
 */
export function addWorkingDays(date: string, n: number, calendar: WorkCalendar): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number of working days: ${n}`);
  let day = date;
  for (let left = Math.abs(n); left > 0; left--)
    day = firstWorkingDay(shifted(day, Math.sign(n)), Math.sign(n), calendar);
  return day;
}

/** The date itself when it is worked, otherwise the first working day after it: where a deadline on a day off falls. */
export function nextWorkingDay(date: string, calendar: WorkCalendar): string {
  return firstWorkingDay(date, 1, calendar);
}

function firstWorkingDay(from: string, step: number, { daysOff, workedWeekends }: WorkCalendar): string {
  let day = from;
  while (daysOff.has(day) || (isWeekend(parseISO(day)) && !workedWeekends.has(day))) day = shifted(day, step);
  return day;
}
