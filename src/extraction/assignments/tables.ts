import type { ReadingText } from '../reading/reading-text.js';
import type { Assignment } from '../facts.js';
import { dateAt } from '../reading/dates.js';
import { deadlinesIn, looseDeadline } from './deadlines.js';
import { coordinatingIn } from './duties.js';
import { isFollowUp } from './follow-up.js';
import { barredRows, stackedRows, tabbedRows, type Cell, type Row } from './table-rows.js';
import { unitsAt } from './units.js';

type Role = 'task' | 'lead' | 'partner' | 'time' | 'other';

const roles: readonly (readonly [Role, RegExp])[] = [
  ['partner', /phối hợp|thẩm tra|tham gia|cùng thực hiện/],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|hạn |thời điểm/],
  ['other', /sản phẩm|kết quả|hồ sơ|ghi chú|kinh phí|soạn thảo/],
  ['lead', /chủ trì|cơ quan|đơn vị|chịu trách nhiệm|phụ trách|phân công|thực hiện|trình/],
  ['task', /nội dung|nhiệm vụ|tên |công việc|hoạt động|chỉ tiêu|giải pháp/],
];

/** Rows of tables whose heading names tasks and units, with bars, with tabs or with each cell on its own line: "TT | Nội dung | Cơ quan chủ trì". */
export function tableAssignments(reading: ReadingText, from: number): Assignment[] {
  return [barredRows, tabbedRows, stackedRows].flatMap((rows) => inRows(reading, rows(reading, from)));
}

function inRows(reading: ReadingText, rows: Iterable<Row>): Assignment[] {
  const found: Assignment[] = [];
  let columns: Role[] | null = null;
  let row: readonly Cell[] = [];
  const close = () => {
    if (columns && row.length > 1) found.push(...rowAssignment(reading, columns, row));
    row = [];
  };
  for (const cells of rows) {
    const heading = cells && columnsOf(cells);
    if (!cells || heading) {
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
    (aligned ? of('time') : rest).map((cell) => bareDate(reading, cell)).find(Boolean) ??
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
      followUp: isFollowUp(task.words.toLowerCase()),
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
