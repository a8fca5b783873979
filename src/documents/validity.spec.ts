import fc from 'fast-check';
import { type Change, FIRST_DAY, type Interval, LAST_DAY, type ValidityFacts, validityIntervals } from './validity.js';

const facts = (more: Partial<ValidityFacts> = {}): ValidityFacts => ({
  ...{ issuedOn: '2021-07-28', effectiveOn: null, expiresOn: null, normative: false, issuerEndedOn: null, changes: [] },
  ...more,
});

const change = (more: Partial<Change> = {}): Change => ({
  ...{ relationId: 1, documentId: 2, kind: 'replaces', scope: 'whole', on: '2025-05-30', resumeOn: null },
  ...{ waiting: false, number: '296-QĐ/TW' },
  ...more,
});

const on = (day: string, intervals: Interval[]) => intervals.find(({ from, to }) => from <= day && day < to)!;
const stateOn = (day: string, more: Partial<ValidityFacts>) => on(day, validityIntervals(facts(more))).state;
const causeOn = (day: string, more: Partial<ValidityFacts>) => on(day, validityIntervals(facts(more))).cause;

describe('The validity of a directive', () => {
  it('begins on the day of issue, or of effect where one is stated', () => {
    expect(stateOn('2021-07-27', {})).toBe('not_yet_in_force');
    expect(stateOn('2021-07-28', {})).toBe('in_force');
    expect(stateOn('2021-08-31', { effectiveOn: '2021-09-01' })).toBe('not_yet_in_force');
    expect(stateOn('2021-09-01', { effectiveOn: '2021-09-01' })).toBe('in_force');
    expect(stateOn('2021-07-01', { effectiveOn: '2021-07-01' })).toBe('in_force'); // retroactive
  });

  it('is unknown for a normative act of the State that does not say when it takes effect', () => {
    expect(stateOn('2021-07-27', { normative: true })).toBe('not_yet_in_force');
    expect(causeOn('2022-01-01', { normative: true })).toEqual({ rule: 'effectUnknown' });
    expect(stateOn('2022-01-01', { normative: true, effectiveOn: '2021-09-15' })).toBe('in_force');
    expect(stateOn('2025-05-30', { normative: true, changes: [change()] })).toBe('expired');
  });

  it('is unknown without any date, until something ends it', () => {
    const undated = { issuedOn: null, changes: [change({ kind: 'repeals' })] };
    expect(causeOn('2025-05-29', undated)).toEqual({ rule: 'noDate' });
    expect(causeOn('2025-05-30', undated)).toMatchObject({ rule: 'repealed' });
  });

  it('ends when it is replaced or repealed as a whole, and names the act', () => {
    expect(stateOn('2025-05-29', { changes: [change()] })).toBe('in_force');
    expect(causeOn('2025-05-30', { changes: [change()] })).toEqual({
      rule: 'replaced',
      by: [{ documentId: 2, relationId: 1 }],
    });
  });

  it('ends in part when a part of it is', () => {
    const partly = { changes: [change({ scope: 'part', kind: 'repeals' })] };
    expect(stateOn('2025-05-29', partly)).toBe('in_force');
    expect(stateOn('2025-05-30', partly)).toBe('partly_expired');
    const wholly = [...partly.changes, change({ relationId: 2, documentId: 3, on: '2026-01-01' })];
    expect(stateOn('2026-01-01', { changes: wholly })).toBe('expired');
  });

  it('is in force through its last day', () => {
    expect(stateOn('2025-12-31', { expiresOn: '2025-12-31' })).toBe('in_force');
    expect(causeOn('2026-01-01', { expiresOn: '2025-12-31' })).toEqual({ rule: 'expiry' });
  });

  it('names whichever ends it first', () => {
    expect(causeOn('2026-02-01', { expiresOn: '2025-12-31', changes: [change({ on: '2026-01-15' })] }).rule).toBe(
      'expiry',
    );
    expect(causeOn('2026-02-01', { expiresOn: '2025-12-31', changes: [change({ on: '2026-01-01' })] }).rule).toBe(
      'replaced',
    );
  });

  it('stays in force when amended, and lists the amendments of the day', () => {
    const amended = {
      changes: [
        change({ kind: 'amends', documentId: 8, relationId: 8, on: '2025-02-03' }),
        change({ kind: 'amends', documentId: 9, relationId: 9, on: '2025-04-01' }),
      ],
    };
    expect(causeOn('2025-02-02', amended)).toEqual({ rule: 'inForce' });
    expect(causeOn('2025-02-03', amended).amendedBy).toEqual([{ documentId: 8, relationId: 8 }]);
    expect(causeOn('2025-04-01', amended).amendedBy?.map(({ documentId }) => documentId)).toEqual([8, 9]);
  });

  it('is suspended until the day it resumes', () => {
    const suspended = { changes: [change({ kind: 'suspends', on: '2026-03-01', resumeOn: '2026-04-01' })] };
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => stateOn(day, suspended))).toEqual([
      ...['in_force', 'suspended', 'suspended', 'in_force'],
    ]);
    expect(stateOn('2040-01-01', { changes: [change({ kind: 'suspends', resumeOn: null })] })).toBe('suspended');
  });

  it('is unknown once its issuer has ended, unless something replaced it', () => {
    const orphaned = { issuerEndedOn: '2025-07-01' };
    expect(stateOn('2025-06-30', orphaned)).toBe('in_force');
    expect(causeOn('2025-07-01', orphaned)).toEqual({ rule: 'issuerEnded' });
    expect(stateOn('2025-07-01', { ...orphaned, changes: [change()] })).toBe('expired');
    expect(stateOn('2025-07-01', { ...orphaned, changes: [change({ scope: 'part' })] })).toBe('unknown');
  });

  it('says that a known change is not applied yet while the other document is not registered', () => {
    const waiting = change({ waiting: true });
    expect(causeOn('2025-05-29', { changes: [waiting] })).toEqual({ rule: 'inForce' });
    expect(causeOn('2025-05-30', { changes: [waiting] })).toEqual({ rule: 'inForce', pendingChange: true });
    expect(causeOn('2021-07-28', { changes: [{ ...waiting, on: null }] })).toEqual({
      rule: 'inForce',
      pendingChange: true,
    });
    expect(causeOn('2022-01-01', { changes: [change({ on: null })] })).toEqual({
      rule: 'inForce',
      pendingChange: true,
    });
    expect(causeOn('2026-01-01', { changes: [change(), waiting] }).rule).toBe('replaced');
    expect(causeOn('2026-01-01', { changes: [change(), waiting] }).pendingChange).toBeUndefined();
  });
});

/** 30 ← replaced by 22 ← amended by 262 ← both replaced by 296 ← replaced by 21. */
const chain = {
  '30-QĐ/TW': { issuedOn: '2016-07-26', changes: [['replaces', '22-QĐ/TW']] },
  '22-QĐ/TW': {
    issuedOn: '2021-07-28',
    changes: [
      ['amends', '262-QĐ/TW'],
      ['replaces', '296-QĐ/TW'],
    ],
  },
  '262-QĐ/TW': { issuedOn: '2025-02-03', changes: [['replaces', '296-QĐ/TW']] },
  '296-QĐ/TW': { issuedOn: '2025-05-30', changes: [['replaces', '21-QĐ/TW']] },
  '21-QĐ/TW': { issuedOn: '2026-04-11', changes: [] },
} as const;
type Number = keyof typeof chain;
const numbers = Object.keys(chain) as Number[];
const relations = numbers.flatMap((to) => chain[to].changes.map(([kind, from]) => ({ to, kind, from })));

/** The chain as a register would hold it whose ids follow the order of entering. */
function entered(documents: Number[], order: number[]): Map<Number, Interval[]> {
  const id = (number: Number) => documents.indexOf(number) + 1;
  return new Map(
    documents.map((number) => {
      const changes = order
        .map((index, position) => ({ ...relations[index]!, relationId: position + 1 }))
        .filter(({ to }) => to === number)
        .map(({ kind, from, relationId }) =>
          change({ relationId, kind, documentId: id(from), number: from, on: chain[from].issuedOn }),
        );
      return [number, validityIntervals(facts({ issuedOn: chain[number].issuedOn, changes }))];
    }),
  );
}

/** State and acting numbers of a day, ids left out. */
function told(documents: Number[], intervals: Interval[], day: string) {
  const { state, cause } = on(day, intervals);
  const named = (acts: { documentId: number }[] = []) => acts.map(({ documentId }) => documents[documentId - 1]);
  return { state, rule: cause.rule, by: named(cause.by), amendedBy: named(cause.amendedBy) };
}

const days = [
  '2016-07-25',
  ...Object.values(chain).map(({ issuedOn }) => issuedOn),
  '2025-02-02',
  '2025-05-29',
  '2027-01-01',
];

describe('The chain of inspection rules', () => {
  const orders = fc.tuple(
    fc.shuffledSubarray(numbers, { minLength: numbers.length }),
    fc.shuffledSubarray([...relations.keys()], { minLength: relations.length }),
  );

  it('has exactly one basic text in force on each day', () => {
    const register = entered(numbers, [...relations.keys()]);
    const inForce = (day: string) =>
      numbers.filter((number) => number !== '262-QĐ/TW' && on(day, register.get(number)!).state === 'in_force');
    expect(['2016-07-25', '2016-07-26', '2021-07-27', '2021-07-28'].map(inForce)).toEqual([
      ...[[], ['30-QĐ/TW'], ['30-QĐ/TW'], ['22-QĐ/TW']],
    ]);
    expect(['2025-05-29', '2025-05-30', '2026-04-10', '2026-04-11', '2030-01-01'].map(inForce)).toEqual([
      ...[['22-QĐ/TW'], ['296-QĐ/TW'], ['296-QĐ/TW'], ['21-QĐ/TW'], ['21-QĐ/TW']],
    ]);
  });

  it('reads "in force, amended" from the amendment to the replacement', () => {
    const intervals = entered(numbers, [...relations.keys()]).get('22-QĐ/TW')!;
    expect(intervals.map(({ from, to, state, cause }) => [from, to, state, cause.amendedBy?.length ?? 0])).toEqual([
      [FIRST_DAY, '2021-07-28', 'not_yet_in_force', 0],
      ['2021-07-28', '2025-02-03', 'in_force', 0],
      ['2025-02-03', '2025-05-30', 'in_force', 1],
      ['2025-05-30', LAST_DAY, 'expired', 0],
    ]);
  });

  it('gives the same answer whatever the order of entering', () => {
    const expected = entered(numbers, [...relations.keys()]);
    fc.assert(
      fc.property(orders, ([documents, order]) => {
        const register = entered(documents, order);
        for (const number of numbers) {
          for (const day of days) {
            expect(told(documents, register.get(number)!, day)).toEqual(told(numbers, expected.get(number)!, day));
          }
        }
      }),
    );
  });
});

describe('Intervals', () => {
  const day = fc
    .integer({ min: 0, max: 40 })
    .map((n) => `2025-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`);
  const maybe = fc.option(day);
  const anyChange = fc.record({
    kind: fc.constantFrom('replaces', 'repeals', 'amends', 'suspends'),
    scope: fc.constantFrom('whole', 'part'),
    ...{ on: maybe, resumeOn: maybe, waiting: fc.boolean(), number: fc.constantFrom('1-QĐ/TU', '2-QĐ/TU', null) },
  }) as fc.Arbitrary<Omit<Change, 'relationId' | 'documentId'>>;
  const anyFacts = fc.record({
    ...{ issuedOn: maybe, effectiveOn: maybe, expiresOn: maybe, normative: fc.boolean(), issuerEndedOn: maybe },
    changes: fc
      .array(anyChange, { maxLength: 5 })
      .map((all) => all.map((one, i) => ({ ...one, relationId: i + 1, documentId: i + 10 }))),
  });

  it('cover every day once, without neighbours that say the same', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const intervals = validityIntervals(some);
        expect(intervals[0]!.from).toBe(FIRST_DAY);
        expect(intervals.at(-1)!.to).toBe(LAST_DAY);
        intervals.slice(1).forEach((next, index) => {
          const { to, state, cause } = intervals[index]!;
          expect(next.from).toBe(to);
          expect([next.state, next.cause]).not.toEqual([state, cause]);
        });
      }),
    );
  });

  it('never let a document come back once it has expired', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const states = validityIntervals(some).map(({ state }) => state);
        const end = states.indexOf('expired');
        expect(end === -1 || states.slice(end).every((state) => state === 'expired')).toBe(true);
      }),
    );
  });
});
