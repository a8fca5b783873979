import 'reflect-metadata';
import fc from 'fast-check';
import { plainToInstance } from 'class-transformer';
import { IsOptional, ValidateIf, validateSync } from 'class-validator';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import {
  Count,
  Day,
  Flag,
  OneOf,
  QueryFlag,
  QueryIds,
  QueryNumber,
  Records,
  Ref,
  Refs,
  Text,
  Texts,
} from './fields.js';
import { RecordPlan } from './record-plan.js';

class Part {
  @Text({ max: 5 }) words: string;
  @Ref({ optional: true }) unitId?: number | null;
}

class Base {
  @Text({ max: 8, optional: true }) title?: string | null;
  @Day({ optional: true }) on?: string | null;
  @OneOf(['a', 'b'], { optional: true }) kind?: string;
  @Flag({ optional: true }) sure?: boolean;
}

class Extra {
  @Count({ min: 1, max: 9 }) count: number;
}

class Whole extends IntersectionType(Extra, OmitType(Base, ['sure'])) {
  @Records(() => Part, { max: 2, optional: true }) parts?: Part[] | null;
  @Texts({ max: 2, length: 3, optional: true }) topics?: string[] | null;
  @Refs({ max: 2, optional: true }) ids?: number[];
  @QueryNumber() page?: number;
  @QueryFlag() all?: boolean;
  @QueryIds({ optional: true }) units?: number[];
  @ValidateIf(({ title }: Whole) => title === 'x') @Text({ max: 3 }) reason?: string;
}

const rules = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true };
const asClassValidatorReads = (value: object) => {
  const record = plainToInstance(Whole, value);
  return validateSync(record, rules).length === 0 ? record : undefined;
};

const holdsARecord = (value: object) =>
  Object.values(value).some((member) => typeof member === 'object' && member !== null && !Array.isArray(member));

describe('The plan of a record', () => {
  const plan = RecordPlan.of(Whole)!;

  it('reads a sound record as the class that it is, nested ones too', () => {
    const read = plan.read({ count: 3, parts: [{ words: 'abc' }], page: '2', all: 'true', units: '1,2' });
    expect(read).toBeInstanceOf(Whole);
    expect(read!.parts![0]).toBeInstanceOf(Part);
    expect(read).toEqual({ count: 3, parts: [{ words: 'abc' }], page: 2, all: true, units: [1, 2] });
  });

  it.each([
    ['an unknown field', { count: 1, other: 1 }],
    ['an unknown field of a part', { count: 1, parts: [{ words: 'a', other: 1 }] }],
    ['a missing field', {}],
    ['a part that is none', { count: 1, parts: ['a'] }],
    ['one part where a list belongs', { count: 1, parts: { words: 'a' } }],
    ['a part in a list of texts', { count: 1, topics: [{}] }],
    ['a field that another one asks for', { count: 1, title: 'x' }],
    ['a list', [{ count: 1 }]],
    ['nothing', null],
  ])('leaves %s to those who can say what is wrong', (_, value) => {
    expect(plan.read(value)).toBeUndefined();
  });

  it('has none for a class without rules, or with rules for some occasions only', () => {
    class Sometimes {
      @IsOptional({ groups: ['now'] }) word?: string;
    }
    expect([RecordPlan.of(String), RecordPlan.of(Object), RecordPlan.of(Sometimes)]).toEqual([null, null, null]);
  });

  it('takes exactly what class-validator takes, as class-transformer makes it', () => {
    const odd = fc.constantFrom(
      null,
      undefined,
      '',
      'x',
      '  ',
      'long enough',
      1,
      0,
      1.5,
      true,
      [],
      {},
      ['a'],
      '2024-02-29',
    );
    const maybe = <T>(good: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: odd });
    // an unknown field, when it is there
    const rarely = fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd });
    const part = fc.record(
      {
        words: maybe(fc.constantFrom('abc', 'abc', 'abcdef')),
        unitId: maybe(fc.constantFrom(1, 0, null)),
        other: rarely,
      },
      { requiredKeys: ['words'] },
    );
    const whole = fc.record(
      {
        ...{ count: maybe(fc.integer({ min: 0, max: 10 })), title: maybe(fc.constantFrom('x', 'yes')) },
        ...{ on: maybe(fc.constant('2024-02-29')), kind: maybe(fc.constant('a')), reason: maybe(fc.constant('so')) },
        ...{
          parts: maybe(fc.array(part, { maxLength: 3 })),
          topics: maybe(fc.array(fc.constantFrom('abc', 'ab', 'abc', 'abcd'), { maxLength: 2 })),
        },
        ...{ ids: maybe(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 })), page: maybe(fc.constant('3')) },
        ...{ all: maybe(fc.constant('false')), units: maybe(fc.constant('1,2')), sure: rarely },
      },
      { requiredKeys: ['count'] },
    );
    let taken = 0;
    fc.assert(
      fc.property(whole, (drawn) => {
        const value = JSON.parse(JSON.stringify(drawn)) as object;
        const expected = asClassValidatorReads(structuredClone(value));
        const read = plan.read(value);
        taken += read ? 1 : 0;
        if (!read && expected && holdsARecord(value)) return; // it leaves these to class-validator
        expect(read).toEqual(expected);
        expect(read?.constructor).toBe(expected?.constructor);
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
