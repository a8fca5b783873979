import { charsetOfFont, fromCharset } from './convert.js';
import { legacyCharset } from './detect.js';
import { isSyllable } from './syllables.js';

const MOTTO = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc';
const ABC = 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc';

describe('Text typed for a font of before Unicode', () => {
  test.each([
    ['tcvn3', ABC],
    ['vni', VNI],
  ] as const)('is known and read: %s', (charset, typed) => {
    expect(legacyCharset(typed)).toEqual({ charset, sure: true });
    expect(fromCharset(typed, charset)).toBe(MOTTO);
  });

  test('in capitals, in whole or at the beginning', () => {
    expect(fromCharset('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'vni')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(fromCharset('AÙo, Aùo, YÙ kieán, Öu ñieåm', 'vni')).toBe('Áo, Áo, Ý kiến, Ưu điểm');
  });

  test.each([
    ['Unicode', MOTTO],
    ['with tones apart', MOTTO.normalize('NFD')],
    ['without diacritics', 'Cong hoa xa hoi chu nghia Viet Nam'],
    ['numbers and names of other tongues', 'Số 12/2020/QĐ-UBND: Nguyễn Đăng Đắk Lắk, München, Côte d’Ivoire, đồng ý'],
    ['nothing', ''],
  ])('is not seen in %s', (_what, text) => expect(legacyCharset(text)).toBeNull());

  test('is told by the name of its font', () => {
    expect(charsetOfFont('.VnTimeH')).toEqual({ charset: 'tcvn3', capitals: true });
    expect(charsetOfFont('VNI-Times')).toEqual({ charset: 'vni', capitals: false });
    expect([charsetOfFont('Times New Roman'), charsetOfFont(null)]).toEqual([null, null]);
  });
});

test.each([
  ['nghiêng', true],
  ['Quyết', true],
  ['ĐƯỢC', true],
  ['khuỷu', true],
  ['QuyÕt', false],
  ['hµnh', false],
  ['Thöïc', false],
  ['áà', false],
])('%s may be a Vietnamese word: %s', (word, may) => expect(isSyllable(word)).toBe(may));
