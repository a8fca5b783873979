import { dateAt } from '../reading/dates.js';
import type { ReadingText } from '../reading/reading-text.js';

// "có hiệu lực thi hành kể từ ngày "; blanks may be lost ("cóhiệu lực")
const effect = /có\s{0,2}hiệu\s{0,2}lực(?:\s{0,2}thi\s{0,2}hành)?\s{0,2}(?:kể\s{0,2})?từ\s{0,2}ngày\s{0,2}/g;
const signing = /^(?:ký|ban hành|được ký|thông qua)/;
const reach = 240;

/** From when the directive says that it holds: a date, or its own date for "kể từ ngày ký". */
export function effectiveFrom(reading: ReadingText, from: number, issuedOn: string | null): string | null {
  for (const match of reading.lower.slice(from).matchAll(effect)) {
    const at = from + match.index;
    if (!saysOfItself(reading, from, at)) continue;
    const date = dateAt(reading, at + match[0].length);
    if (date) return date.date;
    if (signing.test(reading.lower.slice(at + match[0].length, at + match[0].length + 12))) return issuedOn;
  }
  return null;
}

// "Quyết định *này* có hiệu lực", "Nghị quyết *này* được … thông qua ngày … và có hiệu lực"
function saysOfItself(reading: ReadingText, from: number, at: number): boolean {
  const before = reading.lower.slice(Math.max(from, at - reach), at);
  const itself = before.lastIndexOf('này');
  return itself >= 0 && !/[.;]\s/.test(before.slice(itself));
}
