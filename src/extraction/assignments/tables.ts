import type { ReadingText } from '../reading/reading-text.js';
import type { Assignment } from '../facts.js';
import { dateAt } from '../reading/dates.js';
import { deadlinesIn, looseDeadline } from './deadlines.js';
import { coordinatingIn } from './duties.js';
import { unitsAt } from './units.js';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

type Role = 'task' | 'lead' | 'partner' | 'time' | 'other';

const roles: readonly (readonly [Role, RegExp])[] = [
  ['partner', /phối hợp|thẩm tra|tham gia|cùng thực hiện/],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|hạn |thời điểm/],
  ['other', /sản phẩm|kết quả|hồ sơ|ghi chú|kinh phí|soạn thảo/],
  ['lead', /chủ trì|cơ quan|đơn vị|chịu trách nhiệm|phụ trách|phân công|thực hiện|trình/],
  ['task', /nội dung|nhiệm vụ|tên |công việc|hoạt động|chỉ tiêu|giải pháp/],
];

/** Rows of tables with bars whose heading names tasks and units: "| TT | Nội dung | Cơ quan chủ trì | Thời gian |". */
export function tableAssignments(reading: ReadingText, from: number): Assignment[] {
  const found: Assignment[] = [];
  let columns: Role[] | null = null;
  let row: Cell[] = [];
  const close = () => {
    if (columns && row.length > 1) found.push(...rowAssignment(reading, columns, row));
    row = [];
  };
  for (const cells of rowsOf(reading, from)) {
    const heading = columnsOf(cells);
    if (heading) {
      close();
      columns = heading;
    } else if (columns && continuesRow(reading, cells) && row.length > 0) row = [...row, ...cells];
    else {
      close();
      row = cells;
    }
  }
  close();
  return found;
}

// a bar at a line's end and one at the next line's beginning part two rows; elsewhere a bar parts two cells
function* rowsOf(reading: ReadingText, from: number): Generator<Cell[]> {
  const first = reading.text.indexOf('|', from);
  if (first < 0) return;
  const table = reading.text.slice(first);
  let start = 0;
  for (const match of table.matchAll(/\|[ ]{0,3}\n\s{0,20}\|/g)) {
    yield cellsOf(reading, first + start, first + match.index);
    start = match.index + match[0].length;
  }
  yield cellsOf(reading, first + start, Math.min(reading.text.length, first + start + 20_000));
}

function cellsOf(reading: ReadingText, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  while (from <= end && cells.length < 40) {
    const bar = reading.text.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    const words = reading.words(from, to);
    if (words !== '' && !/^[\d.IVX)-]{1,5}$/.test(words)) cells.push({ start: from, end: to, words });
    from = to + 1;
  }
  return cells;
}

function columnsOf(row: readonly Cell[]): Role[] | null {
  // what stands before "TT" is the table's caption
  const numbered = row.findIndex((cell) => /^(?:tt|stt|số tt)$/i.test(cell.words));
  const cells = row.slice(numbered + 1);
  if (cells.length < 2 || cells.some((cell) => cell.words.length > 90)) return null;
  const named = cells.map((cell) => roleOf(cell.words.toLowerCase()));
  return named.includes('lead') && (named.includes('task') || named.includes('time') || named.includes('partner'))
    ? named
    : null;
}

function roleOf(heading: string): Role {
  return roles.find(([, form]) => form.test(heading))?.[0] ?? 'other';
}

// cells without a unit among them go on with the row above, which was broken
function continuesRow(reading: ReadingText, cells: readonly Cell[]): boolean {
  return cells.length > 0 && !cells.some((cell) => isUnits(reading, cell));
}

function isUnits(reading: ReadingText, cell: Cell): boolean {
  const named = unitsAt(reading, cell.start, cell.end);
  return (
    named !== null &&
    !named.acts &&
    cell.end - named.end < 130 &&
    /^[\s.;:,|(]/.test(`${reading.text.slice(named.end, named.end + 1)} `) &&
    cell.words.length < 300
  );
}

function rowAssignment(reading: ReadingText, columns: readonly Role[], row: readonly Cell[]): Assignment[] {
  const aligned = row.length === columns.length;
  const of = (role: Role) => (aligned ? row.filter((_, i) => columns[i] === role) : []);
  const task = of('task')[0] ?? row[0]!;
  const lead =
    of('lead').find((cell) => unitsAt(reading, cell.start, cell.end)) ??
    row.slice(1).find((cell) => isUnits(reading, cell));
  const units = lead ? unitsAt(reading, lead.start, lead.end)?.units : undefined;
  if (!lead || !units || lead === task || task.words.length < 8) return [];
  const rest = row.slice(row.indexOf(lead) + 1);
  const [start, end] = [row[0]!.start, row.at(-1)!.end];
  const due =
    rest.flatMap((cell) => deadlinesIn(reading, cell.start, cell.end))[0] ??
    of('time')
      .map((cell) => bareDate(reading, cell))
      .find(Boolean) ??
    null;
  const loose = due ? null : rest.map((cell) => looseDeadline(reading, cell.start, cell.end)).find(Boolean);
  const partners = of('partner').flatMap((cell) => unitsAt(reading, cell.start, cell.end)?.units ?? []);
  return [
    {
      start,
      end,
      units,
      coordinating:
        partners.length > 0 ? partners : rest.flatMap((cell) => coordinatingIn(reading, cell.start, cell.end)),
      task: task.words.slice(0, 300),
      deadline: due?.date ?? null,
      deadlineWords: due?.words ?? loose?.words ?? null,
    },
  ];
}

// "15/3/2026" alone in a column for time
function bareDate(reading: ReadingText, cell: Cell): { date: string; words: string } | null {
  const date = dateAt(reading, cell.start + /^\s*/.exec(reading.text.slice(cell.start, cell.end))![0].length);
  return date && date.end <= cell.end ? { date: date.date, words: cell.words } : null;
}
