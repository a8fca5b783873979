import { sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { phraseOf } from './body-phrase.js';
import { sameCode } from './directory.js';
import { SIGNING } from './organization.js';
import { bareName, firstPart, type PlaceRank } from './place-names.js';

/** A kind of body, as the catalogue has it: UBND of a province, "Ủy ban nhân dân tỉnh, thành phố". */
export interface Kind {
  code: string;
  system: string;
  level: string;
  name: string;
}

/** A kind that words name, and the rank of the place that they want with it. */
export interface NamedKind {
  kind: Kind;
  rank: PlaceRank | null;
}

/** How Party committees of a place are called, by the unit of the place. */
const COMMITTEES: readonly (readonly [unit: string, name: string, code: string])[] = [
  ['tỉnh', 'Tỉnh ủy', 'TU'],
  ['thành phố', 'Thành ủy', 'TU'],
  ['huyện', 'Huyện ủy', 'HU'],
  ['quận', 'Quận ủy', 'QU'],
  ['thị xã', 'Thị ủy', 'TXU'],
];
const RANKS: Record<string, PlaceRank> = {
  ...{ province: 'province', district: 'district', commune: 'commune', sector: 'province' },
};
/** Many bodies of a place bear one of these names, or it is no plain "kind and place". */
const UNCLEAR = new Set(['BCĐ', 'CB', 'BCSĐ', 'ĐĐ', 'ĐUK', 'TĐTN', 'ĐTN', 'BTV']);

export const rankOfKind = ({ level }: Kind): PlaceRank | null => RANKS[level] ?? null;

export const isCommittee = (code: string): boolean => code === 'ĐU' || COMMITTEES.some(([, , own]) => own === code);

/** "huyện Sông Lô" → Huyện ủy Sông Lô, HU; null for a place whose committee is called by the place: "Đảng ủy xã …". */
export function committeeOf(place: string): { name: string; code: string } | null {
  const [, words, code] = COMMITTEES.find(([unit]) => place.startsWith(`${unit} `)) ?? [];
  return words && code ? { name: `${words} ${bareName(firstPart(place)!)}`, code } : null;
}

/** "Ủy ban nhân dân tỉnh, thành phố" and "tỉnh Đắk Lắk" make "Ủy ban nhân dân tỉnh Đắk Lắk". */
export function nameOf(kind: Kind, place: string | null): string {
  if (place === null) return kind.name;
  const committee = kind.system === 'party' ? committeeOf(place) : null;
  if (committee) {
    const board = /^(.+) (?:Tỉnh|Huyện) ủy$/.exec(kind.name)?.[1]; // "Ủy ban Kiểm tra Tỉnh ủy"
    return [board, committee.name].filter(Boolean).join(' ');
  }
  return `${coreOf(kind)} ${firstPart(place)}`;
}

const coreOf = ({ name }: Kind): string => name.split(',')[0]!.replace(/ (?:tỉnh|huyện|xã)$/, ''); // "Ủy ban nhân dân tỉnh"

/** "Ủy ban Kiểm tra" of "Ủy ban Kiểm tra Tỉnh ủy"; "Tỉnh ủy" is its own. */
const calledBy = (kind: Kind): string => phraseOf(coreOf(kind).replace(/(?<=.) (?:Tỉnh|Huyện) ủy$/, ''));

/** The catalogue of kinds, asked by code and by name. */
export class BodyKinds {
  private readonly byCode = new Map<string, readonly Kind[]>();
  private readonly named: readonly (readonly [called: string, kind: Kind])[];

  private constructor(private readonly kinds: readonly Kind[]) {
    this.named = kinds.filter(({ code }) => !UNCLEAR.has(code)).map((kind) => [calledBy(kind), kind]);
  }

  static async load(reads: Reads): Promise<BodyKinds> {
    const kinds = await reads.rows<Kind>(sql`SELECT code, system, level, name FROM body_kinds ORDER BY id`);
    return new BodyKinds(kinds);
  }

  /** Those that a place makes one body of; ĐU above the communes is of one agency or another. */
  ofCode(code: string): readonly Kind[] {
    const known =
      this.byCode.get(code) ??
      this.kinds.filter((kind) => sameCode(kind.code, code) && (kind.code !== 'ĐU' || kind.level === 'commune'));
    this.byCode.set(code, known);
    return known;
  }

  /** The committee of a place, as a kind. */
  committee(code: string): Kind | undefined {
    return this.kinds.find((kind) => kind.code === code && kind.system === 'party');
  }

  /** What "UBND huyện", "Sở Y tế" or "Ban Thường vụ Huyện ủy Sông Lô" is a body of; null where the catalogue has none, or several. */
  ofWords(words: string): NamedKind | null {
    const phrase = withoutSigning(phraseOf(words));
    const fitting = this.named.filter(([called]) => phrase === called || phrase.startsWith(`${called} `));
    const longest = Math.max(0, ...fitting.map(([called]) => called.length));
    const kinds = fitting.filter(([called]) => called.length === longest).map(([, kind]) => kind);
    const rest = phrase.slice(longest).trim();
    const [first] = kinds;
    if (!first) return null;
    if (rest === '' && (first.level === 'central' || first.level === 'sector')) {
      return { kind: first, rank: rankOfKind(first) };
    }
    const rank = isCommittee(first.code) && first.code !== 'ĐU' ? rankOfKind(first) : rankOfRest(rest);
    if (rank === null) return null;
    const kind = kinds.find((each) => rankOfKind(each) === rank);
    if (kind) return { kind, rank };
    return first.system === 'front' ? { kind: { ...first, level: rank }, rank } : null; // mass organisations are of every level
  }
}

function withoutSigning(phrase: string): string {
  const signing = SIGNING.map(phraseOf).find((each) => phrase.startsWith(`${each} `));
  return signing === undefined ? phrase : phrase.slice(signing.length + 1);
}

// "huyen", "tinh uy vinh phuc", "xa lang cong"
function rankOfRest(rest: string): PlaceRank | null {
  if (/^(?:tinh|thanh uy|thanh pho)\b/.test(rest)) return 'province';
  if (/^(?:huyen|quan|thi xa|thi uy)\b/.test(rest)) return 'district';
  return /^(?:xa|phuong|thi tran|dac khu)\b/.test(rest) ? 'commune' : null;
}
