import { readFileSync } from 'node:fs';
import { DocumentNumber } from './document-number.js';

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
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['Số: 66.10 /2025/ NQ-CP', '66.10/2025/NQ-CP'],
    ['03-HDLN/BTC-UBKT', '03-HDLN/BTC-UBKT'],
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
    const keys = [
      '1-KH/TU',
      '11-KH/TU',
      '101-KH/TU',
      '1a-KH/TU',
      '1.1/2025/NQ-CP',
      '1.11/2025/NQ-CP',
      '11/2025/NQ-CP',
      '1/KH-UBND',
      '1-KL/TU',
    ].map(key);
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
