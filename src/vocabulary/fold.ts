// đ, Eth and African D look alike and none of them decomposes into d and a mark
const letterD = /[đðɖ]/g;

/**
 * What search, pickers, filters and import compare instead of the text itself: 'Uỷ ban', 'ủy  ban' and 'uy ban' fold alike,
 * in either Unicode form. Stored values keep their letters.
 */
export function fold(text: string): string {
  // most of what is compared is plain already: 'NQ/TW', 'vpcp'
  if (/^(?:[!-~]+(?: [!-~]+)*)?$/.test(text)) return text.toLowerCase();
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    // tone and vowel marks, once split off: 'ủ' is u and U+0309
    .replace(/\p{Mn}+/gu, '')
    .replace(letterD, 'd');
  // nothing else to do in nearly every text: 'quy che dan chu, 55-qd/tu'
  if (/^(?:[!-~]+(?: [!-~]+)*)?$/.test(letters)) return letters;
  return (
    letters
      // soft hyphen, zero-width space, byte order mark
      .replace(/\p{Cf}+/gu, '')
      // en dash, minus sign
      .replace(/[\p{Pd}−]/gu, '-')
      // fraction and division slash
      .replace(/[⁄∕]/g, '/')
      // line breaks, NBSP (a space since NFKD), control characters
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  );
}

/**
 * The words of letters and digits of the folded text, in order: 'Số 25–NQ/TW' gives so, 25, nq, tw. What goes on for more than
 * 200 is cut into several: an index takes no longer ones.
 */
export function foldedWords(text: string): string[] {
  return wordsIn(fold(text));
}

/** The words of what is folded already. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]{1,200}/gu) ?? []; // 'qh15'
}
