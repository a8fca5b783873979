import type { TextBlock } from './text-block.js';

/** What is said about inspections. */
export const inspectionsTexts = {
  vi: { problems: {}, fields: {}, warnings: {} },
  en: { problems: {}, fields: {}, warnings: {} },
} as const satisfies TextBlock;
