import { fold } from './fold.js';

// A term of the Central Committee begins with its first plenum if that meets during the congress (Hướng dẫn 36-HD/VPTW), as it did
// from XI on; for the earlier ones the day on which the congress closed.
const beginnings: readonly (readonly [term: number, from: string])[] = [
  [8, '1996-07-01'],
  [9, '2001-04-22'],
  [10, '2006-04-25'],
  [11, '2011-01-18'],
  [12, '2016-01-27'],
  [13, '2021-01-31'],
  [14, '2026-01-23'],
];

const numerals = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

const largest = 39;

/**
 * The central term (khóa) that a day (YYYY-MM-DD) falls in, 13 for 2021-07-30; null before term VIII. The latest known term is
 * open, since nobody knows when it ends. Provinces and districts have terms of their own.
 */
export function partyTermOn(date: string): number | null {
  return beginnings.filter(([, from]) => from <= date).at(-1)?.[0] ?? null;
}

/** 'khóa XIII' for 13. Throws RangeError outside 1 to 39. */
export function termName(term: number): string {
  return `khóa ${toRoman(term)}`;
}

/** 13 for 'khóa XIII', 'khoá 13', '(khóa XIII)' or 'XIII'; null for anything else. */
export function termNumber(text: string): number | null {
  // 'khoa xiii', '(13)'
  const written = /^\(?(?:khoa )?([ivx]{1,7}|\d{1,2})\)?$/.exec(fold(text))?.[1];
  if (written === undefined) return null;
  if (!/^\d/.test(written)) return fromRoman(written);
  const term = Number(written);
  return term >= 1 && term <= largest ? term : null;
}

/** 'XIII' for 13. Throws RangeError outside 1 to 39. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > largest) throw new RangeError(`No Roman numeral of a term: ${n}`);
  let left = n;
  let roman = '';
  for (const [sign, value] of numerals) for (; left >= value; left -= value) roman += sign;
  return roman;
}

/** 13 for 'XIII' in either case, 1 to 39; null for what is no proper Roman numeral (IIII, VX). */
export function fromRoman(text: string): number | null {
  const n = Array.from({ length: largest }, (_, i) => i + 1).find((each) => toRoman(each) === text.toUpperCase());
  return n ?? null;
}
