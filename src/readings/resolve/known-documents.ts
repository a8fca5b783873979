import { join, sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { visibleDocuments } from '../../documents/document-visibility.js';
import type { Viewer } from '../../identity/viewer.js';
import { formatDate } from '../../vocabulary/calendar-date.js';
import { fold } from '../../vocabulary/fold.js';
import type { Warning } from '../../texts/texts.js';
import type { Candidate, Certainty } from '../proposal.js';
import type { CitedDocument } from './cited-documents.js';
import { groupBy } from './group-by.js';
import type { Reasons } from './reasons.js';
import type { TextPlaces } from './text-places.js';

interface KnownDocument {
  id: number;
  number: string;
  numberKey: string;
  typeName: string | null;
  issuerId: number | null;
  issuer: string | null;
  level: string | null;
  place: string | null;
  issuedOn: string | null;
  title: string;
}

/** Which document of the register a cited one is: one, several to choose from, or none. */
export interface Recognised {
  targetId: number | null;
  candidates: Candidate[];
  certainty: Certainty;
  reasons: Warning[];
}

const KEYS_AT_ONCE = 500;

/** The documents of the register that bear the numbers of a text, as far as the viewer may see them. */
export class KnownDocuments {
  private constructor(
    private readonly byKey: Map<string, KnownDocument[]>,
    private readonly places: TextPlaces,
    private readonly say: Reasons,
    /** A text cites nothing younger than itself; null: nobody knows how old it is. */
    private readonly textDay: string | null,
  ) {}

  static async load(
    reads: Reads,
    viewer: Viewer,
    cited: readonly CitedDocument[],
    { places, say, textDay }: { places: TextPlaces; say: Reasons; textDay: string | null },
  ): Promise<KnownDocuments> {
    const keys = [...new Set(cited.flatMap(({ key }) => key ?? []))];
    const known: KnownDocument[] = [];
    for (let first = 0; first < keys.length; first += KEYS_AT_ONCE) {
      const rows = await reads.rows<KnownDocument>(
        sql`SELECT d.id, d.number, d.number_key AS "numberKey", d.type_name AS "typeName", d.issuer_id AS "issuerId",
                   o.name AS issuer, o.level, o.place, d.issued_on AS "issuedOn", d.title
              FROM documents d LEFT JOIN organizations o ON o.id = d.issuer_id
             WHERE d.number_key IN (${join(keys.slice(first, first + KEYS_AT_ONCE))})
               AND d.withdrawn_at IS NULL AND ${visibleDocuments(viewer, sql`d`)}
             ORDER BY d.registered DESC, d.issued_on, d.id`,
      );
      known.push(...rows);
    }
    const byKey = groupBy(known, ({ numberKey }) => numberKey);
    return new KnownDocuments(byKey, places, say, textDay);
  }

  recognise({ key, date, typeName }: CitedDocument, issuerId: number | null): Recognised {
    const named = this.byKey.get(key ?? '') ?? [];
    const reasons: Warning[] = [];
    const leave = (keep: KnownDocument[], fitting: KnownDocument[], reason: () => Warning) => {
      if (fitting.length > 0 && fitting.length < keep.length) reasons.push(reason());
      return fitting;
    };
    let left = leave(
      named,
      named.filter((each) => sameType(each, typeName)),
      () => this.say('readOtherType', { typeName: typeName! }),
    );
    left = leave(
      left,
      left.filter((each) => issuerId === null || each.issuerId === null || each.issuerId === issuerId),
      () => this.say('readOtherIssuer'),
    );
    const undecided = left;
    left = left.filter(({ issuedOn }) => date === null || issuedOn === null || issuedOn === date);
    if (date === null) left = this.notYounger(left, leave);
    if (left.length === 0) return this.unknown(undecided, reasons);
    const [only, second] = left;
    if (second) return { ...this.several(left), reasons: [...reasons, this.say('readSeveral')] };
    if (issuerId === null && !this.placeFits(only!)) {
      return {
        ...this.several(left),
        reasons: [...reasons, this.say('readPlaceUnknown', { issuer: only!.issuer ?? '' })],
      };
    }
    const certain = date !== null && only!.issuedOn === date;
    const why = certain ? this.say('readSameDate', { on: formatDate(date) }) : this.say('readOnlyOne');
    return {
      targetId: only!.id,
      candidates: [],
      certainty: certain ? 'certain' : 'likely',
      reasons: [...reasons, why],
    };
  }

  private notYounger(
    known: KnownDocument[],
    leave: (keep: KnownDocument[], fitting: KnownDocument[], reason: () => Warning) => KnownDocument[],
  ): KnownDocument[] {
    const { textDay } = this;
    if (textDay === null) return known;
    const fitting = known.filter(({ issuedOn }) => issuedOn === null || issuedOn <= textDay);
    return leave(known, fitting, () => this.say('readYoungerThanText', { on: formatDate(textDay) }));
  }

  /** Same number, another date: another document, worth a look. */
  private unknown(others: KnownDocument[], reasons: Warning[]): Recognised {
    const alike = others.slice(0, 3).map((each) => this.candidate(each));
    const seen = alike.length > 0 ? [this.say('readSameNumberOtherDate', { count: others.length })] : [];
    return { targetId: null, candidates: alike, certainty: 'certain', reasons: [...reasons, ...seen] };
  }

  private several(known: KnownDocument[]): Omit<Recognised, 'reasons'> {
    return { targetId: null, candidates: known.map((each) => this.candidate(each)), certainty: 'unsure' };
  }

  private candidate({ id, number, issuer, issuedOn, title }: KnownDocument): Candidate {
    const label = [number, issuer, title].filter(Boolean).join(' · ');
    return { id, label, on: issuedOn, reasons: [] };
  }

  /** A number of a place that the text does not name may be another place's. */
  private placeFits({ level, place }: KnownDocument): boolean {
    return level === 'central' || level === null || place === null || this.places.weightOf(place) > 0;
  }
}

/** Only a word decides between Quyết định and Quy định. */
function sameType({ typeName }: KnownDocument, word: string | null): boolean {
  return typeName === null || word === null || fold(typeName) === fold(word) || !isChoice(typeName) || !isChoice(word);
}

const isChoice = (word: string) => ['quyet dinh', 'quy dinh'].includes(fold(word));
