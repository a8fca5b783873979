import { sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { fold } from '../../vocabulary/fold.js';
import type { OrganizationProposal, Words } from '../proposal.js';
import type { BodyWords } from './body-resolver.js';
import { phraseOf } from './body-phrase.js';
import { type Directory, sameCode } from './directory.js';
import { OrganizationNames } from './organization.js';
import { bareName, firstPart, placeParts, type PlaceRank, rankOf } from './place-names.js';
import type { Reasons } from './reasons.js';
import { TextPlaces } from './text-places.js';

interface Kind {
  code: string;
  system: string;
  level: string;
  name: string;
}

type Above = Pick<OrganizationProposal['fields'], 'parentId' | 'parent'>;

/** How Party committees of a place are called, by the unit of the place. */
const COMMITTEES: readonly (readonly [unit: string, words: string, code: string])[] = [
  ['tỉnh', 'Tỉnh ủy', 'TU'],
  ['thành phố', 'Thành ủy', 'TU'],
  ['huyện', 'Huyện ủy', 'HU'],
  ['quận', 'Quận ủy', 'QU'],
  ['thị xã', 'Thị ủy', 'TXU'],
];
const ROOT = 'TW';
const COLLECTIVES_OF_ROOT = ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'];
const RANKS: Record<string, PlaceRank> = {
  ...{ province: 'province', district: 'district', commune: 'commune', sector: 'province' },
};

/** Bodies that a text names and the register lacks, as the catalogue of kinds and the place make them. */
export class NewOrganizations {
  private readonly byCode = new Map<string, readonly Kind[]>();
  private readonly made = new Map<string, OrganizationProposal>();

  private constructor(
    private readonly kinds: readonly Kind[],
    private readonly directory: Directory,
    private readonly places: TextPlaces,
    private readonly say: Reasons,
  ) {}

  static async load(reads: Reads, directory: Directory, places: TextPlaces, say: Reasons): Promise<NewOrganizations> {
    const kinds = await reads.rows<Kind>(sql`SELECT code, system, level, name FROM body_kinds ORDER BY id`);
    return new NewOrganizations(kinds, directory, places, say);
  }

  proposals(): OrganizationProposal[] {
    return [...this.made.values()];
  }

  /** The proposal that this issuer becomes, and who signs in its name; null where kind or place is not sure. */
  issuer({ words, code, near }: BodyWords, at: Words): { proposal: string; collective: string | null } | null {
    const kinds = this.ofCode(code ?? '');
    const central = kinds.find(({ level }) => level === 'central');
    const place = central ? null : this.placeOf(words, near);
    const rank = place && rankOf(place);
    const kind = central ?? (rank ? kinds.find(({ level }) => RANKS[level] === rank) : undefined);
    if (!kind) return null;
    const proposal = this.propose(kind, place === null ? kind.name : nameOf(kind, firstPart(place)!), place, at);
    return { proposal: proposal.proposal, collective: words === null ? null : collectiveIn(proposal, words) };
  }

  private ofCode(code: string): readonly Kind[] {
    const known = this.byCode.get(code) ?? this.kinds.filter((kind) => sameCode(kind.code, code));
    this.byCode.set(code, known);
    return known;
  }

  /** The place that the words name; else the title's; else the one that the text is about. */
  private placeOf(words: string | null, near: string | null): string | null {
    for (const text of [words, near]) {
      const [only, second] = text === null ? [] : placesIn(text);
      if (only && !second) return this.enclosed(only);
    }
    const rank = words === null ? null : rankOfWords(phraseOf(words));
    const main = rank && this.places.main(rank);
    return main ? this.enclosed(main.name) : null;
  }

  /** A district or commune with the province that the text is about. */
  private enclosed(place: string): string {
    const province = rankOf(place) === 'province' ? null : this.places.main('province');
    return province ? `${place}, ${province.name}` : place;
  }

  private propose(kind: Kind, name: string, place: string | null, at: Words): OrganizationProposal {
    const present = this.made.get(fold(name));
    if (present) return present;
    const above = this.above(kind, place, at);
    const proposal: OrganizationProposal = {
      ...{ proposal: `o${this.made.size + 1}`, kind: 'organization', ...at },
      ...{ status: 'new', targetId: null, candidates: [], suggested: 'register', certainty: 'likely' },
      reasons: [this.say('readNewOrganization', { name })],
      fields: {
        ...{ code: kind.code, name, system: kind.system, level: kind.level, place, ...above },
        collectives: kind.code === ROOT ? COLLECTIVES_OF_ROOT : [],
      },
    };
    this.made.set(fold(name), proposal);
    return proposal;
  }

  /** State and Front bodies of a place hang under its Party committee, committees under that of the next place. */
  private above({ code, system, level }: Kind, place: string | null, at: Words): Above {
    if (code === ROOT) return { parentId: null, parent: null };
    const parts = place === null ? [] : placeParts(place);
    const committee = COMMITTEES.some(([, , own]) => own === code);
    const under = committee ? parts.slice(1).join(', ') : place;
    return (
      (level === 'sector' || !under || (system === 'party' && !committee) ? null : this.committee(under, at)) ??
      this.root(at)
    );
  }

  private root(at: Words): Above {
    const known = this.directory.ofCode(ROOT).find(({ level }) => level === 'central');
    if (known) return { parentId: known.id, parent: null };
    const kind = this.kinds.find(({ code }) => code === ROOT);
    return { parentId: null, parent: kind ? this.propose(kind, kind.name, null, at).proposal : null };
  }

  private committee(place: string, at: Words): Above | null {
    const words = committeeOf(place);
    if (!words) return null;
    const name = `${words.name} ${bareName(firstPart(place)!)}`;
    const known = this.directory.organizations.find((each) => each.naming(phraseOf(name))?.explicit);
    if (known) return { parentId: known.organization.id, parent: null };
    const kind = this.kinds.find(({ code, system }) => code === words.code && system === 'party');
    return kind ? { parentId: null, parent: this.propose(kind, name, place, at).proposal } : null;
  }
}

function placesIn(text: string): string[] {
  const places = new TextPlaces([]);
  places.read(text);
  return (['commune', 'district', 'province'] as const).flatMap((rank) => places.of(rank)).map(({ name }) => name);
}

function committeeOf(place: string): { name: string; code: string } | undefined {
  const found = COMMITTEES.find(([unit]) => place.startsWith(`${unit} `));
  return found && { name: found[1], code: found[2] };
}

/** "Ủy ban nhân dân tỉnh, thành phố" and "tỉnh Đắk Lắk" make "Ủy ban nhân dân tỉnh Đắk Lắk". */
function nameOf({ name, system }: Kind, place: string): string {
  const committee = committeeOf(place);
  if (system === 'party' && committee) {
    const board = /^(.+) (?:Tỉnh|Huyện) ủy$/.exec(name)?.[1]; // "Ủy ban Kiểm tra Tỉnh ủy"
    return [board, committee.name, bareName(place)].filter(Boolean).join(' ');
  }
  const core = name.split(',')[0]!.replace(/ (?:tỉnh|huyện|xã)$/, ''); // "Ủy ban nhân dân tỉnh"
  return `${core} ${place}`;
}

/** "Ban Thường vụ Tỉnh ủy" of the body that is yet to be added. */
function collectiveIn({ fields }: OrganizationProposal, words: string): string | null {
  const names = new OrganizationNames({
    ...{ id: 0, code: fields.code, system: fields.system, level: fields.level, name: fields.name, shortName: null },
    ...{ place: fields.place, parentId: null, establishedOn: null, endedOn: null },
    ...{ collectives: fields.collectives, names: [], aliases: [] },
  });
  return names.naming(phraseOf(words))?.collective ?? null;
}

function rankOfWords(phrase: string): PlaceRank | null {
  if (/\b(?:tinh|thanh uy|thanh pho)\b/.test(phrase)) return 'province'; // "ban thuong vu tinh uy"
  if (/\b(?:huyen|quan|thi xa|thi uy)\b/.test(phrase)) return 'district'; // "huyen uy"
  return /\b(?:xa|phuong|thi tran)\b/.test(phrase) ? 'commune' : null; // "ubnd xa"
}
