import { DocumentNumber } from '../../src/vocabulary/document-number.js';

/** What is written in the box is a number, or words: '55-qd/tu' or 'quy che dan chu'. */
export function soughtBy(text: string): { number?: string; q?: string } {
  if (text === '') return {};
  const number = DocumentNumber.parse(text);
  return number.ok && (number.type !== null || number.body !== null) ? { number: text } : { q: text };
}
