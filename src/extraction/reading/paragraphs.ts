import { linesOf, wrapWidth, type Line } from './lines.js';
import type { ReadingText } from './reading-text.js';

/** How a paragraph opens; outer ones first. */
export type MarkerKind = 'article' | 'roman' | 'decimal' | 'subdecimal' | 'letter' | 'dash' | 'plus';

export interface Marker {
  readonly kind: MarkerKind;
  /** "Điều 3", "1", "1.2", "a", "-" */
  readonly label: string;
}

/** A paragraph, or one point of a list: its words from `start` to `end`, after the marker from `body`. */
export interface Paragraph {
  readonly start: number;
  readonly body: number;
  readonly end: number;
  readonly marker: Marker | null;
}

/** Joins lines that were only wrapped, and divides where a new point, a blank line or a finished sentence says so. */
export function paragraphsOf(reading: ReadingText): Paragraph[] {
  const lines = linesOf(reading);
  const width = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; last: Line } | null = null;
  let blank = false;
  const close = () => {
    if (open) paragraphs.push(paragraphAt(reading, open.start, open.end));
    open = null;
  };
  for (const line of lines) {
    if (line.start === line.end || isRule(reading, line) || isPageHead(reading, line)) {
      // a marker alone on its line ("Điều", "1.") is continued below, whatever stands between
      if (
        line.start === line.end &&
        open &&
        isMarkerAlone(reading.text.slice((open as Line).start, (open as Line).end))
      )
        continue;
      if (isRule(reading, line) || !open || !isCutOff(reading, open)) close();
      else blank = true;
    } else if (
      open &&
      (!blank || resumes(reading, line, (open as { last: Line }).last)) &&
      continues(reading, open as { start: number; last: Line }, line, width)
    ) {
      open = { start: (open as Line).start, end: line.end, last: line };
      blank = false;
    } else {
      close();
      open = { start: line.start, end: line.end, last: line };
      blank = false;
    }
  }
  close();
  return paragraphs;
}

function isArticle(words: string): boolean {
  return /^điều\s\d/.test(words.slice(0, 8).toLowerCase());
}

// a long paragraph without an end of a sentence: a page or a layout broke it
function isCutOff(reading: ReadingText, { start, end }: { start: number; end: number }): boolean {
  return end - start > 120 && /[\p{Ll},]$/u.test(reading.text.slice(end - 1, end));
}

// what goes on behind such a break: small letters, or a dash in mid-sentence
function resumes(reading: ReadingText, line: Line, last: Line): boolean {
  if (unfinished.test(reading.lower.slice(last.start, last.end))) return true;
  return (
    startsLower(reading.text, reading.lower, line.start) ||
    /^- \p{Lu}\p{Ll}/u.test(reading.text.slice(line.start, line.start + 4))
  );
}

function paragraphAt(reading: ReadingText, start: number, end: number): Paragraph {
  const marker = readMarker(reading, start, end);
  return marker
    ? { start, end, body: marker.end, marker: { kind: marker.kind, label: marker.label } }
    : { start, end, body: start, marker: null };
}

// a line of nothing but rules and table bars: "-----", "***", "|", "_____"
const rule = /^[-*|_=.\s+~]+$/;

function isRule(reading: ReadingText, line: Line): boolean {
  return line.start < line.end && line.end - line.start < 200 && rule.test(reading.text.slice(line.start, line.end));
}

// "16   CÔNG BÁO/Số 31/Ngày 12-11-2021", a page's number alone
const pageHead = /^(?:\d{1,4}|(?:\d{1,4}\s{1,9})?công báo\/số [\d +&,]{1,20}\/ngày [\d/.-]{6,12}(?:\s{1,9}\d{1,4})?)$/;

function isPageHead(reading: ReadingText, line: Line): boolean {
  return line.end - line.start < 70 && pageHead.test(reading.lower.slice(line.start, line.end));
}

const markerForms: readonly { kind: MarkerKind; form: RegExp }[] = [
  { kind: 'article', form: /(điều\s{1,3}\d{1,3}[a-zđ]?)\s{0,2}(?:[.:)-]\s{0,3}|$)/y }, // "Điều 3." – not "Điều 3 của Luật"
  { kind: 'roman', form: /([ivx]{1,5})\s?[.)/-]\s{1,3}/y }, // "IV. "
  { kind: 'subdecimal', form: /(\d{1,2}(?:\.\d{1,2}){1,3})\s?[.)-]?\s{1,3}(?!\d)/y }, // "1.2. ", "3.1- "
  { kind: 'decimal', form: /(\d{1,2})\s?[.)/-]\s{1,3}(?!\d)/y }, // "3. ", "3- "
  { kind: 'decimal', form: /(\d{1,2})[.)](?=[\p{L}])/uy }, // "3.Sở Nội vụ"
  { kind: 'letter', form: /([a-zđ])\s?[.)]\s{0,3}(?=[^\s\d])/y }, // "a) "
  { kind: 'dash', form: /(-|•|–|\*|●|▪|\uf0b7)\s{0,3}(?=[^\s\d-])/y }, // "- "
  { kind: 'plus', form: /(\+)\s{0,3}(?=[^\s\d+])/y }, // "+ "
];

/** The marker that opens a line, and where the words after it begin. */
function readMarker(reading: ReadingText, start: number, end: number): (Marker & { end: number }) | null {
  const { lower } = reading;
  const first = lower.charCodeAt(start);
  if (first > 0x7a && first !== 0x111 && first < 0x2000) return null;
  const opening = lower.slice(start, Math.min(end, start + 20));
  for (const { kind, form } of markerForms) {
    form.lastIndex = 0;
    const match = form.exec(opening);
    if (!match) continue;
    if (kind === 'roman' && !/^[IVX]/.test(reading.text.slice(start, start + 1))) continue;
    return { kind, label: match[1]!.replace(/\s+/g, ' '), end: start + form.lastIndex };
  }
  return null;
}

// "1.", "Điều", "Điều 5.", "a)"
const markerAlone = /^(?:điều|điều \d{1,3}\.?|(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]?)$/;
// "2. Sở", "1.1. Xây": a marker with at most two short words
const markerAndLittle = /^(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)] [^\s]{1,8}(?: [^\s]{1,8})?$/;

function isMarkerAlone(words: string): boolean {
  return words.length < 20 && markerAlone.test(words.toLowerCase().replace(/\s+/g, ' '));
}

function isMarkerAndLittle(words: string): boolean {
  return words.length < 30 && markerAndLittle.test(words.toLowerCase().replace(/\s+/g, ' '));
}

// words that open a paragraph of a directive's frame
const frameOpening =
  /^(?:căn cứ|theo đề nghị|xét|nơi nhận|kính gửi|quyết định:|quyết nghị:|chương [ivx]|phụ lục|phần thứ|tm\.|t\/m|kt\.|k\/t|tl\.|t\/l|tuq\.|\||số\s?:)/;

function continues(
  reading: ReadingText,
  open: { start: number; last: Line },
  line: Line,
  width: number | null,
): boolean {
  const { text, lower } = reading;
  const words = text.slice(open.start, open.last.end);
  if (isMarkerAlone(words)) return true;
  if (readMarker(reading, line.start, line.end))
    return text[line.start] === '-' && isCutOff(reading, { start: open.start, end: open.last.end }) && width !== null;
  if (frameOpening.test(lower.slice(line.start, line.start + 16))) return false;
  if (text.charCodeAt(open.last.start) === 124) return false;
  if (width !== null && isMarkerAndLittle(words)) return true;
  const finished = /[.;:!?…|]$/.test(text.slice(open.last.end - 1, open.last.end));
  if (startsLower(text, lower, line.start)) return !finished || width !== null;
  if (finished || width === null) return false;
  if (
    /[\d(“"]/.test(text[line.start]!) ||
    (unfinished.test(lower.slice(open.last.start, open.last.end)) && !isArticle(words))
  )
    return true;
  if (isCapitals(text, lower, open.last) !== isCapitals(text, lower, line)) return false;
  // the heading of an article seldom fills its line
  return open.last.end - open.last.start >= (isArticle(words) ? 0.9 : 0.6) * width;
}

// a line that ends so goes on below, however short it is: "Theo đề nghị của Giám đốc⏎Sở Nội vụ"
const unfinished =
  /(?:^|\s)(?:của|và|các|về|việc|tại|theo|số|ngày|tháng|năm|với|cho|đến|từ|trong|do|là|giám đốc|chủ tịch|bộ trưởng|trưởng|bộ|sở|ban|ủy|ủy ban|phòng|tỉnh|thành phố|huyện|xã|phường|hội|đảng|chi|trung|tổng|thủ|yêu cầu|giao|đề nghị|được|đã|bởi)$/;

function startsLower(text: string, lower: string, at: number): boolean {
  const letter = text[at]!;
  return letter === lower[at] && letter.toUpperCase() !== letter;
}

// letters that have a capital, up to the end of the Vietnamese ones
const smallLetters = new Uint8Array(0x2000);
for (let code = 0; code < smallLetters.length; code++) {
  const letter = String.fromCharCode(code);
  if (letter.toUpperCase() !== letter) smallLetters[code] = 1;
}

/** Whether the span's letters are capitals: "VỀ VIỆC TĂNG CƯỜNG". */
export function isCapitals(text: string, lower: string, span: Line): boolean {
  let capitals = 0;
  let small = 0;
  const end = Math.min(span.end, span.start + 80);
  for (let i = span.start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== lower.charCodeAt(i)) capitals++;
    else if (smallLetters[code] === 1) small++;
  }
  return capitals > 2 && small * 6 < capitals;
}
