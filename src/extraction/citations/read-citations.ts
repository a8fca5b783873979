import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';
import { citationAt, type CitedNumber } from './citations.js';
import { numberSpans, parsed, type NumberSpan } from './number-spans.js';
import { typeWordBefore } from './type-words.js';

/** All citations by number, in the order of the text. */
export function readCitations(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  spans: readonly NumberSpan[],
): CitedNumber[] {
  let next = 0;
  const citations = spans.map((span) => {
    while (next < paragraphs.length - 1 && paragraphs[next]!.end < span.end) next++;
    return citationAt(reading, span, paragraphs[next]!);
  });
  for (let i = citations.length - 2; i >= 0; i--)
    citations[i] = withSharedIssuer(reading, citations[i]!, citations[i + 1]!);
  return citations;
}

/** "Quy định số 1-QĐ/TW, ngày … và Quy chế số 2-QC/TW, ngày … của Bộ Chính trị": the issuer of both is named once, behind the last. */
function withSharedIssuer(reading: ReadingText, citation: CitedNumber, next: CitedNumber): CitedNumber {
  if (citation.issuer !== null || citation.title !== null || citation.number.body !== next.number.body) return citation;
  if (next.phrase.start - citation.phrase.end > 7) return citation;
  const between = reading.lower.slice(citation.phrase.end, next.phrase.start);
  return /^(?:,| và|, và) {0,2}$/.test(between) ? { ...citation, issuer: next.issuer } : citation;
}

/** All numbers, with those that share the tail of another: "số 217, số 218-QĐ/TW" are two. */
export function allNumberSpans(reading: ReadingText): NumberSpan[] {
  return numberSpans(reading).flatMap((span, i, all) => [...sharingTail(reading, span, all[i - 1]?.end ?? 0), span]);
}

// "217, số " in "số 217, số 218-QĐ/TW"; "154 & " in "154 & 201/KH-ĐHHV"; "18 và " in "18 và 19-NQ/TW"
const sharing = /(?<![\p{L}\d/.,-])(\d{1,4}[a-zđ]?)\s{0,2}(?:,|;|&|và|,\s?và)\s{0,2}(?:số\s{1,2})?$/u;

/** Numbers before this one that share its codes; they count only behind a type word or "số". */
function sharingTail(reading: ReadingText, span: NumberSpan, from: number): NumberSpan[] {
  const shared: NumberSpan[] = [];
  const tail = reading.text.slice(span.start, span.end).replace(/^\d+[a-zđ]?/, '');
  let firstStart = span.start;
  for (let count = 0; count < 12; count++) {
    const start = Math.max(from, firstStart - 16);
    const match = sharing.exec(reading.lower.slice(start, firstStart));
    if (!match) break;
    firstStart = start + match.index;
    const end = firstStart + match[1]!.length;
    const number = parsed(reading, reading.text.slice(firstStart, end) + tail);
    if (number.ok) shared.unshift({ start: firstStart, end, number });
  }
  return shared.length > 0 && isNamed(reading, firstStart) ? shared : [];
}

function isNamed(reading: ReadingText, offset: number): boolean {
  return (
    typeWordBefore(reading, offset) !== null || /số\s{1,2}$/.test(reading.lower.slice(Math.max(0, offset - 6), offset))
  );
}
