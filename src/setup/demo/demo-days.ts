import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

/**
 * The days of data/demo: "2024-03-15" is history and stays; "today-12" and "today+5" are counted from the day of the
 * first start, so that what is overdue or due soon is so for whoever starts it.
 */
export class DemoDays {
  constructor(private readonly firstStart: string) {}

  of(text: string): string {
    const counted = /^today([+-]\d{1,4})?$/.exec(text); // "today+5"
    if (!counted) return text;
    const day = addDays(parseISO(this.firstStart), Number(counted[1] ?? 0));
    return formatISO(day, { representation: 'date' });
  }

  orNull(text: string | null | undefined): string | null {
    return text ? this.of(text) : null;
  }

  /** What lies after the first start has not happened: a clock that is far behind sees less of the history. */
  hasCome(text: string | null | undefined): boolean {
    return !text || this.of(text) <= this.firstStart;
  }
}
