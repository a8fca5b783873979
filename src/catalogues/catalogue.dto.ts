import { Count, Day, Flag, OneOf, QueryNumber, Text } from '../http/fields.js';
import { Paging } from '../http/list-query.js';
import { SYSTEMS } from '../identity/user.dto.js';
import { LEVELS } from '../organizations/organization.dto.js';

/** What stands beside every entry of a catalogue. */
class Remarks {
  @Text({ max: 200, optional: true, example: 'decision' }) nameEn?: string | null;
  @Text({ max: 2000, optional: true }) note?: string | null;
}

class DocumentTypeFacts extends Remarks {
  @Flag({ optional: true, description: 'A legal normative act' }) normative?: boolean | null;
  @Text({ max: 2000, optional: true, description: 'What it rests on' }) source?: string | null;
}

export class AddDocumentType extends DocumentTypeFacts {
  @OneOf(SYSTEMS) system: string;
  @Text({ min: 0, max: 20, description: 'As numbers print it; empty where they print none (Luật)', example: 'QĐ' })
  code: string;
  @Text({ max: 100, example: 'Quyết định' }) name: string;
}

export class CorrectDocumentType extends DocumentTypeFacts {}

class BodyKindFacts extends Remarks {
  @Day({ optional: true, description: 'First day' }) validFrom?: string | null;
  @Day({ optional: true, description: 'First day on which it no longer exists' }) validTo?: string | null;
  @Text({ max: 40, optional: true }) successorCode?: string | null;
  @Flag({ optional: true, description: 'Rests on no confirmed source' }) unconfirmed?: boolean | null;
  @Text({ max: 2000, optional: true }) source?: string | null;
}

export class AddBodyKind extends BodyKindFacts {
  @Text({ max: 40, example: 'HU' }) code: string;
  @OneOf(SYSTEMS) system: string;
  @OneOf(LEVELS) level: string;
  @Text({ max: 200, example: 'Huyện ủy' }) name: string;
}

export class CorrectBodyKind extends BodyKindFacts {}

export class AddTerm extends Remarks {
  @Text({ max: 60, example: 'result_scale' }) catalogue: string;
  @Text({ max: 60, example: 'excellent' }) code: string;
  @Text({ max: 200, example: 'Xuất sắc' }) name: string;
  @Count({ min: 1, max: 10_000, optional: true, description: 'Where in the list; by default last' }) position?:
    number | null;
}

export class CorrectTerm extends Remarks {
  @Text({ max: 200, optional: true }) name?: string | null;
  @Count({ min: 1, max: 10_000, optional: true }) position?: number | null;
}

const HOLIDAY_KINDS = ['off', 'worked'] as const;

class HolidayFacts {
  @Flag({ optional: true, description: 'Rests on no confirmed source' }) unconfirmed?: boolean | null;
}

export class AddHoliday extends HolidayFacts {
  @Day({ example: '2027-02-08' }) date: string;
  @OneOf(HOLIDAY_KINDS, { description: '`off`: a weekday off; `worked`: a weekend day that is worked' }) kind: string;
  @Text({ max: 200, example: 'Tết Nguyên đán' }) name: string;
}

export class CorrectHoliday extends HolidayFacts {
  @OneOf(HOLIDAY_KINDS, { optional: true }) kind?: string | null;
  @Text({ max: 200, optional: true }) name?: string | null;
}

export class ListDocumentTypes extends Paging {
  @OneOf(SYSTEMS, { optional: true }) system?: string;
  @Text({ max: 20, optional: true, example: 'QĐ' }) code?: string;
}

export class ListBodyKinds extends Paging {
  @OneOf(SYSTEMS, { optional: true }) system?: string;
  @OneOf(LEVELS, { optional: true }) level?: string;
  @Text({ max: 40, optional: true, example: 'HU' }) code?: string;
}

export class ListTerms extends Paging {
  @Text({ max: 60, optional: true, example: 'result_scale' }) catalogue?: string;
}

export class ListHolidays extends Paging {
  @QueryNumber({ min: 1900, max: 9999, example: 2026 }) year?: number;
}
