import { DocumentNumber } from '../../vocabulary/document-number.js';
import type { ReadingText } from '../reading/reading-text.js';
import { namesDirective } from './look-alikes.js';

/** A document number as it stands in the text. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
}

// the sequence with its letter: "25", "34O" (read off a scan), "30c", "66.7" before a year
const sequence = /[\dlI][\doil]{0,4}(?:\.\d{1,2}(?=\s?\/\s?20\d\d\s?\/))?[a-zđ]?(?![\d])/giy;
const digits = /\d+/g;

// the rest of the number, in capitals but for the few codes that have small letters: "-NQ/TW", "/2020/NĐ-CP", " - QĐ/TWĐTN-VP", "CV/ĐUK", " .UBND"
const rest =
  /(?:\s{0,2}(?:[-/]{1,2}\s{0,2}|\.(?=\S))|\s{1,2})?(?:(?:19|20)\d\d\s{0,2}[-/]\s{0,2})?(?:TTg|Ttg|TTr|Ttr|CTr|Ctr|Chtr|QyĐ|QĐi|ThU|TpU|TrS|[A-ZĐƯ&])(?:TTg|Ttg|TTr|Ttr|ThU|[A-ZĐƯ&\d]){0,30}(?:(?:\s{0,2}(?:[-/]\s{0,2}|\.(?=\S))|\s(?=[A-ZĐƯ]{2}))(?:TTr|Ttr|CTr|Ctr|ThU|TpU|TTg|Ttg|[A-ZĐƯ&])(?:TTg|Ttg|TTr|ThU|[A-ZĐƯ&\d]){0,30}){0,5}/y;

// in small letters: "-qđ/tu", "/nq-cp", "/2020/nđ-cp"
const smallRest = /\s?[-/]\s?(?:(?:19|20)\d\d\/)?[a-zđư]{1,4}\s?[-/]\s?[a-zđư]{2,8}\d{0,2}(?![\p{L}\d])/uy;

/** All document numbers of a text, in order. What is not one by form (dates, scores, plates) or by the words before it (contracts, standards) is left out. */
export function numberSpans(reading: ReadingText): NumberSpan[] {
  const { text } = reading;
  const spans: NumberSpan[] = [];
  digits.lastIndex = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const start = misreadOne(reading, match.index) ? match.index - 1 : match.index;
    if (match[0].length > 5 || !opensNumber(reading, start)) continue;
    const span = numberAt(reading, start);
    if (!span) continue;
    spans.push(match[0].length === 3 ? withSplitDigits(reading, span) : span);
    digits.lastIndex = span.end;
  }
  return spans;
}

// "số l5/2018/QĐ-UBND", read off a scan: the letter stands for a one
function misreadOne(reading: ReadingText, offset: number): boolean {
  return (
    /[lI]/.test(reading.text[offset - 1] ?? ' ') &&
    /s[ốôổ]:? $/.test(reading.lower.slice(Math.max(0, offset - 6), offset - 1))
  );
}

// "Số: 1 204/QĐ-UBND", read off a scan: a number's thousands stand apart
const thousands = /s[ốôổ] ?: ?(\d{1,2}) $/;

function withSplitDigits(reading: ReadingText, span: NumberSpan): NumberSpan {
  const before = thousands.exec(reading.lower.slice(Math.max(0, span.start - 9), span.start));
  if (!before) return span;
  const number = parsed(reading, before[1]! + reading.text.slice(span.start, span.end));
  return number.ok ? { start: span.start - before[1]!.length - 1, end: span.end, number } : span;
}

// a digit may follow a blank, a bracket or "số" glued to it, not a letter, nor the figure before a comma, slash or hyphen ("2021-2025", "0211-3861")
function opensNumber(reading: ReadingText, start: number): boolean {
  const before = reading.lower[start - 1] ?? ' ';
  if (/[\p{L}\d]/u.test(before))
    return reading.lower.slice(start - 2, start) === 'số' && !/\p{L}/u.test(reading.lower[start - 3] ?? ' ');
  if (!/[-/.,:_+&#]/.test(before)) return true;
  if (before === '/' || before === '_' || before === '#') return false;
  return !/[\p{L}\d]/u.test(reading.lower[start - 2] ?? ' ');
}

function numberAt(reading: ReadingText, start: number): NumberSpan | null {
  sequence.lastIndex = start;
  if (!sequence.exec(reading.text)) return null;
  const afterLetter = sequence.lastIndex;
  const afterDigits = /[a-zđ]/i.test(reading.text[afterLetter - 1]!) ? afterLetter - 1 : afterLetter;
  return (
    numberFrom(reading, start, afterLetter) ??
    (afterDigits === afterLetter ? null : numberFrom(reading, start, afterDigits))
  );
}

function numberFrom(reading: ReadingText, start: number, tail: number): NumberSpan | null {
  for (const form of [rest, smallRest]) {
    form.lastIndex = tail;
    if (!form.exec(reading.text)) continue;
    for (const end of possibleEnds(reading.text, tail, form.lastIndex)) {
      const number = parsed(reading, reading.text.slice(start, end));
      if (number.ok && namesDirective(reading, start, number)) return { start, end, number };
    }
  }
  return null;
}

type Parsed = ReturnType<typeof DocumentNumber.parse>;
const numbers = new WeakMap<ReadingText, Map<string, Parsed>>();

/** A text names few documents many times: each writing is parsed once. */
export function parsed(reading: ReadingText, raw: string): Parsed {
  const known = numbers.get(reading) ?? new Map<string, Parsed>();
  const number = known.get(raw) ?? DocumentNumber.parse(raw);
  numbers.set(reading, known.set(raw, number));
  return number;
}

/** The longest first; a word glued behind takes its capital with it ("TWNgày" → "TW"), a further part may belong to the sentence ("25-NQ/TW - BCH"). */
function possibleEnds(text: string, start: number, end: number): number[] {
  const ends = /\p{Ll}/u.test(text[end] ?? ' ') ? [end, withoutGap(text, end - 1)] : [end];
  const raw = text.slice(start, end);
  for (
    let cut = raw.search(/\s[-/. ]?\s?[^\s]*$/);
    cut > 0 && ends.length < 5;
    cut = raw.slice(0, cut).search(/\s[-/. ]?\s?[^\s]*$/)
  )
    ends.push(start + cut);
  return ends;
}

// before a blank or a separator left at the end
function withoutGap(text: string, end: number): number {
  let at = end;
  while (/[\s./-]/.test(text[at - 1]!)) at--;
  return at;
}
