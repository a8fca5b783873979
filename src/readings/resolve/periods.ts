import { fold } from '../../vocabulary/fold.js';

export interface Period {
  from: string | null;
  to: string | null;
}

const UNKNOWN: Period = { from: null, to: null };

// "nam 2021", "6 thang dau nam 2023", "quy iii nam 2024", "thang 5/2022", "9 thang nam 2025"
const YEAR = /(?:nam |\/)(\d{4})(?!\d)/;
const MONTHS = /^(?:trong )?(\d{1,2}) thang (?:dau )?nam /;
const LAST_MONTHS = /^(?:trong )?6 thang cuoi nam /;
const QUARTER = /^(?:trong )?quy (iv|i{1,3}|[1-4])(?: nam |\/)/;
const MONTH = /^(?:trong )?thang (\d{1,2})(?: nam |\/)/;
const WHOLE_YEAR = /^(?:trong )?nam \d{4}$/;

/** The days of "năm 2021", "quý III/2024", "6 tháng đầu năm 2023"; unknown where the words leave a choice. */
export function periodOf(words: string | null): Period {
  const folded = fold(words ?? '');
  const year = YEAR.exec(folded)?.[1];
  if (!year) return UNKNOWN;
  const months = MONTHS.exec(folded);
  if (months && Number(months[1]) <= 12) return span(year, 1, Number(months[1]));
  if (LAST_MONTHS.test(folded)) return span(year, 7, 12);
  const quarter = QUARTER.exec(folded);
  if (quarter) {
    const number =
      ['', 'i', 'ii', 'iii', 'iv'].indexOf(quarter[1]!) > 0
        ? ['', 'i', 'ii', 'iii', 'iv'].indexOf(quarter[1]!)
        : Number(quarter[1]);
    return span(year, 3 * number - 2, 3 * number);
  }
  const month = MONTH.exec(folded);
  if (month && Number(month[1]) <= 12) return span(year, Number(month[1]), Number(month[1]));
  return WHOLE_YEAR.test(folded) ? span(year, 1, 12) : UNKNOWN;
}

function span(year: string, first: number, last: number): Period {
  if (first < 1 || last > 12) return UNKNOWN;
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const two = (n: number) => String(n).padStart(2, '0');
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(end)}` };
}
