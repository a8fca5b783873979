import { say, type Language, type Warning, type WarningCode } from '../texts/texts.js';
import type { ReadWords } from './desk/read-job.js';

const CONVERTED: Partial<Record<string, WarningCode>> = {
  ...{ tcvn3: 'readFromTcvn3', vni: 'readFromVni', 'windows-1258': 'readFrom1258' },
};

/** What the reader should know of the text as a whole. */
export function readingNotes(language: Language, { convertedFrom, doubtful }: ReadWords): Warning[] {
  const codes = [CONVERTED[convertedFrom ?? ''], doubtful ? ('readDoubtfulLetters' as const) : undefined];
  return codes.flatMap((code) => (code ? [{ code, message: say(language, `warnings.${code}`) }] : []));
}
