import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { LIMITS } from '../file-text/limits.js';
import { Count, Day, OneOf, Records, Ref, Refs, said, Text } from '../http/fields.js';
import { Paging } from '../http/list-query.js';

export const ACTIONS = ['register', 'link', 'stub', 'skip'] as const;

export class ReadText {
  @Text({
    max: LIMITS.textLength,
    description: 'The whole text, as it stands',
    example: 'Quyết định số 55-QĐ/TU, ngày 03/02/2016 …',
  })
  text: string;
  @Day({ optional: true, description: 'Day of the text, where it does not say it: it cites nothing younger' })
  datedOn?: string | null;
}

export class ReadFile {
  @Day({ optional: true, description: 'Of a file: day of its text, where it does not say it' }) datedOn?: string;
}

/** Corrections of what was proposed; a proposal takes those of its kind. */
export class ProposedFields {
  @Text({ max: 120, optional: true, example: '55-QĐ/TU' }) number?: string | null;
  @Text({ max: 20, optional: true }) type?: string | null;
  @Text({ max: 60, optional: true, example: 'Quyết định' }) typeName?: string | null;
  @Ref({ optional: true }) issuerId?: number | null;
  @Text({ max: 300, optional: true }) issuerWords?: string | null;
  @Text({ max: 200, optional: true, example: 'Ban Thường vụ Tỉnh ủy' }) collective?: string | null;
  @Text({ max: 100, optional: true }) term?: string | null;
  @Day({ optional: true }) issuedOn?: string | null;
  @Day({ optional: true }) effectiveOn?: string | null;
  @Text({ max: 2000, optional: true }) title?: string | null;
  @Text({ max: 200, optional: true }) signer?: string | null;
  @Text({ max: 200, optional: true }) authority?: string | null;

  @OneOf(['inspection', 'supervision'], { optional: true }) kind?: 'inspection' | 'supervision' | null;
  @Text({ max: 60, optional: true, description: 'Code of the catalogue inspection_form, or discipline_form' }) form?:
    string | null;
  @Text({ max: 1000, optional: true }) topic?: string | null;
  @Ref({ optional: true }) leadId?: number | null;
  @Count({ max: 100_000, optional: true }) unitCount?: number | null;
  @Count({ max: 10_000_000, optional: true }) memberCount?: number | null;
  @Count({ min: 1, max: 10_000_000, optional: true, description: 'Of discipline' }) count?: number | null;
  @Day({ optional: true }) periodFrom?: string | null;
  @Day({ optional: true }) periodTo?: string | null;

  @OneOf(['lead', 'coordinating', 'implementing', 'follow_up'], { optional: true }) role?: string | null;
  @Refs({ max: 1000, optional: true }) organizationIds?: number[] | null;
  @Text({ max: 300, optional: true }) groupWords?: string | null;
  @Text({ max: 2000, optional: true }) task?: string | null;
  @Day({ optional: true }) deadline?: string | null;

  @Text({ max: 300, optional: true, description: 'Of an organisation', example: 'Huyện ủy Sông Lô' }) name?:
    string | null;
  @Text({ max: 40, optional: true }) code?: string | null;
  @Ref({ optional: true }) parentId?: number | null;
}

export class ConfirmItem {
  @Text({ max: 20, example: 'd1' }) proposal: string;
  @OneOf(ACTIONS, { description: 'register it, link it to a record, keep it as a stub, or leave it out' })
  action: (typeof ACTIONS)[number];
  @Ref({ optional: true, description: 'Of a link: the record; by default the one that was proposed' }) targetId?:
    number | null;
  @IsOptional()
  @IsObject(said('record'))
  @ValidateNested(said('record'))
  @Type(() => ProposedFields)
  @ApiProperty({ type: ProposedFields, required: false, nullable: true, description: 'What was read wrongly' })
  fields?: ProposedFields | null;
}

export class ConfirmReading {
  @Records(() => ConfirmItem, { min: 1, max: 2000 }) items: ConfirmItem[];
  @Text({ max: 20, optional: true, example: 'd1', description: 'A document: the file that was read is attached to it' })
  attachTo?: string | null;
}

export class ListReadings extends Paging {}
