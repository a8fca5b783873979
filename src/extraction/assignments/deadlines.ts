import { dateAt } from '../reading/dates.js';
import type { ReadingText } from '../reading/reading-text.js';

interface Deadline {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD, or null when the text names no full date. */
  readonly date: string | null;
  readonly words: string;
}

// "trước ngày ", "chậm nhất là ngày ", "hoàn thành trong ngày ", "xong trước ", "hạn cuối: ", "đến hết ngày ", "vào ngày ", "trước 16 giờ 00 ngày "
const dated =
  /(?:chậm nhất|trước|hoàn thành|xong|hạn|thời hạn|thời gian|hết|vào|muộn nhất)(?:\s{1,2}(?:là|vào|trước|đến|trong|hết|cuối|chót|hoàn thành|thực hiện|báo cáo))?(?:\s{1,2}(?:trước|ngày làm việc))?\s{0,2}:?\s{0,2}(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{2})?(?:\s?phút)?,?\s{1,2}(?=ngày))?(?:ngày\s{0,2})?(?=\d)/g;

// "trong năm 2025", "quý II/2025", "trước ngày 15 hằng tháng", "tháng 6/2025", "thường xuyên", "hằng năm"
const loose: readonly RegExp[] = [
  /(?:(?:trước|chậm nhất|vào) )?(?:ngày \d{1,2} )?(?:hằng|hàng) (?:tháng|quý|năm|tuần|ngày)/, // "trước ngày 15 hằng tháng"
  /trước ngày \d{1,2} (?:của )?tháng (?:cuối quý|sau)/,
  /(?:hoàn thành )?(?:trong|trước|cuối|đầu|từ|đến) (?:năm|quý|tháng) (?:[ivx]{1,3}|\d{1,2})?(?: năm |\/)?\d{4}/, // "trong quý IV/2024"
  /(?:quý (?:[ivx]{1,3}|\d)|tháng \d{1,2})(?:\/| năm )\d{4}/, // "quý II/2025", "tháng 6 năm 2025"
  /trong (?:quý|tháng) (?:[ivx]{1,3}|\d{1,2})(?![\d\p{L}])/u,
  /giai đoạn \d{4} ?- ?\d{4}/,
  /thực hiện thường xuyên|thường xuyên, (?:hằng|hàng) năm/,
  /(?:trong |đến )?năm \d{4}/,
];

/** Full dates by which something is due, in order. Dates of documents and of past events have no such word before them. */
export function deadlinesIn(reading: ReadingText, start: number, end: number): Deadline[] {
  const found: Deadline[] = [];
  const words = reading.lower.slice(start, end);
  if (!/\d{4}/.test(words)) return found;
  for (const match of words.matchAll(dated)) {
    const at = start + match.index;
    const date = dateAt(reading, at + match[0].length);
    if (date && date.end <= end)
      found.push({ start: at, end: date.end, date: date.date, words: reading.words(at, date.end) });
  }
  return found;
}

// one of these is in all of them
const timely = /năm|quý|tháng|hằng|hàng|giai đoạn|thường xuyên/;

/** What the text says of time without a full date, the first such words. */
export function looseDeadline(reading: ReadingText, start: number, end: number): Deadline | null {
  const words = reading.lower.slice(start, end);
  if (!timely.test(words)) return null;
  const matches = loose.map((form) => form.exec(words)).filter((match) => match !== null);
  const match = matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  if (!match) return null;
  const at = start + match.index;
  return { start: at, end: at + match[0].length, date: null, words: reading.words(at, at + match[0].length) };
}
