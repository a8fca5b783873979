/** What a form holds: texts as typed, and records that were chosen. */
type Held = string | boolean | null | HeldRecord | readonly HeldRecord[];
interface HeldRecord {
  id: number;
  name?: string;
  number?: string | null;
  title?: string;
}

/** As the form shows it, ids left out. */
export function wordsOf(value: unknown): string {
  const held = value as Held;
  if (held === null || typeof held === 'boolean') return String(held ?? '');
  if (typeof held === 'string') return held;
  if (Array.isArray(held)) return (held as HeldRecord[]).map(nameOf).join(', ');
  return nameOf(held as HeldRecord);
}

const nameOf = ({ name, number, title }: HeldRecord) => name ?? number ?? title ?? '';

/** Two values that show alike may still be different records. */
function keyOf(value: unknown): string {
  const held = value as Held;
  if (typeof held === 'string') return held;
  if (Array.isArray(held)) return (held as HeldRecord[]).map(({ id }) => id).join(' ');
  return held === null || typeof held === 'boolean' ? String(held) : String((held as HeldRecord).id);
}

const differ = (a: unknown, b: unknown) => keyOf(a) !== keyOf(b);

/** What differs between two entries of one form. */
export function changed<Entry extends object>(before: Entry, after: Entry): (keyof Entry & string)[] {
  return (Object.keys(before) as (keyof Entry & string)[]).filter((field) => differ(before[field], after[field]));
}

export type Choice = 'mine' | 'theirs' | 'both';

/** Fields that both people changed, and not to the same. */
export function disputed<Entry extends object>(base: Entry, mine: Entry, theirs: Entry): (keyof Entry & string)[] {
  const theirFields = changed(base, theirs);
  return changed(base, mine).filter((field) => theirFields.includes(field) && differ(mine[field], theirs[field]));
}

/** Their entry with what only I touched, and with what was chosen where both did. `between` joins texts of both. */
export function settled<Entry extends object>(
  { base, mine, theirs }: { base: Entry; mine: Entry; theirs: Entry },
  choices: Partial<Record<string, Choice>>,
  between: (field: string) => string,
): Entry {
  const open = disputed(base, mine, theirs);
  const entry = { ...theirs };
  for (const field of changed(base, mine)) {
    const choice = open.includes(field) ? (choices[field] ?? 'mine') : 'mine';
    if (choice === 'mine') entry[field] = mine[field];
    if (choice === 'both') Object.assign(entry, { [field]: joined(mine[field], theirs[field], between(field)) });
  }
  return entry;
}

export const joined = (mine: unknown, theirs: unknown, between: string): string =>
  [wordsOf(mine), wordsOf(theirs)].join(between);
