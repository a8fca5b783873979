import { parseDate } from '../../../src/vocabulary/calendar-date.js';
import { fold } from '../../../src/vocabulary/fold.js';
import { cellsOf } from '../../ui/pasted-cells.js';

export interface Unit {
  id: number;
  name: string;
  shortName: string | null;
}

export interface Row {
  key: number;
  unitText: string;
  unitId: number | null;
  resultText: string;
  result: string;
  text: string;
  concludedOn: string;
  remedyDue: string;
}

export type Doubt =
  | { kind: 'unknownUnit'; choices: Unit[] }
  | { kind: 'offScale'; word: string }
  | { kind: 'twin' }
  | { kind: 'badDay'; word: string }
  | { kind: 'noResult' };

export interface Scale {
  value: string;
  label: string;
}

const FIELDS = ['unitText', 'resultText', 'text', 'concludedOn', 'remedyDue'] as const;

/** Words of a header row, folded, by the column that they name. */
const HEADS: Record<string, (typeof FIELDS)[number]> = {
  'don vi': 'unitText',
  unit: 'unitText',
  'ket qua': 'resultText',
  result: 'resultText',
  'noi dung': 'text',
  text: 'text',
  'ngay ket luan': 'concludedOn',
  'concluded on': 'concludedOn',
  'han khac phuc': 'remedyDue',
  'remedy due': 'remedyDue',
};

let last = 0;
export const emptyRow = (part: Partial<Row> = {}): Row => ({
  ...{ key: ++last, unitText: '', unitId: null, resultText: '', result: '', text: '', concludedOn: '', remedyDue: '' },
  ...part,
});

/** The rows of a pasted block, units and results recognised as far as they are certain. */
export function rowsOf(block: string, units: Unit[], scale: Scale[]): Row[] {
  const cells = cellsOf(block);
  const heads = cells[0]?.map((word) => HEADS[fold(word)]);
  const headed = heads !== undefined && heads.filter(Boolean).length >= 2;
  const order = headed ? heads : FIELDS;
  return (headed ? cells.slice(1) : cells).map((values) => {
    const row = emptyRow();
    values.forEach((value, index) => {
      const field = order[index];
      if (field) row[field] = field === 'concludedOn' || field === 'remedyDue' ? dayOr(value) : value;
    });
    row.unitId = unitsNamed(row.unitText, units).length === 1 ? unitsNamed(row.unitText, units)[0]!.id : null;
    row.result = resultNamed(row.resultText, scale);
    return row;
  });
}

/** A day where the words are one; the words themselves otherwise, to be shown as a doubt. */
const dayOr = (words: string): string => {
  const parsed = parseDate(words);
  return parsed.ok ? parsed.date : words;
};

/** 'Đảng ủy xã ', 'xã ', 'thị trấn ' before the name proper. */
const KIND_OF_UNIT = /^((dang uy|dang bo|uy ban nhan dan|ubnd) )?((xa|thi tran|phuong|thi xa|huyen) )?/;

const plain = (name: string) => fold(name).replace(KIND_OF_UNIT, '');

/** The units that a name may mean: the same words first, then the same name without the kind of unit. */
export function unitsNamed(name: string, units: Unit[]): Unit[] {
  const sought = fold(name);
  if (sought === '') return [];
  const same = units.filter(
    (unit) => fold(unit.name) === sought || (unit.shortName && fold(unit.shortName) === sought),
  );
  if (same.length > 0) return same;
  return units.filter((unit) => plain(unit.name) === plain(name));
}

/** Units for a name that is none: those that share a word with it. */
function unitsLike(name: string, units: Unit[]): Unit[] {
  const words = plain(name)
    .split(' ')
    .filter((word) => word.length > 1);
  return units.filter((unit) => words.some((word) => plain(unit.name).split(' ').includes(word))).slice(0, 5);
}

function resultNamed(word: string, scale: Scale[]): string {
  const sought = fold(word);
  return scale.find(({ value, label }) => fold(label) === sought || value === sought)?.value ?? '';
}

/** Why a row can't be saved as it is; undefined: it is ready. */
export function doubtOf(row: Row, before: Row[], units: Unit[]): Doubt | undefined {
  if (row.unitId === null) {
    const named = unitsNamed(row.unitText, units);
    return { kind: 'unknownUnit', choices: named.length > 0 ? named : unitsLike(row.unitText, units) };
  }
  if (before.some(({ unitId }) => unitId === row.unitId)) return { kind: 'twin' };
  if (row.result === '') return row.resultText ? { kind: 'offScale', word: row.resultText } : { kind: 'noResult' };
  const wrongDay = [row.concludedOn, row.remedyDue].find((day) => day !== '' && !/^\d{4}-\d\d-\d\d$/.test(day)); // '2021-09-30'
  return wrongDay === undefined ? undefined : { kind: 'badDay', word: wrongDay };
}

/** A row that nobody has begun. */
export const isEmpty = (row: Row): boolean =>
  row.resultText === '' && row.result === '' && row.text === '' && row.concludedOn === '' && row.remedyDue === '';
