import { Problem } from '../http/problem.js';
import { type Language, say } from '../texts/texts.js';

const REFUSALS_SHOWN = 1000;

/** A line that was not taken over, and why. */
export interface Refusal {
  line: number;
  /** Its kind and its id in the source, as far as they could be read. */
  record: string | null;
  id: string | null;
  field: string | null;
  code: string;
  message: string;
}

/** What an import has come to so far. new + known + refused = lines. */
export class ImportReport {
  lines = 0;
  new = 0;
  known = 0;
  refused = 0;
  /** The first thousand. */
  readonly refusals: Refusal[] = [];
  /** The server was stopped before the end; sending the whole again goes on where it ended. */
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

  get whole() {
    return { ...this.progress, refusals: this.refusals, stopped: this.stopped };
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
