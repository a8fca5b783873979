import { z } from 'zod';
import { integer, text, textOrNull, truth } from '../http/answers.js';
import type { Problem } from '../http/problem.js';
import { type Language, say } from '../texts/texts.js';

const REFUSALS_SHOWN = 1000;

/** A line that was not taken over, and why. */
const refusal = z.object({
  ...{ line: integer, field: textOrNull, code: text, message: text },
  record: textOrNull.describe('Its kind, as far as it could be read'),
  id: textOrNull.describe('Its id in the source'),
});

export const importReport = z.object({
  ...{ lines: integer.describe('new + known + refused'), new: integer, known: integer, refused: integer },
  refusals: z.array(refusal).describe('The first thousand'),
  cut: truth.describe('A dry run tried the first 500 lines only'),
  stopped: truth.describe('The server was stopped before the end; sending all again goes on where it ended'),
});

type Refusal = z.infer<typeof refusal>;

/** What an import has come to so far. */
export class ImportReport {
  lines = 0;
  new = 0;
  known = 0;
  refused = 0;
  readonly refusals: Refusal[] = [];
  cut = false;
  stopped = false;

  constructor(private readonly language: Language) {}

  refuse({ line, record, id }: Pick<Refusal, 'line' | 'record' | 'id'>, problem: Problem): void {
    this.lines += 1;
    this.refused += 1;
    if (this.refusals.length < REFUSALS_SHOWN) this.refusals.push({ line, record, id, ...this.reason(problem) });
  }

  accept(known: boolean): void {
    this.lines += 1;
    if (known) this.known += 1;
    else this.new += 1;
  }

  /** The counts alone, for a progress bar. */
  get progress() {
    return { lines: this.lines, new: this.new, known: this.known, refused: this.refused };
  }

  get whole(): z.infer<typeof importReport> {
    return { ...this.progress, refusals: this.refusals, cut: this.cut, stopped: this.stopped };
  }

  private reason({ code, params, errors }: Problem): Pick<Refusal, 'field' | 'code' | 'message'> {
    const [first] = errors;
    return first
      ? {
          field: first.field,
          code: first.code,
          message: say(this.language, `fields.${first.code}`, first.params ?? {}),
        }
      : { field: null, code, message: say(this.language, `problems.${code}`, params) };
  }
}
