import type { TextBlock } from './text-block.js';

/** What is said about search. */
export const searchTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
