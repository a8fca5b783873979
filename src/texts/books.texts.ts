import type { TextBlock } from './text-block.js';

/** What is said about books. */
export const booksTexts = {
  vi: {
    problems: {
      bookNumberTaken:
        'Số {{number}} đã dùng trong sổ này, kể cả khi lượt đăng ký đã rút. Số tiếp theo là {{next}}; để trống ô số để lấy số đó.',
      bookNumberGap:
        'Số {{number}} sẽ để trống các số từ {{next}}. Hãy dùng số {{next}}, hoặc để trống ô số để lấy số tiếp theo.',
    },
    fields: {
      otherYear: 'phải trong năm {{year}} của sổ; nếu thuộc năm khác, hãy rút lượt này rồi đăng ký lại',
    },
    warnings: {
      alreadyEntered: 'Văn bản này đã có trong sổ: số {{number}} năm {{year}}.',
      enteredBeforeIssued: 'Ngày vào sổ trước ngày ban hành ({{issuedOn}}).',
    },
  },
  en: {
    problems: {
      bookNumberTaken:
        'The number {{number}} was used in this book, be it by a withdrawn entry. The next one is {{next}}; leave the number out to get it.',
      bookNumberGap:
        'The number {{number}} would leave out those from {{next}} on. Use {{next}}, or leave the number out to get the next one.',
    },
    fields: {
      otherYear: 'must lie in {{year}}, the year of the book; for another year withdraw this entry and enter it anew',
    },
    warnings: {
      alreadyEntered: 'This document stands in the book already: number {{number}} of {{year}}.',
      enteredBeforeIssued: 'It was entered before its date of issue ({{issuedOn}}).',
    },
  },
} as const satisfies TextBlock;
