import type { TextBlock } from './text-block.js';

/** What is said about interchange. */
export const interchangeTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
