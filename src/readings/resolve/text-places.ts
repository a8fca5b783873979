import { fold } from '../../vocabulary/fold.js';
import {
  bareName,
  capitalWords,
  type CountedPlace,
  firstPart,
  placeParts,
  placesNamed,
  type PlaceName,
  type PlaceRank,
  rankOf,
} from './place-names.js';

/** A place that a text names. */
export interface Named {
  /** "tỉnh Vĩnh Phúc", as it is known or as it stands. */
  name: string;
  rank: PlaceRank;
  weight: number;
  /** Codes of its bodies that the text names. */
  bodies: readonly string[];
}

interface Known {
  name: string;
  /** With what encloses it; two communes may bear one name. */
  wholes: Set<string>;
}

/** The one that is named twice as often as any other. */
export function foremost([first, next]: readonly Named[]): Named | null {
  return first && (!next || first.weight >= 2 * next.weight) ? first : null;
}

/** Which places a text is about, by how often it names them. */
export class TextPlaces {
  private readonly named = new Map<string, Named>();
  private readonly known = new Map<string, Known>();
  private readonly byBareName = new Map<string, string>();

  /** `knownPlaces`: of the register's bodies, e.g. "huyện Sông Lô, tỉnh Vĩnh Phúc". */
  constructor(knownPlaces: Iterable<string>) {
    for (const whole of knownPlaces) {
      const parts = placeParts(whole);
      parts.forEach((name, index) => this.remember(name, parts.slice(index).join(', ')));
    }
  }

  private remember(name: string, whole: string): void {
    const key = fold(name);
    const present = this.known.get(key) ?? { name, wholes: new Set() };
    present.wholes.add(whole);
    this.known.set(key, present);
    this.byBareName.set(fold(bareName(name)), key);
  }

  read(text: string, weight = 1): void {
    for (const place of placesNamed(text)) this.note(place, weight);
  }

  readCounted(places: readonly CountedPlace[]): void {
    for (const place of places) this.note(place, place.times);
  }

  /** A name without its unit, as a document's head gives it: "Sông Lô, ngày …". */
  readBare(name: string | null, weight: number): void {
    const key = name === null ? undefined : this.byBareName.get(fold(bareName(name)));
    if (key) this.add(key, weight, this.known.get(key)!.name);
  }

  /** Places of a rank that the text names, the most named first. */
  of(rank: PlaceRank): readonly Named[] {
    return [...this.named.values()].filter((place) => place.rank === rank).sort((a, b) => b.weight - a.weight);
  }

  /** The one place of a rank that the text names twice as often as any other. */
  main(rank: PlaceRank): Named | null {
    return foremost(this.of(rank));
  }

  /** Places of which the text names the body that numbers with this code, the most named first. */
  withBody(code: string): readonly Named[] {
    return [...this.named.values()].filter(({ bodies }) => bodies.includes(code)).sort((a, b) => b.weight - a.weight);
  }

  weightOf(place: string | null): number {
    return this.named.get(fold(firstPart(place) ?? ''))?.weight ?? 0;
  }

  private note({ unit, words, bodies }: PlaceName, weight: number): void {
    for (let length = words.length; length > 0; length -= 1) {
      const key = fold([unit, ...words.slice(0, length)].join(' '));
      const known = this.known.get(key);
      if (known) return this.add(key, weight, known.name, bodies);
    }
    const name = capitalWords(words);
    if (name !== '') this.add(fold(`${unit} ${name}`), weight, `${unit} ${name}`, bodies);
  }

  private add(key: string, weight: number, name: string, bodies: readonly string[] = []): void {
    const [whole, another] = this.known.get(key)?.wholes ?? [];
    const present = this.named.get(key) ?? { name, rank: rankOf(whole ?? name) ?? 'province', weight: 0, bodies: [] };
    const all = bodies.length > 0 ? [...new Set([...present.bodies, ...bodies])] : present.bodies;
    this.named.set(key, { ...present, weight: present.weight + weight, bodies: all });
    const higher = another || !whole ? undefined : placeParts(whole)[1]; // of two of one name the text says not which
    if (higher) this.add(fold(higher), weight, higher); // a district is in its province
  }
}
