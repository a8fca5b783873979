import type { ReadingText } from '../reading/reading-text.js';

/** A number of organisations or of Party members: "13 tổ chức đảng", "chín đơn vị", "105 đảng viên". */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly of: 'units' | 'members';
  readonly value: number;
}

const spelled = new Map('một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, i) => [word, i + 1]));

const unitNouns =
  'tổ chức|tập thể|đảng ủy|đảng bộ|chi bộ|chi ủy|cấp ủy|ban thường vụ|ban chấp hành|ban cán sự|đảng đoàn|đơn vị|cơ quan|địa phương|xã|phường|thị trấn|huyện|quận|ubkt|ủy ban kiểm tra|doanh nghiệp|cơ sở|trường|sở|phòng|ban quản lý|đầu mối|thôn|khu dân cư';
const memberNouns = 'đảng viên|cấp ủy viên|đồng chí|cán bộ|cá nhân';

// "13 tổ chức", "3.005 lượt tổ chức", "19 491 đảng viên", "chín đơn vị"; not "3-4 đơn vị"
const form = new RegExp(
  `(?<![\\p{L}\\d.,/-]|\\d-)(\\d{1,3}(?:[. ]\\d{3}){1,2}|\\d{1,6}|${[...spelled.keys()].join('|')})\\s{1,2}(?:lượt\\s{1,2}|cuộc đối với\\s{1,2})?(?:(${unitNouns})|(${memberNouns}))(?![\\p{L}])`,
  'gu',
);

/** All counts in a stretch of text, in order; `lower` must keep the reading's offsets. */
export function countsIn(lower: string, start: number, end: number): Count[] {
  return [...lower.slice(start, end).matchAll(form)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    of: match[2] ? 'units' : 'members',
    value: spelled.get(match[1]!) ?? Number(match[1]!.replace(/[. ]/g, '')),
  }));
}

/** The same stretch with brackets blanked: what stands in them compares or explains ("(tăng 230 tổ chức)"). */
export function withoutBrackets(reading: ReadingText, start: number, end: number): string {
  return reading.lower.slice(start, end).replace(bracket, (found) => ' '.repeat(found.length));
}

/** The spans between brackets. */
export function bracketsIn(reading: ReadingText, start: number, end: number): { start: number; end: number }[] {
  return [...reading.lower.slice(start, end).matchAll(bracket)].map((match) => ({ start: start + match.index + 1, end: start + match.index + match[0].length - 1 }));
}

const bracket = /\([^()]{0,300}\)/g;
