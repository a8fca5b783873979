import { abbreviations } from '../../search/abbreviations.js';
import { foldedWords } from '../../vocabulary/fold.js';

/** A kind of body as the catalogue has it. */
export interface Kind {
  code: string;
  system: string;
  level: string;
  name: string;
  validTo: string | null;
}

export type KindFacts = Pick<Kind, 'code' | 'system' | 'level'>;

/** What a name says of the body that bears it. */
export interface NameReading {
  kinds: KindFacts[];
  /** Where it stands, when the name says so: 'xã Tam Sơn'. */
  place: string | null;
  /** Nothing stands behind the words for its kind: 'Văn phòng Đảng ủy'. Many bodies may bear such a name. */
  general: boolean;
}

interface Phrase {
  words: string;
  kind: Kind;
}

const UNITS = ['tinh', 'thanh pho', 'huyen', 'quan', 'thi xa', 'thi tran', 'xa', 'phuong', 'dac khu'];
const COMMITTEES = ['tinh uy', 'thanh uy', 'huyen uy', 'quan uy', 'thi uy'];

const phraseOf = (text: string): string => foldedWords(text).join(' ');

/** Reads names by the catalogue of kinds of bodies: 'UBND xã Tam Sơn' is the People's Committee of a commune. */
export class BodyKinds {
  private readonly phrases: Phrase[];

  constructor(
    private readonly kinds: readonly Kind[],
    private readonly today: string,
  ) {
    this.phrases = kinds.flatMap((kind) => phrasesOf(kind.name).map((words) => ({ words, kind })));
  }

  read(name: string): NameReading {
    const words = name.split(' ').filter((word) => phraseOf(word) !== '');
    const phrase = phraseOf(words.map(spelledOut).join(' '));
    const beginnings = this.phrases.filter((each) => `${phrase} `.startsWith(`${each.words} `));
    const longest = Math.max(0, ...beginnings.map((each) => each.words.length));
    const found = beginnings.filter((each) => each.words.length === longest);
    if (found.length === 0) return { kinds: [], place: null, general: false };
    const behind = phrase.slice(longest).trim();
    const unit = UNITS.find((each) => behind.startsWith(`${each} `));
    return {
      kinds: distinct(this.living(found.map(({ kind }) => kind)).map((kind) => withUnit(kind, unit))),
      place: placeOf(found[0]!.words, words, behind),
      general: behind === '',
    };
  }

  ofCode(code: string): KindFacts[] {
    const sought = phraseOf(code);
    return distinct(this.living(this.kinds.filter((kind) => phraseOf(kind.code) === sought)));
  }

  /** Kinds that have ended count where no other is meant. */
  private living(kinds: Kind[]): Kind[] {
    const alive = kinds.filter(({ validTo }) => validTo === null || validTo > this.today);
    return alive.length > 0 ? alive : kinds;
  }
}

/** 'Ủy ban nhân dân xã, phường' → the words with either unit, and without any. */
function phrasesOf(name: string): string[] {
  const [head = '', ...others] = name.split(',').map(phraseOf);
  const unit = UNITS.find((each) => head.endsWith(` ${each}`));
  const stem = unit ? head.slice(0, -unit.length - 1) : beforeUnit(head);
  return [...new Set([head, stem, ...others.filter((each) => UNITS.includes(each)).map((each) => `${stem} ${each}`)])];
}

/** 'thanh uy thanh pho truc thuoc trung uong' → 'thanh uy' */
function beforeUnit(head: string): string {
  const places = UNITS.map((unit) => head.indexOf(` ${unit} `)).filter((place) => place > 0);
  return places.length > 0 ? head.slice(0, Math.min(...places)) : head;
}

/** 'UBND' → 'uy ban nhan dan' */
function spelledOut(word: string): string {
  return abbreviations.find(({ short }) => short === phraseOf(word))?.long.join(' ') ?? word;
}

/** What stands behind the kind is a place when it begins with a unit, or the kind is of one: 'xã Tam Sơn', 'Sông Lô'. */
function placeOf(kindWords: string, words: string[], behind: string): string | null {
  if (behind === '') return null;
  const count = behind.split(' ').length;
  if (UNITS.some((unit) => behind.startsWith(`${unit} `))) return words.slice(-count).join(' ');
  const unit = UNITS.find((each) => kindWords.endsWith(` ${each}`));
  if (!unit && !COMMITTEES.some((each) => kindWords.endsWith(each))) return null;
  return words.slice(-count - (unit ? unit.split(' ').length : 0)).join(' ');
}

const RANKS: Record<string, string> = { tinh: 'province', huyen: 'district', quan: 'district', 'thi xa': 'district' };

/** The unit in the name tells the level, whatever the level of the nearest kind: 'Hội Nông dân xã Tam Sơn'. */
function withUnit(kind: Kind, unit: string | undefined): Kind {
  if (unit === undefined || unit === 'thanh pho' || kind.level === 'central') return kind;
  return { ...kind, level: RANKS[unit] ?? 'commune' };
}

function distinct(kinds: readonly KindFacts[]): KindFacts[] {
  const seen = new Map<string, KindFacts>();
  for (const { code, system, level } of kinds) seen.set(`${code} ${system} ${level}`, { code, system, level });
  return [...seen.values()];
}

/** 'Phòng Kinh tế' → 'PKT': how offices make a code where they have none. */
export function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u) // 'Văn hóa - Xã hội'
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase())
    .join('')
    .slice(0, 12);
}
