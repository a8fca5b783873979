import { type ArgumentMetadata, type PipeTransform, type Type as Class, ValidationPipe } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { FieldCode } from '../texts/texts.js';
import { type FieldProblem, type Params, Problem } from './problem.js';
import { RecordPlan } from './record-plan.js';

const rules = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true };

/** Checks bodies and queries by their DTO; unknown fields are refused by name. */
class RecordValidation implements PipeTransform {
  private readonly nests = new ValidationPipe({ ...rules, transform: true, exceptionFactory: refuse });

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { type, metatype } = metadata;
    if (type === 'custom') return value; // what a decorator of ours gives is checked by it
    const sound = (type === 'body' || type === 'query') && metatype ? RecordPlan.of(metatype)?.read(value) : undefined;
    return sound ?? this.nests.transform(value, metadata);
  }
}

export const validation = (): PipeTransform => new RecordValidation();

/** The same checks for a record that is no request's body; throws Problem. */
export function checked<T extends object>(type: Class<T>, value: object): T {
  const sound = RecordPlan.of(type)?.read(value);
  if (sound) return sound;
  const record = plainToInstance(type, value);
  const errors = validateSync(record, rules);
  if (errors.length > 0) throw refuse(errors);
  return record;
}

function refuse(errors: ValidationError[]): Problem {
  return Problem.invalid(...errors.flatMap((error) => problemsOf(error, '')));
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field =
    path === ''
      ? error.property
      : /^\d+$/.test(error.property)
        ? `${path}[${error.property}]`
        : `${path}.${error.property}`;
  if (error.children?.length) return error.children.flatMap((child) => problemsOf(child, field));
  return Object.entries(error.constraints ?? {})
    .slice(0, 1)
    .map(([rule, message]) => ({ field, ...meaning(rule, message) }));
}

function meaning(rule: string, message: string): { code: FieldCode; params?: Params } {
  if (rule === 'whitelistValidation') return { code: 'unknown' };
  if (!message.startsWith('{')) return { code: 'record' };
  return JSON.parse(message) as { code: FieldCode; params: Params };
}
