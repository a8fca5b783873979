import { oneLine, type ReadingText } from '../reading/reading-text.js';
import { enders, gluedTerms, heads, levels, links, needsName, places, subjects, terms, verbal } from './lexicon.js';
import { wordAt, wordsAt, type Word } from './words.js';

export interface BodyPhrase {
  readonly start: number;
  readonly end: number;
  /** The name as it stands, on one line: "Ban Thường vụ Tỉnh ủy", "Bộ Chính trị (khóa XIII)". */
  readonly name: string;
}

const longestName = 28; // words; the longest seen: a joint board of the National Assembly with 21

/** The name of a body or office holder that begins at an offset and ends before a limit, or null. "Ban Thường vụ Tỉnh ủy Lai Châu đã ra …" → 29 characters. */
export function bodyAt(reading: ReadingText, offset: number, limit = Infinity): BodyPhrase | null {
  const first = wordAt(reading, offset);
  if (!first) return null;
  const head = headAt(reading, first);
  if (!head) return null;
  const { start } = first;
  const capitals = isAllCapitals(reading, start, head.end);
  const end = nameEnd(reading, head, capitals, limit);
  if (needsName.has(head.name) && end === head.end) return null;
  return phrase(reading, start, termOfOffice(reading, end));
}

/** Whether a body's name begins at an offset; quicker than reading it to its end. */
export function opensBody(reading: ReadingText, offset: number): boolean {
  const first = wordAt(reading, offset);
  const head = first && headAt(reading, first);
  return head !== null && (!needsName.has(head.name) || bodyAt(reading, offset) !== null);
}

/** Whether a text begins with the first words of a body's name. */
export function startsWithBody(reading: ReadingText): boolean {
  const first = wordAt(reading, 0);
  return first !== null && headAt(reading, first) !== null;
}

function phrase(reading: ReadingText, start: number, end: number): BodyPhrase {
  return { start, end, name: oneLine(reading.text.slice(start, end)) };
}

interface Head {
  readonly name: string;
  readonly end: number;
  readonly last: Word;
}

// of how many words the longest head is that begins with a syllable: "sở" of one, "tổng" of three
const headLengths = new Map<string, number>();
for (const head of heads) {
  const [first, ...others] = head.split(' ');
  headLengths.set(first!, Math.max(headLengths.get(first!) ?? 0, others.length + 1));
}

function joined(words: readonly Word[], count: number): string {
  let name = words[0]!.lower;
  for (let i = 1; i < count; i++) name += ` ${words[i]!.lower}`;
  return name;
}

function headAt(reading: ReadingText, first: Word): Head | null {
  const longest = headLengths.get(first.lower);
  if (longest === undefined) return null;
  const words = wordsAt(reading, first.start, Math.max(longest, 2));
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const name = joined(words, count);
    const last = words[count - 1]!;
    if (heads.has(name) && (count > 1 || !startsEnder(words))) return { name, end: last.end, last };
  }
  return null;
}

// "ban hành" is no board, "bộ chỉ số" no ministry
function startsEnder(words: readonly Word[]): boolean {
  return words.length > 1 && enders.has(`${words[0]!.lower} ${words[1]!.lower}`);
}

function isAllCapitals(reading: ReadingText, start: number, end: number): boolean {
  const head = reading.text.slice(start, end);
  return /\s/.test(head) && head === head.toUpperCase();
}

/** Walks on while the words can belong to the name. */
function nameEnd(reading: ReadingText, head: Head, capitals: boolean, limit: number): number {
  let last = head.last;
  let end = head.end;
  let afterLevel = 0;
  for (let count = 0; count < longestName; count++) {
    const next = wordAt(reading, last.end);
    if (!next || next.start >= limit || !joins(reading, last, next)) break;
    const after = wordAt(reading, next.end);
    const pair = pairAt(reading, next);
    if (
      enders.has(pair) ||
      (enders.has(next.lower) && !terms.has(`${last.lower} ${next.lower}`) && !smallTerms(pair, next))
    )
      break;
    if (next.lower === 'và') {
      if (!after || !joinsByAnd(reading, after, capitals)) break;
    } else if (
      terms.has(`${last.lower} ${next.lower}`) ||
      smallTerms(pair, next) ||
      (last.lower === 'và' && subjects.has(pair)) ||
      links.has(next.lower) ||
      (next.lower === 'các' && after && (after.lower === 'cấp' || terms.has(pairAt(reading, after))))
    ) {
      afterLevel = levels.has(next.lower) || levels.has(`${last.lower} ${next.lower}`) ? 4 : afterLevel;
    } else if (isOrdinal(last, next) || (next.capital && gluedTerms.has(next.lower))) {
      afterLevel = 0;
    } else if (capitals ? afterLevel > 0 && (!headAt(reading, next) || isPlace(reading, last, next)) : next.capital) {
      afterLevel--;
    } else break;
    if (next.lower !== 'và' && next.lower !== 'các') end = next.end;
    last = next;
  }
  return end;
}

// "THÀNH PHỐ HẢI *PHÒNG*", "ĐẶC KHU *TRƯỜNG* SA": no room and no school
function isPlace(reading: ReadingText, last: Word, next: Word): boolean {
  return places.has(`${last.lower} ${next.lower}`) || places.has(pairAt(reading, next));
}

// "Ban Chỉ đạo *138*", "Quân khu *4*", "Đoàn kiểm tra số *2*"
function isOrdinal(last: Word, next: Word): boolean {
  return /^\d{1,4}$/.test(next.lower) && /^(?:đạo|khu|số|quân|đoàn|đội|tổ|vùng)$/.test(last.lower);
}

/** "cơ quan": a word and the next, when nothing but a blank is between. */
function pairAt(reading: ReadingText, word: Word): string {
  const next = wordAt(reading, word.end);
  return next && next.gap === '' ? `${word.lower} ${next.lower}` : '';
}

/** Whether only a blank, or punctuation that names may contain, stands before the word. */
function joins(reading: ReadingText, last: Word, next: Word): boolean {
  if (next.gap === '') return true;
  if (next.gap === '-' || next.gap === '–') return next.capital && terms.has(pairAt(reading, next));
  if (next.gap === ',') return listed.has(`${last.lower}, ${pairAt(reading, next)}`);
  return (
    next.gap === '.' && (/^t[px]$/.test(last.lower) || (last.end - last.start <= 3 && next.start === last.end + 1))
  ); // "TP. Hồ Chí Minh"
}

// names with a comma of their own
const listed: ReadonlySet<string> = new Set([
  'trưởng, chủ nhiệm',
  'hóa, thể thao',
  'hóa, xã hội',
  'sách, chiến lược',
  'động, thương binh',
  'hóa, thông tin',
  'lý, đào tạo',
  'thanh, truyền hình',
  'tế, hạ tầng',
]);

// "Sở Kế hoạch và Đầu tư", but "UBND tỉnh | và Sở Tài chính"
function joinsByAnd(reading: ReadingText, after: Word, capitals: boolean): boolean {
  if (headAt(reading, after)) return false;
  const pair = pairAt(reading, after);
  if (capitals) return terms.has(pair);
  return after.capital ? !enders.has(pair) : subjects.has(pair);
}

/** A pair of syllables of a name; in small letters only what cannot be a verb: "Ủy ban *nhân dân*", but "Chính phủ | quản lý". */
function smallTerms(pair: string, word: Word): boolean {
  return terms.has(pair) && (word.capital || !verbal.has(pair));
}

// "(khóa XIII)", "khóa XII", "(khóa XII, khóa XIII)", "lần thứ XI", "(Khoá X)"
const term =
  /\s{0,2}(?:- ?)?\(?\s?(?:khóa|khoá|lần thứ|nhiệm kỳ)\s{1,2}(?:[ivx]{1,5}(?:, khóa [ivx]{1,5}){0,3}|\d{1,2}|\d{4}\s?-\s?\d{4})(?![\p{L}\d])\)?/uy;

function termOfOffice(reading: ReadingText, end: number): number {
  term.lastIndex = end;
  return term.exec(reading.lower) ? term.lastIndex : end;
}
