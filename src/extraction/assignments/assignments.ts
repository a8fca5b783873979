import type { OwnDocumentRead } from '../document/own-document.js';
import type { Assignment } from '../facts.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { ReadingText } from '../reading/reading-text.js';
import { addressees, type Context, headingContext, introducedContext, noContext } from './addressees.js';
import { dutyAt, isClosingClause, maySetTask } from './duties.js';
import { labelledAssignments } from './labels.js';
import { endOf, isNumbered, type Point, pointsOf } from './points.js';
import { tableAssignments } from './tables.js';
import { taskParagraphs } from './task-paragraphs.js';
import { divide } from './task-parts.js';

/** The tasks that a directive gives: one for each point or row that gives somebody one, two where a point has two dates. */
export function readAssignments(
  reading: ReadingText,
  paragraphs: readonly Paragraph[],
  document: OwnDocumentRead,
): Assignment[] {
  // a report tells what was done; only what it expressly asks for is a task
  const told = document.type === 'BC';
  const body = taskParagraphs(reading, paragraphs, document.bodyStart, document.bodyEnd);
  const annexes = taskParagraphs(reading, paragraphs, document.annexStart, reading.text.length);
  const found = [body, annexes].flatMap((part) => inPart(reading, part, told)).sort(inOrder);
  const tables = tableAssignments(reading, document.bodyStart).sort(inOrder);
  return [...outside(found, tables), ...tables].sort(inOrder);
}

const inOrder = (a: Assignment, b: Assignment) => a.start - b.start;

/** Those that no row of a table holds: where its cells are lines or parted by tabs they read like sentences as well. */
function outside(found: readonly Assignment[], tables: readonly Assignment[]): Assignment[] {
  let next = 0;
  return found.filter(({ start, end }) => {
    while (next < tables.length && tables[next]!.end <= start) next++;
    return next >= tables.length || tables[next]!.start >= end;
  });
}

/** The tasks of the body, or of the annexes. */
function inPart(reading: ReadingText, paragraphs: readonly Paragraph[], told: boolean): Assignment[] {
  const points = pointsOf(paragraphs);
  const preamble = points.findIndex((point) => point.paragraph.marker !== null);
  const labelled = labelledAssignments(reading, points);
  const taken = new Set(labelled.map(({ start }) => start));
  const addressed = addressees(reading, preamble < 0 ? [] : points.slice(0, preamble));
  const found = points.flatMap((point, i) => {
    const early = i < preamble || preamble < 0;
    return inPoint({ reading, taken, orderedOnly: early || told }, point, early ? noContext : addressed);
  });
  return [...found, ...labelled];
}

interface Reader {
  readonly reading: ReadingText;
  /** Where points begin whose labels were read. */
  readonly taken: ReadonlySet<number>;
  /** Before the first point the text tells; only what is expressly ordered there is a task. */
  readonly orderedOnly: boolean;
}

function inPoint(reader: Reader, point: Point, context: Context): Assignment[] {
  const { reading, taken } = reader;
  const { start, body, end } = point.paragraph;
  if (taken.has(start)) return [];
  if (tellsOnly(reading, point) && !reader.orderedOnly)
    return inPoint({ ...reader, orderedOnly: true }, point, noContext);
  const below = headingContext(reading, point) ?? introducedContext(reading, point);
  if (below) {
    const numbered = point.children.filter(isNumbered);
    if (numbered.length === 0) return ownTasks(reader, point, below, true);
    const more = point.more.flatMap((each) =>
      inParagraph(reader, each.start, each.start, each.end, { ...below, heading: false }),
    );
    return [...more, ...point.children.flatMap((child) => inPoint(reader, child, below))];
  }
  const ownDashes = point.children.filter((child) => !isNumbered(child));
  const tasks = ownTasks(reader, point, context, false);
  const passed = tasks.length > 0 && !/:$/.test(reading.text.slice(body, end)) ? noContext : context;
  const children = point.children.filter(isNumbered).flatMap((child) => inPoint(reader, child, passed));
  const dashes = tasks.length > 0 && context.heading ? [] : ownDashes.flatMap((child) => namedDash(reader, child));
  return [...tasks, ...children, ...dashes];
}

// "I. Ưu điểm", "Kết quả đạt được", "2. Hạn chế, khuyết điểm": what stands below tells how it was
const findings =
  /^(?:những |về |một số )?(?:ưu điểm|kết quả|hạn chế|khuyết điểm|tồn tại|nguyên nhân|tình hình|đánh giá|vi phạm)(?!\p{L})/u;
const longestFound = 80;

function tellsOnly(reading: ReadingText, { paragraph: { body, end } }: Point): boolean {
  return (
    end - body <= longestFound &&
    findings.test(reading.lower.slice(body, end)) &&
    !/:$/.test(reading.text.slice(body, end))
  );
}

// a dash gives a task of its own only when it names its units
function namedDash(reader: Reader, point: Point): Assignment[] {
  const { start, body, end } = point.paragraph;
  return [
    ...inParagraph(reader, start, body, end, noContext),
    ...point.children.flatMap((child) =>
      isNumbered(child) ? inPoint(reader, child, noContext) : namedDash(reader, child),
    ),
  ];
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

/** Sentence by sentence: each that names units begins a task; what follows belongs to it. */
function inParagraph(reader: Reader, start: number, body: number, end: number, context: Context): Assignment[] {
  const { reading } = reader;
  const tasks: {
    start: number;
    task: number;
    end: number;
    units: readonly string[];
    coordinating: readonly string[];
  }[] = [];
  for (const [i, sentence] of sentencesOf(reading, body, end).entries()) {
    if (
      /^(?:trong quá trình|quá trình (?:tổ chức|triển khai|thực hiện)|nếu có|định kỳ báo cáo|căn cứ |thực hiện )/.test(
        reading.lower.slice(sentence.start, sentence.start + 24),
      ) &&
      i === 0 &&
      context.units.length === 0
    )
      return [];
    if (/^trong quá trình/.test(reading.lower.slice(sentence.start, sentence.start + 16))) continue;
    const read = dutyAt(reading, sentence.start, sentence.end);
    const duty = read && (read.ordered || !reader.orderedOnly) ? read : null;
    if (duty && introduces(reading, sentence.end, end)) return [];
    if (duty && isClosingClause(reading, duty.task, sentence.end)) {
      if (i === 0) return [];
      continue;
    }
    const last = tasks.at(-1);
    if (duty)
      tasks.push({
        start: i === 0 ? start : sentence.start,
        task: duty.task,
        end: sentence.end,
        units: duty.units,
        coordinating: [],
      });
    else if (last) last.end = sentence.end;
    else if (
      i === 0 &&
      context.units.length > 0 &&
      (context.heading || (maySetTask(reading, sentence.start) && !isHeading(reading, body, end)))
    )
      tasks.push({
        start,
        task: sentence.start,
        end: sentence.end,
        units: context.units,
        coordinating: context.coordinating,
      });
  }
  return tasks.flatMap((task) => divide(reading, task));
}

// "3- Tổ chức thực hiện": a heading, whomever the points below address
function isHeading(reading: ReadingText, body: number, end: number): boolean {
  return end - body < 60 && !/[.;,]$/.test(reading.text.slice(end - 1, end));
}

function introduces(reading: ReadingText, sentenceEnd: number, end: number): boolean {
  return (
    sentenceEnd >= end && /(?:sau|sau đây|dưới đây|gồm)\s?:$/.test(reading.lower.slice(Math.max(0, end - 14), end))
  );
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
    if (
      /(?:^|[\s.(])(?:TP|Tp|TT|ThS|TS|\p{Lu})$/u.test(
        reading.text.slice(Math.max(0, from + match.index - 4), from + match.index),
      )
    )
      continue;
    sentences.push({ start, end: from + match.index + 1 });
    start = from + match.index + match[0].length;
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
}
