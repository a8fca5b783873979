import fc from 'fast-check';
import { bodyCodes, bodyKind, knownBody } from './body-codes.js';
import { DocumentNumber } from './document-number.js';
import { documentTypes } from './document-types.js';
import { fold } from './fold.js';

function number(text: string): DocumentNumber {
  const parsed = DocumentNumber.parse(text);
  if (!parsed.ok) throw new Error(`${text} was refused: ${parsed.reason}`);
  return parsed;
}

const key = (text: string) => number(text).key;

const codes = (system: 'party' | 'state' | 'front') => documentTypes[system].flatMap(({ code }) => code ?? []);

/** What is printed on a document, with the parts that sloppy forms are made of. */
interface Printed {
  sequence: number;
  letter: string;
  year: number | null;
  type: string | null;
  body: string;
  text: string;
}

const sequence = fc.integer({ min: 1, max: 99_999 });
const letter = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom('a', 'b', 'c'));
const padded = (n: number) => String(n).padStart(2, '0');

// 'TT' and 'CP' would run together to TTCP, another body
const apart = ({ type, body }: { type: string | null; body: string }) =>
  knownBody((type ?? '') + body)?.code === undefined;

const partyNumbers = fc
  .record({
    sequence,
    letter,
    year: fc.constant(null),
    type: fc.constantFrom(...codes('party')),
    body: fc.constantFrom(...bodyCodes.party),
  })
  .filter(apart)
  .map((n): Printed => ({ ...n, text: `${padded(n.sequence)}${n.letter}-${n.type}/${n.body}` }));

const stateNumbers = fc
  .record({
    sequence,
    letter,
    year: fc.option(fc.integer({ min: 1990, max: 2030 })),
    type: fc.constantFrom(...codes('state')),
    body: fc.constantFrom(...bodyCodes.state.filter((code) => code !== 'QH')),
  })
  .filter(apart)
  .map((n): Printed => ({
    ...n,
    text: [`${padded(n.sequence)}${n.letter}`, ...(n.year ? [n.year] : []), `${n.type}-${n.body}`].join('/'),
  }));

const frontNumbers = fc
  .record({
    sequence,
    letter,
    year: fc.constant(null),
    type: fc.constantFrom(...codes('front')),
    body: fc.constantFrom(...bodyCodes.front),
  })
  .filter(apart)
  .map((n): Printed => ({
    ...n,
    text:
      bodyKind(n.body)?.habit === 'party'
        ? `${padded(n.sequence)}${n.letter}-${n.type}/${n.body}`
        : `${padded(n.sequence)}${n.letter}/${n.type}-${n.body}`,
  }));

const printed = fc.oneof(partyNumbers, stateNumbers, frontNumbers);

const withoutDiacritics = (text: string) => text.replaceAll('Đ', 'D').replaceAll('đ', 'd');
const swap = (text: string) => text.replace(/[-/]/g, (separator) => (separator === '-' ? '/' : '-'));

const sloppyForms: Record<string, (number: Printed) => string> = {
  'spaces around separators': ({ text }) => text.replace(/[-/]/g, ' $& '),
  'a space before the hyphen': ({ text }) => text.replace('-', ' -'),
  'spaces for separators': ({ text }) => text.replace(/[-/]/g, ' '),
  'swapped separators': ({ text, year }) => (year === null ? swap(text) : text),
  'only hyphens': ({ text }) => text.replaceAll('/', '-'),
  'only slashes': ({ text }) => text.replaceAll('-', '/'),
  'en dashes': ({ text }) => text.replaceAll('-', '–'),
  'fraction slashes': ({ text }) => text.replaceAll('/', '\u2044'),
  'no-break spaces': ({ text }) => text.replace(/[-/]/g, '\u00A0$&\u00A0'),
  'zero-width spaces': ({ text }) => text.replace(/[-/]/g, '\u200B$&'),
  'Eth for Đ': ({ text }) => text.replaceAll('Đ', '\u00D0'),
  'African D for Đ': ({ text }) => text.replaceAll('Đ', '\u0189'),
  NFD: ({ text }) => text.normalize('NFD'),
  'lower case': ({ text }) => text.toLowerCase(),
  'upper case': ({ text }) => text.toUpperCase(),
  'no diacritics': ({ text }) => withoutDiacritics(text),
  'no diacritics in lower case, spaced': ({ text }) => withoutDiacritics(text).toLowerCase().replace(/[-/]/g, ' '),
  'hyphen lost after the number': ({ text, type, year }) =>
    year === null ? text.replace(`-${type}`, type ?? '').replace(`/${type}`, type ?? '') : text,
  'separator lost before the body': ({ text, body }) => text.replace(`-${body}`, body).replace(`/${body}`, body),
  'one more zero': ({ text }) => `0${text}`,
  'no leading zeros': ({ text }) => text.replace(/^0+/, ''),
  'a label': ({ text }) => `Số: ${text}`,
  'a full stop behind': ({ text }) => `${text}.`,
};

describe('Numbers of all systems', () => {
  test('are read as they are printed', () => {
    fc.assert(
      fc.property(printed, (n) => {
        const read = number(n.text);
        expect(read.toString()).toBe(n.text);
        expect([read.sequence, read.letter, read.year, read.type, read.body]).toEqual([
          n.sequence,
          n.letter,
          n.year,
          n.type,
          n.body,
        ]);
        expect(read.complete).toBe(n.body !== 'UBTVQH' || n.type !== null);
        expect(read.notes).toEqual(n.body === 'QU' ? ['bodyAmbiguous'] : []);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(sloppyForms))('have one key, whatever the sloppiness: %s', (_, sloppy) => {
    fc.assert(
      fc.property(printed, (n) => {
        expect(key(sloppy(n))).toBe(key(n.text));
      }),
      { numRuns: 300 },
    );
  });

  test('have one key through any two sloppinesses that leave the separators in place', () => {
    const gentle = ['Eth for Đ', 'NFD', 'en dashes', 'no leading zeros', 'lower case', 'swapped separators'] as const;
    fc.assert(
      fc.property(printed, fc.constantFrom(...gentle), fc.constantFrom(...gentle), (n, first, second) => {
        const text = sloppyForms[second]?.({ ...n, text: sloppyForms[first]?.(n) ?? '' }) ?? '';
        expect(key(text)).toBe(key(n.text));
      }),
      { numRuns: 500 },
    );
  });

  test('print the same again when their print is read', () => {
    const pieces = fc.constantFrom(
      ...'0123456789OolI'.split(''),
      ...'-/. –ĐđÐ&,cuQHTWKCU'.split(''),
      'NQ',
      'QH15',
      'TƯ',
      'năm',
    );
    const soup = fc.array(pieces, { maxLength: 14 }).map((parts) => `7${parts.join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(
          printed.map(({ text }) => text),
          soup,
        ),
        (text) => {
          const read = DocumentNumber.parse(text);
          if (!read.ok) return;
          const again = number(read.toString());
          expect(again.toString()).toBe(read.toString());
          expect(again.key).toBe(read.key);
          expect({ ...again, typed: '', notes: [] }).toEqual({ ...read, typed: '', notes: [] });
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('have keys that fold to themselves', () => {
    fc.assert(fc.property(printed, ({ text }) => fold(key(text)) === key(text)));
  });
});

describe('Any text', () => {
  test('is a number or a reason, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })), (text) => {
        const read = DocumentNumber.parse(text);
        expect(typeof (read.ok ? read.key : read.reason)).toBe('string');
        DocumentNumber.partialKey(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no time to refuse, however long', () => {
    const started = performance.now();
    for (const text of ['1-', '1a', 'Đ/', ' -', '0O'].map((piece) => piece.repeat(1_000_000)))
      DocumentNumber.parse(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
