import { isWhole } from '../bodies/words.js';
import type { CitedNumber } from '../citations/citations.js';
import { typeWordAt, type TypeWord } from '../citations/type-words.js';
import type { Mention } from '../facts.js';
import { dayAfter } from '../reading/dates.js';
import type { ReadingText } from '../reading/reading-text.js';

// words that name a document when a number, a congress or "nói trên" follows them
const words =
  /(?:nghị quyết|quyết định|quy định|chỉ thị|kết luận|nghị định|thông tư|kế hoạch|hướng dẫn|chương trình|đề án|công văn|thông báo|công điện|pháp lệnh|bộ luật|luật)/g;

// " số 57", " 59": a number without its codes
const short =
  /\s{1,2}(?:số\s{1,2})?(\d{1,5}[a-zđ]?)(?![\d\p{L}]|\s{0,2}[/.-]\s{0,2}[\p{L}\d]|\s{1,2}(?:năm|tháng|ngày|điểm|nội dung|nhiệm vụ|điều|khoản|đồng|triệu|tỷ|%|người|đơn vị|tổ chức|xã|huyện|tỉnh|lần|trang|mục|văn bản|chương|phần|nhóm|kỳ|cuộc|buổi|lớp|công trình|dự án))/uy;

// "Trung ương 4 khóa XII", "Đại hội XIII của Đảng", "Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XIII", "Đại hội đại biểu toàn quốc lần thứ XIII"
const ofCongress =
  /\s{1,2}(?:hội nghị\s{1,2})?(?:trung ương\s{1,2}(?:lần thứ\s{1,2})?(?:\d{1,2}|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?:[\s,(]{1,3}khóa\s{1,2}[ivx]{1,5}\)?)?|đại hội(?:\s{1,2}[\p{L}]{1,10}){0,8}?\s{1,2}(?:lần thứ\s{1,2})?[ivx]{1,6}(?![\p{L}])(?:\s{1,2}của đảng|\s{1,2}đảng bộ\s{1,2}(?:tỉnh|huyện|thành phố))?|(?:hội nghị )?lần thứ\s{1,2}[\p{L}\d]{1,6}\s{1,2}ban chấp hành trung ương(?:\s{1,2}đảng)?(?:[\s,(]{1,3}khóa\s{1,2}[ivx]{1,5}\)?)?)/uy;

// " nói trên", " nêu trên", " này"
const pointing = /\s{1,2}(?:nói trên|nêu trên|trên đây|vừa nêu|đã nêu)(?![\p{L}])/uy;

// "Luật Đất đai", "Bộ luật Dân sự năm 2015": a law by its name
const lawName = /\s{1,2}(?=[\p{L}])/uy;

/** Documents named by a short number, without one, or by pointing back; the number given before is found where only one fits. */
export function readMentions(reading: ReadingText, citations: readonly CitedNumber[]): Mention[] {
  const found: Mention[] = [];
  const before: CitedNumber[] = [];
  let next = 0;
  for (const match of reading.lower.matchAll(words)) {
    const type = isWhole(reading, match.index, match.index + match[0].length) ? typeWordAt(reading, match.index) : null;
    if (!type) continue;
    while (next < citations.length && citations[next]!.start < type.start) before.push(citations[next++]!);
    if (citations[next]?.typeWord?.start === type.start) continue;
    const mention = mentionAt(reading, type, before);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionAt(reading: ReadingText, type: TypeWord, before: readonly CitedNumber[]): Mention | null {
  const shortNumber = match(short, reading, type.end);
  const capital = reading.text[type.start] !== reading.lower[type.start];
  if (shortNumber && (capital || / số /.test(shortNumber.groups[0]))) {
    const sequence = Number.parseInt(shortNumber.groups[1]!, 10);
    return mention(
      reading,
      type,
      shortNumber.end,
      'short_number',
      only(before, (citation) => citation.number.sequence === sequence && sameType(citation, type)),
    );
  }
  const congress = match(ofCongress, reading, type.end);
  if (congress) return mention(reading, type, congress.end, 'unnumbered', null);
  const back = match(pointing, reading, type.end);
  if (back)
    return mention(
      reading,
      type,
      back.end,
      'back_reference',
      only(lastOf(before, type), () => true),
    );
  return lawNamed(reading, type);
}

function match(form: RegExp, reading: ReadingText, offset: number): { end: number; groups: RegExpExecArray } | null {
  form.lastIndex = offset;
  const groups = form.exec(reading.lower);
  return groups ? { end: form.lastIndex, groups } : null;
}

function sameType(citation: CitedNumber, type: TypeWord): boolean {
  return citation.typeWord?.lower === type.lower;
}

const looksBack = 400; // citations before this one in which a short number is sought

function only(citations: readonly CitedNumber[], fits: (citation: CitedNumber) => boolean): string | null {
  const numbers = new Set<string>();
  for (let i = citations.length - 1; i >= Math.max(0, citations.length - looksBack); i--) {
    if (fits(citations[i]!)) numbers.add(citations[i]!.canonical);
    if (numbers.size > 1) return null;
  }
  return [...numbers][0] ?? null;
}

function lastOf(citations: readonly CitedNumber[], type: TypeWord): CitedNumber[] {
  for (let i = citations.length - 1; i >= Math.max(0, citations.length - looksBack); i--)
    if (sameType(citations[i]!, type)) return [citations[i]!];
  return [];
}

/** "Luật Đất đai ngày 18 tháng 01 năm 2024": capital behind the word, and a number is not given. */
function lawNamed(reading: ReadingText, type: TypeWord): Mention | null {
  if (!/luật$|^pháp lệnh$/.test(type.lower) || reading.text[type.start] === reading.lower[type.start]) return null;
  const after = match(lawName, reading, type.end);
  if (
    !after ||
    reading.text[after.end] === reading.lower[after.end] ||
    reading.text[after.end + 1] !== reading.lower[after.end + 1]
  )
    return null;
  const line = reading.text.slice(after.end, after.end + 120).split('\n\n')[0]!.length;
  const rest =
    /^[^.;:,()“”"\n]{3,90}?(?=[.;:,()“”"]| ngày | năm \d| số | được | của | và (?:luật|nghị|các)|$| đã | quy định| về | căn cứ )/.exec(
      reading.lower.slice(after.end, after.end + line),
    );
  if (!rest || / số\s{1,2}$/.test(reading.lower.slice(after.end + rest[0].length, after.end + rest[0].length + 4)))
    return null;
  const end = after.end + rest[0].length;
  const numbered = /^\s{1,2}số\s{1,2}\d/.test(reading.lower.slice(end, end + 8));
  if (numbered) return null;
  return { ...mention(reading, type, end, 'unnumbered', null), date: dayAfter(reading, end)?.date ?? null };
}

function mention(
  reading: ReadingText,
  type: TypeWord,
  end: number,
  kind: Mention['kind'],
  number: string | null,
): Mention {
  return {
    start: type.start,
    end,
    text: reading.words(type.start, end),
    kind,
    typeName: type.name,
    number,
    date: kind === 'short_number' ? (dayAfter(reading, end)?.date ?? null) : null,
  };
}
