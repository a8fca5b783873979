import type { Type as Class } from '@nestjs/common';
import { TransformationType } from 'class-transformer';
import { defaultMetadataStorage as transforms } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';

/** Whether a value passes one rule of its field. */
type Rule = (value: unknown, record: object) => boolean;
type Condition = (record: object, value: unknown) => boolean;
type Transform = (value: unknown, key: string, source: object) => unknown;

interface Field {
  name: string;
  transforms: readonly Transform[];
  /** Of a field that holds records: how each is read. */
  nested: RecordPlan<object> | null;
  optional: boolean;
  conditions: readonly Condition[];
  rules: readonly Rule[];
}

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** Kinds of rule in class-validator's own words: a condition is IsOptional or ValidateIf. */
const DEFINED = 'isDefined';
const CONDITION = 'conditionalValidation';
const CUSTOM = 'customValidation';
const NESTED = 'nestedValidation';
const KNOWN: readonly string[] = [DEFINED, CONDITION, CUSTOM, NESTED];

/**
 * The rules of a class, gathered once: class-validator and class-transformer look all of them up again for each record, at
 * several times the price of the rules themselves. It says yes or "ask them": what is wrong they alone tell.
 */
export class RecordPlan<T extends object> {
  private readonly fields = new Map<string, Field>();
  private readonly needed: Field[] = [];

  private constructor(private readonly type: Class<T>) {}

  /** Null for a class of which nothing is declared, or something that this does not know. */
  static of<T extends object>(type: Class<T>): RecordPlan<T> | null {
    let plan = plans.get(type);
    if (plan === undefined) {
      const fresh = new RecordPlan<object>(type);
      plans.set(type, fresh); // before its fields: a record may hold others of its own class
      plan = fresh.gather() ? fresh : null;
      plans.set(type, plan);
    }
    return plan as RecordPlan<T> | null;
  }

  /** The record, or undefined when it breaks a rule or the plan can't tell. */
  read(source: unknown): T | undefined {
    if (source === null || typeof source !== 'object' || Array.isArray(source) || ArrayBuffer.isView(source)) return;
    const record = new this.type();
    const members = record as Record<string, unknown>;
    const given = source as Record<string, unknown>;
    const names = Object.keys(given);
    for (const key of names) {
      const field = this.fields.get(key);
      if (!field) return;
      let value = given[key];
      if (typeof value === 'object' && value !== null) {
        value = taken(field, value);
        if (value === undefined) return;
      }
      for (const transform of field.transforms) value = transform(value, key, source);
      members[key] = value;
    }
    return this.isSound(record, names) ? record : undefined;
  }

  /** Of a query's twenty fields three are given: one that may be missing is looked at only then. */
  private isSound(record: T, given: readonly string[]): boolean {
    for (const field of this.needed) if (!passes(field, record)) return false;
    for (const name of given) {
      const field = this.fields.get(name)!;
      if (field.optional && !passes(field, record)) return false;
    }
    return true;
  }

  private gather(): boolean {
    const { type } = this;
    const all = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
    if (all.length === 0 || Object.keys(new type()).length > 0) return false; // what a class fills in itself is checked, too
    if (transforms.getExposedMetadatas(type).length > 0 || transforms.getExcludedMetadatas(type).length > 0)
      return false;
    for (const name of new Set(all.map(({ propertyName }) => propertyName))) {
      const field = this.field(
        name,
        all.filter(({ propertyName }) => propertyName === name),
      );
      if (!field) return false;
      this.fields.set(name, field);
      if (!field.optional) this.needed.push(field);
    }
    return true;
  }

  private field(name: string, metadata: readonly Metadata[]): Field | null {
    if (metadata.some(({ type, groups }) => !KNOWN.includes(type) || (groups?.length ?? 0) > 0)) return null;
    const of = (...kinds: string[]) => metadata.filter(({ type }) => kinds.includes(type));
    const holds = transforms.findTypeMetadata(this.type, name);
    const nested = holds ? nestedPlan(holds) : null;
    const isNested = of(NESTED).length > 0;
    if (isNested !== (nested !== null)) return null;
    return {
      ...{ name, nested },
      transforms: transforms
        .findTransformMetadatas(this.type, name, TransformationType.PLAIN_TO_CLASS)
        .map(({ transformFn }): Transform => {
          const type = TransformationType.PLAIN_TO_CLASS;
          return (value, key, obj) => transformFn({ value, key, obj, type, options: {} });
        }),
      optional: of(CONDITION).some(isOptional),
      conditions: of(CONDITION)
        .filter((one) => !isOptional(one))
        .map(({ constraints }) => constraints![0] as Condition),
      rules: [...of(DEFINED, CUSTOM).flatMap((one) => rulesOf(one, this.type)), ...(isNested ? [isRecords] : [])],
    };
  }
}

/** Said by name: it is what nearly all fields are. */
const isOptional = ({ name }: Metadata) => name === 'isOptional';

const plans = new Map<Class, RecordPlan<object> | null>();

function passes({ name, optional, conditions, rules }: Field, record: object): boolean {
  const value = (record as Record<string, unknown>)[name];
  if (optional && (value === undefined || value === null)) return true;
  for (const condition of conditions) if (!condition(record, value)) return true;
  for (const rule of rules) if (!rule(value, record)) return false;
  return true;
}

/** A list or a record as the field takes it; undefined when it can't be told. */
function taken({ nested }: Field, value: object): unknown {
  if (!nested) return Array.isArray(value) && value.every(isPlain) ? value : undefined;
  if (!Array.isArray(value)) return nested.read(value);
  const records = value.map((item) => nested.read(item));
  return records.includes(undefined) ? undefined : records;
}

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

/** Each was read by its plan already. */
const isRecords: Rule = (value) => value === undefined || (typeof value === 'object' && value !== null);

function nestedPlan({ typeFunction, options }: NonNullable<ReturnType<typeof transforms.findTypeMetadata>>) {
  const type = options?.discriminator ? undefined : typeFunction?.();
  return typeof type === 'function' ? RecordPlan.of(type as Class<object>) : null;
}

function rulesOf({ constraintCls, constraints, each, propertyName, validateIf }: Metadata, type: Class): Rule[] {
  const targetName = type.name;
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance }): Rule => {
      const once: Rule = (value, object) => {
        const about: ValidationArguments = { targetName, property: propertyName, object, value, constraints };
        return instance.validate(value, about) === true;
      };
      const one: Rule = each
        ? (value, object) => (Array.isArray(value) ? value.every((item) => once(item, object)) : once(value, object))
        : once;
      return validateIf ? (value, object) => !validateIf(object, value) || one(value, object) : one;
    });
}
