import type { ReadingText } from '../reading/reading-text.js';

// "6 tháng đầu năm 2022", "quý I/2024", "9 tháng năm 2023", "trong năm 2021", "nửa đầu nhiệm kỳ 2020 - 2025"
const periods: readonly RegExp[] = [
  /(?:\d{1,2}|sáu|chín) tháng(?: đầu| cuối)? năm(?: \d{4})?/g,
  /quý (?:[ivx]{1,3}|\d)(?:\/| năm )\d{4}/g,
  /(?:nửa đầu |nửa cuối )?nhiệm kỳ \d{4} ?- ?\d{4}/g,
  /(?:trong )?năm \d{4}/g,
  /tháng \d{1,2}\/\d{4}/g,
];

/** The period that the sentence before an offset speaks of, as it stands; null where none is named. */
export function periodBefore(reading: ReadingText, from: number, to: number): string | null {
  const start = Math.max(from, to - 240);
  const before = reading.lower.slice(start, to);
  // the last one named; of two that end together the longer
  const found = periods
    .flatMap((form) => [...before.matchAll(form)])
    .sort((a, b) => a.index + a[0].length - b.index - b[0].length || a[0].length - b[0].length)
    .at(-1);
  if (!found) return null;
  const at = start + found.index;
  const ahead = reading.lower.slice(Math.max(start, at - 70), at);
  const plan = ahead.lastIndexOf('kế hoạch'); // "thực hiện kế hoạch kiểm tra năm 2018" dates the plan
  return plan >= 0 && !/[.;]/.test(ahead.slice(plan)) ? null : reading.words(at, at + found[0].length);
}
