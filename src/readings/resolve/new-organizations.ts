import { join, sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { inScopeFor } from '../../identity/scope.js';
import type { Viewer } from '../../identity/viewer.js';
import type { Warning, WarningCode } from '../../texts/texts.js';
import { fold } from '../../vocabulary/fold.js';
import type { Certainty, OrganizationProposal, Words } from '../proposal.js';
import { BodyKinds, committeeOf, isCommittee, type Kind, nameOf, rankOfKind } from './body-kinds.js';
import { phraseOf } from './body-phrase.js';
import type { BodyWords } from './body-resolver.js';
import type { Directory } from './directory.js';
import { impliedPlace, mainPlaceOfCode } from './implied-place.js';
import { OrganizationNames } from './organization.js';
import { firstPart, placeParts, type PlaceRank, rankOf } from './place-names.js';
import type { Reasons } from './reasons.js';
import { TextPlaces } from './text-places.js';

/** A proposed organisation as somebody needs it: an issuer, a unit of a task. */
export interface Added {
  proposal: string;
  name: string;
  collective: string | null;
  certainty: Certainty;
  reasons: Warning[];
}

type Above = Pick<OrganizationProposal['fields'], 'parentId' | 'parent'>;

/** A place, and what says it: the body's own words, the title, or the text as a whole. */
interface Found {
  place: string;
  by: 'words' | 'title' | 'text';
}

const ROOT = 'TW';
const COLLECTIVES_OF_ROOT = ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'];
const IDS_AT_ONCE = 500;

/** Bodies that a text names and the register lacks, as the catalogue of kinds and the place make them. */
export class NewOrganizations {
  private readonly made = new Map<string, OrganizationProposal>();

  private constructor(
    private readonly kinds: BodyKinds,
    private readonly directory: Directory,
    private readonly places: TextPlaces,
    private readonly say: Reasons,
    /** Under which bodies the reader may add others; null: anywhere. */
    private readonly mayAddUnder: ReadonlySet<number> | null,
  ) {}

  /** Null where the reader may add no organisation. */
  static async load(
    reads: Reads,
    viewer: Viewer,
    { directory, places, say }: { directory: Directory; places: TextPlaces; say: Reasons },
  ): Promise<NewOrganizations | null> {
    if (!viewer.may('organizations:report')) return null;
    const under = await reportable(reads, viewer, directory);
    return new NewOrganizations(await BodyKinds.load(reads), directory, places, say, under);
  }

  proposals(): OrganizationProposal[] {
    return [...this.made.values()];
  }

  /** The proposal that this issuer becomes, and who signs in its name; null where kind or place is not sure. */
  issuer({ words, code, near }: BodyWords, at: Words): Added | null {
    const kinds = this.kinds.ofCode(code ?? '');
    const central = kinds.find(({ level }) => level === 'central');
    if (central) return this.added(central, null, words, at);
    const found = this.placeOf(words, near, code ?? '', kinds);
    const rank = found && rankOf(found.place);
    const kind = rank ? kinds.find((each) => rankOfKind(each) === rank) : undefined;
    return kind ? this.added(kind, found, words, at) : null;
  }

  /** The proposal that a unit named in a task becomes; null for addressees in general and for kinds that no catalogue has. */
  unit(words: string, at: Words): Added | null {
    if (isCollective(words)) return null;
    const named = this.kinds.ofWords(words);
    if (!named) return null;
    const { kind, rank } = named;
    if (rank === null) return this.added(kind, null, words, at);
    const [only, second] = placesIn(words);
    if (second) return null;
    const main = only ? null : mainPlaceOfCode(this.places, kind.code, rank);
    const place = only ?? main?.name;
    if (place === undefined || rankOf(place) !== rank) return null;
    return this.added(kind, { place: this.enclosed(place), by: only === undefined ? 'text' : 'words' }, words, at);
  }

  private added(kind: Kind, found: Found | null, words: string | null, at: Words): Added | null {
    const name = nameOf(kind, found?.place ?? null);
    const proposal = this.propose(kind, name, found?.place ?? null, at);
    if (!proposal) return null;
    const certain = words !== null && found?.by !== 'text';
    const place = firstPart(found?.place ?? null) ?? '';
    return {
      ...{ proposal: proposal.proposal, name, collective: words === null ? null : collectiveIn(proposal, words) },
      ...{ certainty: certain ? 'certain' : 'likely' },
      reasons: [this.say(whyOf(words, found), { name, place, code: kind.code })],
    };
  }

  /** The place that the words name; else the title's; else the one that the text is about, or that alone has such a body. */
  private placeOf(words: string | null, near: string | null, code: string, kinds: readonly Kind[]): Found | null {
    for (const text of [words, near]) {
      const [only, second] = text === null ? [] : placesIn(text);
      if (only && !second) return { place: this.enclosed(only), by: text === words ? 'words' : 'title' };
    }
    const rank = words === null ? null : rankOfWords(phraseOf(words));
    const ranks = new Set(kinds.flatMap((kind) => rankOfKind(kind) ?? []));
    const found = rank ? mainPlaceOfCode(this.places, code, rank) : impliedPlace(this.places, code, ranks);
    return found && { place: this.enclosed(found.name), by: 'text' };
  }

  /** A district or commune with the province that the text is about. */
  private enclosed(place: string): string {
    const province = rankOf(place) === 'province' ? null : this.places.main('province');
    return province ? `${place}, ${province.name}` : place;
  }

  private propose(kind: Kind, name: string, place: string | null, at: Words): OrganizationProposal | null {
    const present = this.made.get(fold(name));
    if (present) return present;
    const above = this.above(kind, place, at);
    if (!above || !this.mayAdd(above)) return null;
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

  private mayAdd({ parentId, parent }: Above): boolean {
    return this.mayAddUnder === null || parent !== null || (parentId !== null && this.mayAddUnder.has(parentId));
  }

  /** Bodies of a place hang under its Party committee, committees under that of the next place; what has no place, under the Centre. */
  private above({ code, system }: Kind, place: string | null, at: Words): Above | null {
    if (code === ROOT) return { parentId: null, parent: null };
    const parts = place === null ? [] : placeParts(place);
    const own = system === 'party' && isCommittee(code);
    for (let index = own ? 1 : 0; index < parts.length; index += 1) {
      const committee = this.committee(parts.slice(index).join(', '), at);
      if (committee) return committee;
    }
    return this.root(at);
  }

  private root(at: Words): Above | null {
    const known = this.directory.ofCode(ROOT).find(({ level }) => level === 'central');
    if (known) return { parentId: known.id, parent: null };
    const kind = this.kinds.committee(ROOT);
    return kind ? under(this.propose(kind, kind.name, null, at)) : { parentId: null, parent: null };
  }

  private committee(place: string, at: Words): Above | null {
    const committee = committeeOf(place);
    if (!committee) return null;
    const known = this.directory.organizations.find((each) => each.naming(phraseOf(committee.name))?.explicit);
    if (known) return { parentId: known.organization.id, parent: null };
    const kind = this.kinds.committee(committee.code);
    return kind ? under(this.propose(kind, committee.name, place, at)) : null;
  }
}

function whyOf(words: string | null, found: Found | null): WarningCode {
  if (found?.by === 'title') return 'readIssuerPlaceOfTitle';
  if (words !== null) return found?.by === 'text' ? 'readIssuerPlaceOfText' : 'readIssuerNamed';
  return found === null ? 'readIssuerByCode' : 'readIssuerImplied';
}

const under = (proposal: OrganizationProposal | null): Above | null =>
  proposal && { parentId: null, parent: proposal.proposal };

// "các xã", "các sở, ban, ngành", "cấp ủy các cấp", "Thủ trưởng các đơn vị": nobody in particular
export const isCollective = (words: string): boolean =>
  /(?<!\p{L})(?:các|những|mọi|mỗi|từng|toàn thể|tất cả|cấp ủy)(?!\p{L})/iu.test(words.normalize('NFC'));

async function reportable(reads: Reads, viewer: Viewer, directory: Directory): Promise<ReadonlySet<number> | null> {
  const grants = viewer.grantsFor('organizations:report');
  if (grants.some(({ organizationId, system }) => organizationId === null && system === null)) return null;
  const ids = directory.organizations.map(({ organization }) => organization.id);
  const under = new Set<number>();
  for (let first = 0; first < ids.length; first += IDS_AT_ONCE) {
    const rows = await reads.rows<{ id: number }>(
      sql`SELECT o.id FROM organizations o WHERE o.id IN (${join(ids.slice(first, first + IDS_AT_ONCE))})
             AND ${inScopeFor(viewer, 'organizations:report', sql`o.id`)}`,
    );
    for (const { id } of rows) under.add(id);
  }
  return under;
}

function placesIn(text: string): string[] {
  const places = new TextPlaces([]);
  places.read(text);
  return (['commune', 'district', 'province'] as const).flatMap((rank) => places.of(rank)).map(({ name }) => name);
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
