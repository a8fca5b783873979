import { Count, Day, OneOf, QueryFlag, QueryIds, QueryNumber, Records, Ref, Refs, Text } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';
import { KINDS } from './inspection-words.js';

export const DISCIPLINE_TARGETS = ['organization', 'member'] as const;

/** The facts of a round, as adding and correcting take them. */
class InspectionFields {
  @Text({
    max: 60,
    optional: true,
    description: 'Code of the catalogue inspection_form',
    example: 'thematic_inspection',
  })
  form?: string | null;
  @Text({ max: 1000, optional: true, description: 'What it is about', example: 'Quy chế dân chủ' }) topic?:
    string | null;
  @Refs({ max: 50, optional: true, description: 'The documents whose implementation is checked' }) documentIds?:
    number[] | null;
  @Text({ max: 200, optional: true, description: 'In whose name', example: 'Ban Thường vụ Huyện ủy' }) collective?:
    string | null;
  @Count({ max: 100_000, optional: true, description: 'Organisations inspected, named or not', example: 8 })
  unitCount?: number | null;
  @Count({ max: 10_000_000, optional: true, description: 'Party members inspected' }) memberCount?: number | null;
  @Day({ optional: true, description: 'First day of the period it belongs to; without both: unknown' }) periodFrom?:
    string | null;
  @Day({ optional: true, example: '2021-12-31' }) periodTo?: string | null;
  @Day({ optional: true }) startedOn?: string | null;
  @Day({ optional: true }) endedOn?: string | null;
  @Text({ max: 200, optional: true, description: 'Number of the decision that set it up' }) decision?: string | null;
  @Text({
    max: 2000,
    optional: true,
    description: 'Made from topic or documents when missing. Each inspected unit reads it: name no other unit in it',
  })
  title?: string | null;
  @Text({ max: 5000, optional: true }) note?: string | null;
  @Text({ max: 5000, optional: true, description: 'The sentence from which it was read' }) source?: string | null;
}

export class AddInspection extends InspectionFields {
  @OneOf(KINDS) kind: string;
  @Ref({ optional: true, description: 'The body that leads it; by default the own organisation' }) leadId?:
    number | null;
}

export class CorrectInspection extends InspectionFields {
  @OneOf(KINDS, { optional: true }) kind?: string | null;
  @Ref({ optional: true }) leadId?: number | null;
  @Text({ max: 2000, optional: true, description: 'Why the count of units changes; needed then' }) countReason?:
    string | null;
}

export class NameSubjects {
  @Refs({ min: 1, max: 1000 }) organizationIds: number[];
}

export class DisciplineCount {
  @OneOf(DISCIPLINE_TARGETS) target: string;
  @Text({ max: 60, description: 'Code of the catalogue discipline_form', example: 'member_warning' }) form: string;
  @Count({ min: 1, max: 10_000_000 }) count: number;
}

export class ReplaceDisciplines {
  @Records(() => DisciplineCount, { max: 50 }) items: DisciplineCount[];
}

export class ListInspections extends ListQuery {
  @OneOf(KINDS, { optional: true }) kind?: string;
  @Text({ max: 60, optional: true, description: 'Code of the form, or `none`' }) form?: string;
  @QueryNumber() leadId?: number;
  @QueryNumber({ description: 'Led by this organisation or anything under it today' }) under?: number;
  @QueryNumber() documentId?: number;
  @QueryNumber({ description: 'With this organisation among the named subjects' }) organizationId?: number;
  @Day({ optional: true, description: 'Counted on or after this day: the end of its period' }) from?: string;
  @Day({ optional: true }) to?: string;
  @QueryFlag({ description: 'true: only those that count in no period' }) periodUnknown?: boolean;
  @QueryFlag({ description: 'true: only those whose counts the reader sees, as the statistics count them' })
  counted?: boolean;
  @QueryFlag({ description: 'true: begun by the day and not known to have ended by then' }) underway?: boolean;
  @QueryFlag({ description: 'true: only those with a named unit that has no result yet' }) awaitingResults?: boolean;
  @Text({ max: 300, optional: true, description: 'Every word in title, topic or numbers', example: 'dan chu' })
  q?: string;
}

export class OrganizationInspections extends ListQuery {
  @OneOf(KINDS, { optional: true }) kind?: string;
}

export class DocumentInspections extends ListQuery {
  @OneOf(KINDS, { optional: true }) kind?: string;
}

export class StatisticsQuery {
  @Day({ example: '2021-01-01' }) from: string;
  @Day({ example: '2021-12-31' }) to: string;
  @QueryNumber() leadId?: number;
  @QueryNumber({ description: 'Led by this organisation or anything under it today' }) under?: number;
}

export class ParagraphQuery {
  @QueryIds({ optional: true }) documentIds?: number[];
  @QueryNumber() leadId?: number;
  @Day({ optional: true, description: 'Without from and to, those of unknown period are in it too' }) from?: string;
  @Day({ optional: true }) to?: string;
}
