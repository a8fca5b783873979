import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, Length } from 'class-validator';
import { said } from '../http/fields.js';

declare const sourceId: unique symbol;
export type SourceId = string & { readonly [sourceId]: true };

const LONGEST_ID = said('text', { min: 1, max: 100 });
const inText = (value: unknown): unknown => (Number.isSafeInteger(value) ? String(value) : value);

/** An id as the source gives it: a whole number, or text of up to 100 characters. */
export function FromSource({ optional = false } = {}) {
  return applyDecorators(
    Transform(({ value }) => inText(value)),
    ...(optional ? [IsOptional()] : [IsDefined(said('required'))]),
    Length(1, 100, LONGEST_ID),
  );
}

/** A list of them. */
export function ManyFromSource({ max }: { max: number }) {
  return applyDecorators(
    Transform(({ value }) => (Array.isArray(value) ? value.map(inText) : (value as unknown))),
    IsOptional(),
    IsArray(said('list', { min: 0, max })),
    ArrayMaxSize(max, said('list', { min: 0, max })),
    Length(1, 100, { each: true, ...LONGEST_ID }),
  );
}
