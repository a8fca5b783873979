import { fold } from '../../vocabulary/fold.js';

// written in capitals only: "tw" or "tu" in small letters are syllables of other words
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = (
  [
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['UBKT', 'Ủy ban Kiểm tra'],
    ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
    ['BCH', 'Ban Chấp hành'],
    ['BTV', 'Ban Thường vụ'],
    ['BCT', 'Bộ Chính trị'],
    ['BBT', 'Ban Bí thư'],
    ['BTG', 'Ban Tuyên giáo'],
    ['TW', 'Trung ương'],
    ['TƯ', 'Trung ương'],
    ['TP', 'Thành phố'],
    ['VP', 'Văn phòng'],
    ['HU', 'Huyện ủy'],
    ['TU', 'Tỉnh ủy'],
  ] as const
).map(([short, long]) => [new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])\\.?`, 'gu'), long] as const); // "BTV Tỉnh ủy"

// "(khóa XIII)", "khoá 13", "nhiệm kỳ 2020-2025"
const TERM = /\(? ?(?:kh[oó][aá]|nhi[eệ]m k[yỳ]) (?:[ivxIVX]{1,7}|\d{1,2}|\d{4} ?- ?\d{4})(?![\p{L}\d])\)?/giu;

/** The words of a body's name to compare: folded, abbreviations written out, without punctuation and term of office. */
export function phraseOf(words: string): string {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').replace(TERM, ' ');
  const written = ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), plain);
  return fold(written.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')); // punctuation
}

/** "khóa XIII" of "Bộ Chính trị (khóa XIII)", as it stands; null where there is none. */
export function termIn(words: string): string | null {
  const found = words.normalize('NFC').replace(/\s+/g, ' ').match(TERM)?.[0];
  return found ? found.replace(/[()]/g, '').trim() : null;
}
