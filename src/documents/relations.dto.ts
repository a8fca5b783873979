import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { Day, Flag, OneOf, QueryFlag, QueryNumber, Ref, said, Text } from '../http/fields.js';
import { AsOf, Paging } from '../http/list-query.js';

/** triển khai · căn cứ · hướng dẫn · sửa đổi · thay thế · bãi bỏ · đình chỉ · đính chính · sơ kết, tổng kết · dẫn chiếu */
export const RELATION_KINDS = [
  ...['implements', 'based_on', 'guides', 'amends', 'replaces', 'repeals', 'suspends', 'corrects', 'reviews'],
  'refers_to',
] as const satisfies string[];
export type RelationKind = (typeof RELATION_KINDS)[number];

export const SCOPES = ['whole', 'part'] as const;

/** A document as another one cites it. */
export class CitedDocument {
  @Text({ max: 120, optional: true, example: '30-QĐ/TW' }) number?: string | null;
  @Text({ max: 60, optional: true, description: 'The type word', example: 'Quy định' }) typeName?: string | null;
  @Ref({ optional: true }) issuerId?: number | null;
  @Text({ max: 300, optional: true, description: 'The issuer as the text names it' }) issuerWords?: string | null;
  @Day({ optional: true, example: '2016-07-26' }) issuedOn?: string | null;
  @Text({ max: 2000, optional: true }) title?: string | null;
}

class RelationFields {
  @OneOf(SCOPES, { optional: true, description: 'By default the whole document' }) scope?: 'whole' | 'part' | null;
  @Text({ max: 500, optional: true, description: 'Which part', example: 'khoản 2 Điều 5' }) scopeWords?: string | null;
  @Day({ optional: true, description: 'By default when the acting document takes effect' }) effectiveOn?: string | null;
  @Day({ optional: true, description: 'Of a suspension: the first day in force again' }) resumeOn?: string | null;
  @Text({ max: 5000, optional: true, description: 'The sentence that says so' }) source?: string | null;
}

export class AddRelation extends RelationFields {
  @OneOf(RELATION_KINDS) kind: RelationKind;
  @Ref({ optional: true, description: 'The other document, where it is in the register' }) toId?: number | null;
  @IsOptional()
  @IsObject(said('record'))
  @ValidateNested(said('record'))
  @Type(() => CitedDocument)
  @ApiProperty({
    type: CitedDocument,
    required: false,
    nullable: true,
    description:
      'Or what is known of it: the only registered document that fits is taken, otherwise the relation waits',
  })
  to?: CitedDocument | null;
  @Flag({ optional: true, description: 'By default true; false proposes it: it counts nowhere until confirmed' })
  confirmed?: boolean | null;
}

export class CorrectRelation extends RelationFields {}

export class ListRelations extends Paging {}

const DEEPEST = 10;

export class ShowCascade extends AsOf {
  @QueryNumber({ max: DEEPEST, description: `Levels below the document; by default ${DEEPEST}` }) depth?: number;
  @QueryFlag({ description: 'true adds the units that each document is given to' }) units?: boolean;
}
