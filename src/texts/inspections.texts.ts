import type { TextBlock } from './text-block.js';

/** What is said about inspections. */
export const inspectionsTexts = {
  vi: {
    problems: {
      subjectConcluded: 'Đơn vị này đã có kết quả, nhận xét hoặc kiến nghị trong cuộc; không bỏ tên được nữa.',
    },
    fields: {
      twice: 'đã có ở một mục khác trong lần gửi này',
    },
    warnings: {
      unknownPeriod: '{{facts}} việc chưa rõ thời gian, không tính vào kỳ ({{units}} đơn vị).',
    },
  },
  en: {
    problems: {
      subjectConcluded: 'This unit has a result, finding or recommendation in the round; its name stays.',
    },
    fields: {
      twice: 'is in another item of this request already',
    },
    warnings: {
      unknownPeriod: '{{facts}} facts without period not counted ({{units}} units).',
    },
  },
} as const satisfies TextBlock;
