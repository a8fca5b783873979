import type { CitedNumber } from '../citations/citations.js';
import type { OwnDocumentRead } from '../document/own-document.js';
import type { Relation, RelationKind } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';
import { changesIn } from './changes.js';
import { relation } from './relation.js';
import { citationsWithin } from '../citations/citations.js';

/** Relations of the directive to those it names, only where its words say so; each pair once, at the first place that says it. */
export function readRelations(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  citations: readonly CitedNumber[],
  document: OwnDocumentRead,
): Relation[] {
  const ownKey = document.number?.number.key;
  const outer = outermost(citations).filter(
    (citation) => citation.canonical !== document.canonical && citation.number.key !== ownKey,
  );
  const found = [
    ...outer
      .filter((citation) => citation.start >= document.titleStart && citation.end <= document.bodyStart)
      .flatMap((citation) => titled(reading, citation, document)),
    ...inPreamble(reading, paragraphs, outer, document),
    ...changesIn(reading, paragraphs, outer, document),
  ];
  const seen = new Set<string>();
  return found.filter(({ kind, number }) => !seen.has(`${kind} ${number}`) && seen.add(`${kind} ${number}`));
}

/** Those not named in the title of another: "Nghị định số 187/… về sửa đổi Nghị định số | 78/…". */
function outermost(citations: readonly CitedNumber[]): CitedNumber[] {
  let titleEnd = 0;
  return citations.filter((citation) => {
    const nested = citation.end <= titleEnd;
    titleEnd = Math.max(titleEnd, citation.title?.end ?? 0);
    return !nested;
  });
}

interface Lead {
  readonly kind: RelationKind | null;
  readonly words: RegExp;
}

// words that say how the document stands to what follows them
const leads: readonly Lead[] = [
  { kind: 'reviews', words: /sơ kết|tổng kết/g }, // "tổng kết 10 năm thực hiện Nghị quyết số …"
  { kind: 'guides', words: /hướng dẫn(?: việc)?(?: triển khai)?(?: tổ chức)?(?: thực hiện| thi hành)/g }, // "hướng dẫn thực hiện Chỉ thị số …"
  { kind: 'corrects', words: /đính chính/g },
  { kind: 'replaces', words: /thay thế/g },
  { kind: 'repeals', words: /bãi bỏ|hủy bỏ|thu hồi|chấm dứt hiệu lực/g },
  { kind: 'amends', words: /sửa đổi|bổ sung|điều chỉnh/g },
  { kind: 'implements', words: /thực hiện|triển khai|thi hành|cụ thể hóa|quán triệt/g },
];

function titled(reading: ReadingText, citation: CitedNumber, document: OwnDocumentRead): Relation[] {
  const before = reading.lower.slice(document.titleStart, citation.start).replace(/\s+/g, ' ');
  const lead = leads.find(({ words }) => before.search(words) >= 0);
  // "HƯỚNG DẪN⏎thực hiện Quy định số …"
  if (lead?.kind === 'implements' && document.type?.startsWith('HD')) return [relation('guides', citation)];
  if (lead?.kind === 'implements' && /(?:giám sát|kiểm tra) /.test(before)) return []; // a report on how it was done
  if (lead?.kind)
    return [relation(lead.kind, citation, /(?:điều|khoản|một số|nội dung) /.test(before) ? 'part' : 'whole')];
  return document.type === 'HD' && /hướng dẫn/.test(before) ? [relation('guides', citation)] : [];
}

// what governs a citation in the preamble, at the beginning of a clause or before a document's name
const governing =
  /(?<![\p{L}])(ban hành (?:nghị định|nghị quyết|quyết định|thông tư|quy định|chỉ thị|luật|pháp lệnh) (?:sửa đổi|bổ sung|bãi bỏ|thay thế)|căn cứ|trên cơ sở|theo tinh thần|theo|xét|hướng dẫn(?: việc)?(?: triển khai)?(?: tổ chức)?(?: thực hiện| thi hành)|tiếp tục thực hiện|thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa|được sửa đổi|bởi|phúc đáp|trả lời)(?![\p{L}])/gu;

const governed: Readonly<Record<string, RelationKind>> = {
  'căn cứ': 'based_on',
  'trên cơ sở': 'based_on',
  'thực hiện': 'implements',
  'tiếp tục thực hiện': 'implements',
  'triển khai': 'implements',
  'thi hành': 'implements',
  'quán triệt': 'implements',
  'cụ thể hóa': 'implements',
  'theo tinh thần': 'implements',
};

function inPreamble(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  citations: readonly CitedNumber[],
  document: OwnDocumentRead,
): Relation[] {
  const found: Relation[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.end <= document.bodyStart) continue;
    if (paragraph.start >= document.bodyEnd || opensBody(paragraph)) break;
    const inside = citationsWithin(citations, Math.max(paragraph.start, document.bodyStart), paragraph.end);
    const words = inside.length > 0 ? governingWords(reading, paragraph) : [];
    for (const [i, citation] of inside.entries()) {
      const word = governingWord(reading, paragraph, words, inside, i);
      const kind = word === null ? undefined : kindOf(word);
      if (kind && !(kind === 'implements' && tellsOfOthers(reading, paragraph, citation)))
        found.push(relation(kind, citation));
    }
  }
  return found;
}

// "Thực hiện Chỉ thị số …, nhiều địa phương *đã* chủ động đấu tranh": what was done by it, not what this directive is for
function tellsOfOthers(reading: ReadingText, { end }: Paragraph, citation: CitedNumber): boolean {
  const from = Math.max(citation.end, citation.phrase.end);
  return /^[^.;]{0,12}, (?:nhiều|các|một số|những|thời gian qua|trong những năm)[^.;:]{0,80} đã /.test(
    reading.lower.slice(from, Math.min(end, from + 140)),
  );
}

// "Chính phủ ban hành Nghị định *sửa đổi*, bổ sung một số điều của Nghị định số …"
function kindOf(word: string): RelationKind | undefined {
  if (word.startsWith('hướng dẫn')) return 'guides';
  if (!word.startsWith('ban hành')) return governed[word];
  return word.endsWith('bãi bỏ') ? 'repeals' : word.endsWith('thay thế') ? 'replaces' : 'amends';
}

// "Điều 1.", "I.", "1.": tasks and articles begin; a dash or letter may list what the preamble rests on
function opensBody({ marker }: Paragraph): boolean {
  return marker !== null && marker.kind !== 'dash' && marker.kind !== 'letter' && marker.kind !== 'plus';
}

const governs = 1500; // characters; what a preamble says before its lists is nearer

interface GoverningWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function governingWords({ lower }: ReadingText, { start, end }: Paragraph): GoverningWord[] {
  return [...lower.slice(start, end).matchAll(governing)].map((match) => ({
    ...{ word: match[1]!, start: start + match.index, end: start + match.index + match[0].length },
  }));
}

/** The last governing word before a citation, outside the titles of those before it. */
function governingWord(
  reading: ReadingText,
  paragraph: Paragraph,
  words: readonly GoverningWord[],
  inside: readonly CitedNumber[],
  index: number,
): string | null {
  const citation = inside[index]!;
  const from = Math.max(paragraph.start, citation.phrase.start - governs);
  for (let i = lastBefore(words, citation.phrase.start); i >= 0 && words[i]!.start >= from; i--) {
    const { word, start } = words[i]!;
    if (!isInTitle(start, inside, index) && (governed[word] !== 'implements' || opensClause(reading, paragraph, start)))
      return word;
  }
  return null;
}

function lastBefore(words: readonly GoverningWord[], end: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether an offset lies in what was read of a citation before this one. */
function isInTitle(offset: number, inside: readonly CitedNumber[], index: number): boolean {
  for (let i = index - 1; i >= 0 && inside[i]!.phrase.end > offset; i--)
    if (inside[i]!.phrase.start <= offset) return true;
  return false;
}

// "thực hiện" at the beginning of a clause, or after "để", "nhằm", "tiếp tục", "tổ chức": not "quá trình triển khai thực hiện"
function opensClause(reading: ReadingText, paragraph: Paragraph, at: number): boolean {
  if (at <= paragraph.body) return true;
  const before = reading.lower.slice(Math.max(paragraph.body, at - 16), at);
  return /(?:[;:,."“(|-]\s{0,3}|(?:để|nhằm|tiếp tục|tổ chức|triển khai|quán triệt|kế hoạch|chương trình|và|hướng dẫn)\s{1,2})$/.test(
    before,
  );
}
