import { bodyAt } from '../bodies/body-phrase.js';
import { wordAt, wordsAt } from '../bodies/words.js';
import { quotedAt } from '../reading/quotes.js';
import { withoutTail, type ReadingText } from '../reading/reading-text.js';
import { typeWordAt } from './type-words.js';

export interface Title {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const longestTitle = 800; // characters; the longest seen has about 400

// ", về việc ", " V/v: ", " về: ": what a title follows, no part of it
const about = /\s{0,3},?\s{0,3}(?:về\s{0,3}việc|v\/v|về)(?![\p{L}])\s{0,3}:?\s{0,3}/uy;

// verbs that open a title and belong to it, right behind the number: "Nghị định số 9/2019/NĐ-CP quy định …"
const ruling =
  /\s{0,3}(?:ban hành(?!\s{1,3}kèm)|quy định(?!\s{1,3}(?:tại|của|trên|như|này|nêu))|hướng dẫn|phê duyệt|sửa đổi|bổ sung|bãi bỏ(?!\s{1,3}nghị)|đính chính|hợp nhất|công bố|thành lập|kiện toàn|quy hoạch|phân công|phân cấp|ủy quyền|phát động)(?![\p{L}])/uy;

// verbs that open a title only when issuer or date stand before them: "Kế hoạch số 9-KH/TU ngày … của … thực hiện …"
const acting =
  /\s{0,3}(?:thực hiện|triển khai|tổ chức|tăng cường|đẩy mạnh|nâng cao|quản lý|giao|điều chỉnh|thay thế|tiếp tục|đổi mới|chấn chỉnh|thi hành|cụ thể hóa|quán triệt|phòng chống|xử lý|xây dựng|phát triển|bảo đảm|đảm bảo|chuyển đổi|lãnh đạo|một số|phối hợp|tổng kết|sơ kết|kiểm tra|giám sát|chỉ đạo|báo cáo|đề nghị|chương trình|chiến lược|kế hoạch|đề án|quy chế|kết luận(?! số)|tuyên truyền|rà soát|cho phép|chấp thuận|ứng phó|khắc phục|phân bổ|giải quyết|đánh giá|bổ nhiệm|thanh tra|áp dụng|thông qua|cải cách|hỗ trợ|đào tạo|tập huấn|khen thưởng|thí điểm|xếp loại|duy trì|xác định|chủ động)(?![\p{L}])/uy;

/** The title behind a number, its date and its issuer: after "về", "về việc", in quotation marks, or from a verb such as "ban hành" on. */
export function titleAfter(reading: ReadingText, offset: number, limit: number, described: boolean): Title | null {
  const quoted = quotedAt(reading, offset, limit);
  if (quoted) return title(reading, quoted.start, quoted.end);
  const lead = match(about, reading, offset);
  if (lead !== null) {
    const inside = quotedAt(reading, lead, limit);
    if (inside && endsClause(reading, inside.close)) return title(reading, inside.start, inside.end);
    return title(reading, lead, titleEnd(reading, lead, limit));
  }
  if (match(ruling, reading, offset) === null && (!described || match(acting, reading, offset) === null)) return null;
  const start = wordAt(reading, offset)!.start;
  return title(reading, start, titleEnd(reading, start, limit));
}

function match(form: RegExp, reading: ReadingText, offset: number): number | null {
  form.lastIndex = offset;
  return form.exec(reading.lower) ? form.lastIndex : null;
}

function title(reading: ReadingText, start: number, end: number): Title | null {
  const words = withoutTail(reading.words(start, end), ' ,:-');
  return words.length < 4 ? null : { start, end, words };
}

// nothing of the title follows the closing quotation mark
function endsClause(reading: ReadingText, close: number): boolean {
  const next = wordAt(reading, close);
  return !next || next.gap !== '' || !/^(?:của|tại|trên|trong|giai|năm|cho|ở|đến)$/.test(next.lower);
}

/** Where a title ends: with its clause, before the next document, or where a new subject or the main verb begins. */
export function titleEnd(reading: ReadingText, start: number, limit: number): number {
  const changes = changesOthers(reading, start);
  const last = Math.min(limit, start + longestTitle);
  const known = scans.get(reading);
  const inside =
    known &&
    known.changes === changes &&
    known.limit === limit &&
    known.start <= start &&
    start < known.end &&
    !quote.test(reading.text.slice(known.start, start));
  // a document named inside a title ends where that title does: what was looked through is not looked through again
  const end =
    inside && known.end < known.last ? known.end : scan(reading, start, inside ? known.end : start, last, changes);
  scans.set(reading, { start, end, last, limit, changes });
  return Math.min(end, last);
}

interface Scan {
  readonly start: number;
  readonly end: number;
  readonly last: number;
  readonly limit: number;
  readonly changes: boolean;
}

const scans = new WeakMap<ReadingText, Scan>();
const quote = /[“”"«»]/;

function scan(reading: ReadingText, start: number, from: number, last: number, changes: boolean): number {
  const { text } = reading;
  for (let at = from; at < last; at++) {
    const character = text[at]!;
    if (character === '“' || character === '«' || (/["”]/.test(character) && opensQuote(text, at))) {
      if (at - start > 60 && /về\s{1,2}$/.test(reading.lower.slice(at - 5, at))) return beforeWord(text, start, at - 1);
      const inner = quotedAt(reading, at, last);
      if (!inner) return at === start ? last : at;
      at = inner.close - 1;
    } else if (character === '(') {
      const close = closing(reading, at, last);
      if (close === null) return at;
      at = close;
    } else if (/[;…”»)\]|":?!]/.test(character)) return at;
    else if (character === '.' && endsSentence(text, at)) return at;
    else if (character === ',' && startsClause(reading, at + 1) && !datesNumber(reading, at)) return at;
    else if (character === ' ' || character === '\n') {
      if (stopsTitle(reading, at, changes)) return at;
      if (at > start + 8 && rules(reading, at) && statesRule(reading, start)) return at;
    }
  }
  return last;
}

function rules(reading: ReadingText, blank: number): boolean {
  return /^\s{1,2}(?:quy định|nêu rõ|thì) /.test(reading.lower.slice(blank, blank + 12));
}

// "*Tại* khoản 2 Điều 5 Thông tư số … hướng dẫn thuế giá trị gia tăng | quy định ngưỡng …": what the document says follows its title
function statesRule(reading: ReadingText, start: number): boolean {
  const before = reading.text.slice(Math.max(0, start - 220), start);
  const opened = Math.max(...['\n', '. ', '; ', ': '].map((end) => before.lastIndexOf(end))) + 1;
  return /^(?:Tại|Theo) (?:khoản|[Đđ]iều|điểm|mục|chương|[Pp]hụ lục|đó, tại)/.test(before.slice(opened).trimStart());
}

function beforeWord(text: string, start: number, at: number): number {
  const blank = text.lastIndexOf(' ', at - 1);
  return blank > start ? blank : at;
}

function opensQuote(text: string, at: number): boolean {
  return /[\s(]/.test(text[at - 1] ?? ' ') && /[\p{L}\d]/u.test(text[at + 1] ?? ' ');
}

// "sửa đổi, bổ sung Nghị định số 1 và Nghị định số 2" names several documents, other titles end before a second one
function changesOthers(reading: ReadingText, start: number): boolean {
  return /^(?:sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|hợp nhất|công bố)/.test(
    reading.lower.slice(start, start + 12),
  );
}

// the bracket belongs to the title unless it gives the document a short name: "(Nghị quyết 214/NQ-CP)", "(sau đây gọi tắt là …)"
function closing(reading: ReadingText, open: number, last: number): number | null {
  const length = reading.text.slice(open, Math.min(last, open + 120)).indexOf(')');
  if (length < 0) return null;
  const inside = wordAt(reading, open + 1);
  if (
    !inside ||
    /^(?:sau|gọi|dưới|viết|kèm|ban|có|theo|thay|bộ|qua|nay)$/.test(inside.lower) ||
    typeWordAt(reading, inside.start)
  )
    return null;
  return open + length;
}

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1] ?? '\n';
  if (!/\s/.test(next) && next !== '/') return false;
  return !/(?:^|[\s(])(?:TP|Tp|tp|TX|TT|Q|P|H|ThS|TS|GS|PGS|BS|St|No)$/.test(text.slice(Math.max(0, at - 5), at));
}

// ", Quyết định 394-QĐ/TU", ", Đảng ủy xã đã lập", ", đảm bảo cắt giảm": what follows the comma is no more of the title
const clauseOpeners =
  /\s{0,3}(?:đảm bảo|bảo đảm|trong đó|qua đó|đồng thời|theo đó|từ đó|gắn với|nhằm|cụ thể|đến nay|từ ngày|trong những|thời gian|hiện nay|ngày \d|căn cứ|đã |được |có hiệu lực|vì vậy|do đó|góp phần|với \d|tính đến|năm \d|hôm nay|sáng|chiều|vừa qua|trên cơ sở|đề nghị|yêu cầu|tại (?:phiên|hội|buổi|kỳ|trụ)|kể từ|thay thế|khẩn trương|nội dung|là |nên |nhưng |song |mà |để |sau khi|trước khi|hàng năm|hằng năm|từng bước|tạo |đây |còn |chúng tôi|quy định:|như sau|(?:hai|các) (?:ngành|bên|cơ quan) (?:thống nhất|cùng|đã|phối hợp) |xác định (?:đây|rõ|đó)|toàn tỉnh|toàn huyện|(?:tỉnh|huyện|xã|thành phố|thị xã|phường|ngành|địa phương|đơn vị) (?:đã|sẽ|đang|luôn|tiếp tục|ban hành|tổ chức) )/y;

// ", đảng viên dự bị *không có* quyền biểu quyết": a subject of a few words and what holds for it
const ruledClause =
  /\s{0,3}(?:\p{L}{1,10} ){2,7}(?:không (?:có|được|phải)|phải|có quyền|có trách nhiệm|được quyền|sẽ|có thể) /uy;

function startsClause(reading: ReadingText, offset: number): boolean {
  if (match(clauseOpeners, reading, offset) !== null || match(ruledClause, reading, offset) !== null) return true;
  const word = wordAt(reading, offset);
  if (!word || word.gap !== '') return true;
  if (namesDocument(reading, word.start)) return true;
  const body = bodyAt(reading, word.start);
  return body !== null && actsNext(reading, body.end);
}

// ", ngày 02/3/2020" behind a number inside the title: "thực hiện Chỉ thị số 6-CT/TW, ngày …"
function datesNumber(reading: ReadingText, comma: number): boolean {
  return (
    /^, ?ngày /.test(reading.lower.slice(comma, comma + 7)) &&
    /[-/][a-zđư]{1,20}\d{0,2}$/.test(reading.lower.slice(Math.max(0, comma - 24), comma))
  );
}

// "Điều 2 Quyết định của …", "khoản 1 Điều 3 Nghị định số …"
const clauseOf = /(?:(?:điều|khoản|điểm|mục|phụ lục|chương|phần)\s{1,2}[\da-zđ]{1,4}(?:\s{1,2}|,\s{1,2})){1,4}/y;

// "Quyết định số 394", "Chỉ thị 09-CT/HU"
function namesDocument(reading: ReadingText, offset: number): boolean {
  const type = typeWordAt(reading, match(clauseOf, reading, offset) ?? offset);
  if (!type) return false;
  const next = wordAt(reading, type.end);
  return next !== null && (next.lower === 'số' || /^\d/.test(next.lower) || next.lower === 'của');
}

const verbs = new Set(
  'đã|ban hành|hướng dẫn|yêu cầu|tổ chức|xây dựng|đề nghị|triển khai|ra|có|thống nhất|thông báo|quyết định|giao|vừa|tiếp tục|chỉ đạo|lãnh đạo|báo cáo|kết luận|nhận|cũng|luôn|sẽ|trình|phối hợp|thực hiện|cho biết|nhấn mạnh|phê duyệt|tiến hành|kính|trân trọng|xin|khẳng định|chủ động|chấp thuận|đề xuất|chỉ thị|quyết nghị|làm việc'.split(
    '|',
  ),
);

/** Whether a verb follows a body's name: it is the subject of a new clause. */
export function actsNext(reading: ReadingText, offset: number): boolean {
  const numbered = /^ {1,2}số \d{1,3}(?= )/.exec(reading.lower.slice(offset, offset + 10)); // "Đoàn kiểm tra số 2 đã …"
  const [first, second] = wordsAt(reading, offset + (numbered?.[0].length ?? 0), 2);
  if (!first || first.gap !== '') return false;
  return verbs.has(first.lower) || (second !== undefined && verbs.has(`${first.lower} ${second.lower}`));
}

// the main clause goes on: " vẫn còn", " không thay đổi", " có hiệu lực", " hết hiệu lực", " cụ thể như sau", " do Ban Dân vận …"
const stops =
  /\s{1,3}(?:đã (?:được (?:triển khai|thay thế|sửa đổi|bãi bỏ)|hết hiệu lực|được quán triệt|được tổ chức|đi vào|góp phần|tạo|mang lại|phát huy|bộc lộ|nêu|chỉ rõ|xác định|khẳng định|đề ra|yêu cầu|ban hành|quy định|và đang)|được (?:triển khai|quán triệt|cụ thể|thay thế|áp dụng)|và được áp dụng|đối với \d|nêu rõ|chỉ rõ|khẳng định|xác định rõ|vẫn |cũng |không thay đổi|có hiệu lực|hết hiệu lực|cụ thể như sau|như sau|kể từ ngày|là căn cứ|được (?:ban hành|thông qua|phê duyệt|sửa đổi)|tại tờ trình|tại văn bản|tại công văn|tại báo cáo|và các văn bản|và các quy định)/y;
const andDocument = /\s{1,3}(?:và|cùng|với|cùng với|hoặc|kèm theo)\s{1,3}/y;
// "… và | bãi bỏ khoản 3 Điều 8 Nghị định số …": a further deed
const change = /(?:bãi bỏ|thay thế|hủy bỏ|sửa đổi|bổ sung)(?:,? (?:bổ sung|bãi bỏ|một số điều của))? {1,3}/y;
const doneBy = /\s{1,3}do\s{1,3}/y;

function stopsTitle(reading: ReadingText, blank: number, changes: boolean): boolean {
  const letter = reading.lower[blank + 1];
  if (letter === undefined || !'đvkchnlrtdx'.includes(letter)) return false;
  if (match(stops, reading, blank) !== null) return true;
  const next = changes ? null : match(andDocument, reading, blank);
  if (next !== null && (namesDocument(reading, next) || namesDocument(reading, match(change, reading, next) ?? next)))
    return true;
  const by = match(doneBy, reading, blank);
  const doer = by === null ? null : bodyAt(reading, by);
  return (
    doer !== null &&
    /^ {1,2}(?:phát động|ban hành|tổ chức|chủ trì|phê duyệt|ký|xây dựng|soạn thảo)/.test(
      reading.lower.slice(doer.end, doer.end + 12),
    )
  );
}
