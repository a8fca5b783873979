import type { TextBlock } from './text-block.js';

/** What is said about readings. */
export const readingsTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
