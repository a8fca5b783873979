import type { Body, OrganizationRecord } from '../../api/records.js';
import type { Chosen } from '../../pickers/organization-picker.js';

export interface NameRow {
  name: string;
  from: string;
  to: string;
}

export interface ParentRow {
  parent: Chosen | null;
  from: string;
  to: string;
}

/** An organisation as the form holds it: texts as typed, lists a line each, days as YYYY-MM-DD. */
export interface UnitEntry {
  names: NameRow[];
  parents: ParentRow[];
  shortName: string;
  code: string;
  level: string;
  place: string;
  establishedOn: string;
  endedOn: string;
  aliases: string;
  collectives: string;
  note: string;
}

/** `nameOf`: how the bodies are called that it stands or stood under. */
export function entryOf(record: OrganizationRecord, nameOf: (id: number) => string): UnitEntry {
  const dated = <T extends { from: string | null; to: string | null }>({ from, to }: T) => ({
    ...{ from: from ?? '', to: to ?? '' },
  });
  return {
    names: record.names.map((row) => ({ name: row.name, ...dated(row) })),
    parents: record.parents.map((row) => ({
      parent: { id: row.parentId, name: nameOf(row.parentId) },
      ...dated(row),
    })),
    ...{ shortName: record.shortName ?? '', code: record.code, level: record.level, place: record.place ?? '' },
    ...{ establishedOn: record.establishedOn ?? '', endedOn: record.endedOn ?? '', note: record.note ?? '' },
    ...{ aliases: record.aliases.join('\n'), collectives: record.collectives.join('\n') },
  };
}

const orNull = (text: string) => text.trim() || null;
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Only the fields that were changed. */
export function bodyOf(entry: UnitEntry, fields: (keyof UnitEntry)[]): Body<'/api/organizations/{id}', 'patch'> {
  const whole = {
    names: followed(entry.names.filter(({ name }) => name.trim() !== '')).map(({ name, from, to }) => ({
      ...{ name: name.trim(), from: orNull(from), to: orNull(to) },
    })),
    parents: followed(entry.parents.filter(({ parent }) => parent !== null)).map(({ parent, from, to }) => ({
      ...{ parentId: parent!.id, from: orNull(from), to: orNull(to) },
    })),
    ...{ shortName: orNull(entry.shortName), code: orNull(entry.code), level: entry.level as 'commune' },
    ...{ place: orNull(entry.place), establishedOn: orNull(entry.establishedOn), endedOn: orNull(entry.endedOn) },
    ...{ aliases: lines(entry.aliases), collectives: lines(entry.collectives), note: orNull(entry.note) },
  };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => fields.includes(name as 'code')));
}

/** In the order of their days; what has no last day holds until the next one begins. */
export function followed<Row extends { from: string; to: string }>(rows: Row[]): Row[] {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.map((row, index) => ({ ...row, to: row.to || (sorted[index + 1]?.from ?? '') }));
}
