import { documentTypes } from '../../vocabulary/document-types.js';
import { bodyAt, type BodyPhrase } from '../bodies/body-phrase.js';
import { firstSyllables } from '../bodies/lexicon.js';
import { wordAt, wordsAt } from '../bodies/words.js';
import type { ReadingText } from '../reading/reading-text.js';

export interface TypeWord {
  readonly start: number;
  readonly end: number;
  /** As it stands: "Quyết định", "NGHỊ QUYẾT". */
  readonly name: string;
  readonly lower: string;
}

// short forms and general words that stand before numbers and name no type of their own
export const spokenWords = ['văn bản', 'nq', 'qđ', 'ct', 'kl', 'hd', 'kh', 'cv', 'tb', 'bc', 'điện'];
const jointWords = [
  'kế hoạch hành động',
  'quy chế làm việc',
  'báo cáo thẩm định',
  'báo cáo thẩm tra',
  'báo cáo tổng hợp',
];

/** Every word for a type, in lower case. */
const typeWords: ReadonlySet<string> = new Set([
  ...Object.values(documentTypes).flatMap((types) =>
    types.flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  ),
  ...spokenWords,
  ...jointWords,
]);
const typeSyllables = firstSyllables(typeWords);
const longest = Math.max(...[...typeWords].map((word) => word.split(' ').length));

/** The type words by their last syllable, the longest first. */
const byLastSyllable = new Map<string, string[]>();
for (const word of [...typeWords].sort((a, b) => b.length - a.length)) {
  const last = word.slice(word.lastIndexOf(' ') + 1);
  byLastSyllable.set(last, [...(byLastSyllable.get(last) ?? []), word]);
}

// " số ", " (số ", " mang số: ", ": " between type word and number
const numberLabel = /(?: {1,3}(?:chuyên đề )?\(?(?:mang |có )?(?:số|ký hiệu)|(?<=\p{L})số)? {0,3}:? {0,3}$/u;
const lastSyllable = /\p{L}{1,10}$/u;

/** The type word that ends right before an offset, with "số" between or not: "Nghị quyết số | 25-NQ/TW". */
export function typeWordBefore(reading: ReadingText, offset: number): TypeWord | null {
  const from = Math.max(0, offset - 24);
  const label = numberLabel.exec(reading.lower.slice(from, offset));
  return label && typeWordEndingAt(reading, from + label.index);
}

function typeWordEndingAt(reading: ReadingText, end: number): TypeWord | null {
  const syllable = lastSyllable.exec(reading.lower.slice(Math.max(0, end - 10), end))?.[0];
  for (const word of (syllable && byLastSyllable.get(syllable)) || []) {
    const start = startOf(reading.lower, end, word);
    if (start !== null && opensWord(reading, start) && !isPhapLuat(reading.lower, start))
      return typeWord(reading, start, end);
  }
  return null;
}

/** Where a word that ends at an offset begins, whatever blanks part its syllables. */
function startOf(lower: string, end: number, word: string): number | null {
  let at = end;
  for (let i = word.length - 1; i >= 0; i--) {
    if (word[i] === ' ') {
      if (lower[at - 1] !== ' ') return null;
      while (lower[at - 1] === ' ') at--;
    } else if (lower[--at] !== word[i]) return null;
  }
  return at;
}

// after a blank, or glued to a small letter as in "theoQuyết định"
function opensWord(reading: ReadingText, start: number): boolean {
  const before = reading.text[start - 1] ?? ' ';
  return !/\p{L}/u.test(before) || (/\p{Ll}/u.test(before) && reading.text[start] !== reading.lower[start]);
}

// "văn bản quy phạm *pháp luật*" is law at large, not a law
function isPhapLuat(lower: string, start: number): boolean {
  return lower.startsWith('luật', start) && /pháp {1,2}$/.test(lower.slice(Math.max(0, start - 6), start));
}

/** The type word that begins at an offset and ends before a limit. */
export function typeWordAt(reading: ReadingText, offset: number, limit = Infinity): TypeWord | null {
  const first = wordAt(reading, offset);
  if (first?.start !== offset || !typeSyllables.has(first.lower)) return null;
  const words = wordsAt(reading, offset, longest).filter((word) => word.end <= limit);
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .map((word) => word.lower)
      .join(' ');
    if (typeWords.has(name)) return typeWord(reading, offset, words[count - 1]!.end);
  }
  return null;
}

function typeWord(reading: ReadingText, start: number, end: number): TypeWord {
  return { start, end, name: reading.words(start, end), lower: reading.words(start, end).toLowerCase() };
}

const ownership = / của {1,3}/g;

/** Type word and issuer when the issuer stands between type word and number: "Quyết định của Bộ Chính trị số | 31-QĐ/TW". */
export function ownerBefore(reading: ReadingText, offset: number): { type: TypeWord; issuer: BodyPhrase } | null {
  const label = /số {0,3}:? {0,3}$/.exec(reading.lower.slice(Math.max(0, offset - 10), offset));
  if (!label) return null;
  const from = Math.max(0, offset - 140);
  for (const match of reading.lower.slice(from, offset).matchAll(ownership)) {
    const type = typeWordEndingAt(reading, from + match.index);
    const issuer = type && bodyAt(reading, from + match.index + match[0].length);
    if (issuer && /^[\s,(]*$/.test(reading.text.slice(issuer.end, offset - label[0].length))) return { type, issuer };
  }
  return null;
}

const lawWord = /(?<!\p{L})(?:bộ luật|luật|pháp lệnh|nghị quyết)(?!\p{L})/gu;

/** The word for an act of Parliament whose name stands before its number: "*Luật* Tổ chức chính quyền địa phương số 72/2025/QH15". */
export function lawBefore(reading: ReadingText, offset: number, from: number): TypeWord | null {
  const start = Math.max(from, offset - 220);
  const clause = reading.lower.slice(start, offset);
  const cut = Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. '), clause.lastIndexOf('căn cứ')) + 1;
  const word = [...clause.matchAll(lawWord)]
    .filter((match) => match.index >= cut && !isPhapLuat(clause, match.index))
    .at(-1);
  return word ? typeWord(reading, start + word.index, start + word.index + word[0].length) : null;
}
