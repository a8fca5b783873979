import type { DisciplineFact } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';

type Target = DisciplineFact['target'];

const forms = 'khiển trách|cảnh cáo|cách chức|khai trừ|giải tán';
const organisations = 'tổ chức đảng|tổ chức|tập thể|chi bộ|đảng ủy|chi ủy|đảng bộ|ban thường vụ|cấp ủy';
const members = 'đảng viên|đồng chí|cán bộ|người|trường hợp|cá nhân|cấp ủy viên';
const figure = '\\d{1,3}(?:\\.\\d{3})?|\\d{1,5}';

// "khiển trách 28", "khiển trách với 3 tổ chức đảng", "cảnh cáo: 1 tổ chức đảng", "khai trừ 12 (19%)", "cách chức 01 đồng chí"
const formFirst = new RegExp(`(${forms})(?: (?:đối )?với| cho)?\\s{0,2}[:(]?\\s{0,2}(${figure})(?![\\d%/]|,\\d)(?! lần| năm| tháng| điểm|%| %)(?:\\s{1,2}(${organisations}|${members}))?`, 'g');

// "1 tập thể chi ủy … với hình thức khiển trách", "kỷ luật 02 đảng viên bằng hình thức cảnh cáo", "3 đảng viên bị khai trừ", "05 đồng chí khiển trách"
const countFirst = new RegExp(
  `(?<![\\d.,/-])(${figure})\\s{1,2}(${organisations}|${members})(?:[^.;:,\\d(]{0,80}?\\s(?:hình thức|bị|xử lý)(?: kỷ luật)?)?\\s{1,2}(${forms})(?!,? (?:cảnh cáo|khiển trách|cách chức|khai trừ))`,
  'g',
);

/** Discipline by form and number; brackets beginning with "trong đó" give parts and are left out. */
export function readDiscipline(reading: ReadingText, paragraphs: readonly Paragraph[]): DisciplineFact[] {
  return paragraphs.flatMap((paragraph) => inParagraph(reading, paragraph));
}

function inParagraph(reading: ReadingText, { start, end }: Paragraph): DisciplineFact[] {
  const words = reading.lower.slice(start, end);
  if (!words.includes('khiển trách') && !words.includes('cảnh cáo') && !words.includes('cách chức') && !words.includes('khai trừ') && !words.includes('giải tán')) return [];
  const lower = words.replace(/\((?:trong đó|gồm|chiếm|tăng|giảm|có)[^()]{0,300}\)/g, (bracket) => ' '.repeat(bracket.length));
  const first = [...lower.matchAll(formFirst)].map((match) => fact(start, match, match[1]!, match[2]!, match[3] ?? targetBefore(lower, match.index)));
  const second = [...lower.matchAll(countFirst)].map((match) => fact(start, match, match[3]!, match[1]!, match[2]!));
  const apart = second.filter((one) => !first.some((other) => other.start < one.end && one.start < other.end));
  return [...first, ...apart].sort((a, b) => a.start - b.start);
}

function fact(offset: number, match: RegExpMatchArray, form: string, count: string, noun: string): DisciplineFact {
  const start = offset + match.index!;
  return { start, end: start + match[0].length, target: targetOf(form, noun), form, count: Number(count.replace('.', '')) };
}

function targetOf(form: string, noun: string): Target {
  if (form === 'giải tán') return 'organization';
  if (form === 'cách chức' || form === 'khai trừ') return 'member';
  return new RegExp(`^(?:${organisations})`).test(noun) ? 'organization' : 'member';
}

/** "kỷ luật 2 tổ chức đảng (khiển trách 1, …)": the last noun named before in the sentence. */
function targetBefore(lower: string, at: number): string {
  const sentence = lower.slice(Math.max(0, at - 260), at);
  const from = Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('; ')) + 1;
  const named = [...sentence.slice(from).matchAll(new RegExp(`${organisations}|${members}`, 'g'))].at(-1);
  return named?.[0] ?? 'đảng viên';
}
