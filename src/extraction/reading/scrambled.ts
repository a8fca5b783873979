import { fold } from '../../vocabulary/fold.js';

// words around numbers that no name of a body contains
const around =
  'của ngày tháng năm về việc và các nghị quyết định chỉ thị kết luận công văn kế hoạch hướng dẫn thông báo báo cáo số khóa'.split(
    ' ',
  );
// two vowels with a tone each, side by side: no syllable has that
const twoTones = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{2}/g;
const sample = 6000; // characters

/** Whether somebody put wrong marks on the letters, as copies do that are not to be found: "qụỵết", "củá". */
export function isScrambled(lower: string): boolean {
  const impossible = lower.slice(0, sample).match(twoTones)?.length ?? 0;
  return impossible > 8 && impossible * 150 > Math.min(lower.length, sample);
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
