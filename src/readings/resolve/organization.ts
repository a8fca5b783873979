import { phraseOf } from './body-phrase.js';
import { bareName, firstPart, placeParts } from './place-names.js';

/** An organisation with all that a text may call it. */
export interface KnownOrganization {
  id: number;
  code: string;
  system: string;
  level: string;
  name: string;
  shortName: string | null;
  place: string | null;
  parentId: number | null;
  establishedOn: string | null;
  endedOn: string | null;
  collectives: string[];
  names: string[];
  aliases: string[];
}

/** How words name an organisation. `explicit`: they say which one; else only of what kind it is ("Tỉnh ủy"). */
export interface Naming {
  collective: string | null;
  explicit: boolean;
}

/** Who signs in a committee's name; the organisation's own list comes first. */
export const SIGNING = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Thường trực',
  'Ban Thường trực',
  'Đoàn Chủ tịch',
  'Chủ tịch',
];
const CENTRAL_PLACES = ['', 'trung uong', 'trung uong dang', 'trung uong dang cong san viet nam'];

/** Compares phrases (see phraseOf) with the names, aliases and collectives of one organisation. */
export class OrganizationNames {
  private readonly full: Set<string>;
  private readonly general: Set<string>;
  private readonly places: string[];
  private readonly central: boolean;

  constructor(readonly organization: KnownOrganization) {
    const { name, shortName, aliases, names, level, place } = organization;
    this.central = level === 'central';
    this.full = new Set([name, ...(shortName ? [shortName] : []), ...aliases, ...names].map(phraseOf));
    this.places = this.central ? CENTRAL_PLACES : placeEndings(place);
    this.general = new Set(this.central ? [] : [...this.full].flatMap((form) => this.withoutPlace(form)));
  }

  /** How the phrase names it; null when it does not. */
  naming(phrase: string): Naming | null {
    for (const collective of this.organization.collectives) {
      const place = this.placeAfter(phrase, phraseOf(collective));
      if (place !== null) return { collective, explicit: this.central || place !== '' };
    }
    const body = this.body(phrase);
    if (body) return { collective: null, ...body };
    for (const signing of SIGNING) {
      const rest = after(phrase, phraseOf(signing));
      const signed = rest ? this.body(rest) : null;
      if (signed) return { collective: `${signing} ${this.generalName()}`, ...signed };
    }
    return null;
  }

  private body(phrase: string): { explicit: boolean } | null {
    if (this.full.has(phrase)) return { explicit: true };
    if (this.general.has(phrase)) return { explicit: false };
    // "huyen uy song lo tinh vinh phuc": the higher place stands behind the name
    const named = [...this.full].some((form) => this.placeAfter(phrase, form) !== null);
    return named ? { explicit: true } : null;
  }

  /** What stands behind the beginning when that is nothing, or the organisation's own place; else null. */
  private placeAfter(phrase: string, beginning: string): string | null {
    if (phrase === beginning) return '';
    const rest = after(phrase, beginning);
    return rest !== null && this.places.includes(rest) ? rest : null;
  }

  private withoutPlace(form: string): string[] {
    const found = this.places.find((place) => place !== '' && form.endsWith(` ${place}`));
    return found ? [form.slice(0, -found.length - 1)] : [];
  }

  /** "Huyện ủy" of "Huyện ủy Sông Lô". */
  private generalName(): string {
    const { name, place } = this.organization;
    if (this.central || place === null) return name;
    const bare = bareName(firstPart(place)!).split(' ').length;
    return name.split(' ').slice(0, -bare).join(' ');
  }
}

function after(phrase: string, beginning: string): string | null {
  return phrase.startsWith(`${beginning} `) ? phrase.slice(beginning.length + 1) : null;
}

/** "huyện Sông Lô, tỉnh Vĩnh Phúc" → "song lo", "huyen song lo", "song lo tinh vinh phuc" … */
function placeEndings(place: string | null): string[] {
  if (place === null) return [];
  const [first, ...higher] = placeParts(place).map(phraseOf) as [string, ...string[]];
  const own = [bareName(first), first];
  const above = higher.flatMap((part) => [part, bareName(part)]);
  return [...own, ...own.flatMap((name) => above.map((part) => `${name} ${part}`)), ...above];
}
