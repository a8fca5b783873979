import { type ArgumentMetadata, type Type as Class, ValidationPipe } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { FieldCode } from '../texts/texts.js';
import { type FieldProblem, type Params, Problem } from './problem.js';
import { RecordPlan } from './record-plan.js';

const rules = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true };

/** Checks bodies and queries by their DTO; unknown fields are refused by name. */
class RecordValidation extends ValidationPipe {
  constructor() {
    super({ ...rules, transform: true, exceptionFactory: refuse });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    const sound = (type === 'body' || type === 'query') && metatype ? RecordPlan.of(metatype)?.read(value) : undefined;
    return sound ?? super.transform(value, metadata);
  }
}

export const validation = () => new RecordValidation();

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
