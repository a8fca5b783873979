import { bodyAt, type BodyPhrase } from '../bodies/body-phrase.js';
import { dateAt } from '../reading/dates.js';
import type { ReadingText } from '../reading/reading-text.js';
import type { TypeWord } from './type-words.js';

interface Before {
  /** "… của Bộ Chính trị *tại* Thông báo số …": what follows the number belongs to the next in the list. */
  readonly speaks: boolean;
  readonly issuer: BodyPhrase | null;
  readonly date: string | null;
}

const nothing: Before = { speaks: false, issuer: null, date: null };
const reach = 200;

// what may stand between issuer and type word, from the type word backwards; each of them once
// "ban hành ", "ký ", "có các ", "tại "
const issuing =
  / {1,2}(ban hành|ký ban hành|ký|có|ra|xây dựng|thông qua|trình|gửi|công bố|tại)(?: {1,2}(?:các|một số))? {1,3}$/;
const before: readonly RegExp[] = [
  /,? {1,2}(?:vừa mới|đã kịp thời|đã thống nhất|đã quyết định|đã|vừa|mới|cũng|tiếp tục|kịp thời|chính thức|thống nhất|quyết định)$/, // "Tỉnh ủy đã |"
  /, (?:tại )?kỳ họp (?:thứ )?[\p{L}\d]{1,6}$/u, // "Hội đồng nhân dân tỉnh, Kỳ họp thứ 4 |"
  / \([^()]{1,20}\)$/, // "Tập đoàn Điện lực (EVN) |"
];

/**
 * The issuer that stands before the type word, and the day before the issuer:
 * "ngày 05/9/2020, Thường trực Huyện ủy ra | Quyết định số …".
 */
export function issuerBefore(reading: ReadingText, type: TypeWord, from: number): Before {
  const start = clauseStart(reading, type.start, Math.max(from, type.start - reach));
  const verb = issuing.exec(reading.lower.slice(start, type.start));
  if (!verb) return nothing;
  let end = start + verb.index;
  for (const form of before) end = start + (form.exec(reading.lower.slice(start, end))?.index ?? end - start);
  const issuer = bodyEndingAt(reading, start, end);
  if (!issuer) return nothing;
  const speaks = verb[1] === 'tại';
  return { speaks, issuer, date: speaks ? null : dayBefore(reading, start, issuer.start) };
}

function clauseStart(reading: ReadingText, offset: number, from: number): number {
  for (let at = offset - 1; at > from; at--) {
    const character = reading.text[at]!;
    if (
      character === ';' ||
      character === ':' ||
      (character === '.' && /\s/.test(reading.text[at + 1] ?? ' ') && !/t[px]$/.test(reading.lower.slice(at - 2, at)))
    )
      return at + 1;
  }
  return from;
}

/** The longest body's name that ends at an offset. */
export function bodyEndingAt(reading: ReadingText, from: number, end: number): BodyPhrase | null {
  const wordStart = /(?<![\p{L}\d])[\p{L}]/gu;
  wordStart.lastIndex = from;
  for (let match = wordStart.exec(reading.lower); match && match.index < end; match = wordStart.exec(reading.lower)) {
    const body = bodyAt(reading, match.index);
    if (body && body.end === end) return body;
    if (body && body.end < end) wordStart.lastIndex = Math.max(wordStart.lastIndex, body.end);
  }
  return null;
}

// "ngày 05/9/2020, | Thường trực": nothing but a comma between the day and the issuer
function dayBefore(reading: ReadingText, from: number, issuer: number): string | null {
  const day = reading.lower.lastIndexOf('ngày ', issuer);
  if (day < from) return null;
  const date = dateAt(reading, day + 5);
  return date && /^[\s,]*$/.test(reading.text.slice(date.end, issuer)) ? date.date : null;
}
