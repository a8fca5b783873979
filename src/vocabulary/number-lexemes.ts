/** What was repaired while a number was read; each is a key for a translated hint. */
export type NumberNote =
  | 'labelDropped' // Số: 15/QĐ-BNV
  | 'punctuationDropped' // 25-NQ/TW.
  | 'decomposed' // letters and marks apart (NFD)
  | 'ethForD' // QÐ with U+00D0
  | 'dashUnified' // 25–NQ/TW
  | 'slashUnified' // 33∕CT-TTg
  | 'invisibleDropped' // zero-width characters
  | 'spacesDropped' // 33 /CT- TTg
  | 'zeroForO' // 34O-CV/ĐU
  | 'oneForL' // l2-KH/TU
  | 'separatorsSwapped' // 217/QĐ-TW
  | 'separatorReplaced' // 06/2022-QH15, QĐ .UBND
  | 'hyphenMissing' // 45/2019/NĐCP
  | 'slashMissing' // 25-NQ TW
  | 'caseRestored' // 65-Ctr/TU
  | 'diacriticsRestored' // 217-QD/TW
  | 'typeRepaired' // 01/HNVB-VPCP
  | 'typeAmbiguous' // 5-da/tu: DA or ĐA
  | 'bodyRepaired' // 296-QĐ/TƯ, 328-CV/U: wants the issuer as evidence
  | 'bodyAmbiguous'; // 104-QĐ/QU: Quân ủy or Quận ủy

/** What stood before a lexeme; '' where nothing did. */
export type Gap = '' | ' ' | '-' | '/' | '.';

export interface Lexeme {
  readonly kind: 'digits' | 'code' | 'foreign';
  readonly text: string;
  readonly gap: Gap;
}

export interface Lexemes {
  readonly items: readonly Lexeme[];
  readonly notes: readonly NumberNote[];
}

// order matters: dashes and slashes are told apart from what is merely invisible
const repairs: readonly (readonly [NumberNote | null, RegExp, (found: string) => string])[] = [
  ['ethForD', /[ÐðƉɖ]/g, (found) => (found === 'Ð' || found === 'Ɖ' ? 'Đ' : 'đ')],
  // en dash, minus sign, soft hyphen; the plain hyphen stays
  ['dashUnified', /(?!-)[\p{Pd}−\u00AD]/gu, () => '-'],
  ['slashUnified', /[⁄∕／]/g, () => '/'],
  ['invisibleDropped', /\p{Cf}/gu, () => ''],
  // NBSP, line breaks
  [null, /[\s\p{Cc}]+/gu, () => ' '],
];

/** Cleans a typed number and cuts it into digits and codes: 'Số 30/2020/NĐ–CP' gives 30, /2020, /NĐ, -CP. */
export function lexemesOf(typed: string): Lexemes {
  const notes = new Set<NumberNote>();
  const note = (name: NumberNote, before: string, after: string) => {
    if (before !== after) notes.add(name);
    return after;
  };

  let text = (plain.test(typed) ? typed : repaired(typed, note)).trim();
  // 'Số: 15', 'số31', 'so 31'
  text = note('labelDropped', text, text.replace(/^s[ốo][ :.]*(?=\d)/iu, ''));
  text = note('punctuationDropped', text, unquoted(text));
  text = withDigitsForLetters(text, notes);
  return { items: cut(text, notes), notes: [...notes] };
}

// 'Số 25-NQ/TW', '33/CT-TTg': nothing to repair
const plain = /^[ -~Đđ]*$/;

function repaired(typed: string, note: (name: NumberNote, before: string, after: string) => string): string {
  let text = note('decomposed', typed, typed.normalize('NFC'));
  for (const [name, pattern, repair] of repairs) {
    const cleaned = text.replace(pattern, repair);
    text = name ? note(name, text, cleaned) : cleaned;
  }
  return text;
}

const outside = new Set('.,;:()[]"\'“”‘’ ');

/** Without the punctuation of the sentence around it: '(25-NQ/TW).' */
function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && outside.has(text.charAt(start))) start++;
  while (end > start && outside.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Scanners read O for 0 and l for 1, but only a whole head of digits is theirs to repair: '34O-CV', not '30c/NQ'. */
function withDigitsForLetters(text: string, notes: Set<NumberNote>): string {
  const head = /^[\dOoIil]+(?!\p{L})/u.exec(text)?.[0] ?? ''; // '34O'
  if (!/\d/.test(head)) return text;
  if (/o/i.test(head)) notes.add('zeroForO');
  if (/[il]/i.test(head)) notes.add('oneForL');
  return head.replace(/o/gi, '0').replace(/[il]/gi, '1') + text.slice(head.length);
}

function cut(text: string, notes: Set<NumberNote>): Lexeme[] {
  const items: Lexeme[] = [];
  let gap: Gap = '';
  // '2085', 'QH15', ' - ', '?'
  for (const [piece] of text.matchAll(/\d+|\p{L}[\p{L}\d&]*|[-/. ]+|[^\p{L}\d\-/. ]+/gu)) {
    const first = piece.charAt(0);
    if ('-/. '.includes(first)) {
      gap = (piece.trim().charAt(0) || ' ') as Gap;
      if (gap !== ' ' && piece.includes(' ')) notes.add('spacesDropped');
      continue;
    }
    const kind = /^\d/.test(first) ? 'digits' : /^\p{L}/u.test(piece) ? 'code' : 'foreign';
    items.push({ kind, text: piece, gap });
    gap = '';
  }
  return items;
}
