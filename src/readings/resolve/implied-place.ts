import { COMMITTEE_CODES, type PlaceRank } from './place-names.js';
import { foremost, type Named, type TextPlaces } from './text-places.js';

/**
 * The place whose body gave a number that the text leaves without issuer: the only one of which it names a body of this code;
 * else the only place, or the main one, that can have such a body. Null where several fit.
 */
export function impliedPlace(places: TextPlaces, code: string, ranks: ReadonlySet<PlaceRank>): Named | null {
  const named = places.withBody(code).filter(({ rank }) => ranks.has(rank));
  const fitting = named.length > 0 ? named : [...ranks].flatMap((rank) => placesOfCode(places, code, rank));
  if (fitting.length === 1) return fitting[0]!;
  return ranks.size === 1 ? foremost(fitting) : null; // "UBND" says no level: the main place of each would fit
}

/** The place of a rank that the text is about, among those whose committee bears this code: HU is of a huyện alone. */
export function mainPlaceOfCode(places: TextPlaces, code: string, rank: PlaceRank): Named | null {
  return foremost(placesOfCode(places, code, rank));
}

function placesOfCode(places: TextPlaces, code: string, rank: PlaceRank): readonly Named[] {
  const units = Object.keys(COMMITTEE_CODES).filter((unit) => COMMITTEE_CODES[unit] === code);
  const all = places.of(rank);
  return units.length === 0 ? all : all.filter(({ name }) => units.some((unit) => name.startsWith(`${unit} `)));
}
