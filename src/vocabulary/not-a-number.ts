import { parseDate } from './calendar-date.js';
import { fold } from './fold.js';
import type { Lexeme } from './number-lexemes.js';

/** Why a text is no document number; each is a key for a translated message. */
export type NotANumberReason =
  | 'empty'
  | 'tooLong'
  | 'technicalStandard' // QCVN 102:2016/BTTTT
  | 'date' // 26/7/2021, 05/2021
  | 'yearRange' // 2021-2025
  | 'phoneNumber' // 0912 345 678
  | 'numbersOnly' // 3-0, 24/7
  | 'severalNumbers' // 217, 218-QĐ/TW
  | 'sequenceMissing' // NQ 25
  | 'unknownShape'; // 12 người

/** What looks like a number and is none, told before any grammar is tried; null when the grammar may try. */
export function lookAlike(text: string, items: readonly Lexeme[]): NotANumberReason | null {
  // 'QCVN 102', '6909:2001'
  if (/\b(qcvn|tcvn|tcxdvn)\b|\d:\d{4}/.test(fold(text))) return 'technicalStandard';
  if (parseDate(text).ok) return 'date';
  const foreign = items.filter(({ kind }) => kind === 'foreign');
  if (!items.some(({ kind }) => kind === 'code')) return bareNumbers(items, foreign.length > 0);
  const several = items.filter(({ kind }) => kind === 'digits').length > 1;
  if (several && foreign.some((each) => [',', ';', '&'].includes(each.text))) return 'severalNumbers';
  if (foreign.length) return 'unknownShape';
  return items[0]?.kind === 'digits' ? null : 'sequenceMissing';
}

function bareNumbers(items: readonly Lexeme[], hasSigns: boolean): NotANumberReason | null {
  const numbers = items.filter(({ kind }) => kind === 'digits').map(({ text }) => text);
  const [first = '', second] = numbers;
  if (!first) return 'sequenceMissing';
  const digits = numbers.join('').length;
  if (digits >= 9 && digits <= 12) return 'phoneNumber';
  if (hasSigns || numbers.length > 2) return 'numbersOnly';
  if (second === undefined) return first.length <= 5 ? null : 'numbersOnly';
  if (isYear(first) && isYear(second)) return 'yearRange';
  if (!isYear(second) || items[1]?.gap !== '/') return 'numbersOnly';
  return Number(first) <= 12 ? 'date' : null; // 05/2021 is a month, 30/2020 a decree without its symbol
}

/** The years that numbers bear: since 1945. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= 1945 && Number(digits) <= 2100;
}
