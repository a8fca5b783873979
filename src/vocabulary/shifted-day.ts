import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

/** The day (YYYY-MM-DD) so many days later; before it, with a negative number. */
export function shifted(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: 'date' });
}
