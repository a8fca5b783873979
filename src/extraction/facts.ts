import type { NumberNote, NumberSystem } from '../vocabulary/document-number.js';

/** Where the words of a fact stand: UTF-16 code units of the text as given, `end` behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A directive named by its number. Fields are null where the text does not say. */
export interface Citation extends Span {
  /** As it stands: "217/QĐ-TW". */
  readonly text: string;
  /** Canonical: "217-QĐ/TW". */
  readonly number: string;
  /** Equal for all writings of one number. */
  readonly key: string;
  /** "NQ", "QĐ", "CV" for letters, "Luật" for laws. */
  readonly type: string | null;
  /** The type word as it stands: "Quyết định" or "Quy định". */
  readonly typeName: string | null;
  readonly system: NumberSystem;
  /** YYYY-MM-DD */
  readonly date: string | null;
  /** As it stands, with the collective and its term: "Ban Chấp hành Trung ương (Khóa XI)". */
  readonly issuer: string | null;
  readonly title: string | null;
  /** What was repaired in the number. */
  readonly form: readonly NumberNote[];
}

/** A directive named otherwise: by a short number, without one, or by "Chỉ thị nói trên". */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: 'short_number' | 'unnumbered' | 'back_reference';
  readonly typeName: string;
  /** The number that it was cited by before, where only one fits. */
  readonly number: string | null;
  readonly date: string | null;
}

export type RelationKind =
  'based_on' | 'implements' | 'replaces' | 'repeals' | 'amends' | 'guides' | 'reviews' | 'corrects';

/** From the document that the text is to the one it names. */
export interface Relation extends Span {
  readonly kind: RelationKind;
  readonly number: string;
  /** `part` where only articles or words of it are concerned. */
  readonly scope: 'whole' | 'part';
}

/** The directive that the text itself is. */
export interface OwnDocument extends Span {
  readonly number: string | null;
  readonly type: string | null;
  readonly typeName: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly signer: string | null;
  /** "T/M BỘ CHÍNH TRỊ", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"; a bare post is none. */
  readonly authority: string | null;
  readonly effectiveFrom: string | null;
  /** The items of "Nơi nhận"; null where there is no such list. */
  readonly recipients: readonly string[] | null;
}

/** A task given to units. */
export interface Assignment extends Span {
  /** Lead units, as they stand. */
  readonly units: readonly string[];
  readonly coordinating: readonly string[];
  /** They only watch and urge what others do: "theo dõi, đôn đốc". */
  readonly followUp: boolean;
  readonly task: string;
  /** YYYY-MM-DD, only for a full date. */
  readonly deadline: string | null;
  /** What the text says of time otherwise: "trong năm 2025", "trước ngày 15 hằng tháng". */
  readonly deadlineWords: string | null;
}

/** One count of an inspection (kiểm tra) or supervision (giám sát). */
export interface InspectionFact extends Span {
  readonly kind: 'inspection' | 'supervision';
  /** "khi có dấu hiệu vi phạm", "chuyên đề" … as it stands. */
  readonly form: string | null;
  /** Number of the directive whose carrying out was looked at. */
  readonly document: string | null;
  readonly topic: string | null;
  /** Organisations. */
  readonly units: number | null;
  /** Party members. */
  readonly members: number | null;
  readonly by: string | null;
  readonly period: string | null;
}

/** Discipline by form, totals only. */
export interface DisciplineFact extends Span {
  readonly target: 'organization' | 'member';
  readonly form: string;
  readonly count: number;
}

export interface Extraction {
  readonly document: OwnDocument | null;
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly assignments: readonly Assignment[];
  readonly inspections: readonly InspectionFact[];
  readonly discipline: readonly DisciplineFact[];
}
