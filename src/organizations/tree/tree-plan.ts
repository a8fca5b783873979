import type { FieldCode } from '../../texts/texts.js';
import { fold, foldedWords } from '../../vocabulary/fold.js';
import { type BodyKinds, initialsOf, type KindFacts } from './body-kinds.js';
import type { Choice, TreeRow } from './tree.dto.js';
import { levelOf, systemOf } from './tree-words.js';

/** A living body of the register. */
export interface KnownBody {
  id: number;
  name: string;
  parentId: number | null;
  parent: string | null;
  system: string;
  level: string;
  /** All that it is called, folded. */
  folded: string[];
}

export interface Doubt {
  field: keyof TreeRow;
  code: FieldCode;
  params?: Record<string, string>;
}

export interface PlannedRow {
  state: 'new' | 'known' | 'doubtful';
  organizationId: number | null;
  name: string;
  code: string | null;
  system: string | null;
  level: string | null;
  place: string | null;
  kind: string | null;
  /** The known body above, or the row above; neither: it stands at the top. */
  parentId: number | null;
  parent: string | null;
  above: number | null;
  doubts: Doubt[];
  choices: Choice[];
}

type Above = Pick<PlannedRow, 'parentId' | 'above' | 'doubts' | 'choices'>;
type Told = Pick<PlannedRow, 'code' | 'system' | 'level' | 'kind' | 'place' | 'doubts' | 'choices'> & {
  general: boolean;
};

const CHOICES_SHOWN = 5;
const UNIT_ALONE = /^(xã|phường|thị trấn|đặc khu) /i; // 'Xã Tam Sơn'

/** What a pasted list of units comes to: which are new, which known, and where somebody must decide. */
export class TreePlan {
  private readonly byName = new Map<string, KnownBody[]>();
  private readonly byId: ReadonlyMap<number, KnownBody>;
  private readonly rowsByName = new Map<string, number[]>();
  private readonly planned = new Map<number, PlannedRow>();

  constructor(
    private readonly rows: readonly TreeRow[],
    private readonly underId: number | null,
    known: readonly KnownBody[],
    private readonly kinds: BodyKinds,
  ) {
    this.byId = new Map(known.map((body) => [body.id, body]));
    for (const body of known) for (const name of body.folded) listed(this.byName, name).push(body);
    rows.forEach(({ name }, row) => listed(this.rowsByName, fold(name)).push(row));
    for (const row of this.inOrder()) this.planned.set(row, this.plan(row));
  }

  /** In the order of the rows. */
  get lines(): PlannedRow[] {
    return this.rows.map((_, row) => this.planned.get(row)!);
  }

  /** What stands above comes first; a row that stands under itself comes as it is. */
  inOrder(): number[] {
    const done = new Set<number>();
    const visit = (row: number, below: ReadonlySet<number>) => {
      if (done.has(row) || below.has(row)) return;
      const { above } = this.above(row);
      if (above !== null) visit(above, new Set([...below, row]));
      done.add(row);
    };
    this.rows.forEach((_, row) => visit(row, new Set()));
    return [...done];
  }

  private plan(row: number): PlannedRow {
    const { name, sameAsId } = this.rows[row]!;
    const above = this.above(row);
    const told = this.told(row, above);
    const twin = this.twinOf(row, above);
    const known = sameAsId ? this.byId.get(sameAsId) : undefined;
    const identity: Identity = known ? { known } : twin ? TWIN : this.identity(row, above, told.general);
    if (identity.known) return { ...knownLine(identity.known), above: above.above };
    const { general: _, ...facts } = told;
    const doubts = [...above.doubts, ...identity.doubts, ...told.doubts];
    return {
      ...{ state: doubts.length > 0 ? 'doubtful' : 'new', organizationId: null, name, ...facts },
      ...{
        parentId: above.parentId,
        parent: this.byId.get(above.parentId ?? 0)?.name ?? null,
        above: above.above,
        doubts,
      },
      choices: [...above.choices, ...identity.choices, ...told.choices],
    };
  }

  /** What the row stands under, once for each question: the page may name it by row, by id or by name. */
  private above(row: number): Above {
    const { above = null, parentId = null, parent, sameAsId } = this.rows[row]!;
    const found = (part: Partial<Above>): Above => ({ parentId: null, above: null, doubts: [], choices: [], ...part });
    if (parentId) return found({ parentId });
    if (above !== null)
      return this.standsUnderItself(row) ? found({ doubts: [doubt('above', 'treeLoop')] }) : found({ above });
    if (!parent?.trim() || sameAsId) return found({ parentId: this.underId });
    const inList = (this.rowsByName.get(fold(parent)) ?? []).filter((each) => each !== row);
    if (inList.length === 1) {
      const loop = this.standsUnderItself(row);
      return loop ? found({ doubts: [doubt('parent', 'treeLoop')] }) : found({ above: inList[0]! });
    }
    const known = this.byName.get(fold(parent)) ?? [];
    if (inList.length === 0 && known.length === 1) return found({ parentId: known[0]!.id });
    const candidates = known.length > 0 ? known : this.like(parent);
    return found({
      doubts: [doubt('parent', inList.length + known.length > 1 ? 'treeSeveral' : 'treeUnknown', { name: parent })],
      choices: candidates.slice(0, CHOICES_SHOWN).map((body) => ({ label: label(body), sets: { parentId: body.id } })),
    });
  }

  private standsUnderItself(row: number): boolean {
    const seen = new Set<number>();
    for (let at: number | null = row; at !== null && !seen.has(at); at = this.rowAbove(at)) {
      seen.add(at);
      if (this.rowAbove(at) === row) return true;
    }
    return false;
  }

  /** The row that the row names as its upper one, whatever comes of it. */
  private rowAbove(row: number): number | null {
    const { above = null, parentId, parent, sameAsId } = this.rows[row]!;
    if (parentId || sameAsId) return null;
    if (above !== null) return above < this.rows.length ? above : null;
    const named = parent ? (this.rowsByName.get(fold(parent)) ?? []).filter((each) => each !== row) : [];
    return named.length === 1 ? named[0]! : null;
  }

  private twinOf(row: number, { parentId, above, doubts }: Above): boolean {
    if (doubts.length > 0) return false;
    return (this.rowsByName.get(fold(this.rows[row]!.name)) ?? []).some((other) => {
      const place = other < row ? this.above(other) : undefined;
      return place !== undefined && place.parentId === parentId && place.above === above;
    });
  }

  /** Whether the register has the body: by its name under the same one; elsewhere only somebody can tell. */
  private identity(row: number, above: Above, general: boolean): Identity {
    const { name, separate } = this.rows[row]!;
    const same = this.byName.get(fold(name)) ?? [];
    const upper = above.above === null ? above.parentId : (this.planned.get(above.above)?.organizationId ?? NEW);
    const under = same.filter(({ parentId }) => upper !== null && parentId === upper);
    const candidates = under.length > 0 ? under : upper === null ? same : general ? [] : same;
    const certain = upper === null || under.length > 0;
    if (separate || candidates.length === 0 || above.doubts.length > 0) return { doubts: [], choices: [] };
    if (certain && candidates.length === 1) return { known: candidates[0]! };
    const choices: Choice[] = candidates
      .slice(0, CHOICES_SHOWN)
      .map((body) => ({ label: label(body), sets: { sameAsId: body.id } }));
    const own: Choice = { label: name, sets: { separate: true } };
    return {
      doubts: [doubt('sameAsId', certain ? 'treeSeveral' : 'treeElsewhere', { name })],
      choices: certain ? choices : [...choices, own],
    };
  }

  /** Code, system and level: as given, else as the name tells by the catalogue, else asked for. */
  private told(row: number, above: Above): Told {
    const { name, code: givenCode, level: levelWords, system: systemWords } = this.rows[row]!;
    const reading = this.kinds.read(name);
    const doubts: Doubt[] = [];
    const given = {
      code: givenCode?.trim() || null,
      level: word(levelWords, levelOf, (words) => doubts.push(doubt('level', 'treeWord', { words }))),
      system: word(systemWords, systemOf, (words) => doubts.push(doubt('system', 'treeWord', { words }))),
    };
    const upper = this.levelAbove(above);
    const fits = (kind: KindFacts) =>
      (given.level === null || kind.level === given.level) && (given.system === null || kind.system === given.system);
    const read = reading.kinds.length > 0 || given.code === null ? reading.kinds : this.kinds.ofCode(given.code);
    const possible = read.filter(fits);
    const near = possible.filter(({ level }) => level === upper?.level);
    const kind = possible.length === 1 ? possible[0] : near.length === 1 ? near[0] : undefined;
    const facts = {
      ...{ code: given.code ?? kind?.code ?? null, system: given.system ?? kind?.system ?? null },
      level: given.level ?? kind?.level ?? null,
    };
    const told = { ...facts, kind: kind?.code ?? null, place: reading.place, general: reading.general };
    const missing = facts.code === null || facts.system === null || facts.level === null;
    if (!missing || doubts.length > 0) return { ...told, doubts, choices: [] };
    const code = possible.length > 1 ? 'treeKinds' : 'treeKind';
    return { ...told, doubts: [doubt('code', code, { name })], choices: kindChoices(name, possible, facts, upper) };
  }

  private levelAbove({ parentId, above }: Above): { system: string | null; level: string | null } | undefined {
    if (above !== null) return this.planned.get(above);
    return parentId === null ? undefined : this.byId.get(parentId);
  }

  /** Known bodies that share a word with the name which is none. */
  private like(name: string): KnownBody[] {
    const words = foldedWords(name).filter((each) => each.length > 1);
    const shared = ({ folded }: KnownBody) => words.filter((each) => ` ${folded[0]} `.includes(` ${each} `)).length;
    return [...this.byId.values()]
      .map((body) => ({ body, count: shared(body) }))
      .filter(({ count }) => count > 1)
      .sort((a, b) => b.count - a.count)
      .map(({ body }) => body);
  }
}

type Identity = { known: KnownBody } | { known?: undefined; doubts: Doubt[]; choices: Choice[] };

const NEW = Symbol('a body that this list adds');
const doubt = (field: Doubt['field'], code: FieldCode, params?: Doubt['params']): Doubt => ({ field, code, params });
const TWIN: Identity = { doubts: [doubt('name', 'treeTwin')], choices: [] };

const label = ({ name, parent }: KnownBody) => [name, parent].filter(Boolean).join(', ');

function knownLine(body: KnownBody): PlannedRow {
  const { id, name, parentId, parent, system, level } = body;
  return {
    ...{ state: 'known', organizationId: id, name, code: null, system, level, kind: null, place: null },
    ...{ parentId, parent, above: null, doubts: [], choices: [] },
  };
}

function word(
  words: string | null | undefined,
  read: (words: string) => string | undefined,
  unread: (words: string) => void,
): string | null {
  if (!words?.trim()) return null;
  const found = read(words);
  if (found === undefined) unread(words);
  return found ?? null;
}

type Facts = { [Key in keyof KindFacts]: string | null };

/** Kinds that it may be; for a bare place its two bodies; else a code of its initials beside what stands above it. */
function kindChoices(
  name: string,
  possible: KindFacts[],
  facts: Facts,
  upper: { system: string | null; level: string | null } | undefined,
): Choice[] {
  if (possible.length > 0) return possible.slice(0, CHOICES_SHOWN).map((kind) => ({ label: kind.code, sets: kind }));
  if (UNIT_ALONE.test(name)) {
    const place = name.replace(UNIT_ALONE, (unit) => unit.toLowerCase());
    return [
      { label: `Đảng ủy ${place}`, sets: { name: `Đảng ủy ${place}`, code: 'ĐU', system: 'party', level: 'commune' } },
      { label: `UBND ${place}`, sets: { name: `UBND ${place}`, code: 'UBND', system: 'state', level: 'commune' } },
    ];
  }
  const [system, level] = [facts.system ?? upper?.system, facts.level ?? upper?.level];
  const code = facts.code ?? initialsOf(name);
  return system && level && code ? [{ label: code, sets: { code, system, level } }] : [];
}

function listed<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
