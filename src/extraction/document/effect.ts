import { dateAt } from '../reading/dates.js';
import type { ReadingText } from '../reading/reading-text.js';

// "Quyết định này có hiệu lực thi hành kể từ ngày "; blanks may be lost ("cóhiệu lực")
const effect = /này\s{0,2}có\s{0,2}hiệu\s{0,2}lực(?:\s{0,2}thi\s{0,2}hành)?\s{0,2}(?:kể\s{0,2})?từ\s{0,2}ngày\s{0,2}/g;
const signing = /^(?:ký|ban hành|được ký|thông qua)/;

/** From when the directive says that it holds: a date, or its own date for "kể từ ngày ký". */
export function effectiveFrom(reading: ReadingText, from: number, issuedOn: string | null): string | null {
  effect.lastIndex = from;
  if (!effect.exec(reading.lower)) return null;
  const date = dateAt(reading, effect.lastIndex);
  if (date) return date.date;
  return signing.test(reading.lower.slice(effect.lastIndex, effect.lastIndex + 12)) ? issuedOn : null;
}
