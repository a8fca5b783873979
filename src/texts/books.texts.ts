import type { TextBlock } from './text-block.js';

/** What is said about books. */
export const booksTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
