import { fold } from '../../vocabulary/fold.js';

// words around numbers that no name of a body contains
const around =
  'của ngày tháng năm về việc và các nghị quyết định chỉ thị kết luận công văn kế hoạch hướng dẫn thông báo báo cáo số khóa'.split(
    ' ',
  );
// two vowels with a tone each, side by side: no syllable has that
const toned = new Uint8Array(0x2000);
for (const vowel of 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ') toned[vowel.charCodeAt(0)] = 1;
const sample = 6000; // characters

/** Whether somebody put wrong marks on the letters, as copies do that are not to be found: "qụỵết", "củá". */
export function isScrambled(lower: string): boolean {
  const end = Math.min(lower.length, sample);
  let impossible = 0;
  for (let i = 1; i < end; i++) {
    if (toned[lower.charCodeAt(i)] !== 1 || toned[lower.charCodeAt(i - 1)] !== 1) continue;
    impossible++;
    i++; // the next pair begins behind this one
  }
  return impossible > 8 && impossible * 150 > end;
}

/** Known words with their right marks, letter for letter; other words stay. Of words that fold alike the first one known counts. */
export function unscrambled(lower: string, known: Iterable<string>): string {
  const spelling = new Map<string, string>();
  for (const meant of [...around, ...known]) if (!spelling.has(fold(meant))) spelling.set(fold(meant), meant);
  return lower.replace(/\p{L}+/gu, (found) => {
    const meant = found.length < 8 ? spelling.get(fold(found)) : undefined;
    return meant !== undefined && meant.length === found.length ? meant : found;
  });
}
