import { formatDate } from '../../vocabulary/calendar-date.js';
import type { Warning } from '../../texts/texts.js';
import type { Candidate, Certainty } from '../proposal.js';
import { phraseOf, termIn } from './body-phrase.js';
import { type Directory, sameCode } from './directory.js';
import { firstPlace, type KnownOrganization, type Naming } from './organization.js';
import type { Reasons } from './reasons.js';
import { type PlaceRank, TextPlaces } from './text-places.js';

/** What a text says of a body. */
export interface BodyWords {
  /** As it stands: "Ban Thường vụ Tỉnh ủy"; null: the text names nobody. */
  words: string | null;
  /** Of the number that the body gave: "TU". */
  code: string | null;
  /** The day on which it acts. */
  on: string | null;
  /** Words near it that may name its place: a title. */
  near: string | null;
}

export interface ResolvedBody {
  organization: KnownOrganization | null;
  collective: string | null;
  term: string | null;
  certainty: Certainty;
  reasons: Warning[];
  candidates: Candidate[];
}

interface Match {
  organization: KnownOrganization;
  naming: Naming;
}

const RANK_OF_LEVEL: Record<string, PlaceRank> = { province: 'province', district: 'district', commune: 'commune' };
const DOMINANT = 2; // times as often named as the next place of its rank

/** Which organisation of the register the words of a text mean. */
export class BodyResolver {
  private readonly knownPlaces: string[];

  constructor(
    private readonly directory: Directory,
    private readonly places: TextPlaces,
    private readonly say: Reasons,
    /** The day to which undated words are taken to belong. */
    private readonly day: string,
  ) {
    this.knownPlaces = directory.organizations.flatMap(({ organization }) => organization.place ?? []);
  }

  resolve(body: BodyWords): ResolvedBody {
    const term = body.words && termIn(body.words);
    const matches = this.living(this.matches(body), body.on ?? this.day);
    const chosen = this.choose(matches, body);
    const nobody = { organization: null, collective: null, term, certainty: 'unsure' as const, candidates: [] };
    if (chosen) return { ...nobody, ...chosen };
    const candidates = matches.length > 1 ? matches.map((match) => this.candidate(match)) : [];
    return { ...nobody, candidates, reasons: matches.length > 1 ? [this.say('readIssuerSeveral')] : [] };
  }

  private matches({ words, code }: BodyWords): Match[] {
    if (words === null) {
      const naming = (organization: KnownOrganization) => ({
        collective: null,
        explicit: organization.level === 'central',
      });
      return this.directory.ofCode(code ?? '').map((organization) => ({ organization, naming: naming(organization) }));
    }
    const phrase = phraseOf(words);
    const named = this.directory.organizations.flatMap((names) => {
      const naming = names.naming(phrase);
      return naming ? [{ organization: names.organization, naming }] : [];
    });
    const explicit = named.filter(({ naming }) => naming.explicit);
    const fitting = explicit.length > 0 ? explicit : named;
    const coded = fitting.filter(({ organization }) => code !== null && sameCode(organization.code, code));
    return coded.length > 0 ? coded : fitting;
  }

  /** Those who live on the day; where none does, the ended ones, so that it can be said. */
  private living(matches: Match[], day: string): Match[] {
    const alive = matches.filter(({ organization: { establishedOn, endedOn } }) => {
      return (establishedOn === null || establishedOn <= day) && (endedOn === null || endedOn > day);
    });
    return alive.length > 0 ? alive : matches;
  }

  private choose(matches: Match[], body: BodyWords) {
    const [only, second] = matches;
    if (!only) return undefined;
    const explicit = !second && only.naming.explicit;
    if (explicit)
      return this.chosen(only, 'certain', body, body.words === null ? 'readIssuerByCode' : 'readIssuerNamed');
    return this.byPlace(matches, body);
  }

  /** "Tỉnh ủy" is that of the place which the title names, or else of the one that the text is about. */
  private byPlace(matches: Match[], body: BodyWords) {
    const near = this.nearest(matches, body.near);
    if (near) return this.chosen(near, 'certain', body, 'readIssuerPlaceOfTitle');
    const rank = RANK_OF_LEVEL[matches[0]!.organization.level];
    const [first, next] = rank ? this.places.of(rank) : [];
    const here = matches.filter(({ organization }) => sameFirstPlace(organization.place, first?.name ?? null));
    if (here.length !== 1) return undefined;
    const certain = !next || first!.weight >= DOMINANT * next.weight;
    return this.chosen(here[0]!, certain ? 'certain' : 'likely', body, 'readIssuerPlaceOfText');
  }

  private nearest(matches: Match[], near: string | null): Match | undefined {
    if (near === null) return undefined;
    const places = new TextPlaces(this.knownPlaces);
    places.read(near);
    const here = matches.filter(({ organization }) => places.weightOf(organization.place) > 0);
    return here.length === 1 ? here[0] : undefined;
  }

  private chosen(
    { organization, naming }: Match,
    certainty: Certainty,
    { on }: BodyWords,
    why: 'readIssuerNamed' | 'readIssuerByCode' | 'readIssuerPlaceOfTitle' | 'readIssuerPlaceOfText',
  ) {
    const { endedOn, name } = organization;
    const day = on ?? this.day;
    const ended = endedOn !== null && endedOn <= day;
    const place = firstPlace(organization.place) ?? '';
    const reasons = [this.say(why, { name, place })];
    if (ended) reasons.push(this.say('readBodyEnded', { name, on: formatDate(endedOn) }, organization.id));
    const collective = naming.collective;
    return { organization, collective, certainty: ended ? ('unsure' as const) : certainty, reasons };
  }

  private candidate({ organization }: Match): Candidate {
    const { id, name, endedOn } = organization;
    const reasons = endedOn ? [this.say('readBodyEnded', { name, on: formatDate(endedOn) }, id)] : [];
    return { id, label: name, on: null, reasons };
  }
}

const sameFirstPlace = (place: string | null, name: string | null): boolean =>
  place !== null && name !== null && phraseOf(firstPlace(place)!) === phraseOf(name);
