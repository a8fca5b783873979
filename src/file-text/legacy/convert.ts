import { TCVN3, VNI } from './charsets.js';

export type Charset = 'tcvn3' | 'vni';

/** Text typed in a font of before Unicode, as it was meant. */
export function fromCharset(text: string, charset: Charset): string {
  return charset === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

const fromTcvn3 = (text: string) => Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('');

/** Two characters stand for most letters: a base and what goes over it. */
function fromVni(text: string): string {
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = VNI.get(text.slice(at, at + 2));
    if (pair !== undefined) {
      letters.push(pair);
      at += 1;
    } else letters.push(VNI.get(text[at]!) ?? text[at]!);
  }
  return letters.join('');
}

/** ".VnTime" and ".VnArialH" are TCVN3, "VNI-Times" is VNI; null: a font of today. Capitals: small letters look large. */
export function charsetOfFont(font: string | null): { charset: Charset; capitals: boolean } | null {
  if (!font) return null;
  if (/^\.vn/i.test(font)) return { charset: 'tcvn3', capitals: font.endsWith('H') }; // ".VnTimeH"
  return /^vni[- ]/i.test(font) ? { charset: 'vni', capitals: false } : null; // "VNI-Times"
}
