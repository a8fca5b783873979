import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayNotEmpty, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { z } from 'zod';
import { dayOrNull, integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { QueryNumber, said, Text } from '../http/fields.js';

/** number: documents that bear the number sought for; document: those whose words fit. */
export const FOUND_KINDS = ['number', 'document', 'organization', 'inspection'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

const LONGEST_QUERY = 300;

/** `number,document` */
function Kinds() {
  const wrong = said('oneOf', { values: FOUND_KINDS.join(', ') });
  return applyDecorators(
    IsOptional(),
    Transform(({ value }) => (typeof value === 'string' ? value.split(',') : (value as unknown))),
    ArrayNotEmpty(wrong),
    ArrayUnique(wrong),
    IsIn(FOUND_KINDS, { each: true, ...wrong }),
    ApiProperty({ type: String, required: false, example: 'number,document' }),
  );
}

class Sought {
  @Text({
    max: LONGEST_QUERY,
    description: 'A number in any spelling, or words without regard to diacritics, case or abbreviation',
    example: 'quy che dan chu',
  })
  q: string;
  @Kinds() kinds?: FoundKind[];
}

export class Search extends Sought {
  @QueryNumber({ max: 1000, example: 1 }) page?: number;
  @QueryNumber({ max: 200, example: 20 }) pageSize?: number;
}

export class Suggest extends Sought {}

const document = {
  ...{ id: integer, label: text, number: textOrNull, type: textOrNull, typeName: textOrNull, title: text },
  ...{ issuerId: integerOrNull, issuer: textOrNull, issuedOn: dayOrNull, mark: text },
};

export const found = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), ...document }),
  z.object({ kind: z.literal('document'), ...document }),
  z.object({
    ...{ kind: z.literal('organization'), id: integer, label: text, code: text, system: text, level: text },
    ...{ parent: textOrNull, endedOn: dayOrNull },
  }),
  z.object({
    ...{ kind: z.literal('inspection'), id: integer, label: text, topic: textOrNull, lead: textOrNull },
    ...{ startedOn: dayOrNull, periodFrom: dayOrNull },
  }),
]);

export const searchCounts = {
  more: truth.describe('There are others, beyond the thousand that are counted'),
  counts: z.partialRecord(z.enum(FOUND_KINDS), integer).describe('By kind, up to a thousand each'),
};
