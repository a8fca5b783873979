import type { TextBlock } from './text-block.js';

/** What is said about catalogues. */
export const cataloguesTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
