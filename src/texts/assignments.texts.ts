import type { TextBlock } from './text-block.js';

/** What is said about assignments. */
export const assignmentsTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
