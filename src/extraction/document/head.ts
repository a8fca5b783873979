import { bodyAt, startsWithBody } from '../bodies/body-phrase.js';
import { wordAt } from '../bodies/words.js';
import type { NumberSpan } from '../citations/number-spans.js';
import { spokenWords, typeWordAt } from '../citations/type-words.js';
import { dateAt } from '../reading/dates.js';
import { ReadingText, withoutTail } from '../reading/reading-text.js';
import { headLinesOf, type HeadLine } from './head-lines.js';

/** The head of a directive as far as it is there. Offsets are those of the reading text. */
export interface Head {
  readonly number: NumberSpan | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly typeName: string | null;
  /** Without "về việc". */
  readonly title: string | null;
  /** As printed, with it. */
  readonly heading: string | null;
  readonly issuer: string | null;
  /** Where the title begins and the body. */
  readonly titleStart: number;
  readonly end: number;
}

/** Reads a head, or null when the text does not begin like a directive. */
export function readHead(reading: ReadingText, spans: readonly NumberSpan[]): Head | null {
  const lines = headLinesOf(reading);
  const number = ownNumber(reading, spans, lines);
  const dated = placeAndDate(reading, behindNumber(lines, number));
  const from = Math.max(number?.end ?? 0, dated?.end ?? 0);
  const framed = lines.some((line) => motto.test(line.lower));
  const type =
    typeLine(reading, lines, from) ??
    typeLine(reading, lines, 0) ??
    letterLine(lines, number?.end ?? 0) ??
    (number && framed ? untypedTitle(lines, from) : null);
  if (number ? !dated && !type && !framed : !isUnnumberedHead(reading, type, dated !== null && framed)) return null;
  const header = lines.filter(
    (line) => line.start < Math.min(number?.start ?? Infinity, dated?.start ?? Infinity, type?.start ?? Infinity),
  );
  const titled = type ? titleBelow(reading, lines, type) : null;
  return {
    number,
    place: dated?.place ?? null,
    date: dated?.date ?? null,
    typeName: type?.name ?? null,
    title: titled?.title ?? null,
    heading: titled?.heading ?? null,
    titleStart: type?.end ?? from,
    issuer: titled?.issuer ?? longer(headerIssuer(reading, header), titled?.bodyLine ?? null),
    end: titled?.end ?? Math.max(from, type?.end ?? 0),
  };
}

const motto = /cộng ?h[òo]a x|chủ nghĩa việt nam|độc lập ?- ?tự do|đảng ?cộng sản|cộng sản việt nam/;

// "Số: ", "Số ", "Luật số: ", "Nghị quyết số: " alone before the number on its line, or on the line above
const numberLabel = /^(?:luật |bộ luật |pháp lệnh |nghị quyết )?số(?: ?(?:và )?ký hiệu)? ?[:.]? ?$/;

function ownNumber(reading: ReadingText, spans: readonly NumberSpan[], lines: readonly HeadLine[]): NumberSpan | null {
  for (const span of spans) {
    const at = lines.findIndex((line) => line.start <= span.start && span.start < line.end);
    if (at < 0) return null;
    const before = reading.lower.slice(lines[at]!.start, span.start).replace(/\s+/g, ' ');
    if (numberLabel.test(before) || (before === '' && at > 0 && numberLabel.test(lines[at - 1]!.lower))) return span;
  }
  return null;
}

/** Number and place on one line: "Số: 12/KH-UBND Hà Nội, ngày …" gives the part behind the number. */
function behindNumber(lines: readonly HeadLine[], number: NumberSpan | null): readonly HeadLine[] {
  if (!number) return lines;
  return lines.map((line) => (line.start < number.end && number.end < line.end ? line.from(number.end) : line));
}

interface Dated {
  readonly place: string;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

// "Vị Thanh, ngày 03⏎tháng 4 năm 2022", "Huế, ngày      tháng 5 năm 2025"
const placeDate = /^([\p{L}][\p{L} .'-]{1,40}), ?ngày ?(.*)$/u;

function placeAndDate(reading: ReadingText, lines: readonly HeadLine[]): Dated | null {
  for (const [i, line] of lines.slice(0, 80).entries()) {
    const match = placeDate.exec(line.lower);
    if (!match || match[1]!.split(' ').length > 6 || line.words[0] === line.lower[0]) continue;
    const day = reading.lower.indexOf('ngày', line.start + match[1]!.length - 1) + 4;
    const date = dateAt(reading, day + /^\s*/.exec(reading.lower.slice(day, day + 12))![0].length);
    const blank = /^(?:[\s….]*tháng[\s….\d]*năm|\s*$)/.test(match[2]!);
    if (!date && !blank) continue;
    const place = line.words.slice(0, match[1]!.length);
    return {
      place: brokenOff(lines[i - 1], line) + place,
      date: date?.date ?? null,
      start: line.start,
      end: Math.max(line.end, date?.end ?? 0),
    };
  }
  return null;
}

/** "Hà" in "Hà⏎Nội, ngày …": a word of the place left on the line above. */
function brokenOff(above: HeadLine | undefined, line: HeadLine): string {
  return above && !line.apart && !above.capitals && /^\p{Lu}\p{Ll}{0,7}$/u.test(above.words) ? `${above.words} ` : '';
}

interface TypeLine {
  readonly name: string | null;
  readonly start: number;
  /** Behind the type word: the title begins here. */
  readonly end: number;
}

/** The line that says what the document is: "KẾ HOẠCH", "NGHỊ⏎QUYẾT", "HƯỚNG DẪN VỀ THỂ THỨC …". */
function typeLine(reading: ReadingText, lines: readonly HeadLine[], from: number): TypeLine | null {
  for (const line of lines) {
    if (line.start < from - 1 && line.end <= from) continue;
    // "NGHỊ⏎QUYẾT" is one word, "THÔNG BÁO⏎KẾT LUẬN CỦA …" type and title
    const word = typeWordAt(reading, line.start, line.end) ?? typeWordAt(reading, line.start);
    if (!word || spoken.has(word.lower)) {
      if (line.end - line.start > 260 && !line.capitals) return null;
      continue;
    }
    const alone = word.end >= line.end;
    const capitals = word.name === word.name.toUpperCase();
    if (capitals ? !/^\s{0,2}(?:số|:|\d)/.test(reading.lower.slice(word.end, word.end + 4)) : alone)
      return { name: word.name, start: word.start, end: word.end };
  }
  return null;
}

const spoken = new Set(spokenWords);

/** An official letter has no type line: its subject follows "V/v". */
function letterLine(lines: readonly HeadLine[], from: number): TypeLine | null {
  const line = lines.find(
    (each) => each.start >= from && /^["“(]?(?:v\/v|về việc)(?![\p{L}])/u.test(each.lower) && each.lower.length < 200,
  );
  return line ? { name: null, start: line.start, end: line.start } : null;
}

/** Where the line with the type was lost, the title is what stands in capitals below number and date. */
function untypedTitle(lines: readonly HeadLine[], from: number): TypeLine | null {
  const line = lines.find(
    (each) => each.start >= from && each.capitals && each.lower.length > 25 && !motto.test(each.lower),
  );
  return line ? { name: null, start: line.start, end: line.start } : null;
}

/** The body's line below the title where it says more than the head: "ỦY BAN NHÂN DÂN" and "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ". */
function longer(issuer: string | null, bodyLine: string | null): string | null {
  if (issuer === null || bodyLine === null) return issuer ?? bodyLine;
  return bodyLine.startsWith(issuer) ? bodyLine : issuer;
}

// without a number a type line must stand at the top, and a preamble or articles below
function isUnnumberedHead(reading: ReadingText, type: TypeLine | null, framed: boolean): boolean {
  if (!type?.name || (!framed && reading.words(0, type.start).length > 200)) return false;
  return /(?:^|\n)\s{0,4}(?:căn cứ |điều 1[.:]|nơi nhận ?:|kính gửi)/.test(
    reading.text.slice(type.end, type.end + 4000).toLowerCase(),
  );
}

interface Titled {
  readonly title: string | null;
  readonly heading: string | null;
  /** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" below the type. */
  readonly issuer: string | null;
  /** A line below the title that is nothing but a body's name. */
  readonly bodyLine: string | null;
  readonly end: number;
}

// what opens the body: "Căn cứ …", "Kính gửi: …", "Điều 1.", "I. MỤC ĐÍCH", "1. …"
const bodyOpening =
  /^(?:căn cứ|thực hiện |để |nhằm |xét |theo |kính gửi|điều 1|phần |chương i|i\.|i |1\.|a\.|trong |thời gian qua|ngày |qua |tại |sau khi|trên cơ sở|hiện nay|năm |quán triệt |thi hành |triển khai thực hiện [^"]*, (?:ban|ủy|ubnd))/;

function titleBelow(reading: ReadingText, lines: readonly HeadLine[], type: TypeLine): Titled {
  const parts: HeadLine[] = [];
  let issuer: string[] = [];
  let bodyLine: string | null = null;
  let end = type.end;
  for (const line of lines) {
    if (line.end <= type.end) continue;
    const rest = line.start < type.end ? line.from(type.end) : line;
    if (rest.lower === '' || /^[(\[]?(?:dự thảo|đính kèm|kèm theo)/.test(rest.lower)) continue;
    const first = parts[0];
    if (!first && issuer.length === 0 && /^của /.test(rest.lower)) {
      const body = bodyAt(reading, wordAt(reading, rest.start)!.end, rest.end);
      issuer = [body?.name ?? rest.words.replace(/^của /i, '')];
      // "của Ban Thường vụ Đảng ủy về kết quả kiểm tra …": the title goes on behind the body
      if (body && body.end < rest.end - 3) parts.push(rest.from(body.end));
    } else if (!first && issuer.length > 0 && !/^(?:về|v\/v)/.test(rest.lower) && rest.capitals && !rest.apart) {
      issuer.push(rest.words);
    } else if (endsTitle(first, parts.at(-1), rest)) {
      bodyLine =
        rest.capitals && startsWithBody(new ReadingText(rest.words))
          ? rest.words.replace(/ ?:$/, '').replace(/ (?:điện|quyết định)$/, '')
          : null;
      break;
    } else parts.push(rest);
    end = rest.end;
    if (parts.length > 14) break;
  }
  const words = unwrapped(parts.map((line) => line.words).join(' '));
  const title = withoutTail(words.replace(/^(?:về việc|v\/v|về) ?:? /i, ''), ' .;:');
  return {
    title: title.length > 3 ? title : null,
    heading: title.length > 3 ? words : null,
    issuer: issuer.length ? withoutTail(issuer.join(' '), ' ,') : null,
    bodyLine,
    end,
  };
}

// "“V/v báo cáo quý IV”": a subject in quotation marks or brackets as a whole
function unwrapped(words: string): string {
  const wrapped = /^["“(]((?:v\/v|về)[^"“”(]*)["”)]$/i.exec(words);
  return wrapped ? wrapped[1]! : words;
}

function endsTitle(first: HeadLine | undefined, last: HeadLine | undefined, line: HeadLine): boolean {
  // "V/v …⏎Hà Nội, ngày 26 tháng 8 năm 2025": the date of a letter below its subject
  if (first && placeDate.test(line.lower) && /ngày[\s\d….]{0,8}tháng/.test(line.lower)) return true;
  if (!first && line.lower.length < 400) return /^(?:căn cứ|kính gửi|điều 1|i\. )/.test(line.lower);
  if (bodyOpening.test(line.lower)) return !line.capitals || /^(?:căn cứ|kính gửi|điều 1|i\.|phần )/.test(line.lower);
  if (!first || !last) return line.lower.length > 500;
  if (startsWholeBody(line.words)) return true;
  if (first.capitals !== line.capitals && !/^["“(]/.test(line.words)) return true;
  if (line.apart && !first.capitals && startsSmall(line)) return false;
  // a blank line ends a title, unless the sentence obviously goes on
  return line.apart && !(first.capitals && line.capitals && !/[.;:]$/.test(last.words) && continuesTitle(last, line));
}

function startsSmall(line: HeadLine): boolean {
  return /^\p{Ll}/u.test(line.words);
}

function continuesTitle(last: HeadLine, line: HeadLine): boolean {
  return (
    /(?:[,-]|của|và|về|việc|các|trong|trên|đối với|thực hiện|số|ngày|tại|cho|năm)$/.test(last.lower) ||
    /^(?:của|và|trong|trên|giai đoạn|năm|đến|tại|cho|theo|ngày) /.test(line.lower)
  );
}

// "ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ" below the title, "THỦ TƯỚNG CHÍNH PHỦ điện:"
function startsWholeBody(words: string): boolean {
  const reading = new ReadingText(words);
  const body = bodyAt(reading, 0);
  return body !== null && /^\s*(?:điện\s*)?:?$/.test(reading.lower.slice(body.end));
}

// heads of bodies to which a board above belongs: "BAN THƯỜNG VỤ / TỈNH ỦY LAI CHÂU" is one body, "TỈNH ỦY / BAN TỔ CHỨC" two
const owner = /^(?:trung ương|chính phủ|quốc hội|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|tối cao|việt nam)/;
const committee = /^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|đảng bộ)/;

// "BAN CHỈ ĐẠO 35", "BỆNH VIỆN QUÂN Y 175", "QUÂN KHU 4": figures belong to the name
const numberedBody =
  /^(?:ban chỉ đạo|bệnh viện|trường|trung đoàn|sư đoàn|lữ đoàn|tổng công ty|công ty|đoàn|quân khu|quân đoàn)[^/:]*\d{1,3}$/;

function isTypeAlone(reading: ReadingText, line: HeadLine): boolean {
  const word = typeWordAt(reading, line.start, line.end);
  return word !== null && word.end === line.end;
}

/** The issuing body out of the lines above the number: the lowest of those stacked. */
function headerIssuer(reading: ReadingText, header: readonly HeadLine[]): string | null {
  const bodies: string[] = [];
  let mottos = '';
  for (const line of header) {
    if (motto.test(mottos)) mottos = '';
    const seen = `${mottos} ${line.lower}`.trim();
    if (motto.test(line.lower) || motto.test(seen) || /^(?:cộng|đảng|cộng hòa|hạnh phúc)$/.test(line.lower)) {
      mottos = line.apart ? line.lower : seen;
      continue;
    }
    mottos = '';
    if (
      !line.capitals ||
      line.lower.length > 120 ||
      (/\d{2}/.test(line.lower) && !numberedBody.test(line.lower)) ||
      /^số[ :.]/.test(line.lower) ||
      isTypeAlone(reading, line)
    )
      continue;
    const last = bodies.at(-1);
    const words = line.words.replace(/^[•●▪*\s]+/, '');
    const begins = startsWithBody(new ReadingText(words));
    if (last !== undefined && (!begins || (owner.test(words.toLowerCase()) && !committee.test(last.toLowerCase()))))
      bodies[bodies.length - 1] = `${last} ${words}`;
    else bodies.push(words);
  }
  return bodies.at(-1) ?? null;
}
