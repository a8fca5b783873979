import { citationsWithin, type CitedNumber } from '../citations/citations.js';
import type { InspectionFact } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import { withoutTail, type ReadingText } from '../reading/reading-text.js';
import { isProse } from '../reading/prose.js';
import { bodyEndingAt } from '../citations/issuer-before.js';
import { bracketsIn, countsIn, withoutBrackets, type Count } from './counts.js';
import { enumeratedUnits, unitsBefore } from './enumerations.js';
import { periodBefore } from './period.js';

const reach = 420; // characters from the verb to its count
// what every verb has in it
const verbish = /kiểm tra|giám sát|kt|gs/;
const verbishFrom = new RegExp(verbish, 'g');
const verbs = /kiểm tra|giám sát|(?<!\p{L})(?:kt|gs)(?= (?:khi |đối |với |\d|được \d))/gu; // "UBKT các cấp đã KT khi có dấu hiệu …"

/**
 * Inspections and supervisions that the text reports, one for each count. In a directive (`reports` false) only counted ones: it
 * orders inspections, it does not report them.
 */
export function readInspections(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  citations: readonly CitedNumber[],
  reports: boolean,
): InspectionFact[] {
  return withVerbs(reading, paragraphs)
    .filter((paragraph) => isProse(reading, paragraph))
    .flatMap((paragraph) => {
      const bracketed = bracketsIn(reading, paragraph.start, paragraph.end).flatMap((bracket) =>
        inParagraph(reading, bracket, citations, false),
      );
      return [...inParagraph(reading, paragraph, citations, reports), ...bracketed].sort((a, b) => a.start - b.start);
    });
}

/** The few paragraphs that need a closer look. */
function withVerbs({ lower }: ReadingText, paragraphs: readonly Paragraph[]): Paragraph[] {
  let hit = lower.search(verbish);
  return paragraphs.filter(({ start, end }) => {
    if (hit >= 0 && hit < start) {
      verbishFrom.lastIndex = start;
      hit = verbishFrom.exec(lower)?.index ?? -1;
    }
    return hit >= 0 && hit < end;
  });
}

function inParagraph(
  reading: ReadingText,
  paragraph: Passage,
  citations: readonly CitedNumber[],
  reports: boolean,
): InspectionFact[] {
  const lower = withoutBrackets(reading, paragraph.start, paragraph.end);
  const hits = [...lower.matchAll(verbs)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
  }));
  const facts: InspectionFact[] = [];
  hits.forEach((hit, i) => {
    if (i > 0 && joined.test(lower.slice(hits[i - 1]!.end - paragraph.start, hit.start - paragraph.start))) return;
    facts.push(
      ...inspectionsAt({
        reading,
        paragraph,
        lower,
        hit,
        next: nextHit(lower, paragraph.start, hits, i),
        citations,
        reports,
      }),
    );
  });
  return facts;
}

// "kiểm tra, giám sát", "kiểm tra và giám sát" are one deed
const joined = /^\s{0,2}(?:,|và|\/|-)\s{0,2}$/;

const inner = /(?:nhiệm vụ|công tác|quy chế|chương trình|kế hoạch) {1,2}$/;

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The next verb that is not joined to this one, and no noun inside its object ("việc thực hiện *nhiệm vụ* kiểm tra, giám sát"). */
function nextHit(lower: string, offset: number, hits: readonly Hit[], i: number): number {
  let next = i + 1;
  while (
    next < hits.length &&
    (joined.test(lower.slice(hits[next - 1]!.end - offset, hits[next]!.start - offset)) ||
      inner.test(lower.slice(Math.max(0, hits[next]!.start - offset - 16), hits[next]!.start - offset)))
  )
    next++;
  return hits[next]?.start ?? Infinity;
}

type Passage = Pick<Paragraph, 'start' | 'end'>;

interface Candidate {
  readonly reading: ReadingText;
  readonly paragraph: Passage;
  readonly lower: string;
  readonly hit: Hit;
  readonly next: number;
  readonly citations: readonly CitedNumber[];
  readonly reports: boolean;
}

// "Ủy ban *Kiểm tra*", "đoàn *kiểm tra*", "qua *giám sát*": names and circumstances, no deeds
const noun =
  /(?:ủy ban|đoàn|tổ|ban|công tác|kế hoạch|chương trình|quyết định|nhiệm vụ|kết luận|qua|sau|quá trình|hoạt động|kết quả|nội dung|cuộc|đợt|chức năng|báo cáo|thông báo|lịch|biên bản|phát hiện|tự|cơ quan|thời gian|đối tượng)\s{1,2}$/;
// "xem xét kết quả | kiểm tra … đối với 02 tổ chức đảng", "ban hành quyết định | kiểm tra … đối với 8 tổ chức đảng"
const outcome = /(?:kết quả|quyết định) {1,2}$/;
// "03 cuộc | giám sát": counted, hence done
const counted = /\d {1,2}(?:cuộc|đợt|lượt) {1,2}$/;
// "đã tiến hành | kiểm tra", "sẽ | kiểm tra"
const deed = /(?:đã|sẽ|đang|tiến hành|tổ chức|hoàn thành|được)\s{1,2}$/;

function inspectionsAt(candidate: Candidate): InspectionFact[] {
  const { reading, paragraph, lower, hit, next } = candidate;
  const local = (offset: number) => offset - paragraph.start;
  const before = lower.slice(Math.max(0, local(hit.start) - 24), local(hit.start));
  const from = joinedEnd(lower, local(hit.end)) + paragraph.start;
  const end = clauseEnd(lower, local(from), Math.min(local(from) + reach, lower.length, local(next))) + paragraph.start;
  const counts = countsIn(lower, local(from), local(end)).map((count) => ({
    ...count,
    start: count.start + paragraph.start,
    end: count.end + paragraph.start,
  }));
  const first = counts[0];
  const direct =
    first !== undefined &&
    /^ {0,2}(?:(?:đối với|tại|hơn|trên) {1,2})?$/.test(lower.slice(local(from), local(first.start)));
  const reported =
    first !== undefined && outcome.test(before) && /đối với {1,2}$/.test(lower.slice(local(from), local(first.start)));
  if (noun.test(before) && !counted.test(before) && !direct && !reported) return [];
  const groups = first && !blocked(reading, from, first.start) ? grouped(reading, counts) : [];
  const about = objectOf(candidate, from, groups[0] ? groups[0].start : end, end);
  if (groups.length > 0) return groups.map((group) => fact(candidate, group, about));
  if (!candidate.reports || (noun.test(before) && !counted.test(before))) return [];
  const listed = enumeratedUnits(reading, from, end);
  if (listed)
    return [fact(candidate, { start: hit.start, end: listed.end, units: listed.count, members: null }, about)];
  if (about.document === null || (!deed.test(before) && inspectingBody(reading, paragraph.start, hit.start) === null))
    return [];
  const units = unitsBefore(reading, paragraph.start, hit.start);
  return [fact(candidate, { start: hit.start, end: about.end, units, members: null }, about)];
}

function joinedEnd(lower: string, end: number): number {
  const match = /^\s{0,2}(?:,|và)\s{0,2}(?:kiểm tra|giám sát)/.exec(lower.slice(end, end + 20));
  return match ? end + match[0].length : end;
}

function clauseEnd(lower: string, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const character = lower[at]!;
    if (character === ';' || (character === '.' && /\s/.test(lower[at + 1] ?? ' '))) return at;
  }
  return Math.min(last, lower.length);
}

// between verb and count none of these: the count is then of something else
const otherDeed =
  /kết luận|phát hiện|xử lý|(?<!thi hành )kỷ luật|đề nghị|tăng|giảm|trong đó|vi phạm (?:đến|phải)|chuyển|khắc phục|làm việc|so với|đình chỉ|tham gia|yêu cầu|chiếm|tỷ lệ|qua đó|tiếp nhận|giải quyết|bổ sung|kết nạp/;

function blocked(reading: ReadingText, from: number, to: number): boolean {
  return otherDeed.test(reading.lower.slice(from, to));
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly units: number | null;
  readonly members: number | null;
}

// " trực thuộc và ", ", ", " cùng ", " với "
const between = /^[^,;.]{0,60}?\s{0,2}(?:,|và|cùng|cùng với|với|,\s?và)\s{0,2}(?:hơn|trên|gần)?\s{0,2}$/;

/** Units with the members counted beside them; further counts only while nothing but "và" or a comma stands between. */
function grouped(reading: ReadingText, counts: readonly Count[]): Group[] {
  const groups: { start: number; end: number; units: number | null; members: number | null }[] = [];
  let last: Count | null = null;
  for (const count of counts) {
    if (last && !between.test(reading.lower.slice(last.end, count.start))) break;
    const group = groups.at(-1);
    if (group && group[count.of] === null) {
      group[count.of] = count.value;
      group.end = count.end;
    } else groups.push({ start: count.start, end: count.end, units: null, members: null, [count.of]: count.value });
    last = count;
  }
  return groups;
}

interface InspectedObject {
  readonly form: string | null;
  readonly topic: string | null;
  readonly document: string | null;
  readonly end: number;
}

// "kiểm tra *khi có dấu hiệu vi phạm* đối với", "giám sát *chuyên đề*"
const manner =
  /^\s{0,2}((?:tổ chức đảng(?: và đảng viên)? )?khi (?:có )?dấu hiệu vi phạm|dấu hiệu vi phạm|chuyên đề|thường xuyên|định kỳ|đột xuất|trực tiếp|qua báo cáo|gián tiếp|tài chính(?: đảng)?)/;

function objectOf({ reading, citations }: Candidate, from: number, to: number, end: number): InspectedObject {
  const form = manner.exec(reading.lower.slice(from, Math.min(to, from + 60)));
  const start = form ? from + form[0].length : from;
  const cited = citationsWithin(citations, from, end)[0];
  const stop = /(?:^|\s)(?:đối với|đối|với|tại|ở|của)\s{0,2}$/.exec(reading.lower.slice(start, to));
  const words = reading
    .words(start, stop ? start + stop.index : Math.min(to, cited ? cited.end : to))
    .replace(/^(?:, (?:xác minh|thẩm tra|khảo sát)|đối với|về|,) ?/, '');
  const topic = withoutTail(words, ' ,');
  return {
    form: form ? form[1]! : null,
    topic: topic.length > 3 && !/^đối với$|^tại$|^được$/.test(topic) ? topic : null,
    document: cited?.canonical ?? null,
    end: cited?.end ?? end,
  };
}

function fact({ reading, paragraph, hit }: Candidate, group: Group, about: InspectedObject): InspectionFact {
  return {
    start: hit.start,
    end: Math.max(group.end, hit.end),
    kind: reading.lower[hit.start] === 'k' ? 'inspection' : 'supervision',
    form: about.form,
    document: about.document,
    topic: about.topic,
    units: group.units,
    members: group.members,
    by: inspectingBody(reading, paragraph.start, hit.start),
    period: periodBefore(reading, paragraph.start, hit.start),
  };
}

// "Đảng ủy xã *đã hoàn thành* | kiểm tra"
const auxiliaries =
  /(?:\s{1,2}(?:đã|sẽ|đang|tiến hành|tổ chức|triển khai|hoàn thành|thực hiện|được giao)){0,4}\s{1,2}$/;

function inspectingBody(reading: ReadingText, from: number, verb: number): string | null {
  const start = Math.max(from, verb - 160);
  const tail = auxiliaries.exec(reading.lower.slice(start, verb));
  return tail ? (bodyEndingAt(reading, start, start + tail.index)?.name ?? null) : null;
}
