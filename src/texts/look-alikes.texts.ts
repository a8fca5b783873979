import type { TextBlock } from './text-block.js';

/** What is said about documents that look alike. */
export const lookAlikesTexts = {
  vi: {
    problems: {
      lookAlikeDecided: 'Cặp văn bản này đã ở đúng trạng thái ấy; hãy tải lại danh sách.',
    },
    fields: {
      twice: 'nêu hai lần cùng một văn bản',
    },
    warnings: {},
  },
  en: {
    problems: {
      lookAlikeDecided: 'That has been said of this pair already; load the list again.',
    },
    fields: {
      twice: 'names the same document twice',
    },
    warnings: {},
  },
} as const satisfies TextBlock;
