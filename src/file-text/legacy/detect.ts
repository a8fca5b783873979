import { type Charset, fromCharset } from './convert.js';
import { isSyllable } from './syllables.js';

const LOOKED_AT = 50_000;
const FEWEST_WORDS = 4;
const SURE = 0.9;
const DOUBTFUL = 0.5;

const CHARSETS: readonly Charset[] = ['tcvn3', 'vni'];

/** Soft hyphen stands for ư in TCVN3; other signs of Latin-1 for further letters. */
const WORD = /[\p{L}\p{M}¡-¿×÷]+/gu; // "QuyÕt", "®Þnh"
const PLAIN = /^[a-z]+$/i; // "Ban"

export interface Verdict {
  charset: Charset;
  /** Doubtful: some words become Vietnamese, too many do not. */
  sure: boolean;
}

/** Whether a text was typed in a font of before Unicode: its words become Vietnamese by one table and are not so as they stand. */
export function legacyCharset(text: string): Verdict | null {
  const marked = (text.slice(0, LOOKED_AT).match(WORD) ?? []).filter((word) => !PLAIN.test(word));
  if (marked.length < FEWEST_WORDS) return null;
  const share = (reading: (word: string) => string) =>
    marked.filter((word) => isSyllable(reading(word))).length / marked.length;
  const asItStands = share((word) => word);
  if (asItStands >= DOUBTFUL) return null;
  const shares = CHARSETS.map((charset) => ({ charset, share: share((word) => fromCharset(word, charset)) }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  if (best!.share < DOUBTFUL || best!.share <= asItStands) return null;
  return { charset: best!.charset, sure: best!.share >= SURE };
}
