import { type DocumentType, documentTypes, type NumberSystem } from './document-types.js';
import { fold } from './fold.js';

// the Front writes types that its own list lacks the State's way, seldom the Party's
const searchOrder: Record<NumberSystem, readonly DocumentType[]> = {
  party: documentTypes.party,
  state: documentTypes.state,
  front: [...documentTypes.front, ...documentTypes.state, ...documentTypes.party],
  other: [...documentTypes.party, ...documentTypes.state, ...documentTypes.front],
};

/**
 * The code that a document named by this word bears: 'Quy định' is QĐ for the Party and QyĐ for the State. Without a system the
 * Party's reading comes first. Null for unknown words, and for types whose number shows no code (Luật, a State Công văn).
 */
export function typeCodeOfWord(word: string, system: NumberSystem = 'other'): string | null {
  const folded = fold(word);
  const found = searchOrder[system].find(({ code, words }) => code && words.some((each) => fold(each) === folded));
  return found?.code ?? null;
}

/**
 * The words that a printed code may stand for, the usual one first: a Party QĐ is a Quyết định or a Quy định, and only the
 * document's own words decide. Empty when the system has no such code.
 */
export function wordsOfType(code: string, system: NumberSystem): readonly string[] {
  const words = searchOrder[system].filter((each) => each.code === code).flatMap((each) => each.words);
  return [...new Set(words)];
}
