import { sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { fold } from '../../vocabulary/fold.js';
import type { OrganizationProposal, Words } from '../proposal.js';
import type { BodyWords } from './body-resolver.js';
import { phraseOf } from './body-phrase.js';
import { type Directory, sameCode } from './directory.js';
import { bareName } from './organization.js';
import type { Reasons } from './reasons.js';
import { type PlaceRank, TextPlaces } from './text-places.js';

interface Kind {
  code: string;
  system: string;
  level: string;
  name: string;
}

/** How Party committees of a place are called, by the unit of the place. */
const COMMITTEES: readonly (readonly [unit: string, words: string, code: string])[] = [
  ['tỉnh', 'Tỉnh ủy', 'TU'],
  ['thành phố', 'Thành ủy', 'TU'],
  ['huyện', 'Huyện ủy', 'HU'],
  ['quận', 'Quận ủy', 'QU'],
  ['thị xã', 'Thị ủy', 'TXU'],
];
const COLLECTIVES_OF_ROOT = ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'];
const PLACES: Record<string, PlaceRank> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  sector: 'province',
};

/** Bodies that a text names and the register lacks, as the catalogue of kinds and the place make them. */
export class NewOrganizations {
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

  /** The name of the proposal that this issuer becomes; null where kind or place is not sure. */
  issuer({ words, code, near }: BodyWords, at: Words): string | null {
    const kinds = this.kinds.filter((kind) => sameCode(kind.code, code ?? ''));
    const central = kinds.find(({ level }) => level === 'central');
    if (central) return this.propose(central, central.name, null, at).proposal;
    const place = this.placeOf(words, near);
    const kind = place && kinds.find(({ level }) => PLACES[level] === place.rank);
    if (!kind) return null;
    return this.propose(kind, nameOf(kind, place.name), place.name, at).proposal;
  }

  /** The place that the words name; else the title's; else the one that the text is about. */
  private placeOf(words: string | null, near: string | null): { name: string; rank: PlaceRank } | null {
    for (const text of [words, near]) {
      if (text === null) continue;
      const places = new TextPlaces([]);
      places.read(text);
      const [only, second] = (['commune', 'district', 'province'] as const).flatMap((rank) => places.of(rank));
      if (only && !second) return only;
    }
    const ranks = words === null ? [] : rankOfWords(phraseOf(words));
    const [first, next] = ranks.flatMap((rank) => this.places.of(rank));
    return first && (!next || first.weight >= 2 * next.weight) ? first : null;
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
        collectives: kind.code === 'TW' ? COLLECTIVES_OF_ROOT : [],
      },
    };
    this.made.set(fold(name), proposal);
    return proposal;
  }

  /** State and Front bodies of a place hang under its Party committee, committees under the Centre. */
  private above(
    { code, system, level }: Kind,
    place: string | null,
    at: Words,
  ): { parentId: number | null; parent: string | null } {
    if (code === 'TW') return { parentId: null, parent: null };
    const committee = system !== 'party' && place !== null && level !== 'sector' ? this.committee(place, at) : null;
    if (committee) return committee;
    const root = this.directory.ofCode('TW').find((each) => each.level === 'central');
    if (root) return { parentId: root.id, parent: null };
    const kind = this.kinds.find((each) => each.code === 'TW');
    return { parentId: null, parent: kind ? this.propose(kind, kind.name, null, at).proposal : null };
  }

  private committee(place: string, at: Words): { parentId: number | null; parent: string | null } | null {
    const words = committeeOf(place);
    if (!words) return null;
    const name = `${words.name} ${bareName(place)}`;
    const known = this.directory.organizations.find((each) => each.naming(phraseOf(name))?.explicit);
    if (known) return { parentId: known.organization.id, parent: null };
    const kind = this.kinds.find((each) => each.code === words.code && each.system === 'party');
    return kind ? { parentId: null, parent: this.propose(kind, name, place, at).proposal } : null;
  }
}

function committeeOf(place: string): { name: string; code: string } | undefined {
  const found = COMMITTEES.find(([unit]) => place.toLowerCase().startsWith(`${unit} `));
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

function rankOfWords(phrase: string): PlaceRank[] {
  if (/\b(?:tinh|thanh uy|thanh pho)\b/.test(phrase)) return ['province'];
  if (/\b(?:huyen|quan|thi xa|thi uy)\b/.test(phrase)) return ['district'];
  return /\b(?:xa|phuong|thi tran)\b/.test(phrase) ? ['commune'] : [];
}
