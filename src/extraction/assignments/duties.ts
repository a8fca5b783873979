import { wordAt } from '../bodies/words.js';
import type { ReadingText } from '../reading/reading-text.js';
import { orders } from './duty-verbs.js';
import { isDutyVerb, unitsAt, type Units } from './units.js';

/** Who is to do something, and where the words of the task begin. */
interface Duty {
  readonly units: readonly string[];
  readonly task: number;
  /** Somebody gives it: "Giao …", "yêu cầu …". */
  readonly ordered: boolean;
}

// "Đồng thời, ", "Trước mắt ", "Ngoài ra, ": no part of the task
const connective = /^(?:đồng thời|trước mắt|ngoài ra|bên cạnh đó|riêng|trong đó|theo đó|cụ thể)(?:[,:]\s{0,2}|\s{1,2})/;

// "Về vật liệu xây dựng: " before "Giao Bộ Tài nguyên và Môi trường …"
const topic = /^về [^:.;]{3,100}: /;

/** "Giao Sở Nội vụ chủ trì …", "Sở Nội vụ chủ trì …", "Thủ tướng yêu cầu Bộ trưởng …" at the beginning of a sentence; else null. */
export function dutyAt(reading: ReadingText, start: number, end: number): Duty | null {
  const lead = connective.exec(reading.lower.slice(start, Math.min(end, start + 30)));
  const about = topic.exec(reading.lower.slice(start, Math.min(end, start + 120)));
  const from = wordAt(reading, start + (lead?.[0].length ?? about?.[0].length ?? 0))?.start ?? start;
  const ordered = orderedAt(reading, from, end);
  if (ordered) return ordered;
  const named = unitsAt(reading, from, end);
  if (named && !named.acts) return labelledDuty(reading, named, end);
  if (!named) return null;
  const next = wordAt(reading, named.end)!;
  orders.lastIndex = next.start;
  const gives = orders.exec(reading.lower) !== null;
  if (gives && !orderedAt(reading, next.start, end)) return null;
  return orderedAt(reading, next.start, end) ?? { units: named.units, task: next.start, ordered: false };
}

// "1. Phòng Nội vụ: Chủ trì …": the unit, a colon and the task on one line
function labelledDuty(reading: ReadingText, named: Units, end: number): Duty | null {
  if (!/^ {0,2}: /.test(reading.lower.slice(named.end, named.end + 4))) return null;
  const task = wordAt(reading, named.end);
  return task && task.end < end && opensTask(reading, task.start)
    ? { units: named.units, task: task.start, ordered: false }
    : null;
}

function orderedAt(reading: ReadingText, from: number, end: number): Duty | null {
  orders.lastIndex = from;
  if (!orders.exec(reading.lower)) return null;
  const at = wordAt(reading, orders.lastIndex);
  if (!at || at.gap.replace(':', '') !== '') return null;
  const named = unitsAt(reading, at.start, end);
  if (!named) return null;
  if (named.acts) return { units: named.units, task: wordAt(reading, named.end)!.start, ordered: true };
  return named.end < end - 12 &&
    !/^[\s,]*(?:về|của|tại|cho)(?![\p{L}])/u.test(reading.lower.slice(named.end, named.end + 8))
    ? { units: firstOf(named), task: named.end, ordered: true }
    : null;
}

function firstOf(named: Units): string[] {
  return named.units.slice(0, 1);
}

/** The units of "phối hợp với …", "phối hợp cùng …", "phối hợp Văn phòng UBND tỉnh …" in a task. */
export function coordinatingIn(reading: ReadingText, start: number, end: number): string[] {
  if (!reading.lower.slice(start, end).includes('phối hợp')) return [];
  const form = /phối hợp(?:\s{1,2}chặt chẽ)?(?:\s{1,2}(?:với|cùng với|cùng))?\s{1,2}/g;
  const found: string[] = [];
  for (const match of reading.lower.slice(start, end).matchAll(form)) {
    const named = unitsAt(reading, start + match.index + match[0].length, end);
    if (named) found.push(...named.units);
    if (found.length > 20) break;
  }
  return [...new Set(found)];
}

/** Whether a task begins here with a verb: "Tăng cường …", "Rà soát …". */
function opensTask(reading: ReadingText, start: number): boolean {
  const word = wordAt(reading, start);
  return word !== null && isDutyVerb(reading, { ...word, capital: false }, null);
}

// "chịu trách nhiệm thi hành Quyết định này", "căn cứ Quyết định thi hành", "nghiêm túc thực hiện Chỉ thị này"; who watches that it is done has a task
const answering =
  /^(?:chịu trách nhiệm|thông báo (?:để|đến|tới|cho) |(?:có trách nhiệm|căn cứ|theo)(?! dõi)(?! (?:theo dõi|đôn đốc|kiểm tra|hướng dẫn|giám sát))[^.;]{0,90}(?:thi hành|thực hiện (?:quyết định|nghị quyết|chỉ thị|thông tư|nghị định|quy định|quy chế) này))/;
// "cấp ủy quản lý đảng viên có quyền xem xét kỷ luật": a rule, no task
const entitled = /^[^.;,]{0,60}(?:có quyền|có thể|được quyền|được phép|được hưởng) /;
const wholeOf =
  /(?:thi hành|nghiêm túc|thực hiện) (?:quyết định|chỉ thị|nghị quyết|công điện|kế hoạch|thông tư|chương trình|quy chế|quy định) này/g;

// what a point tells that asks nothing of anybody: "1. Thời gian: …", "2. Đối với các trường hợp …"
const telling =
  /^(?:thời gian|thời hạn|nội dung|địa điểm|thành phần|kinh phí|mục đích|mục tiêu|yêu cầu|đối tượng|đối với|phạm vi|về |trường hợp|tình hình|kết quả|ưu điểm|hạn chế|khuyết điểm|nguyên nhân|hồ sơ|số lượng|mức|hình thức|quan điểm|chỉ tiêu|căn cứ|người|hộ |cơ sở|điều kiện)/;

/** Whether a point may be a task of those whom the introduction addressed, though no list has its verb: "Thu gom rác." */
export function maySetTask(reading: ReadingText, start: number): boolean {
  return opensTask(reading, start) || !telling.test(reading.lower.slice(start, start + 14));
}

/** Who answers for the directive as a whole is told at its end; that is no task of its own. */
export function isClosingClause(reading: ReadingText, task: number, end: number): boolean {
  const words = reading.lower.slice(task, Math.min(end, task + 420));
  if (answering.test(words) || entitled.test(words)) return true;
  return [...words.matchAll(wholeOf)].some((match) =>
    /nghiêm túc|thi hành|nghiêm chỉnh/.test(words.slice(Math.max(0, match.index - 40), match.index + 12)),
  );
}
