import type { ReadingText } from '../reading/reading-text.js';

/** A number of organisations or of Party members: "13 tổ chức đảng", "chín đơn vị", "105 đảng viên". */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly of: 'units' | 'members';
  readonly value: number;
}

const spelled = new Map('một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, i) => [word, i + 1]));

const nouns = (words: string) => words.split('·').map((word) => word.trim());

const unitNouns = nouns(`
  tổ chức · tổ đảng · tập thể · chi, đảng bộ · chi đảng bộ · chi- đảng bộ · chi - đảng bộ · chi/đảng bộ · đảng ủy · đảng bộ · chi bộ · chi ủy · cấp ủy · ban thường vụ · ban chấp hành · ban cán sự · đảng đoàn · đơn vị · cơ quan · địa phương · xã · phường · thị trấn
  · huyện · quận · ubkt · ủy ban kiểm tra · doanh nghiệp · cơ sở · trường · sở · phòng · ban quản lý · đầu mối · thôn · khu dân cư`);
const memberNouns = nouns('đảng viên · cấp ủy viên · đồng chí · cán bộ · cá nhân');

// "13 ", "3.005 lượt ", "19 491 ", "chín "; not the 4 of "3-4 đơn vị", nor the 5 of "7,5"
const figure =
  /(?<![\p{L}\d.,/-])(\d{1,3}(?:[. ]\d{3}){1,2}|\d{1,6}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) {1,2}(?:lượt {1,2})?/gu;

/** All counts in a stretch of text, in order. */
export function countsIn(lower: string, start: number, end: number): Count[] {
  const counts: Count[] = [];
  for (const match of lower.slice(start, end).matchAll(figure)) {
    const at = start + match.index;
    const noun = at + match[0].length;
    const unit = nounAt(lower, noun, unitNouns);
    const named = unit ?? nounAt(lower, noun, memberNouns);
    if (named === null || noun + named.length > end) continue;
    const pair = paired.exec(lower.slice(noun + named.length, noun + named.length + 40))?.[0].length ?? 0;
    counts.push({
      start: at,
      end: noun + named.length + pair,
      of: unit === null ? 'members' : 'units',
      value: valueOf(match[1]!),
    });
  }
  return counts;
}

// "02 cơ quan, đơn vị", "9 huyện, thị xã, thành phố": one count under a pair of nouns
const paired =
  /^(?:, (?:đơn vị|địa phương|đảng bộ|tổ chức|doanh nghiệp|ngành|phường|thị trấn|thị xã|thành phố|đặc khu|phòng|ban)(?!\p{L})){1,3}/u;

function valueOf(figure: string): number {
  return spelled.get(figure) ?? Number(figure.replace(/[. ]/g, ''));
}

/** The noun of a list that stands at an offset as a whole word; null when none does. */
export function nounAt(lower: string, offset: number, list: readonly string[]): string | null {
  return (
    list.find((noun) => lower.startsWith(noun, offset) && !/\p{L}/u.test(lower[offset + noun.length] ?? ' ')) ?? null
  );
}

const bracket = /\([^()]{0,300}\)/g;

/** The same stretch with brackets blanked: what stands in them compares or explains ("(tăng 230 tổ chức)"). */
export function withoutBrackets(reading: ReadingText, start: number, end: number): string {
  return reading.lower.slice(start, end).replace(bracket, (found) => ' '.repeat(found.length));
}

/** The spans between brackets. */
export function bracketsIn(reading: ReadingText, start: number, end: number): { start: number; end: number }[] {
  return [...reading.lower.slice(start, end).matchAll(bracket)].map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + match[0].length - 1,
  }));
}
