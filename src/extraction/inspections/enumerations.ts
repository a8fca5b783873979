import { bodyAt } from '../bodies/body-phrase.js';
import { wordAt } from '../bodies/words.js';
import type { ReadingText } from '../reading/reading-text.js';

// " đối với Đảng ủy các xã " before names, " tại các chi bộ: "
const several = /^[^.;:,]{0,40}?(?:đối với|tại)\s{1,2}(?:[^.;:,]{0,40}?\s)?(?:các|những)\s{1,2}(?:xã|phường|thị trấn|huyện|đơn vị|chi bộ|đảng ủy|đảng bộ|cơ quan|tổ chức(?: cơ sở)? đảng|trường|sở|phòng)(?:\s{1,2}(?:sau|gồm))?\s{0,2}:?\s{1,2}/;

/** Units named one by one: "kiểm tra đối với Đảng ủy các xã Hiền Giang, Thắng Lợi, Vạn Điểm" → 3. */
export function enumeratedUnits(reading: ReadingText, from: number, end: number): { count: number; end: number } | null {
  const lead = several.exec(reading.lower.slice(from, end));
  if (!lead) return null;
  let at = from + lead[0].length;
  let count = 0;
  for (; count < 40; count++) {
    const name = nameEnd(reading, at, end);
    if (name === null) break;
    at = name;
    const gap = /^\s{0,2}(?:,|và|, và)\s{0,2}(?=[\p{L}])/u.exec(reading.lower.slice(at, at + 8));
    if (!gap) return count + 1 > 1 ? { count: count + 1, end: at } : null;
    at += gap[0].length;
  }
  return count > 1 ? { count, end: at } : null;
}

// a run of words with capitals: "Hiền Giang"
function nameEnd(reading: ReadingText, from: number, end: number): number | null {
  let at: number | null = null;
  for (let word = wordAt(reading, from); word && word.capital && word.end <= end && (at === null || word.gap === ''); word = wordAt(reading, word.end)) at = word.end;
  return at;
}

/** Bodies named after "tại" in the sentence before: "tại trụ sở Đảng ủy xã A, Đảng ủy xã B và Đảng ủy C" → 3; null when fewer than two. */
export function placesBefore(reading: ReadingText, from: number, to: number): number | null {
  const start = Math.max(from, to - 400);
  const place = /tại\s{1,2}(?:trụ sở\s{1,2})?/g;
  for (const match of reading.lower.slice(start, to).matchAll(place)) {
    let count = 0;
    let at = start + match.index + match[0].length;
    for (let body = bodyAt(reading, at); body && body.end <= to && count < 40; body = bodyAt(reading, at)) {
      count++;
      const gap = /^\s{0,2}(?:,|và)\s{1,2}/.exec(reading.lower.slice(body.end, body.end + 6));
      if (!gap) break;
      at = body.end + gap[0].length;
    }
    if (count > 1) return count;
  }
  return null;
}
