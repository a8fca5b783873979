import { DayOrAll, Day, Flag, OneOf, QueryNumber, Records, Ref, Refs, Text, Texts } from '../http/fields.js';
import { Paging } from '../http/list-query.js';
import { SYSTEMS } from '../identity/user.dto.js';

export const LEVELS = ['central', 'province', 'district', 'commune', 'sector'] as const;

export class DatedName {
  @Text({ max: 300 }) name: string;
  @Day({ optional: true, description: 'First day; null: unknown' }) from?: string | null;
  @Day({ optional: true, description: 'First day on which it no longer holds; null: still' }) to?: string | null;
}

export class DatedParent {
  @Ref() parentId: number;
  @Day({ optional: true }) from?: string | null;
  @Day({ optional: true }) to?: string | null;
}

export class AddOrganization {
  @Text({ max: 40, example: 'HU' }) code: string;
  @Text({ max: 300, example: 'Huyện ủy Sông Lô' }) name: string;
  @Text({ max: 100, optional: true, example: 'Sông Lô' }) shortName?: string | null;
  @OneOf(SYSTEMS) system: string;
  @OneOf(LEVELS) level: string;
  @Text({ max: 100, optional: true, description: 'Code of its kind of body in the catalogue', example: 'HU' }) kind?:
    string | null;
  @Ref({ optional: true, description: 'The organisation above it; null at the top' }) parentId?: number | null;
  @Text({ max: 100, optional: true, example: 'Sông Lô' }) place?: string | null;
  @Day({ optional: true }) establishedOn?: string | null;
  @Day({ optional: true, description: 'First day on which it no longer exists' }) endedOn?: string | null;
  @Ref({ optional: true, description: 'Of an inspection commission: the committee it serves' }) servesId?:
    number | null;
  @Texts({ max: 30, length: 200, optional: true, example: ['BTV Huyện ủy'] }) aliases?: string[] | null;
  @Texts({ max: 20, length: 200, optional: true, example: ['Ban Thường vụ Huyện ủy'] }) collectives?: string[] | null;
  @Records(() => DatedName, { max: 50, optional: true }) names?: DatedName[] | null;
  @Records(() => DatedParent, { max: 50, optional: true }) parents?: DatedParent[] | null;
  @Text({ max: 2000, optional: true }) note?: string | null;
  @Text({ max: 2000, optional: true }) source?: string | null;
  @Flag({ optional: true, description: 'Rests on no confirmed source' }) unconfirmed?: boolean | null;
}

export class CorrectOrganization {
  @Text({ max: 300, optional: true }) name?: string | null;
  @Text({ max: 100, optional: true }) shortName?: string | null;
  @Text({ max: 40, optional: true }) code?: string | null;
  @OneOf(LEVELS, { optional: true }) level?: string | null;
  @Ref({ optional: true }) parentId?: number | null;
  @Text({ max: 100, optional: true }) place?: string | null;
  @Day({ optional: true }) establishedOn?: string | null;
  @Day({ optional: true }) endedOn?: string | null;
  @Ref({ optional: true }) servesId?: number | null;
  @Texts({ max: 30, length: 200, optional: true }) aliases?: string[] | null;
  @Texts({ max: 20, length: 200, optional: true }) collectives?: string[] | null;
  @Records(() => DatedName, { max: 50, optional: true }) names?: DatedName[] | null;
  @Records(() => DatedParent, { max: 50, optional: true }) parents?: DatedParent[] | null;
  @Text({ max: 2000, optional: true }) note?: string | null;
  @Flag({ optional: true }) unconfirmed?: boolean | null;
}

export const SUCCESSION_KINDS = [
  'merged',
  'split',
  'renamed',
  'dissolved',
  'function_passed',
  'level_changed',
] as const;

export class AddSuccession {
  @Ref({ description: 'The organisation that takes over' }) successorId: number;
  @OneOf(SUCCESSION_KINDS) kind: string;
  @Day({ optional: true, description: 'From this day on; null: inexact, see the note' }) on?: string | null;
  @Text({ max: 2000, optional: true }) note?: string | null;
  @Text({ max: 2000, optional: true }) source?: string | null;
  @Flag({ optional: true }) unconfirmed?: boolean | null;
}

export class EndOrganization {
  @Day({ description: 'First day on which it no longer exists' }) on: string;
  @OneOf(SUCCESSION_KINDS, { optional: true, description: 'What became of it; needed with successors' })
  kind?: string | null;
  @Refs({ max: 50, optional: true, description: 'Who takes over' }) successorIds?: number[] | null;
  @Text({ max: 2000, optional: true }) note?: string | null;
  @Text({ max: 2000, optional: true, description: 'The document that says so' }) source?: string | null;
}

export class ListOrganizations extends Paging {
  @Text({ max: 200, optional: true, example: 'song lo' }) q?: string;
  @OneOf(SYSTEMS, { optional: true }) system?: string;
  @OneOf(LEVELS, { optional: true }) level?: string;
  @Text({ max: 40, optional: true }) code?: string;
  @QueryNumber({ description: 'Only what stands directly under this one' }) parentId?: number;
  @QueryNumber({ description: 'Only what stands anywhere under this one today' }) under?: number;
  @DayOrAll({ description: 'Those that live on this day, or `all` that ever lived; default today' }) asOf?: string;
}
