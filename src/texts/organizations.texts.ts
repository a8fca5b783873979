import type { TextBlock } from './text-block.js';

/** What is said about a pasted list of units. */
export const organizationsTexts = {
  vi: {
    problems: { organizationEnded: 'Đơn vị đã kết thúc ngày {{on}}.' },
    fields: {
      treeUnknown: 'chưa có đơn vị nào tên “{{name}}”',
      treeSeveral: 'có nhiều đơn vị tên “{{name}}”',
      treeElsewhere: '“{{name}}” đã có ở chỗ khác trong cây; là đơn vị đó hay đơn vị mới?',
      treeTwin: 'trùng với một dòng phía trên',
      treeLoop: 'đơn vị nằm dưới chính nó',
      treeWord: '“{{words}}” không phải cấp hoặc hệ thống được biết',
      treeKind: 'chưa biết mã, hệ thống hoặc cấp của “{{name}}”',
      treeKinds: '“{{name}}” có thể thuộc nhiều loại',
    },
    warnings: {},
  },
  en: {
    problems: { organizationEnded: 'The unit ended on {{on}}.' },
    fields: {
      treeUnknown: 'no unit is named “{{name}}” yet',
      treeSeveral: 'several units are named “{{name}}”',
      treeElsewhere: '“{{name}}” stands elsewhere in the tree; that one, or a new one?',
      treeTwin: 'the same as a row above',
      treeLoop: 'stands under itself',
      treeWord: '“{{words}}” is no level or system that is known',
      treeKind: 'code, system or level of “{{name}}” are not known',
      treeKinds: '“{{name}}” may be of several kinds',
    },
    warnings: {},
  },
} as const satisfies TextBlock;
