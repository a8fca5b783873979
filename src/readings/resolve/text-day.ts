import { fold } from '../../vocabulary/fold.js';
import { parseDate } from '../../vocabulary/calendar-date.js';

const LINES_LOOKED_AT = 12;
const LONGEST_LINE = 90;

// "thu hai, 12/10/2020 08:15", "song lo, ngay 12 thang 10 nam 2020", "cap nhat: 12-10-2020"
const DAY = /(?:^|[^\d/.-])(\d{1,2}) ?(?:[-/.]|thang) ?(\d{1,2}) ?(?:[-/.]|nam) ?(\d{4})(?!\d)/;
const TOLD = /^(?:thu|chu nhat|ngay|cap nhat|dang|xuat ban|\d)|, ?ngay/;

/** The day that a text bears itself: a short line of its beginning or end that gives one, as by-lines do; else null. */
export function dayOfText(text: string): string | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const edges = [...lines.slice(0, LINES_LOOKED_AT), ...lines.slice(-LINES_LOOKED_AT)];
  for (const line of edges) {
    if (line.length > LONGEST_LINE) continue;
    const folded = fold(line);
    const found = TOLD.test(folded) ? DAY.exec(folded) : null;
    const date = found && parseDate(`${found[1]}/${found[2]}/${found[3]}`);
    if (date?.ok) return date.date;
  }
  return null;
}
