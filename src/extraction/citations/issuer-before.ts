import { bodyAt, type BodyPhrase } from '../bodies/body-phrase.js';
import { dateAt } from '../reading/dates.js';
import type { ReadingText } from '../reading/reading-text.js';
import type { TypeWord } from './type-words.js';

export interface Before {
  /** "… của Bộ Chính trị *tại* Thông báo số …": what follows the number belongs to the next in the list. */
  readonly speaks: boolean;
  readonly issuer: BodyPhrase | null;
  readonly date: string | null;
}

const nothing: Before = { speaks: false, issuer: null, date: null };
const reach = 200;

// "Tỉnh ủy *đã ban hành* Kế hoạch số", "Thủ tướng *vừa ký* Quyết định số", "Sở Nội vụ *có* Công văn số", "Sở Tài chính *tại* Văn bản số"
const issuing =
  /(?: \([^()]{1,20}\))?(?:, (?:tại )?kỳ họp (?:thứ )?[\p{L}\d]{1,6})?(?:,?\s{1,2}(?:đã|vừa|mới|cũng|vừa mới|tiếp tục|kịp thời|chính thức|đã kịp thời))?\s{1,2}(?:ban hành|ký ban hành|ký|có|ra|xây dựng|thông qua|trình|gửi|công bố|tại)(?:\s{1,2}(?:các|một số))?\s{1,3}$/u;

/**
 * The issuer that stands before the type word, and the day before the issuer:
 * "ngày 01/8/2018, Ban Thường vụ Huyện ủy ban hành | Quyết định số …".
 */
export function issuerBefore(reading: ReadingText, type: TypeWord, from: number): Before {
  const start = clauseStart(reading, type.start, Math.max(from, type.start - reach));
  const verb = issuing.exec(reading.lower.slice(start, type.start));
  if (!verb) return nothing;
  const issuer = bodyEndingAt(reading, start, start + verb.index);
  if (!issuer) return nothing;
  const speaks = /\stại\s/.test(verb[0]);
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

// "ngày 01/8/2018, | Ban Thường vụ": nothing but a comma between the day and the issuer
function dayBefore(reading: ReadingText, from: number, issuer: number): string | null {
  const day = reading.lower.lastIndexOf('ngày ', issuer);
  if (day < from) return null;
  const date = dateAt(reading, day + 5);
  return date && /^[\s,]*$/.test(reading.text.slice(date.end, issuer)) ? date.date : null;
}
