import { documentTypes } from '../../vocabulary/document-types.js';
import { bodyAt, type BodyPhrase } from '../bodies/body-phrase.js';
import type { ReadingText } from '../reading/reading-text.js';

export interface TypeWord {
  readonly start: number;
  readonly end: number;
  /** As it stands: "Quyết định", "NGHỊ QUYẾT". */
  readonly name: string;
  readonly lower: string;
}

// short forms and general words that stand before numbers and name no type of their own
const spokenWords = ['văn bản', 'nq', 'qđ', 'ct', 'kl', 'hd', 'kh', 'cv', 'tb', 'bc', 'quy chế phối hợp', 'kế hoạch liên tịch', 'hướng dẫn liên tịch', 'kế hoạch phối hợp', 'điện', 'kết luận thanh tra', 'kế hoạch hành động'];

/** Every word for a type, in lower case, the longest first: "thông tư liên tịch" before "thông tư". */
export const typeWords: readonly string[] = [
  ...new Set([...Object.values(documentTypes).flatMap((types) => types.flatMap(({ words }) => words.map((word) => word.toLowerCase()))), ...spokenWords]),
].sort((a, b) => b.length - a.length);

const alternatives = typeWords.map((word) => word.replaceAll(' ', '\\s{1,3}')).join('|');

// "Nghị quyết số ", "KẾT LUẬN ", "Công văn: " right before a number
const typeBefore = new RegExp(`(${alternatives})\\s{0,3}(?:số|mang số|có số|ký hiệu)?\\s{0,3}:?\\s{0,3}$`, 'u');
const typeHere = new RegExp(`(?:${alternatives})(?![\\p{L}])`, 'uy');

/** The type word that ends right before an offset, with "số" between or not. */
export function typeWordBefore(reading: ReadingText, offset: number): TypeWord | null {
  const from = Math.max(0, offset - 60);
  const match = typeBefore.exec(reading.lower.slice(from, offset));
  if (!match || !opensWord(reading, from + match.index) || isPhapLuat(reading.lower, from + match.index)) return null;
  return typeWord(reading, from + match.index, from + match.index + match[1]!.length);
}

/** The type word that begins at an offset. */
export function typeWordAt(reading: ReadingText, offset: number): TypeWord | null {
  typeHere.lastIndex = offset;
  const match = typeHere.exec(reading.lower);
  return match ? typeWord(reading, offset, typeHere.lastIndex) : null;
}

// after a blank, or glued to a small letter as in "theoQuyết định"
function opensWord(reading: ReadingText, start: number): boolean {
  const before = reading.text[start - 1] ?? ' ';
  return !/\p{L}/u.test(before) || (/\p{Ll}/u.test(before) && reading.text[start] !== reading.lower[start]);
}

// "văn bản quy phạm *pháp luật*" is law at large, not a law
function isPhapLuat(lower: string, start: number): boolean {
  return lower.startsWith('luật', start) && /pháp\s{1,2}$/.test(lower.slice(Math.max(0, start - 6), start));
}

function typeWord(reading: ReadingText, start: number, end: number): TypeWord {
  return { start, end, name: reading.words(start, end), lower: reading.words(start, end).toLowerCase() };
}

// "Quyết định của Bộ Chính trị số ": the issuer between type word and number
const owned = new RegExp(`(${alternatives})\\s{1,3}(?:của\\s{1,3})`, 'gu');

/** Type word and issuer when the issuer stands between type word and number. */
export function ownerBefore(reading: ReadingText, offset: number): { type: TypeWord; issuer: BodyPhrase } | null {
  const label = /số\s{0,3}:?\s{0,3}$/.exec(reading.lower.slice(Math.max(0, offset - 10), offset));
  if (!label) return null;
  const from = Math.max(0, offset - 140);
  const window = reading.lower.slice(from, offset);
  let found: { type: TypeWord; issuer: BodyPhrase } | null = null;
  for (const match of window.matchAll(owned)) {
    const issuer = bodyAt(reading, from + match.index + match[0].length);
    if (issuer && /^[\s,]*$/.test(reading.text.slice(issuer.end, offset - label[0].length))) {
      const start = from + match.index;
      found = { type: typeWord(reading, start, start + match[1]!.length), issuer };
    }
  }
  return found;
}

const lawWord = /(?<![\p{L}])(?:bộ luật|luật|pháp lệnh|nghị quyết)(?![\p{L}])/gu;

/** The word for an act of Parliament whose name stands before its number: "*Luật* Tổ chức chính quyền địa phương số 72/2025/QH15". */
export function lawBefore(reading: ReadingText, offset: number, from: number): TypeWord | null {
  const start = Math.max(from, offset - 220);
  const clause = reading.lower.slice(start, offset);
  const cut = Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. '), clause.lastIndexOf('căn cứ')) + 1;
  const word = [...clause.matchAll(lawWord)].filter((match) => match.index >= cut && !isPhapLuat(clause, match.index)).at(-1);
  return word ? typeWord(reading, start + word.index, start + word.index + word[0].length) : null;
}
