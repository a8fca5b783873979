import type { TextBlock } from './text-block.js';

/** What is said about saved views. */
export const viewsTexts = {
  vi: {
    problems: {
      viewKnown: 'Đã có cách xem mang tên này trên trang. Đặt tên khác, hoặc ghi đè cách xem đã có.',
      viewOfAnother: 'Chỉ người lập hoặc quản trị sửa được cách xem dùng chung này. Có thể ghi thành cách xem riêng.',
    },
    fields: {},
    warnings: {},
  },
  en: {
    problems: {
      viewKnown: 'A view of this page already has this name. Choose another name, or save over it.',
      viewOfAnother:
        'Only its author or an administrator can change this shared view. You can save it as one of your own.',
    },
    fields: {},
    warnings: {},
  },
} as const satisfies TextBlock;
