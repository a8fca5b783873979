import { fold } from '../vocabulary/fold.js';

export type SecrecyStamp = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

const LONGEST_LINE = 4000;

const stamps: ReadonlyMap<string, SecrecyStamp> = new Map([
  ['', 'MẬT'],
  ['toi', 'TỐI MẬT'],
  ['tuyet', 'TUYỆT MẬT'],
]);

// what stands before the word itself, and the word as scanners give it: "TỐI"+"MẬT", "tuyet"+"mat", "MÂT"; not "mặt", "mất"
const stamp = /^(.{0,6})m[ậâạa]t$/i;
// in capitals also with a wrong tone: "MẤT"
const stampInCapitals = /^(.{0,6})M[ẤẦẨẪ]T$/;
// "Độmật:Tốimật", "Mứcđộmật:MẬT", "DOMAT:MAT", "Dấumật-Mật"
const labelled = /^(?:m[ứưuú]c)?(?:[đdð][ộôọo]|d[ấâa]u)m[ậâạa]t[:.–—-]?((?:tuy[ệêẹe]t|t[ốôóo]i)?)m[ậâạa]t/i;
// how a label begins: "Độ mật", "D Ấ U", "Mức độ"
const labelBegins = /^[\s\p{Cf}]*(?:m[\s\p{Cf}]*[ứưuú]|[đdð][\s\p{Cf}]*[ộôọoấâa])/iu;
// more letters than a stamp has, with what may stand before it: "Đẩy mạnh công tác"
const tenLetters = /^\P{L}*(?:\p{L}\P{L}*){10}/u;
// words whose second half may stand alone on the next line: "bí | mật", "bảo | mật"
const firstHalf = /(?:bí|bảo)$/i;

/**
 * The stamp of a State secret: alone on its line or in its cell, or behind "Độ mật:", also in spaced letters or without
 * diacritics. `start` is the offset of that line or cell in the text as given, in UTF-16 code units. A word of a sentence
 * ("bí mật", "mật độ", "không mật"), a name, or the wrapped end of a line is none.
 */
export function findSecrecyStamp(text: string): { stamp: SecrecyStamp; start: number } | null {
  let before = '';
  for (const line of linesOf(text)) {
    const found = line.text.length <= LONGEST_LINE && /m/i.test(line.text) ? stampIn(line.text, before) : null;
    if (found) return { stamp: found.stamp, start: line.start + found.at };
    before = line.text;
  }
  return null;
}

interface Piece {
  text: string;
  start: number;
}

// a line or page ends: "\n"
const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/g;
// columns of a table or of a letter's head: "TỈNH ỦY    MẬT"
const columnEnd = /[\t|¦│]| {4}/g;

function* linesOf(text: string): Generator<Piece> {
  yield* piecesOf(text.replaceAll('\r\n', ' \n'), lineEnd);
}

function* piecesOf(text: string, between: RegExp): Generator<Piece> {
  let start = 0;
  for (const match of text.matchAll(between)) {
    yield { text: text.slice(start, match.index), start };
    start = match.index + match[0].length;
  }
  yield { text: text.slice(start), start };
}

function stampIn(line: string, before: string): { stamp: SecrecyStamp; at: number } | null {
  const whole = stampOf(line, before);
  if (whole) return { stamp: whole, at: line.search(/\S/) };
  for (const cell of piecesOf(line, columnEnd)) {
    const found = cell.text.length < line.length ? stampOf(cell.text, '') : null;
    if (found) return { stamp: found, at: cell.start + cell.text.search(/\S/) };
  }
  return null;
}

function stampOf(piece: string, before: string): SecrecyStamp | null {
  if (tenLetters.test(piece) && !labelBegins.test(piece)) return null; // nearly all that is ever asked
  const tight = piece.normalize('NFC').replace(/[\s\p{Cf}]+/gu, ''); // "M Ậ T"
  const label = labelled.exec(tight);
  if (label) return stamps.get(fold(label[1]!)) ?? null;
  if (/\p{N}|[,;:]$/u.test(tight)) return null; // "1. Mật", "Tối mật;" are points of a list
  const letters = tight.replace(/[^\p{L}]+/gu, ''); // "[MẬT]"
  const found = stamps.get(fold((stamp.exec(letters) ?? stampInCapitals.exec(letters))?.[1] ?? '-'));
  return found && !endsSentence(letters, before) ? found : null;
}

/** The last word of a sentence may have a line to itself. */
function endsSentence(letters: string, before: string): boolean {
  const line = before.normalize('NFC').trimEnd();
  if (firstHalf.test(line)) return true;
  const isLower = letters.charAt(0) === letters.charAt(0).toLowerCase();
  return isLower && /[\p{L}\p{N},]$/u.test(line);
}
