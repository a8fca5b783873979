import { fold } from './fold.js';

export type DateProblem = 'empty' | 'unknownForm' | 'dayMissing' | 'yearMissing' | 'noSuchDate' | 'yearOutOfRange';

/** `date` is YYYY-MM-DD; `expanded` says that two digits of the year were added and want to be shown before saving. */
export type ParsedDate = { ok: true; date: string; expanded?: true } | { ok: false; reason: DateProblem };

const firstYear = 1900;
const lastYear = 2100;
// a two-digit year may lie this far ahead: plans do, documents do not
const yearsAhead = 20;

const refuse = (reason: DateProblem): ParsedDate => ({ ok: false, reason });

/**
 * Reads a date as people type it, day before month always: 3/6/13, 03062013, 3.6.2013, 03-06-2013, 2013-06-03,
 * 'ngày 03 tháng 6 năm 2013'. `today` (YYYY-MM-DD) decides the century of a two-digit year.
 */
export function parseDate(text: string, options: { today?: string } = {}): ParsedDate {
  const folded = fold(text).replace(/[.,;]$/, ''); // '3/6/2013.'
  if (folded === '') return refuse('empty');
  if (folded.length > 40) return refuse('unknownForm');
  const numbers = folded.match(/\d+/g) ?? []; // '03', '6', '2013'
  const form = folded.replace(/\d+/g, '#').replaceAll(' ', ''); // 'ngay#thang#nam#'
  if (form === '#') return solidDate(numbers[0] ?? '', options);
  // '#/#/#', 'ngay#.#.#', '#thang#nam#', '###' (spaces only)
  if (/^(ngay)?#([-/.]|thang)?#([-/.]|nam)?#$/.test(form)) return dateOf(numbers, options);
  // 'ngay#/#', '#thang#': which year is anybody's guess
  if (/^(ngay)?#([-/]|thang)#$/.test(form)) return refuse(numbers[1]?.length === 4 ? 'dayMissing' : 'yearMissing');
  // 'thang#nam#', 'nam#'
  return refuse(/^(thang#[-/]?)?nam#$|^thang#[-/]#$/.test(form) ? 'dayMissing' : 'unknownForm');
}

/** True for a day of the calendar written YYYY-MM-DD, and nothing else. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false; // '2013-06-03'
  const year = Number(text.slice(0, 4));
  return year >= firstYear && year <= lastYear && exists(year, Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** dd/MM/yyyy of a YYYY-MM-DD. Throws RangeError for anything else. */
export function formatDate(iso: string): string {
  if (!isDate(iso)) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${iso}`);
  return `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

const HOURS_AHEAD = 7; // all year, since 1975

/** The day (YYYY-MM-DD) that it is in Việt Nam at that instant. */
export function today(instant: Date): string {
  return new Date(instant.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

function solidDate(digits: string, options: { today?: string }): ParsedDate {
  if (digits.length !== 8 && digits.length !== 6) return refuse('unknownForm');
  return dateOf([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], options);
}

function dateOf(numbers: readonly string[], options: { today?: string }): ParsedDate {
  const yearFirst = numbers[0]?.length === 4;
  const [day = '', month = '', year = ''] = yearFirst ? [...numbers].reverse() : numbers;
  if (day.length > 2 || month.length > 2 || (year.length !== 2 && year.length !== 4)) return refuse('unknownForm');
  const expanded = year.length === 2;
  const fullYear = expanded ? expandYear(Number(year), options.today ?? today(new Date())) : Number(year);
  if (fullYear < firstYear || fullYear > lastYear) return refuse('yearOutOfRange');
  if (!exists(fullYear, Number(month), Number(day))) return refuse('noSuchDate');
  const date = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return expanded ? { ok: true, date, expanded } : { ok: true, date };
}

function expandYear(twoDigits: number, today: string): number {
  const latest = Number(today.slice(0, 4)) + yearsAhead;
  return latest - ((((latest - twoDigits) % 100) + 100) % 100);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
