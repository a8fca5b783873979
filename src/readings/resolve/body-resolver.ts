import { formatDate } from '../../vocabulary/calendar-date.js';
import { fold } from '../../vocabulary/fold.js';
import type { Warning } from '../../texts/texts.js';
import type { Candidate, Certainty } from '../proposal.js';
import { phraseOf, termIn } from './body-phrase.js';
import { type Directory, sameCode } from './directory.js';
import { impliedPlace } from './implied-place.js';
import type { KnownOrganization, Naming } from './organization.js';
import { firstPart, placeKeysIn, rankOf } from './place-names.js';
import type { Reasons } from './reasons.js';
import type { TextPlaces } from './text-places.js';

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

/** Which organisation of the register the words of a text mean. */
export class BodyResolver {
  private readonly asked = new Map<string, Match[]>();

  constructor(
    private readonly directory: Directory,
    private readonly places: TextPlaces,
    private readonly say: Reasons,
    /** The day to which undated words are taken to belong. */
    private readonly day: string,
  ) {}

  resolve(body: BodyWords): ResolvedBody {
    const term = body.words && termIn(body.words);
    const matches = this.living(this.matches(body), body.on ?? this.day);
    const chosen = this.choose(matches, body);
    const nobody = { organization: null, collective: null, term, certainty: 'unsure' as const, candidates: [] };
    if (chosen) return { ...nobody, ...chosen };
    const candidates = matches.length > 1 ? matches.map((match) => this.candidate(match)) : [];
    return { ...nobody, candidates, reasons: matches.length > 1 ? [this.say('readIssuerSeveral')] : [] };
  }

  /** The code tells whose sequence the number is of; the words tell who signed, and which of the code's bodies it is. */
  private matches({ words, code }: BodyWords): Match[] {
    const coded = code === null ? [] : this.ofCode(code);
    if (words === null) return coded;
    const named = this.named(words);
    const fitting = named.filter(({ organization }) => coded.some((match) => match.organization === organization));
    if (fitting.length > 0) return fitting;
    if (named.length === 0) return coded.filter(({ naming }) => naming.explicit);
    return coded.length > 0 ? coded : named;
  }

  private ofCode(code: string): Match[] {
    return this.directory.ofCode(code).map((organization) => ({
      organization,
      naming: { collective: null, explicit: organization.level === 'central' },
    }));
  }

  /** Long texts name the same few bodies again and again. */
  private named(words: string): Match[] {
    const phrase = phraseOf(words);
    const known = this.asked.get(phrase) ?? this.byName(phrase);
    this.asked.set(phrase, known);
    return known;
  }

  private byName(phrase: string): Match[] {
    const named = this.directory.organizations.flatMap((names) => {
      const naming = names.naming(phrase);
      return naming ? [{ organization: names.organization, naming }] : [];
    });
    const explicit = named.filter(({ naming }) => naming.explicit);
    return explicit.length > 0 ? explicit : named;
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
    if (second || !only.naming.explicit) return this.byPlace(matches, body);
    const { words, code } = body;
    const named = words !== null && this.named(words).some(({ organization }) => organization === only.organization);
    const fits = code === null || sameCode(only.organization.code, code);
    return this.chosen(only, fits ? 'certain' : 'likely', body, named ? 'readIssuerNamed' : 'readIssuerByCode');
  }

  /** "Tỉnh ủy" is that of the place which the title names, or else of the one that the text is about. */
  private byPlace(matches: Match[], body: BodyWords) {
    const near = this.nearest(matches, body.near);
    if (near) return this.chosen(near, 'certain', body, 'readIssuerPlaceOfTitle');
    if (body.words === null && body.code !== null) return this.byImpliedPlace(matches, body, body.code);
    const rank = rankOf(matches[0]!.organization.place ?? '');
    const [first, next] = rank ? this.places.of(rank) : [];
    if (!first || first.weight === next?.weight) return undefined;
    const here = matches.filter(({ organization }) => samePlace(organization.place, first.name));
    if (here.length !== 1) return undefined;
    const certain = this.places.main(rank!) !== null;
    return this.chosen(here[0]!, certain ? 'certain' : 'likely', body, 'readIssuerPlaceOfText');
  }

  /** The text says nothing but the code: that is the kind; the place must be plain. */
  private byImpliedPlace(matches: Match[], body: BodyWords, code: string) {
    const ranks = new Set(matches.flatMap(({ organization }) => rankOf(organization.place ?? '') ?? []));
    const implied = impliedPlace(this.places, code, ranks);
    const here = implied ? matches.filter(({ organization }) => samePlace(organization.place, implied.name)) : [];
    return here.length === 1 ? this.chosen(here[0]!, 'likely', body, 'readIssuerImplied') : undefined;
  }

  private nearest(matches: Match[], near: string | null): Match | undefined {
    if (near === null) return undefined;
    const places = placeKeysIn(near);
    const here = matches.filter(({ organization }) => places.has(fold(firstPart(organization.place) ?? '')));
    return here.length === 1 ? here[0] : undefined;
  }

  private chosen(
    { organization, naming }: Match,
    certainty: Certainty,
    { on, code }: BodyWords,
    why:
      'readIssuerNamed' | 'readIssuerByCode' | 'readIssuerPlaceOfTitle' | 'readIssuerPlaceOfText' | 'readIssuerImplied',
  ) {
    const { endedOn, name } = organization;
    const day = on ?? this.day;
    const ended = endedOn !== null && endedOn <= day;
    const place = firstPart(organization.place) ?? '';
    const reasons = [this.say(why, { name, place, code: code ?? '' })];
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

const samePlace = (place: string | null, name: string | null): boolean =>
  place !== null && name !== null && phraseOf(firstPart(place)!) === phraseOf(name);
