import type { TextBlock } from './text-block.js';

/** What is said about files that are read for their words. */
export const filesTexts = {
  vi: {
    problems: {},
    fields: {
      fileEmpty: 'tệp rỗng (0 byte); hãy chọn lại tệp có nội dung',
      fileTooLarge: 'tệp lớn hơn {{max}} MB; hãy tách tệp, hoặc chỉ dán phần cần đọc',
      fileWithoutWords: 'tệp không có chữ nào để đọc',
      fileBinary: 'tệp là dữ liệu nhị phân, không phải văn bản; đọc được .docx, .pdf có lớp chữ, .txt, .html',
      fileBroken: 'tệp hỏng hoặc thiếu, không mở được; hãy mở bằng phần mềm soạn thảo, lưu lại rồi gửi lại',
      fileLocked: 'tệp có đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại',
      oldWord: 'tệp Word đời cũ (.doc); hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi gửi lại',
      kindNotRead: 'tệp có nội dung {{kind}}, chưa đọc được; đọc được .docx, .pdf có lớp chữ, .txt, .html',
      noTextLayer:
        'PDF này là ảnh quét ({{pages}} trang), không có lớp chữ; hãy nhận dạng chữ (OCR) trước, hoặc gửi bản .docx',
      tooManyPages: 'tệp có {{pages}} trang, nhiều hơn {{max}} trang; hãy tách tệp',
      unpacksTooLarge: 'tệp bung ra lớn hơn {{max}} MB; hãy lưu lại bằng phần mềm soạn thảo, hoặc chỉ dán phần cần đọc',
      xmlDeclaration: 'phần {{part}} của tệp khai báo DTD/thực thể, điều Word không làm; tệp không được đọc',
      textTooLong: 'văn bản dài hơn {{max}} ký tự; hãy tách ra đọc từng phần',
      tooManyFacts: 'văn bản nêu hơn {{max}} dẫn chiếu, nhiệm vụ, cuộc kiểm tra; hãy tách ra đọc từng phần',
      encodingUnknown:
        'không nhận ra bảng mã của tệp văn bản (không phải UTF-8, UTF-16, TCVN3, VNI hay Windows-1258); hãy lưu lại dạng UTF-8',
      readTooLong: 'đọc tệp quá {{seconds}} giây nên đã dừng; hãy tách nhỏ, hoặc dán phần cần đọc',
      readTooHeavy: 'đọc tệp cần nhiều bộ nhớ quá mức cho phép nên đã dừng; hãy tách nhỏ, hoặc dán phần cần đọc',
      readDied: 'không đọc được tệp này: phần đọc đã dừng giữa chừng; hãy lưu lại tệp ở dạng khác rồi gửi lại',
    },
    warnings: {
      readFromTcvn3: 'Văn bản gõ theo bảng mã TCVN3 (ABC) đã được chuyển sang Unicode.',
      readFromVni: 'Văn bản gõ theo bảng mã VNI đã được chuyển sang Unicode.',
      readFrom1258: 'Văn bản theo bảng mã Windows-1258 đã được chuyển sang Unicode.',
      readDoubtfulLetters:
        'Một số chữ có vẻ gõ bằng phông cũ (TCVN3, VNI) nhưng chưa chắc, nên giữ nguyên; hãy kiểm tra kết quả.',
    },
  },
  en: {
    problems: {},
    fields: {
      fileEmpty: 'the file is empty (0 bytes); choose one that holds something',
      fileTooLarge: 'the file is larger than {{max}} MB; split it, or paste only what is to be read',
      fileWithoutWords: 'the file holds no words to read',
      fileBinary: 'the file is binary data, no text; .docx, .pdf with a text layer, .txt and .html are read',
      fileBroken:
        "the file is damaged or cut off and can't be opened; open it in a word processor, save it and send it again",
      fileLocked: 'the file is protected by a password; remove it and send the file again',
      oldWord: 'an old Word file (.doc); open it in Word or LibreOffice, save it as .docx and send that',
      kindNotRead:
        'the content of the file is {{kind}}, which is not read; .docx, .pdf with a text layer, .txt and .html are',
      noTextLayer:
        'this PDF is a scan ({{pages}} pages) without a text layer; recognise its letters (OCR) first, or send the .docx',
      tooManyPages: 'the file has {{pages}} pages, more than {{max}}; split it',
      unpacksTooLarge:
        'the file unpacks to more than {{max}} MB; save it anew in a word processor, or paste only what is to be read',
      xmlDeclaration: 'the part {{part}} of the file declares a DTD or entities, which Word never does; it is not read',
      textTooLong: 'the text is longer than {{max}} characters; read it in parts',
      tooManyFacts: 'the text holds more than {{max}} citations, tasks and inspections; read it in parts',
      encodingUnknown:
        'the encoding of the text file is unknown (not UTF-8, UTF-16, TCVN3, VNI or Windows-1258); save it as UTF-8',
      readTooLong: 'reading the file was stopped after {{seconds}} seconds; split it, or paste what is to be read',
      readTooHeavy:
        'reading the file needed more memory than is allowed and was stopped; split it, or paste what is to be read',
      readDied: "this file can't be read: its reading broke off; save it in another form and send that",
    },
    warnings: {
      readFromTcvn3: 'The text was typed for TCVN3 (ABC) fonts and was converted to Unicode.',
      readFromVni: 'The text was typed for VNI fonts and was converted to Unicode.',
      readFrom1258: 'The text was encoded in Windows-1258 and was converted to Unicode.',
      readDoubtfulLetters:
        'Some letters look as if typed for an old font (TCVN3, VNI), but not surely, and were kept: check the result.',
    },
  },
} as const satisfies TextBlock;
