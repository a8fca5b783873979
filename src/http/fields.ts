import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import * as check from 'class-validator';
import type { FieldCode } from '../texts/texts.js';
import { isDate } from '../vocabulary/calendar-date.js';
import type { Params } from './problem.js';

/** One decorator a field: how it is checked, how the API description shows it, what is said when it is wrong. */
interface FieldOptions {
  optional?: boolean;
  example?: unknown;
  description?: string;
}

/** The message of a class-validator rule carries the code and its parameters; the pipe translates it. */
export function said(code: FieldCode, params: Params = {}): { message: string } {
  return { message: JSON.stringify({ code, params }) };
}

function field(rules: PropertyDecorator[], api: ApiPropertyOptions, { optional = false, ...shown }: FieldOptions) {
  return applyDecorators(
    ...(optional ? [check.IsOptional()] : [check.IsDefined(said('required'))]),
    ...rules,
    ApiProperty({ ...api, ...shown, required: !optional, ...(optional && { nullable: true }) } as ApiPropertyOptions),
  );
}

/** Text of min to max characters; what is only white space is no text. */
export function Text({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }) {
  return field(
    [rule('text', (value) => isTextOf(value, min, max) && (min === 0 || /\S/.test(value)), said('text', { min, max }))],
    { type: String, minLength: min, maxLength: max },
    options,
  );
}

/** A check of ours: one call where class-validator's own would take several. */
function rule<T>(name: string, passes: (value: T) => boolean, wrong: { message: string }, more: { each?: true } = {}) {
  return check.ValidateBy({ name, validator: { validate: (value) => passes(value as T) } }, { ...more, ...wrong });
}

function isTextOf(value: unknown, min: number, max: number): value is string {
  if (typeof value !== 'string') return false;
  const length = lengthOf(value);
  return length >= min && length <= max;
}

/** Characters as people count them: a pair of surrogates is one, a mark that chooses between two forms none. */
function lengthOf(text: string): number {
  if (!/[\uD800-\uDFFF\uFE0E\uFE0F]/.test(text)) return text.length; // "😀", "☎️"
  return text.replace(/[\uFE0E\uFE0F]/g, '').replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '.').length; // "☎️", "😀"
}

const isWhole = (value: unknown, min: number, max: number) =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

/** A calendar day, YYYY-MM-DD. */
export function Day(options: FieldOptions = {}) {
  const isDay = (value: unknown) => typeof value === 'string' && isDate(value);
  return field(
    [rule('day', isDay, said('day'))],
    { type: String, format: 'date' },
    { example: '2021-09-30', ...options },
  );
}

/** A calendar day, or the word `all`. */
export function DayOrAll(options: FieldOptions = {}) {
  const isOne = (value: unknown) => value === 'all' || (typeof value === 'string' && isDate(value));
  return field(
    [rule('dayOrAll', isOne, said('day'))],
    { type: String },
    { optional: true, example: 'all', ...options },
  );
}

const LARGEST = 2_147_483_647;

/** A whole number in a body; numbers written as text are refused. */
export function Count({ min = 0, max = LARGEST, ...options }: FieldOptions & { min?: number; max?: number } = {}) {
  return field(
    [rule('wholeNumber', (value) => isWhole(value, min, max), said('wholeNumber', { min, max }))],
    { type: 'integer', minimum: min, maximum: max },
    options,
  );
}

/** The id of a record. */
export const Ref = (options: FieldOptions = {}) => Count({ min: 1, example: 1, ...options });

/** Ids of records, each once. */
export function Refs({ max = 1000, min = 0, ...options }: FieldOptions & { min?: number; max?: number } = {}) {
  const wrong = said('list', { min, max });
  return field(
    [
      check.IsArray(wrong),
      check.ArrayMinSize(min, wrong),
      check.ArrayMaxSize(max, wrong),
      rule('ids', (value) => isWhole(value, 1, LARGEST), said('wholeNumber', { min: 1, max: LARGEST }), { each: true }),
    ],
    { type: 'integer', isArray: true },
    { example: [1, 2], ...options },
  );
}

export function OneOf(values: readonly string[], options: FieldOptions = {}) {
  return field(
    [check.IsIn(values, said('oneOf', { values: values.join(', ') }))],
    { type: String, enum: [...values] },
    { example: values[0], ...options },
  );
}

export function Flag(options: FieldOptions = {}) {
  return field([check.IsBoolean(said('flag'))], { type: Boolean }, options);
}

/** A list of short texts. */
export function Texts({ max, length, ...options }: FieldOptions & { max: number; length: number }) {
  return field(
    [
      check.IsArray(said('list', { min: 0, max })),
      check.ArrayMaxSize(max, said('list', { min: 0, max })),
      rule('texts', (value) => isTextOf(value, 1, length), said('text', { min: 1, max: length }), { each: true }),
    ],
    { type: String, isArray: true },
    options,
  );
}

/** A list of records of the given class. */
export function Records(
  of: () => Class,
  { max = 1000, min = 0, ...options }: FieldOptions & { min?: number; max?: number } = {},
) {
  const wrong = said('list', { min, max });
  return field(
    [
      check.IsArray(wrong),
      check.ArrayMinSize(min, wrong),
      check.ArrayMaxSize(max, wrong),
      check.IsObject({ each: true, ...said('record') }),
      check.ValidateNested({ each: true, ...said('record') }),
      Type(of),
    ],
    { type: () => of(), isArray: true }, // Swagger takes a function for lazy by its name, `type`
    options,
  );
}

/** A whole number in a query string: decimal digits only. */
export function QueryNumber({
  min = 1,
  max = LARGEST,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}) {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value)), // "20"
    field(
      [rule('wholeNumber', (value) => isWhole(value, min, max), said('wholeNumber', { min, max }))],
      { type: 'integer', minimum: min, maximum: max },
      { optional: true, ...options },
    ),
  );
}

export function QueryFlag(options: FieldOptions = {}) {
  return applyDecorators(
    Transform(({ value }) => ({ true: true, false: false })[String(value)] ?? value),
    field([check.IsBoolean(said('flag'))], { type: Boolean }, { optional: true, ...options }),
  );
}

/** Ids in a query string: "1,2,3". */
export function QueryIds({ max = 200, ...options }: FieldOptions & { max?: number } = {}) {
  const wrong = said('list', { min: 1, max });
  return applyDecorators(
    Transform(
      ({ value }) =>
        typeof value === 'string' && /^\d{1,10}(,\d{1,10})*$/.test(value) ? value.split(',').map(Number) : value, // "1,2"
    ),
    field(
      [
        check.IsArray(wrong),
        check.ArrayMaxSize(max, wrong),
        check.Max(LARGEST, { each: true, ...said('wholeNumber', { min: 1, max: LARGEST }) }),
      ],
      { type: String },
      { example: '1,2', ...options },
    ),
  );
}
