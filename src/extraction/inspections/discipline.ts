import type { DisciplineFact } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import { isProse } from '../reading/prose.js';
import type { ReadingText } from '../reading/reading-text.js';
import { nounAt } from './counts.js';

type Target = DisciplineFact['target'];

const organisations = [
  'tổ chức đảng',
  'tổ chức',
  'tập thể',
  'chi bộ',
  'đảng ủy',
  'chi ủy',
  'đảng bộ',
  'ban thường vụ',
  'cấp ủy',
];
const members = ['đảng viên', 'đồng chí', 'cán bộ', 'người', 'trường hợp', 'cá nhân', 'cấp ủy viên'];

// also "khiến trách", a slip often made
const form = /khi[ểế]n trách|cảnh cáo|cách chức|khai trừ|giải tán/g;

// " 28", ": 03", " với 3", " (1", " ra khỏi Đảng 03"; not "2 lần", "1 năm", "5%", "34,5"
const countBehind =
  /^(?: ra khỏi đảng| khỏi đảng)?(?: (?:đối )?với| cho)?\s{0,2}[:(]?\s{0,2}(\d{1,3}(?:\.\d{3})?|\d{4,5})(?![\d%/]|,\d)(?! lần| năm| tháng| điểm| %)\s{0,2}/;

// "1 tập thể chi ủy … với hình thức | khiển trách", "3 đảng viên bị | khai trừ": the count before, in the same clause
const countAhead = /(?<![\d.,/-])(\d{1,3}(?:\.\d{3})?|\d{4,5}) {1,2}(?=\p{L})/gu;
const leadsToForm = / (?:hình thức|bị|xử lý|kỷ luật|là) {1,2}$/;

/** Discipline by form and number; brackets beginning with "trong đó" give parts and are left out. */
export function readDiscipline(reading: ReadingText, paragraphs: readonly Paragraph[]): DisciplineFact[] {
  if (reading.lower.search(form) < 0) return [];
  return paragraphs
    .filter((paragraph) => isProse(reading, paragraph))
    .flatMap((paragraph) => inParagraph(reading, paragraph));
}

const aside = /\((?:trong đó|gồm|chiếm|tăng|giảm|có)[^()]{0,300}\)/g;

function inParagraph(reading: ReadingText, { start, end }: Paragraph): DisciplineFact[] {
  const words = reading.lower.slice(start, end);
  if (words.search(form) < 0) return [];
  const lower = words.replace(aside, (bracket) => ' '.repeat(bracket.length));
  const facts: DisciplineFact[] = [];
  for (const match of lower.matchAll(form)) {
    const form = match[0].replace('ế', 'ể');
    const fact =
      countedBehind(lower, match.index, form) ?? countedAhead(lower, match.index, form, lastEnd(facts, start));
    if (fact) facts.push({ ...fact, start: start + fact.start, end: start + fact.end });
  }
  return facts;
}

function lastEnd(facts: readonly DisciplineFact[], start: number): number {
  return (facts.at(-1)?.end ?? start) - start;
}

function countedBehind(lower: string, at: number, form: string): DisciplineFact | null {
  const from = at + form.length;
  const match = countBehind.exec(lower.slice(from, from + 60));
  if (!match) return null;
  const behind = from + match[0].length;
  const noun = nounAt(lower, behind, organisations) ?? nounAt(lower, behind, members);
  const target = targetOf(form, noun ?? targetBefore(lower, at));
  return { start: at, end: behind + (noun?.length ?? 0), target, form, count: valueOf(match[1]!) };
}

function countedAhead(lower: string, at: number, form: string, from: number): DisciplineFact | null {
  const start = Math.max(from, at - 120);
  const before = lower.slice(start, at);
  for (const match of [...before.matchAll(countAhead)].reverse()) {
    const noun =
      nounAt(before, match.index + match[0].length, organisations) ??
      nounAt(before, match.index + match[0].length, members);
    const between = before.slice(match.index + match[0].length + (noun?.length ?? 0));
    if (!noun || /[.;:,(]/.test(between)) continue;
    if (between.trim() !== '' && !leadsToForm.test(between)) continue;
    return {
      start: start + match.index,
      end: at + form.length,
      target: targetOf(form, noun),
      form,
      count: valueOf(match[1]!),
    };
  }
  return null;
}

function valueOf(figure: string): number {
  return Number(figure.replace('.', ''));
}

function targetOf(form: string, noun: string): Target {
  if (form === 'giải tán') return 'organization';
  if (form === 'cách chức' || form === 'khai trừ') return 'member';
  return organisations.includes(noun) ? 'organization' : 'member';
}

/** "kỷ luật 2 tổ chức đảng (khiển trách 1, …)": the last noun named before in the sentence; members where none is. */
function targetBefore(lower: string, at: number): string {
  const sentence = lower.slice(Math.max(0, at - 260), at);
  const from = Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('; ')) + 1;
  const clause = sentence.slice(from);
  const places = [...organisations, ...members]
    .map((noun) => ({ noun, at: clause.lastIndexOf(noun) }))
    .filter((place) => place.at >= 0);
  return places.sort((a, b) => b.at - a.at || b.noun.length - a.noun.length)[0]?.noun ?? 'đảng viên';
}
