import { bodyAt, type BodyPhrase } from '../bodies/body-phrase.js';
import type { DocumentNumber } from '../../vocabulary/document-number.js';
import { typeCodeOfWord } from '../../vocabulary/type-words.js';
import { dayAfter, type DatePhrase } from '../reading/dates.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';
import { issuerBefore } from './issuer-before.js';
import { rowBehind } from './row-behind.js';
import { isParliament } from './look-alikes.js';
import type { NumberSpan } from './number-spans.js';
import { titleAfter, type Title } from './titles.js';
import { lawBefore, ownerBefore, typeWordBefore, type TypeWord } from './type-words.js';

/** A citation in offsets of the reading text, with the spans its fields were read from. */
export interface CitedNumber {
  readonly start: number;
  readonly end: number;
  /** From the type word to the end of what was read of it. */
  readonly phrase: { readonly start: number; readonly end: number };
  readonly number: DocumentNumber;
  readonly canonical: string;
  readonly typeWord: TypeWord | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: Title | null;
}

/** What the words around a number say of the document. `paragraph` bounds them. */
export function citationAt(reading: ReadingText, span: NumberSpan, paragraph: Paragraph): CitedNumber {
  const owned = ownerBefore(reading, span.start);
  const typeWord =
    owned?.type ??
    typeWordBefore(reading, span.start) ??
    (isParliament(span.number) ? lawBefore(reading, span.start, paragraph.start) : null);
  const before = typeWord && !owned ? issuerBefore(reading, typeWord, paragraph.start) : null;
  const behind = describedAfter(reading, span, paragraph.end, owned !== null || before?.speaks === true);
  const issuer = owned?.issuer ?? behind.issuer ?? before?.issuer ?? null;
  const date = behind.day?.date ?? before?.date ?? null;
  const { start, end, number } = span;
  const canonical = number.toString();
  const type = typeOf(number, typeWord);
  const row = behind.end === end ? rowBehind(reading, end) : null;
  if (row) return { start, end, number, canonical, typeWord, type, ...row, date: row.date ?? before?.date ?? null };
  const described = behind.end > end || Boolean(before?.issuer);
  const title =
    behindOpenName(reading, behind, paragraph.end) ?? titleAfter(reading, behind.end, paragraph.end, described);
  // one literal: a long list of numbers makes a hundred thousand of these
  return {
    start,
    end,
    phrase: { start: typeWord?.start ?? start, end: title?.end ?? behind.end },
    number,
    canonical,
    typeWord,
    type,
    date,
    issuer: (issuer ?? (title && issuedBy(reading, title.end)))?.name ?? null,
    title,
  };
}

/** "Quyết định 119/QĐ-UBND năm 2009 bổ sung thủ tục | do Ủy ban nhân dân tỉnh Bắc Giang ban hành", as law sites name documents. */
function issuedBy(reading: ReadingText, offset: number): BodyPhrase | null {
  const lead = /^ {1,2}do {1,2}/.exec(reading.lower.slice(offset, offset + 6));
  const body = lead && bodyAt(reading, offset + lead[0].length);
  return body && /^ {1,2}(?:ban hành|ký)/.test(reading.lower.slice(body.end, body.end + 10)) ? body : null;
}

// bodies set up for a purpose, whose names go on in small letters: "Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng"
const openNames = /^(?:ban chỉ đạo|tổ công tác|hội đồng|tiểu ban|ban quản lý|ban tổ chức) /;

/** The title behind such a name, where "về" opens it further on in the same clause. */
function behindOpenName(reading: ReadingText, { issuer, end }: Described, limit: number): Title | null {
  if (!issuer || issuer.end !== end || !openNames.test(reading.lower.slice(issuer.start, issuer.start + 16)))
    return null;
  const further = /^ {1,2}(?!về )[^.;:,“"()\d]{4,110}? (?=về )/.exec(
    reading.lower.slice(end, Math.min(limit, end + 120)),
  );
  return further && titleAfter(reading, end + further[0].length, limit, true);
}

interface Described {
  readonly day: DatePhrase | null;
  readonly issuer: BodyPhrase | null;
  readonly end: number;
}

// " của ", ", của ", "do "; glued: "06/9/2005CỦA UỶ BAN"
const by = /\s{0,3},?\s{0,3}(?:c[ủùu]a|do)\s{0,3}/y;
// " (khóa XI)" between number and date
const term = /\s{0,3},?\s{0,2}\(?khóa\s{1,2}[ivx]{1,5}\)?(?![\p{L}])/uy;

// "Quyết định 3021/QĐ-UBND | năm 2025 công bố …", as lists on law sites have it
const yearBehind = /^ {1,2}năm (?:19|20)\d\d(?![\d/-])/;

// "Công văn số 4079/UBND-KT | ngày 19/6 | về việc …": which year is not said
const yearless = /^,? {1,2}\(?ngày {1,2}\d{1,2}(?:[/.-]\d{1,2}| tháng \d{1,2})\)?(?![\d/.-]\d|\d| {1,2}năm| tháng)/;

// " (NQ21)", " (gọi tắt là Nghị quyết 21)" before " về …", " của …", ", ngày …"
const shortName = /^ {0,2}\([^()]{1,60}\)(?=,? (?:về|của|ngày) )/;

/** Date and issuer (unless it is known) behind a number, in either order: ", ngày 02/3/2020 của Tỉnh ủy (khóa XV)". */
function describedAfter(reading: ReadingText, span: NumberSpan, limit: number, issuerKnown: boolean): Described {
  const offset = span.end;
  const joint = isJoint(span.number);
  let day: DatePhrase | null = null;
  let issuer: BodyPhrase | null = null;
  let end = offset + (yearBehind.exec(reading.lower.slice(offset, Math.min(limit, offset + 14)))?.[0].length ?? 0);
  for (let round = 0; round < 3; round++) {
    const found: DatePhrase | null = day ? null : dayAfter(reading, end);
    if (found && found.end <= limit) {
      day = found;
      end = found.end;
      continue;
    }
    by.lastIndex = end;
    const body: BodyPhrase | null =
      !issuer && !issuerKnown && by.exec(reading.lower) ? jointBody(reading, by.lastIndex, limit, joint) : null;
    if (body && body.end <= limit) {
      issuer = body;
      end = body.end;
      continue;
    }
    const bare: BodyPhrase | null = day && !issuer && !issuerKnown ? bodyWithoutOf(reading, end) : null;
    if (bare && bare.end <= limit) {
      issuer = bare;
      end = bare.end;
      continue;
    }
    const dayOnly = yearless.exec(reading.lower.slice(end, Math.min(limit, end + 24)));
    if (dayOnly && !day) {
      end += dayOnly[0].length;
      continue;
    }
    const short = shortName.exec(reading.text.slice(end, Math.min(limit, end + 80)));
    if (short) {
      end += short[0].length;
      continue;
    }
    term.lastIndex = end;
    if (!term.exec(reading.lower)) break;
    end = term.lastIndex;
  }
  return { day, issuer, end };
}

// "01/2011/TTLT-BNV-BTC", "03-HDLN/BTC-UBKT": the type says that several issued it
function isJoint({ type }: DocumentNumber): boolean {
  return type !== null && /^(?:TTLT|NQLT|HDL[NT]|KHL[NT]|KHPH|CTPH|QCPH)$/.test(type);
}

const mostJoint = 6;

/**
 * The issuer, or several where a title follows the last or the clause ends with it: "Bộ trưởng Bộ Nội vụ và Bộ trưởng, Chủ nhiệm Ủy
 * ban Dân tộc hướng dẫn …", "của Bộ Chính trị, Ban Bí thư;". What does something behind a comma begins a clause of its own.
 */
function jointBody(reading: ReadingText, offset: number, limit: number, joint: boolean): BodyPhrase | null {
  const first = bodyAt(reading, offset, limit);
  let last = first;
  for (let count = 1; last && count < mostJoint; count++) {
    const link = /^(?:, và|,| và| -) {1,2}/.exec(reading.lower.slice(last.end, last.end + 6));
    const next: BodyPhrase | null = link && bodyAt(reading, last.end + link[0].length, limit);
    if (!next || next.end > limit) break;
    last = next;
  }
  if (!first || !last || last === first || !(joint || endsIssuers(reading, first, last, limit))) return first;
  return { start: first.start, end: last.end, name: reading.words(first.start, last.end) };
}

function endsIssuers(reading: ReadingText, first: BodyPhrase, last: BodyPhrase, limit: number): boolean {
  const behind = reading.lower.slice(last.end, Math.min(limit, last.end + 12));
  if (/^ {0,2}(?:[.;“"]|$)|^ {1,2}về /.test(behind)) return true;
  return (
    / và /.test(reading.lower.slice(first.end, last.start)) &&
    /^ {1,2}(?:quy định |hướng dẫn |ban hành |phê duyệt )/.test(behind)
  );
}

/** "ngày 23 tháng 4 năm 2018 | Chính phủ về …": "của" was forgotten, but a title follows the name. */
function bodyWithoutOf(reading: ReadingText, offset: number): BodyPhrase | null {
  if (!/^ {1,2}\p{L}/u.test(reading.lower.slice(offset, offset + 3))) return null;
  const body = bodyAt(reading, offset);
  return body &&
    /^ {1,2}(?:về|quy định|ban hành|hướng dẫn|phê duyệt) /.test(reading.lower.slice(body.end, body.end + 14))
    ? body
    : null;
}

/** The code in the number; where it has none, the word decides: a law, a resolution of Parliament, else an official letter. */
function typeOf(number: DocumentNumber, word: TypeWord | null): string | null {
  if (number.type !== null) return number.type;
  // "Tờ trình số 126/SKHĐT": the word says more than the number
  if (!isParliament(number))
    return word && !/^(?:công văn|văn bản|cv)$/.test(word.lower) ? (codeOf(word.lower) ?? 'CV') : 'CV';
  if (!word) return null;
  if (word.lower.includes('luật')) return 'Luật';
  if (word.lower.includes('pháp lệnh')) return 'PL';
  return word.lower.includes('nghị quyết') ? 'NQ' : null;
}

// "báo cáo thẩm định" is a report
function codeOf(word: string): string | null {
  return typeCodeOfWord(word, 'state') ?? typeCodeOfWord(word.split(' ').slice(0, 2).join(' '), 'state');
}

/** Those that lie between two offsets, of citations in the order of the text. */
export function citationsWithin(citations: readonly CitedNumber[], start: number, end: number): CitedNumber[] {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (citations[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: CitedNumber[] = [];
  for (let i = low; i < citations.length && citations[i]!.end <= end; i++) found.push(citations[i]!);
  return found;
}
