import { fold } from '../../vocabulary/fold.js';

export type PlaceRank = 'province' | 'district' | 'commune';

/** A place as a text names it: "tỉnh Vĩnh Phúc". */
export interface PlaceName {
  unit: string;
  words: string[];
  /** Codes of its bodies that are named with it: "Huyện ủy Sông Lô" is HU of huyện Sông Lô. */
  bodies: string[];
}

// "tỉnh Vĩnh Phúc", "Huyện ủy Sông Lô", "TP. Hà Nội", "THÀNH PHỐ HUẾ"
const MENTION =
  /(?<!\p{L})(tỉnh|thành phố|thành|tp\.?|huyện|quận|thị xã|thị trấn|thị|xã|phường|đặc khu)( ủy| uỷ)? (\p{L}+(?: \p{L}+){0,3})/giu;
const CAPITAL = /^\p{Lu}/u;
/** The second column of a head that lost its blanks. */
const MOTTOS = new Set(['dang cong', 'cong hoa']);
const BLANKS = /\s{2,}|[^\S ]/g; // all but a single blank

/** The units of places as they are written, by how they fold. */
const UNITS: Record<string, string> = {
  ...{ tinh: 'tỉnh', 'thanh pho': 'thành phố', huyen: 'huyện', quan: 'quận', 'thi xa': 'thị xã' },
  ...{ 'thi tran': 'thị trấn', xa: 'xã', phuong: 'phường', 'dac khu': 'đặc khu' },
};

/** Bodies that every level has, by the words in front of a place: "HĐND, UBND tỉnh …". */
const BODIES: readonly (readonly [code: string, form: RegExp])[] = [
  ['UBND', /(?:ubnd|[uủ][yỷ] ban nhân dân),?(?: (?:và |- )?(?:hđnd|hội đồng nhân dân))? $/iu],
  ['HĐND', /(?:hđnd|hội đồng nhân dân),?(?: (?:và |- )?(?:ubnd|[uủ][yỷ] ban nhân dân))? $/iu],
  ['ĐU', /đảng [uủ][yỷ] $/iu],
];
const LONGEST_BODIES = 45;

/** The codes of Party committees, by the unit of their place. */
export const COMMITTEE_CODES: Record<string, string> = {
  ...{ tỉnh: 'TU', 'thành phố': 'TU', huyện: 'HU', quận: 'QU', 'thị xã': 'TXU' },
};

/** One blank between words; a bar where a column, a paragraph or a line of capitals ends: "VĨNH PHÚC⏎HUYỆN ỦY". */
function evenBlanks(text: string): string {
  return text.replace(BLANKS, (blanks, at: number) => {
    const lineEnd = blanks.includes('\n');
    if (!lineEnd) return ' | ';
    const paragraphEnd = blanks.indexOf('\n') !== blanks.lastIndexOf('\n');
    return paragraphEnd || CAPITAL.test(text[at - 1] ?? '') ? ' | ' : ' ';
  });
}

/** Every unit with up to four words behind it; which of them are the name is for the reader to know. */
export function placesNamed(text: string): PlaceName[] {
  const even = evenBlanks(text.normalize('NFC'));
  const named: PlaceName[] = [];
  MENTION.lastIndex = 0;
  for (let match = MENTION.exec(even); match; match = MENTION.exec(even)) {
    const [whole, written = '', committee, words = ''] = match;
    const unit = unitOf(written, committee !== undefined);
    if (unit) named.push({ unit, words: words.split(' '), bodies: bodiesOf(unit, committee, even, match.index) });
    MENTION.lastIndex = match.index + whole.length - words.length; // "tỉnh Vĩnh Phúc tỉnh …": none is jumped over
  }
  return named;
}

function bodiesOf(unit: string, committee: string | undefined, text: string, start: number): string[] {
  if (committee !== undefined) return unit in COMMITTEE_CODES ? [COMMITTEE_CODES[unit]!] : [];
  const before = text.slice(Math.max(0, start - LONGEST_BODIES), start);
  return BODIES.flatMap(([code, form]) => (form.test(before) ? [code] : []));
}

/** How often a text names a place. */
export interface CountedPlace extends PlaceName {
  times: number;
}

const MOST_PLACES = 5000;

/** Each place of a text once, the most named first; of a flood of places only those. */
export function countedPlaces(text: string): CountedPlace[] {
  const counted = new Map<string, CountedPlace>();
  for (const place of placesNamed(text)) {
    const key = [place.unit, ...place.words].join(' ');
    const present = counted.get(key);
    if (!present) counted.set(key, { ...place, times: 1 });
    else {
      present.times += 1;
      present.bodies = [...new Set([...present.bodies, ...place.bodies])];
    }
  }
  return [...counted.values()].sort((a, b) => b.times - a.times).slice(0, MOST_PLACES);
}

/** The places that a short text may name, folded: every beginning of the words behind a unit. */
export function placeKeysIn(text: string): Set<string> {
  return new Set(
    placesNamed(text).flatMap(({ unit, words }) =>
      words.map((_, index) => fold([unit, ...words.slice(0, index + 1)].join(' '))),
    ),
  );
}

/** "Thành ủy" is of a city, "Thị ủy" of a town. */
function unitOf(written: string, committee: boolean): string | null {
  const folded = fold(written).replace(/\.$/, ''); // "tp."
  if (folded === 'tp' || (folded === 'thanh' && committee)) return 'thành phố';
  if (folded === 'thi' && committee) return 'thị xã';
  return UNITS[folded] ?? null;
}

/** The words up to the first that is no name: "Sông Lô đã ban", "SÔNG LÔ" → "Sông Lô"; empty when none is. */
export function capitalWords(words: readonly string[]): string {
  const end = words.findIndex((word, index) => !CAPITAL.test(word) || MOTTOS.has(fold(`${word} ${words[index + 1]}`)));
  return words
    .slice(0, end < 0 ? words.length : end)
    .map(asName)
    .join(' ');
}

const asName = (word: string) => word[0]! + word.slice(1).toLowerCase();

export const placeParts = (place: string): string[] => place.split(',').map((part) => part.trim());

export const firstPart = (place: string | null): string | null => (place === null ? null : placeParts(place)[0]!);

const startsWithUnit = (place: string) => Object.keys(UNITS).find((unit) => fold(place).startsWith(`${unit} `));

/** "thành phố Hà Nội" → "Hà Nội" */
export function bareName(place: string): string {
  const unit = startsWithUnit(place);
  return unit ? place.split(' ').slice(unit.split(' ').length).join(' ') : place;
}

/** A city within a province is a district; one that nothing encloses is of the Centre. */
export function rankOf(place: string): PlaceRank | null {
  const unit = startsWithUnit(place);
  if (!unit) return null;
  if (unit === 'tinh') return 'province';
  if (unit === 'thanh pho') return place.includes(',') ? 'district' : 'province';
  return ['huyen', 'quan', 'thi xa'].includes(unit) ? 'district' : 'commune';
}

/**
 * Where a body stands, with units: its own place, or what its name says ("Huyện ủy Sông Lô", place "Sông Lô" or none →
 * "huyện Sông Lô"). Null where neither tells.
 */
export function placeOfBody({ name, place }: { name: string; place: string | null }): string | null {
  if (place !== null && rankOf(place) !== null) return place;
  const named = placesNamed(name).map(({ unit, words }) => `${unit} ${capitalWords(words)}`);
  const found = named.find((each) => place === null || fold(bareName(each)) === fold(firstPart(place)!));
  if (!found) return null;
  return [found, ...(place === null ? [] : placeParts(place).slice(1))].join(', ');
}
