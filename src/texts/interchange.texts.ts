import type { TextBlock } from './text-block.js';

/** What is said about taking records in and giving them out. */
export const interchangeTexts = {
  vi: {
    problems: {
      ndjsonWanted: 'Hãy gửi mỗi dòng một bản ghi JSON, kiểu nội dung application/x-ndjson.',
      lineTooLong: 'Dòng dài hơn 1 MB.',
      lineNotARecord: 'Dòng không phải một đối tượng JSON.',
      rowClashes: 'Dòng này trùng với một bản ghi vừa được lần nhập khác ghi.',
    },
    fields: {},
    warnings: {},
  },
  en: {
    problems: {
      ndjsonWanted: 'Send one JSON record a line, with the content type application/x-ndjson.',
      lineTooLong: 'The line is longer than 1 MB.',
      lineNotARecord: 'The line is no JSON object.',
      rowClashes: 'This row clashes with a record that another import has just written.',
    },
    fields: {},
    warnings: {},
  },
} as const satisfies TextBlock;
