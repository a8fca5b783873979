import { parseDate } from '../vocabulary/calendar-date.js';
import { fold } from '../vocabulary/fold.js';

export type PlaceKind = 'result' | 'finding' | 'recommendation';

/** A part of a round's conclusion. */
export interface Written {
  kind: PlaceKind;
  id: number;
  organizationId: number;
  organization: string;
  text: string | null;
}

export interface WrittenFinding extends Written {
  /** A shortcoming or violation that leads to no recommendation, and nobody said why. */
  unanswered: boolean;
}

export interface WrittenRecommendation extends Written {
  findingId: number | null;
  followUpId: number | null;
  deadline: string | null;
}

export interface Conclusion {
  results: readonly Written[];
  findings: readonly WrittenFinding[];
  recommendations: readonly WrittenRecommendation[];
}

export const READINESS_CODES = [
  ...(['noFinding', 'noRecommendation', 'sameText', 'noFollowUp', 'noDeadline', 'severalDates'] as const),
] as const;
export type ReadinessCode = (typeof READINESS_CODES)[number];

/** What doesn't hold together, and where. */
export interface Point {
  code: ReadinessCode;
  place: Written;
  /** Of another unit, with the same words. */
  twin?: Written;
  /** Of several commitments in one recommendation. */
  dates?: string[];
}

export function pointsOf({ results, findings, recommendations }: Conclusion): Point[] {
  const where = <T extends Written>(
    places: readonly T[],
    code: ReadinessCode,
    missing: (place: T) => boolean,
  ): Point[] => places.filter(missing).map((place) => ({ code, place }));
  return [
    ...where(recommendations, 'noFinding', ({ findingId }) => findingId === null),
    ...where(findings, 'noRecommendation', ({ unanswered }) => unanswered),
    ...[results, findings, recommendations].flatMap(twins),
    ...where(recommendations, 'noFollowUp', ({ followUpId }) => followUpId === null),
    ...where(recommendations, 'noDeadline', ({ deadline }) => deadline === null),
    ...recommendations.flatMap(severalDates),
  ];
}

/** The same words at two units: said of the later one, with the first. */
function twins(places: readonly Written[]): Point[] {
  const first = new Map<string, Written>();
  return [...places]
    .sort((a, b) => a.id - b.id)
    .flatMap((place): Point[] => {
      const words = fold(place.text ?? '');
      const twin = first.get(words);
      if (words !== '' && !twin) first.set(words, place);
      return twin && twin.organizationId !== place.organizationId ? [{ code: 'sameText', place, twin }] : [];
    });
}

function severalDates(place: Written): Point[] {
  const written = place.text?.match(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g) ?? []; // "15/7/2026"
  const dates = [...new Set(written.flatMap((text) => dateIn(text)))];
  return dates.length > 1 ? [{ code: 'severalDates', place, dates }] : [];
}

function dateIn(text: string): string[] {
  const parsed = parseDate(text);
  return parsed.ok ? [parsed.date] : [];
}
