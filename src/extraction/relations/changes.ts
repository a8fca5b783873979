import { citationsWithin, type CitedNumber } from '../citations/citations.js';
import type { OwnDocumentRead } from '../document/own-document.js';
import type { Relation, RelationKind } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';
import { relation } from './relation.js';

const kinds: readonly (readonly [RegExp, RelationKind])[] = [
  [/^thay thế/, 'replaces'],
  [/^(?:bãi bỏ|hủy bỏ|thu hồi|chấm dứt hiệu lực)/, 'repeals'],
  [/^đính chính/, 'corrects'],
  [/^(?:sửa đổi|bổ sung|điều chỉnh)/, 'amends'],
];

// the deed opens the sentence or the point ("Bãi bỏ Nghị quyết số …"), or the document says it of itself ("Quyết định này … thay thế …")
const opening =
  /^(?:điều \d{1,3}[.:]? )?(?:nay )?(thay thế|bãi bỏ|hủy bỏ|thu hồi|đính chính|chấm dứt hiệu lực|sửa đổi|bổ sung|điều chỉnh)(?! cụm từ| từ | các cụm từ)/;
const deedInside = /[ ,](thay thế|bãi bỏ|hủy bỏ|sửa đổi|bổ sung|đính chính)(?! cụm từ| từ | bởi)/g;
const ofItself = /^,? ?(?:và |để |sẽ )?$|^,? (?:có hiệu lực|được ban hành)/;

const reach = 600; // characters before a document in which its deed is looked for; farther off the sentence's first counts

/** What the directive changes, in its articles and closing clauses: replaced, repealed, amended and corrected documents. */
export function changesIn(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  citations: readonly CitedNumber[],
  document: OwnDocumentRead,
): Relation[] {
  const found: Relation[] = [];
  let list: { kind: RelationKind; marker: string | null } | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.start < document.bodyStart || paragraph.start >= document.bodyEnd) continue;
    if (/^(?:căn cứ|theo đề nghị|xét )/.test(reading.lower.slice(paragraph.start, paragraph.start + 12))) continue;
    const inside = citationsWithin(citations, paragraph.start, paragraph.end);
    const continued = list !== null && continuesList(paragraph, list.marker);
    if (continued && inside[0] && isListed(reading, paragraph, inside[0])) {
      const scope = partly.test(reading.lower.slice(paragraph.body, inside[0].phrase.start)) ? 'part' : 'whole';
      found.push(...inside.map((citation) => relation(list!.kind, citation, scope)));
      continue;
    }
    if (!continued) list = null;
    for (const sentence of sentencesOf(reading, paragraph)) {
      const named = citationsWithin(inside, sentence.start, sentence.end);
      const kind = deedOf(sentence.lower);
      if (kind) {
        found.push(
          ...named.map((citation) => {
            const at = citation.start - sentence.start;
            const before = sentence.lower.slice(Math.max(0, at - reach), at);
            return relation(lastDeed(before) ?? kind, citation, scopeOf(before));
          }),
        );
        list = { kind, marker: paragraph.marker?.kind ?? null };
      } else {
        found.push(
          ...named
            .filter((citation) => expires(reading, citation, sentence))
            .map((citation) => relation('repeals', citation)),
        );
      }
    }
  }
  return found;
}

// "Quyết định này thay thế các Quyết định sau đây: a) … b) …": points below the sentence; an article or another point of its own rank ends the list
function continuesList(paragraph: Paragraph, marker: string | null): boolean {
  return paragraph.marker !== null && paragraph.marker.kind !== 'article' && paragraph.marker.kind !== marker;
}

// "b) Quyết định số …", "c) Chương I Thông tư số …", "- Khoản 2 Điều 5 Nghị định số …"
function isListed(reading: ReadingText, paragraph: Paragraph, citation: CitedNumber): boolean {
  const before = reading.lower.slice(paragraph.body, citation.phrase.start);
  return before.length < 4 || (before.length < 90 && (partly.test(before) || /^(?:toàn bộ|các) /.test(before)));
}

const partly = /^(?:điều|khoản|điểm|chương|mục|phần|phụ lục|một số|cụm từ|nội dung) /;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

function sentencesOf(reading: ReadingText, paragraph: Paragraph): Sentence[] {
  const sentences: Sentence[] = [];
  const text = reading.lower.slice(paragraph.body, paragraph.end);
  let from = 0;
  for (const match of text.matchAll(/[.;] (?=[^\d])/g)) {
    sentences.push(sentence(paragraph.body + from, text.slice(from, match.index)));
    from = match.index + 2;
  }
  sentences.push(sentence(paragraph.body + from, text.slice(from)));
  return sentences;
}

function sentence(start: number, lower: string): Sentence {
  return { start, end: start + lower.length, lower };
}

// "Thông tư số 66/2010/TT-BTC … hết hiệu lực kể từ ngày Thông tư này có hiệu lực"
function expires(reading: ReadingText, citation: CitedNumber, sentence: Sentence): boolean {
  return reading.lower.slice(citation.end, Math.min(sentence.end, citation.end + 400)).includes('hết hiệu lực');
}

function deedOf(sentence: string): RelationKind | null {
  const deed = opening.exec(sentence.trimStart())?.[1] ?? deedOfItself(sentence);
  return deed === null ? null : kindOf(deed);
}

// "Quyết định *này* có hiệu lực … và *thay thế* Quyết định số …"
function deedOfItself(sentence: string): string | null {
  for (const match of sentence.matchAll(deedInside)) {
    const before = sentence.slice(Math.max(0, match.index - 200), match.index + 1);
    const itself = before.lastIndexOf('này');
    if (itself >= 0 && ofItself.test(before.slice(itself + 3))) return match[1]!;
  }
  return null;
}

// "thay thế Nghị định số 24/… và *bãi bỏ* khoản 3 Điều 8 Nghị định số | 37/…": the nearest deed
function lastDeed(before: string): RelationKind | null {
  const deed = [...before.matchAll(deedInside)].at(-1)?.[1];
  return deed === undefined ? null : kindOf(deed);
}

function kindOf(deed: string): RelationKind | null {
  return kinds.find(([form]) => form.test(deed))?.[1] ?? null;
}

// "Bãi bỏ khoản 2 Điều 3 Quyết định số …": what stands between the deed and the document
function scopeOf(before: string): Relation['scope'] {
  const deed = [...` ${before}`.matchAll(deedInside)].at(-1);
  const since = deed ? ` ${before}`.slice(deed.index) : before;
  return /(?:điều|khoản|điểm|mục|phụ lục|một số|một phần|nội dung|cụm từ) /.test(since) ? 'part' : 'whole';
}
