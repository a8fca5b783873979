import type { Assignment } from '../facts.js';
import type { ReadingText } from '../reading/reading-text.js';
import { isFollowUp } from './follow-up.js';
import { deadlinesIn, looseDeadline } from './deadlines.js';
import { endOf, isNumbered, type Point } from './points.js';
import { unitsAt } from './units.js';

// "- Đơn vị chủ trì: ", "Cơ quan thực hiện: ", "(Chủ trì: "
const lead =
  /(?:cơ quan|đơn vị|bộ phận|phòng|ban)?\s{0,1}(?:chủ trì|chủ trì thực hiện|chủ trì tham mưu|thực hiện|đầu mối|chịu trách nhiệm)(?: thực hiện)?\s{0,2}:\s{0,3}/g;
const partner = /(?:(?:cơ quan|đơn vị|bộ phận)\s)?phối hợp(?: thực hiện)?\s{0,2}:\s{0,3}/g;
const time = /thời (?:gian|hạn)(?: thực hiện| hoàn thành| triển khai)?\s{0,2}:\s{0,3}/g;
const taskLabel = /(?:nhiệm vụ|nội dung|nội dung công việc|công việc)(?: cụ thể)?\s{0,2}:\s{0,3}/g;

/** Points that name lead, partners and time by labels: "Nhiệm vụ: … Đơn vị chủ trì: … Thời gian thực hiện: …". */
export function labelledAssignments(reading: ReadingText, points: readonly Point[]): Assignment[] {
  return points.flatMap((point) => inPoint(reading, point));
}

function inPoint(reading: ReadingText, point: Point): Assignment[] {
  const inner = point.children.flatMap((child) => inPoint(reading, child));
  if (inner.length > 0 || !isNumbered(point) || isLabelOnly(reading, point)) return inner;
  const { start, body } = point.paragraph;
  const end = endOf(point);
  if (!reading.text.slice(body, end).includes(':')) return [];
  const leads = unitsBehind(reading, lead, body, end);
  if (leads.length === 0) return [];
  const label = behind(reading, taskLabel, body, end);
  const timed = behind(reading, time, body, end);
  const due = deadlinesIn(reading, body, end)[0] ?? null;
  const words = reading.words(label ?? body, end);
  return [
    {
      start,
      end,
      units: leads,
      followUp: isFollowUp(words.toLowerCase()),
      coordinating: unitsBehind(reading, partner, body, end),
      task: words.slice(0, 300),
      deadline: due?.date ?? null,
      deadlineWords:
        due?.words ?? (timed === null ? looseDeadline(reading, body, end)?.words : lineOf(reading, timed, end)) ?? null,
    },
  ];
}

// "b) Cơ quan thực hiện:", "c) Thời gian thực hiện: …": no task but a part of the point above
function isLabelOnly(reading: ReadingText, point: Point): boolean {
  return (
    /^(?:cơ quan|đơn vị|thời gian|thời hạn|phân công|chủ trì|phối hợp)[^.;]{0,40}(?::|$)/.test(
      reading.lower.slice(point.paragraph.body, point.paragraph.body + 60),
    ) && point.paragraph.marker?.kind === 'letter'
  );
}

function behind(reading: ReadingText, form: RegExp, start: number, end: number): number | null {
  form.lastIndex = 0;
  return form.exec(reading.lower.slice(start, end)) ? start + form.lastIndex : null;
}

function unitsBehind(reading: ReadingText, form: RegExp, start: number, end: number): readonly string[] {
  for (const match of reading.lower.slice(start, end).matchAll(form)) {
    const at = start + match.index + match[0].length;
    // "yêu cầu tập trung thực hiện:⏎- Ban Tổ chức …": a list of points follows, no unit
    if (/\n {0,4}$/.test(reading.text.slice(start, at)) && /^[-+•*]/.test(reading.text.slice(at, at + 1))) continue;
    const named = unitsAt(reading, at, end);
    if (named) return named.units;
  }
  return [];
}

function lineOf(reading: ReadingText, start: number, end: number): string | null {
  const words = reading
    .words(start, Math.min(end, start + 120))
    .split(/[.;]/)[0]!
    .trim();
  return words === '' ? null : words;
}
