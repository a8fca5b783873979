interface Chosen {
  id: number;
  name?: string;
  number?: string | null;
  title?: string;
}

const isChosen = (value: unknown): value is Chosen => typeof value === 'object' && value !== null && 'id' in value;

/** What a form holds, as it shows it: texts as typed, records that were chosen by their names. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (isChosen(value)) return value.name ?? value.number ?? value.title ?? '';
  return typeof value === 'string' ? value : '';
}

/** Two records that are called alike may still be different ones. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(keyOf).join('\n');
  return isChosen(value) ? String(value.id) : JSON.stringify(value);
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
