import type { TextBlock } from './text-block.js';

/** What is said about relations. */
export const relationsTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
