import type { OwnDocumentRead } from '../document/own-document.js';
import type { Assignment } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import { withoutTail, type ReadingText } from '../reading/reading-text.js';
import { coordinatingIn, dutyAt, isClosingClause, opensTask } from './duties.js';
import { deadlinesIn, looseDeadline } from './deadlines.js';
import { labelledAssignments } from './labels.js';
import { endOf, isNumbered, pointsOf, type Point } from './points.js';
import { tableAssignments } from './tables.js';
import { unitsAt } from './units.js';

/** The tasks that a directive gives: one for each point or row that gives somebody one, two where a point has two dates. */
export function readAssignments(reading: ReadingText, paragraphs: readonly Paragraph[], document: OwnDocumentRead): Assignment[] {
  const between = (from: number, to: number) => paragraphs.filter(({ start, end }) => start >= from && end <= to && !isTableRow(reading, start, end));
  const found = [between(document.bodyStart, document.bodyEnd), between(document.annexStart, reading.text.length)].flatMap((part) => inPart(reading, part));
  const tables = tableAssignments(reading, document.bodyStart);
  return [...found, ...tables].sort((a, b) => a.start - b.start);
}

/** The tasks of the body, or of the annexes. */
function inPart(reading: ReadingText, paragraphs: readonly Paragraph[]): Assignment[] {
  const points = pointsOf(withoutAddress(reading, outsideQuotes(reading, paragraphs)));
  const preamble = points.findIndex((point) => point.paragraph.marker !== null);
  const labelled = labelledAssignments(reading, points);
  const addressed = addressees(reading, preamble < 0 ? [] : points.slice(0, preamble));
  const found = points.flatMap((point, i) => {
    const early = i < preamble || preamble < 0;
    return inPoint({ reading, taken: labelled, orderedOnly: early }, point, early ? noContext : addressed);
  });
  return [...found, ...labelled];
}

function isTableRow(reading: ReadingText, start: number, end: number): boolean {
  return reading.text.slice(start, end).includes('|');
}

interface Context {
  /** Units that a heading or an introduction above named. */
  readonly units: readonly string[];
  readonly coordinating: readonly string[];
  /** A heading named them: whatever stands below is their task. */
  readonly heading: boolean;
}

const noContext: Context = { units: [], coordinating: [], heading: false };

/** "Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:" at the end of the preamble: whom the points below address. */
function addressees(reading: ReadingText, preamble: readonly Point[]): Context {
  for (const { paragraph } of [...preamble].reverse()) {
    if (!/:$/.test(reading.text.slice(paragraph.start, paragraph.end))) continue;
    for (const order of [...reading.lower.slice(paragraph.start, paragraph.end).matchAll(/(?:yêu cầu|đề nghị|giao)(?= )/g)].reverse()) {
      const duty = dutyAt(reading, paragraph.start + order.index, paragraph.end);
      if (duty) return { units: duty.units, coordinating: [], heading: false };
    }
  }
  return noContext;
}

/** Without "Kính gửi:" and the list below it. */
function withoutAddress(reading: ReadingText, paragraphs: readonly Paragraph[]): Paragraph[] {
  const at = paragraphs.findIndex(({ start }, i) => i < 12 && reading.lower.startsWith('kính gửi', start));
  if (at < 0) return [...paragraphs];
  let end = at + 1;
  while (paragraphs[end]?.marker?.kind === 'dash') end++;
  return [...paragraphs.slice(0, at), ...paragraphs.slice(end)];
}

/** Without the paragraphs of a text quoted over several: new wordings that an amending act gives to articles of another. */
function outsideQuotes(reading: ReadingText, paragraphs: readonly Paragraph[]): Paragraph[] {
  let open = false;
  return paragraphs.filter(({ start, end }) => {
    const words = reading.text.slice(start, end);
    const opens = words.lastIndexOf('“');
    const closes = words.lastIndexOf('”');
    const quoted = open || words.startsWith('“');
    if (opens > closes) open = true;
    else if (closes >= 0) open = false;
    return !quoted;
  });
}

interface Reader {
  readonly reading: ReadingText;
  readonly taken: readonly Assignment[];
  /** Before the first point the text tells; only what is expressly ordered there is a task. */
  readonly orderedOnly: boolean;
}

function inPoint(reader: Reader, point: Point, context: Context): Assignment[] {
  const { reading, taken } = reader;
  const { start, body, end } = point.paragraph;
  if (taken.some((each) => each.start <= start && end <= each.end)) return [];
  const below = headingContext(reading, point) ?? introducedContext(reading, point);
  if (below) {
    const numbered = point.children.filter(isNumbered);
    if (numbered.length === 0) return ownTasks(reader, point, below, true);
    const more = point.more.flatMap((each) => inParagraph(reader, each.start, each.start, each.end, { ...below, heading: false }));
    return [...more, ...point.children.flatMap((child) => inPoint(reader, child, below))];
  }
  const ownDashes = point.children.filter((child) => !isNumbered(child));
  const tasks = ownTasks(reader, point, context, false);
  const passed = tasks.length > 0 && !/:$/.test(reading.text.slice(body, end)) ? noContext : context;
  const children = point.children.filter(isNumbered).flatMap((child) => inPoint(reader, child, passed));
  const dashes = tasks.length > 0 && context.heading ? [] : ownDashes.flatMap((child) => namedDash(reader, child));
  return [...tasks, ...children, ...dashes];
}

// a dash gives a task of its own only when it names its units
function namedDash(reader: Reader, point: Point): Assignment[] {
  const { start, body, end } = point.paragraph;
  return [...inParagraph(reader, start, body, end, noContext), ...point.children.flatMap((child) => (isNumbered(child) ? inPoint(reader, child, noContext) : namedDash(reader, child)))];
}

/** The tasks in a point's own words, the dashes below it and the paragraphs that go on with it. */
function ownTasks(reader: Reader, point: Point, context: Context, headed: boolean): Assignment[] {
  const { start, body, end } = point.paragraph;
  if (headed) {
    const from = wordsBehindHeading(point);
    return from === null ? [] : divide(reader.reading, { start, task: from, end: endOf(point), ...context });
  }
  const own = inParagraph(reader, start, body, end, isNumbered(point) ? context : noContext);
  const more = point.more.flatMap((each) => inParagraph(reader, each.start, each.start, each.end, noContext));
  return [...own, ...more];
}

function wordsBehindHeading(point: Point): number | null {
  return point.more[0]?.start ?? point.children[0]?.paragraph.body ?? null;
}

/** "2. Sở Khoa học và Công nghệ" above points of its own: a heading that is nothing but names of units. */
function headingContext(reading: ReadingText, point: Point): Context | null {
  const { body, end } = point.paragraph;
  if (end - body > 420 || (point.children.length === 0 && point.more.length === 0)) return null;
  const named = unitsAt(reading, body, end);
  if (!named) return null;
  const rest = reading.lower.slice(named.end, end);
  const colon = /:\s*$/.test(rest);
  if (/^[\s:.;]*$/.test(rest) && point.paragraph.marker?.kind !== 'dash') return { units: named.units, coordinating: [], heading: true };
  if (named.acts && colon) return { units: named.units, coordinating: coordinatingIn(reading, named.end, end), heading: true };
  return !named.acts && colon && /^[\s,(]*(?:trong đó|nhất là|đặc biệt|từ|:|\()/.test(rest) ? { units: named.units, coordinating: [], heading: true } : null;
}

/** "Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở … thực hiện các nhiệm vụ sau:" above points that name nobody. */
function introducedContext(reading: ReadingText, point: Point): Context | null {
  const { body, end } = point.paragraph;
  if (!/:$/.test(reading.text.slice(body, end)) || point.children.length === 0) return null;
  const duty = dutyAt(reading, body, end);
  return duty ? { units: duty.units, coordinating: coordinatingIn(reading, duty.task, end), heading: true } : null;
}

/** Sentence by sentence: each that names units begins a task; what follows belongs to it. */
function inParagraph(reader: Reader, start: number, body: number, end: number, context: Context): Assignment[] {
  const { reading } = reader;
  const tasks: { start: number; task: number; end: number; units: readonly string[]; coordinating: readonly string[] }[] = [];
  for (const [i, sentence] of sentencesOf(reading, body, end).entries()) {
    if (/^(?:trong quá trình|quá trình (?:tổ chức|triển khai|thực hiện)|nếu có|định kỳ báo cáo|căn cứ |thực hiện )/.test(reading.lower.slice(sentence.start, sentence.start + 24)) && i === 0 && context.units.length === 0) return [];
    if (/^trong quá trình/.test(reading.lower.slice(sentence.start, sentence.start + 16))) continue;
    const read = dutyAt(reading, sentence.start, sentence.end);
    const duty = read && (read.ordered || !reader.orderedOnly) ? read : null;
    if (duty && introduces(reading, sentence.end, end)) return [];
    if (duty && isClosingClause(reading, duty.task, sentence.end) ) {
      if (i === 0) return [];
      continue;
    }
    const last = tasks.at(-1);
    if (duty) tasks.push({ start: i === 0 ? start : sentence.start, task: duty.task, end: sentence.end, units: duty.units, coordinating: [] });
    else if (last) last.end = sentence.end;
    else if (i === 0 && context.units.length > 0 && (context.heading || (opensTask(reading, sentence.start) && !isHeading(reading, body, end)))) tasks.push({ start, task: sentence.start, end: sentence.end, units: context.units, coordinating: context.coordinating });
  }
  return tasks.flatMap((task) => divide(reading, task));
}

// "3- Tổ chức thực hiện": a heading, whomever the points below address
function isHeading(reading: ReadingText, body: number, end: number): boolean {
  return end - body < 60 && !/[.;,]$/.test(reading.text.slice(end - 1, end));
}

function introduces(reading: ReadingText, sentenceEnd: number, end: number): boolean {
  return sentenceEnd >= end && /(?:sau|sau đây|dưới đây|gồm)\s?:$/.test(reading.lower.slice(Math.max(0, end - 14), end));
}

interface Sentence {
  readonly start: number;
  readonly end: number;
}

function sentencesOf(reading: ReadingText, from: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (const match of reading.text.slice(from, end).matchAll(/\.\s{1,3}(?=[\p{Lu}"“])/gu)) {
    // "TP. Huế", "ThS. Lê": an abbreviation, no end
    if (/(?:^|[\s.(])(?:TP|Tp|TT|ThS|TS|\p{Lu})$/u.test(reading.text.slice(Math.max(0, from + match.index - 4), from + match.index))) continue;
    sentences.push({ start, end: from + match.index + 1 });
    start = from + match.index + match[0].length;
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
}

interface Task {
  readonly start: number;
  readonly task: number;
  readonly end: number;
  readonly units: readonly string[];
  readonly coordinating: readonly string[];
}

/** One assignment, or one for each date where the task has several. */
function divide(reading: ReadingText, whole: Task): Assignment[] {
  const deadlines = deadlinesIn(reading, whole.task, whole.end);
  if (deadlines.length < 2) return [assignment(reading, whole, deadlines[0] ?? null)];
  const parts: Assignment[] = [];
  let from = whole.start;
  let task = whole.task;
  deadlines.forEach((deadline, i) => {
    const sentence = lastBoundary(reading, task, deadline.start, i === 0 ? /[.]\s/g : /[.;]\s/g);
    if (i === 0 && sentence > task) {
      parts.push(assignment(reading, { ...whole, start: from, task, end: sentence }, null));
      from = task = sentence;
    }
    const next = deadlines[i + 1];
    const end = next ? Math.max(deadline.end, lastBoundary(reading, deadline.end, next.start, /[.;]\s/g)) : whole.end;
    parts.push(assignment(reading, { ...whole, start: from, task, end }, deadline));
    from = task = end;
  });
  return parts;
}

/** Behind the last end of a sentence or clause between two offsets; the first offset when there is none. */
function lastBoundary(reading: ReadingText, from: number, to: number, form: RegExp): number {
  const match = [...reading.lower.slice(from, to).matchAll(form)].at(-1);
  return match ? from + match.index + match[0].length : from;
}

function assignment(reading: ReadingText, task: Task, deadline: { date: string | null; words: string } | null): Assignment {
  const loose = deadline ? null : looseDeadline(reading, task.task, task.end);
  const coordinating = [...new Set([...coordinatingIn(reading, task.task, task.end), ...task.coordinating])];
  return {
    start: task.start,
    end: task.end,
    units: task.units,
    coordinating,
    task: taskWords(reading, task),
    deadline: deadline?.date ?? null,
    deadlineWords: deadline?.words ?? loose?.words ?? null,
  };
}

const longestTask = 300;

function taskWords(reading: ReadingText, { task, end }: Task): string {
  const words = withoutTail(reading.words(task, end).replace(/^[-:;,. ]+/, ''), ' ;./');
  return words.length <= longestTask ? words : `${words.slice(0, words.lastIndexOf(' ', longestTask))} …`;
}
