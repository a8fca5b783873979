import { DocumentNumber } from '../../../src/vocabulary/document-number.js';
import { wordsOfType } from '../../../src/vocabulary/type-words.js';

/** What the number alone tells, as it is typed. */
export function readNumber(typed: string) {
  const number = DocumentNumber.parse(typed);
  if (!number.ok) return { ok: false, reason: number.reason } as const;
  const words = number.type ? wordsOfType(number.type, number.system) : [];
  return {
    ok: true,
    printed: number.toString(),
    key: number.key,
    complete: number.complete,
    system: number.system,
    words,
    type: number.type,
    /** The first body of a joint number: MTTQ of MTTQ-BTT. */
    body: number.body?.split('-')[0] ?? null,
  } as const;
}
