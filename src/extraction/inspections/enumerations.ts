import { bodyAt } from '../bodies/body-phrase.js';
import { wordAt } from '../bodies/words.js';
import { actsNext } from '../citations/titles.js';
import type { ReadingText } from '../reading/reading-text.js';

interface Enumerated {
  readonly count: number;
  readonly end: number;
}

const most = 40;
// " đối với ", " tại ", " tại trụ sở ": places or subjects follow
const place = /(?:đối với|tại|ở) {1,2}(?:trụ sở {1,2})?/g;
// "Đảng ủy các xã ", "các chi bộ: " before names
const several =
  /^(?:[^.;:,]{0,40}? )?(?:các|những) {1,2}(?:xã|phường|thị trấn|huyện|đơn vị|chi bộ|đảng ủy|đảng bộ|cơ quan|tổ chức|trường|sở|phòng)(?: {1,2}(?:đảng|sau|gồm|trực thuộc))? {0,2}:? {1,2}/;
const separator = /^ {0,2}(?:,|và|, và) {0,2}(?=\p{L})/u;

/** Units named one by one after "đối với" or "tại": "các xã Mường Bú, Tạ Bú, Chiềng Hoa", "UBND phường A, UBND xã B"; null for fewer than two. */
export function enumeratedUnits(reading: ReadingText, from: number, end: number): Enumerated | null {
  for (const match of reading.lower.slice(from, end).matchAll(place)) {
    const at = from + match.index + match[0].length;
    const lead = several.exec(reading.lower.slice(at, Math.min(end, at + 80)));
    const named = (lead && listed(reading, at + lead[0].length, end, nameEnd)) ?? listed(reading, at, end, bodyEnd);
    if (named) return named;
  }
  return null;
}

function listed(
  reading: ReadingText,
  from: number,
  end: number,
  itemEnd: (reading: ReadingText, at: number, end: number) => number | null,
): Enumerated | null {
  let at = from;
  let last = from;
  let count = 0;
  for (; count < most; count++) {
    const item = itemEnd(reading, at, end);
    if (item === null) break;
    last = item;
    const gap = separator.exec(reading.lower.slice(item, item + 8));
    if (!gap) {
      count++;
      break;
    }
    at = item + gap[0].length;
  }
  return count > 1 ? { count, end: last } : null;
}

// a run of words with capitals: "Mường Bú"
function nameEnd(reading: ReadingText, from: number, end: number): number | null {
  let at: number | null = null;
  for (
    let word = wordAt(reading, from);
    word && word.capital && word.end <= end && (at === null || word.gap === '');
    word = wordAt(reading, word.end)
  )
    at = word.end;
  return at;
}

function bodyEnd(reading: ReadingText, from: number, end: number): number | null {
  const body = bodyAt(reading, from, end);
  // "… đối với Đảng ủy phường A, | Đoàn kiểm tra đã …": the subject of the next clause is none of those inspected
  return body && !actsNext(reading, body.end) ? body.end : null;
}

/** The same in the sentence before the verb: "tại trụ sở Đảng ủy xã A, Đảng ủy xã B và Đảng ủy C. Tổ giám sát … đã giám sát". */
export function unitsBefore(reading: ReadingText, from: number, to: number): number | null {
  return enumeratedUnits(reading, Math.max(from, to - 400), to)?.count ?? null;
}
