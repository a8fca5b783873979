import { readFileSync } from 'node:fs';
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

const canonical = (text: string) => number(text).toString();
const key = (text: string) => number(text).key;

// symbols met in registers, public texts and official pages, sloppy ones included
const examples = readFileSync(new URL('document-number.examples.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('A document number', () => {
  test.each(examples)('is read from %s', (found, sequence, year, type, body, system) => {
    const read = number(found ?? '');
    expect({
      sequence: read.sequence,
      year: read.year,
      type: read.type,
      body: read.body,
      system: read.system,
    }).toEqual({
      sequence: Number(sequence),
      year: year ? Number(year) : null,
      type: type || null,
      body: body || null,
      system,
    });
  });

  test('comes from a table of 104 symbols', () => {
    expect(examples).toHaveLength(104);
  });

  test.each([
    ['100 - KL/TW', '100-KL/TW'],
    ['33 /CT- TTg', '33/CT-TTg'],
    ['25–NQ/TW', '25-NQ/TW'],
    ['23—QĐ/TW', '23-QĐ/TW'],
    ['25 NQ/TW', '25-NQ/TW'],
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['17/KH- ĐCT', '17/KH-ĐCT'],
    ['2093/2005/QĐ .UBND', '2093/2005/QĐ-UBND'],
    ['45/2019/NĐCP', '45/2019/NĐ-CP'],
    ['1875/QĐUBND', '1875/QĐ-UBND'],
    ['23-Q\u00D0/TW', '23-QĐ/TW'],
    ['23-QD/TW', '23-QĐ/TW'],
    ['55-qđ/tu', '55-QĐ/TU'],
    ['số31-QĐ/TW', '31-QĐ/TW'],
    ['Số: 15/QĐ-BNV', '15/QĐ-BNV'],
    ['(09-CT/HU),', '09-CT/HU'],
    ['33\u00A0/\u00A0CT-TTg', '33/CT-TTg'],
    ['34O-CV/ĐU', '340-CV/ĐU'],
    ['06/2022-QH15', '06/2022/QH15'],
    ['57/2014/QH 13', '57/2014/QH13'],
    ['30/2020NĐ-CP', '30/2020/NĐ-CP'],
    ['30C/NQ-CP', '30c/NQ-CP'],
    ['30cNQ-CP', '30c/NQ-CP'],
    ['65-CTHĐ/TU', '65-CTr/TU'],
    ['01-HD/UBKTTƯ', '01-HD/UBKTTW'],
    ['2608-SNV/TCBC', '2608/SNV-TCBC'],
    ['12-KH/ĐTN', '12-KH/ĐTN'],
    ['12/KH-ĐTN', '12/KH-ĐTN'],
    ['403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
    ['136/TTr-SVHTT&DL', '136/TTr-SVHTT&DL'],
    ['3618/BC-UBPL15', '3618/BC-UBPL15'],
    ['183-KH/TWĐTN-TNNT', '183-KH/TWĐTN-TNNT'],
    ['012/CT-UBND', '012/CT-UBND'],
  ])('written %s is %s', (sloppy, wanted) => {
    expect(canonical(sloppy)).toBe(wanted);
  });

  test.each([
    ['1-kh/tu', '1-KH/TU'],
    ['01 KH TU', '1-KH/TU'],
    ['217 qd tw', '217-QĐ/TW'],
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['340cv/du', '340-CV/ĐU'],
    ['340-CV/\u00D0U', '340-CV/ĐU'],
    ['55-qd/tu', '55-QĐ/TU'],
    ['25 kh mttq btt', '25/KH-MTTQ-BTT'],
    ['12/KH-ĐTN', '12-KH/ĐTN'],
    ['80 2015 qh13', '80/2015/QH13'],
    ['30/2020/nd-cp', '30/2020/NĐ-CP'],
    ['267 vpcp ttdt', '267/VPCP-TTĐT'],
    ['15-KH/XYZ', '15/KH-XYZ'],
  ])('typed %s is looked up as %s', (typed, printed) => {
    expect(key(typed)).toBe(key(printed));
  });

  test('keeps numbers apart that only contain each other', () => {
    const keys = ['1-KH/TU', '11-KH/TU', '101-KH/TU', '1a-KH/TU', '1/KH-UBND', '1-KL/TU'].map(key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(key('09-CT/HU')).toBe('9-ct/hu');
    expect(key('033/CT-TTg')).toBe('33/ct-ttg');
  });

  test('keeps what was typed beside the canonical form', () => {
    expect(number(' 55 - qđ/tu ').typed).toBe(' 55 - qđ/tu ');
  });

  test.each([
    ['25-NQ/TW', []],
    ['217/QĐ-TW', ['separatorsSwapped']],
    ['858CV/ĐUK', ['hyphenMissing']],
    ['84 QĐ/TWĐTN', ['hyphenMissing']],
    ['23-Q\u00D0/TW', ['ethForD']],
    ['34O-CV/ĐU', ['zeroForO']],
    ['25–NQ/TW', ['dashUnified']],
    ['09- QĐ/UBKTĐUK', ['spacesDropped']],
    ['36/2006/CT-TTG', ['caseRestored']],
    ['217-QD/TW', ['diacriticsRestored']],
    ['01/HNVB-VPCP', ['typeRepaired']],
    ['5-da/tu', ['typeAmbiguous', 'caseRestored']],
    ['296-QĐ/TƯ', ['bodyRepaired']],
    ['328-CV/U', ['bodyRepaired']],
    ['144-CV/BXĐĐ', ['bodyRepaired']],
    ['104-QĐ/QU', ['bodyAmbiguous']],
    ['06/2022-QH15', ['separatorReplaced']],
    ['25-NQ/TƯ'.normalize('NFD'), ['decomposed', 'bodyRepaired']],
  ])('says what was repaired in %s', (typed, notes) => {
    expect([...number(typed).notes].sort()).toEqual([...notes].sort());
  });

  test.each([
    ['25-NQ/TW', true],
    ['64/2025/QH15', true],
    ['05/BNV-VP', true],
    ['249/MTTQ-BTT', true],
    ['03-HD', false],
    ['4263', false],
    ['30/2020', false],
    ['25/TW', false],
    ['57/2014/QH', false],
  ])('knows of %s whether it is whole', (typed, complete) => {
    expect(number(typed).complete).toBe(complete);
  });

  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['QCVN 102:2016/BTTTT', 'technicalStandard'],
    ['TCVN 6909:2001', 'technicalStandard'],
    ['102:2016/BTTTT', 'technicalStandard'],
    ['26/7/2021', 'date'],
    ['2021-07-26', 'date'],
    ['03062013', 'date'],
    ['ngày 03 tháng 6 năm 2013', 'date'],
    ['05/2021', 'date'],
    ['2021-2025', 'yearRange'],
    ['2021 – 2025', 'yearRange'],
    ['0912 345 678', 'phoneNumber'],
    ['+84 912 345 678', 'phoneNumber'],
    ['0101234567-001', 'numbersOnly'],
    ['3-0', 'numbersOnly'],
    ['24/7', 'numbersOnly'],
    ['15%', 'numbersOnly'],
    ['217, 218-QĐ/TW', 'severalNumbers'],
    ['154 & 201/KH-ĐHHV', 'severalNumbers'],
    ['Nghị quyết 57', 'sequenceMissing'],
    ['NQ số 25', 'sequenceMissing'],
    ['12 người', 'unknownShape'],
    ['100km', 'unknownShape'],
    ['10/ha', 'unknownShape'],
    ['24/24h', 'unknownShape'],
    ['25-NQ/TW về', 'unknownShape'],
    ['00-QĐ/TU', 'unknownShape'],
    ['1'.repeat(500), 'tooLong'],
  ])('is not %j', (text, reason) => {
    expect(DocumentNumber.parse(text)).toEqual({ ok: false, reason, typed: text });
  });

  test.each([
    ['25-NQ', '25-nq/'],
    ['025 nq', '25-nq/'],
    ['25/NQ', '25/nq-'],
    ['30/2020', '30/2020/'],
    ['30/2020/nđ', '30/2020/nd-'],
    ['25-NQ/TW', null],
    ['64/2025/QH15', null],
    ['217', null],
    ['dân vận', null],
  ])('in part, %s, has a key that begins whole ones: %s', (part, wanted) => {
    expect(DocumentNumber.partialKey(part)).toBe(wanted);
  });

  test('in part begins the keys of those that share it', () => {
    const partial = DocumentNumber.partialKey('25-NQ') ?? '';
    expect(key('25-NQ/TW').startsWith(partial)).toBe(true);
    expect(key('025/NQ-TU').startsWith(partial)).toBe(true);
    expect(key('251-NQ/TW').startsWith(partial)).toBe(false);
    expect(key('25-NQLT/TW').startsWith(partial)).toBe(false);
  });
});

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
  'further zeros': ({ text }) => `00${text}`.slice(-Math.max(text.length, 0) - 1),
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
