import { fold } from '../../vocabulary/fold.js';
import { bareName, firstPlace } from './organization.js';

export type PlaceRank = 'province' | 'district' | 'commune';

interface Named {
  /** "tỉnh Vĩnh Phúc", as it is known or as it stands. */
  name: string;
  rank: PlaceRank;
  weight: number;
  /** The register has bodies of this place. */
  known: boolean;
}

const RANKS: Record<string, PlaceRank> = {
  ...{ tinh: 'province', huyen: 'district', quan: 'district', 'thi xa': 'district' },
  ...{ 'thi tran': 'commune', xa: 'commune', phuong: 'commune', 'dac khu': 'commune' },
};

// "tỉnh Vĩnh Phúc", "Huyện ủy Sông Lô", "TP. Hà Nội", "THÀNH PHỐ HUẾ"
const MENTION =
  /(?<!\p{L})(tỉnh|thành phố|thành|tp\.?|huyện|quận|thị xã|thị trấn|thị|xã|phường|đặc khu)( ủy| uỷ)? (\p{L}+(?: \p{L}+){0,3})/giu;
const CAPITAL = /^\p{Lu}/u;

/** Which places a text is about, by how often it names them. */
export class TextPlaces {
  private readonly named = new Map<string, Named>();
  private readonly known = new Map<string, { name: string; wholes: Set<string> }>();
  private readonly byBareName = new Map<string, string>();

  /** `knownPlaces`: of the register's organisations, e.g. "huyện Sông Lô, tỉnh Vĩnh Phúc". */
  constructor(knownPlaces: readonly string[]) {
    for (const whole of knownPlaces) {
      const parts = whole.split(',').map((part) => part.trim());
      parts.forEach((name, index) => this.remember(name, parts.slice(index).join(', ')));
    }
  }

  private remember(name: string, whole: string): void {
    const key = fold(name);
    const present = this.known.get(key) ?? { name, wholes: new Set() };
    present.wholes.add(whole);
    this.known.set(key, present);
    this.byBareName.set(bareName(key), key);
  }

  read(text: string, weight = 1): void {
    const even = text.normalize('NFC').replace(/\s+/g, ' ');
    MENTION.lastIndex = 0;
    for (let match = MENTION.exec(even); match; match = MENTION.exec(even)) {
      const [, unit = '', committee, words = ''] = match;
      this.note(unitOf(unit, committee !== undefined), words.split(' '), weight);
      MENTION.lastIndex = match.index + match[0].length - words.length; // "tỉnh Vĩnh Phúc tỉnh …": none is jumped over
    }
  }

  /** A name without its unit, as a document's head gives it: "Sông Lô, ngày …". */
  readBare(name: string | null, weight: number): void {
    const key = name === null ? undefined : this.byBareName.get(bareName(fold(name)));
    if (key) this.add(key, weight);
  }

  /** Places of a rank that the text names, the most named first. */
  of(rank: PlaceRank): readonly Named[] {
    return [...this.named.values()].filter((place) => place.rank === rank).sort((a, b) => b.weight - a.weight);
  }

  weightOf(place: string | null): number {
    const first = firstPlace(place);
    return first === null ? 0 : (this.named.get(fold(first))?.weight ?? 0);
  }

  /** The known places that the text names, as organisations bear them, with what encloses them. */
  sphere(): string[] {
    return [...this.named.entries()]
      .filter(([, { known }]) => known)
      .flatMap(([key]) => [...this.known.get(key)!.wholes]);
  }

  private note(unit: string | null, words: string[], weight: number): void {
    if (unit === null) return;
    for (let length = words.length; length > 0; length -= 1) {
      const key = `${unit} ${fold(words.slice(0, length).join(' '))}`;
      if (this.known.has(key)) return this.add(key, weight);
    }
    const capitals = words.findIndex((word) => !CAPITAL.test(word));
    const name = words.slice(0, capitals < 0 ? words.length : capitals).join(' ');
    if (name !== '') this.add(`${unit} ${fold(name)}`, weight, name);
  }

  private add(key: string, weight: number, unknownName?: string): void {
    const known = this.known.get(key);
    const [whole, another] = known?.wholes ?? [];
    const rank = rankOf(key, whole);
    const name = known?.name ?? unknownName ?? key;
    const present = this.named.get(key) ?? { name, rank, weight: 0, known: known !== undefined };
    this.named.set(key, { ...present, weight: present.weight + weight });
    const higher = another ? undefined : whole?.split(',')[1]; // of two communes of one name the text says not which
    if (higher) this.add(fold(higher), weight); // a district is in its province
  }
}

function unitOf(unit: string, committee: boolean): string | null {
  const folded = fold(unit).replace(/\.$/, '');
  if (folded === 'tp' || (folded === 'thanh' && committee)) return 'thanh pho';
  if (folded === 'thi') return committee ? 'thi xa' : null;
  return folded === 'thanh' ? null : folded;
}

/** A city under a province is a district; one that nothing encloses is of the Centre. */
function rankOf(key: string, whole: string | undefined): PlaceRank {
  if (key.startsWith('thanh pho')) return whole?.includes(',') ? 'district' : 'province';
  const unit = Object.keys(RANKS).find((each) => key.startsWith(`${each} `));
  return RANKS[unit ?? 'tinh']!;
}
