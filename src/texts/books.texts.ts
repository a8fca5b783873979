import type { TextBlock } from './text-block.js';

/** What is said about books and attached files. */
export const booksTexts = {
  vi: {
    problems: {
      bookNumberTaken:
        'Số {{number}} đã dùng trong sổ này, kể cả khi lượt đăng ký đã rút. Số tiếp theo là {{next}}; để trống ô số để lấy số đó.',
      bookNumberGap:
        'Số {{number}} sẽ để trống các số từ {{next}}. Hãy dùng số {{next}}, hoặc để trống ô số để lấy số tiếp theo.',
      fileNotAccepted: 'Tệp có nội dung {{type}} nên không được nhận. Được nhận: {{accepted}}.',
      unknownFile:
        'Không nhận ra loại tệp theo nội dung nên không được nhận. Được nhận: {{accepted}}; tệp chữ phải là UTF-8 hoặc UTF-16.',
      multipartNeeded: 'Hãy gửi tệp dạng multipart/form-data, trong phần “file”.',
      brokenUpload: 'Tệp gửi lên bị đứt hoặc sai định dạng biểu mẫu; chưa có gì được ghi. Hãy gửi lại.',
    },
    fields: {
      oneFile: 'hãy gửi đúng một tệp, trong phần “file”, không kèm phần khác',
      extension: 'tên “{{name}}” không khớp nội dung tệp; nội dung này cần đuôi {{expected}}',
      fileName: 'tệp phải có tên',
      otherYear: 'phải trong năm {{year}} của sổ; nếu thuộc năm khác, hãy rút lượt này rồi đăng ký lại',
    },
    warnings: {
      alreadyEntered: 'Văn bản này đã có trong sổ: số {{number}} năm {{year}}.',
      enteredBeforeIssued: 'Ngày vào sổ trước ngày ban hành ({{issuedOn}}).',
      sameFile: 'Tệp có cùng nội dung đã được đính kèm: {{name}}.',
    },
  },
  en: {
    problems: {
      bookNumberTaken:
        'The number {{number}} was used in this book, be it by a withdrawn entry. The next one is {{next}}; leave the number out to get it.',
      bookNumberGap:
        'The number {{number}} would leave out those from {{next}} on. Use {{next}}, or leave the number out to get the next one.',
      fileNotAccepted: 'The content of the file is {{type}}, which is not accepted. Accepted: {{accepted}}.',
      unknownFile:
        'The kind of the file can’t be told from its content, so it is not accepted. Accepted: {{accepted}}; text must be UTF-8 or UTF-16.',
      multipartNeeded: 'Send the file as multipart/form-data, in the part “file”.',
      brokenUpload: 'The upload broke off or its form is malformed; nothing was written. Send it again.',
    },
    fields: {
      oneFile: 'send exactly one file, in the part “file”, and no other part',
      extension: 'the name “{{name}}” does not fit the content of the file, which goes by {{expected}}',
      fileName: 'the file must have a name',
      otherYear: 'must lie in {{year}}, the year of the book; for another year withdraw this entry and enter it anew',
    },
    warnings: {
      alreadyEntered: 'This document stands in the book already: number {{number}} of {{year}}.',
      enteredBeforeIssued: 'It was entered before its date of issue ({{issuedOn}}).',
      sameFile: 'A file of the same content is attached already: {{name}}.',
    },
  },
} as const satisfies TextBlock;
