import { ReadingText } from './reading/reading-text.js';
import { fold } from '../vocabulary/fold.js';

export type SecrecyStamp = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

const stamps: ReadonlyMap<string, SecrecyStamp> = new Map([
  ['mat', 'MẬT'],
  ['toi mat', 'TỐI MẬT'],
  ['tuyet mat', 'TUYỆT MẬT'],
]);

// "Độ mật: Tối mật", "DO MAT : MAT", "Mức độ mật: Tuyệt mật"
const labelled = /^(?:muc )?do mat ?[:.-]? ?(tuyet mat|toi mat|mat)(?![a-z])/;

/**
 * The stamp of a State secret: alone on its line or in its table cell, or behind "Độ mật:"; also without diacritics. `start` is the
 * offset of its line in the text as given. A word of a sentence ("bí mật", "bảo mật") is none.
 */
export function findSecrecyStamp(text: string): { stamp: SecrecyStamp; start: number } | null {
  const reading = new ReadingText(text);
  for (const match of reading.text.matchAll(/[^\n|]+/g)) {
    const line = match[0];
    if (line.length > 400 || !/m/i.test(line)) continue;
    const words = fold(line).replace(/^[^a-z]+|[^a-z]+$/g, '');
    const stamp = stampOf(words, line);
    if (stamp) return { stamp, start: reading.original(match.index + line.search(/\S/)) };
  }
  return null;
}

function stampOf(words: string, line: string): SecrecyStamp | null {
  if (words.length > 60) return null;
  const label = labelled.exec(words);
  if (label) return stamps.get(label[1]!) ?? null;
  // a cell of the head beside others: "MẬT      CỘNG HÒA XÃ HỘI …"
  const cells = line.split(/\s{4,}/).map((cell) => fold(cell).replace(/^[^a-z]+|[^a-z]+$/g, ''));
  const found = cells.map((cell) => stamps.get(cell)).find(Boolean);
  return found ?? null;
}
