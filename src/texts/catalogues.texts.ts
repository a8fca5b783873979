import type { TextBlock } from './text-block.js';

/** What is said about catalogues. */
export const cataloguesTexts = {
  vi: {
    problems: {
      catalogueFixed: 'Danh mục “{{catalogue}}” gắn với cách chương trình hoạt động: chỉ đổi được tên, không thêm mã.',
    },
    fields: {},
    warnings: {},
  },
  en: {
    problems: {
      catalogueFixed: 'The catalogue “{{catalogue}}” is part of how the program works: names may change, codes not.',
    },
    fields: {},
    warnings: {},
  },
} as const satisfies TextBlock;
