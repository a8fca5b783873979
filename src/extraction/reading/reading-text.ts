import { nameSyllables } from '../bodies/lexicon.js';
import { isFlattened, unflattened } from './flattened.js';
import { isScrambled, unscrambled } from './scrambled.js';

/**
 * A text made even for reading: NFC, one kind of dash, slash and blank, Đ for Eth, LF line ends. `lower` is the same in lower case
 * with one way of placing tone marks ("uỷ" reads "ủy") and blanks for line ends. Both have one length, and `original(offset)` leads
 * back to the text as given.
 */
export class ReadingText {
  readonly text: string;
  readonly lower: string;
  /** Tabs read as blanks; they still part cells. */
  readonly hasTabs: boolean;
  private readonly offsets: Uint32Array | null;

  constructor(readonly source: string) {
    this.hasTabs = source.includes('\t');
    const evened = source.replace(oddCharacters, (character) => evenCharacters.get(character) ?? ' ');
    if (isComposed(evened)) {
      this.text = evened;
      this.offsets = null;
    } else {
      [this.text, this.offsets] = compose(evened);
    }
    if (isFlattened(this.text)) this.text = unflattened(this.text);
    const lower = oneToneStyle(lowerCase(this.text)).replaceAll('\n', ' ');
    this.lower = isScrambled(lower) ? unscrambled(lower, nameSyllables) : lower;
  }

  /** The offset in the source of an offset in `text`, both in UTF-16 code units. */
  original(offset: number): number {
    return this.offsets ? this.offsets[offset]! : offset;
  }

  /** The words between two offsets as one line, as a clerk would copy them. */
  words(start: number, end: number): string {
    return oneLine(this.text.slice(start, end));
  }
}

/** `"một \n số"` → `"một số"` */
export function oneLine(text: string): string {
  if (!text.includes('\n') && !text.includes('  ')) return text.trim();
  return text.replace(/\s+/g, ' ').trim();
}

/** The words without any of the characters at their end: `withoutTail('Như trên;', '; ')` → "Như trên". */
export function withoutTail(words: string, characters: string): string {
  let end = words.length;
  while (end > 0 && characters.includes(words[end - 1]!)) end--;
  return words.slice(0, end);
}

const evenCharacters = new Map<string, string>([
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\ufe63\uff0d'].map((dash) => [dash, '-'] as const),
  ...[...'\u2044\u2215\uff0f'].map((slash) => [slash, '/'] as const),
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
]);

// every odd character is one code unit, so evening keeps the offsets; what is not in the map above is a blank: "\u00a0", "\t", "\r"
const oddCharacters =
  /[\u2010-\u2015\u2212\u00ad\ufe63\uff0d\u2044\u2215\uff0f\u00d0\u0189\u00f0\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\v\f\0]/g;

// what composing may take away: combining marks ("e\u0302") and characters of no width
const decomposed = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff]/;
const noWidth = /[\u200b-\u200d\u2060\ufeff]/;
const cluster = /[\u200b-\u200d\u2060\ufeff]|[^\u0300-\u036f\u200b-\u200d\u2060\ufeff][\u0300-\u036f]{0,8}/g;

function isComposed(text: string): boolean {
  return !decomposed.test(text);
}

function compose(text: string): [string, Uint32Array] {
  const pieces: string[] = [];
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (const match of text.matchAll(cluster)) {
    if (noWidth.test(match[0])) continue;
    const piece = match[0].length === 1 ? match[0] : match[0].normalize('NFC');
    for (let i = 0; i < piece.length; i++) offsets[length++] = match.index + Math.min(i, match[0].length - 1);
    pieces.push(piece);
  }
  offsets[length] = text.length;
  return [pieces.join(''), offsets.subarray(0, length + 1)];
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const one = text[i]!.toLowerCase();
    return one.length === 1 ? one : text[i]!;
  }).join('');
}

const oldTones = 'uỷuỳuýuỹuỵoàoáoảoãoạoèoéoẻoẽoẹ';
const newTones = 'ủyùyúyũyụyòaóaỏaõaọaòeóeỏeõeọe';
const toneStyle = new Map(
  Array.from({ length: oldTones.length / 2 }, (_, i) => [
    oldTones.slice(2 * i, 2 * i + 2),
    newTones.slice(2 * i, 2 * i + 2),
  ]),
);

// "ủy" written "uỷ", "hòa" written "hoà"; not "quý", whose u belongs to the consonant, nor "hoàn"
const oldToneStyle = /(?<!q)(?:u[ỷỳýỹỵ]|o[àáảãạèéẻẽẹ])(?![a-z\u00c0-\u024f\u1e00-\u1eff])/g;

function oneToneStyle(lower: string): string {
  return lower.replace(oldToneStyle, (pair) => toneStyle.get(pair)!);
}
