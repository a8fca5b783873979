import type { Assignment } from '../facts.js';
import { type ReadingText, withoutTail } from '../reading/reading-text.js';
import { deadlinesIn, looseDeadline } from './deadlines.js';
import { coordinatingIn } from './duties.js';
import { isFollowUp } from './follow-up.js';

/** A task as it was found, before its dates divide it. */
export interface Task {
  readonly start: number;
  readonly task: number;
  readonly end: number;
  readonly units: readonly string[];
  readonly coordinating: readonly string[];
}

/** One assignment, or one for each date where the task has several. */
export function divide(reading: ReadingText, whole: Task): Assignment[] {
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

function assignment(
  reading: ReadingText,
  task: Task,
  deadline: { date: string | null; words: string } | null,
): Assignment {
  const loose = deadline ? null : looseDeadline(reading, task.task, task.end);
  const coordinating = [...new Set([...coordinatingIn(reading, task.task, task.end), ...task.coordinating])];
  return {
    start: task.start,
    end: task.end,
    units: task.units,
    coordinating,
    followUp: isFollowUp(reading.lower.slice(task.task, task.end)),
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
