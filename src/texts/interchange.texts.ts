import type { TextBlock } from './text-block.js';
import type { Language } from './texts.js';

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

/** The first line of exported documents. */
export const CSV_HEADINGS: Record<Language, readonly string[]> = {
  vi: [
    ...['Số, ký hiệu', 'Tên loại', 'Cơ quan ban hành', 'Nhân danh', 'Ngày ban hành', 'Ngày có hiệu lực'],
    ...['Ngày hết hiệu lực', 'Trích yếu', 'Người ký', 'Độ khẩn', 'Hiệu lực'],
  ],
  en: [
    ...['Number', 'Type', 'Issuer', 'Collective', 'Issued on', 'Effective on', 'Expires on', 'Title', 'Signer'],
    ...['Urgency', 'Validity'],
  ],
};

/** What codes of urgency and validity are called in it. */
export const CSV_WORDS: Record<Language, Readonly<Record<string, string>>> = {
  vi: {
    ...{ normal: 'Thường', urgent: 'Khẩn', very_urgent: 'Thượng khẩn', flash: 'Hỏa tốc' },
    ...{ not_yet_in_force: 'Chưa có hiệu lực', in_force: 'Còn hiệu lực', expired: 'Hết hiệu lực' },
    ...{ partly_expired: 'Hết hiệu lực một phần', suspended: 'Ngưng hiệu lực', unknown: 'Chưa rõ' },
  },
  en: {
    ...{ normal: 'Normal', urgent: 'Urgent', very_urgent: 'Very urgent', flash: 'Flash' },
    ...{ not_yet_in_force: 'Not yet in force', in_force: 'In force', expired: 'Expired' },
    ...{ partly_expired: 'Partly expired', suspended: 'Suspended', unknown: 'Unknown' },
  },
};
