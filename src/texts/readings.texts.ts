import type { TextBlock } from './text-block.js';

/** What is said about readings, and about running the register. */
export const readingsTexts = {
  vi: {
    problems: {
      backupByPgDump:
        'Sổ này nằm trên PostgreSQL. Hãy sao lưu bằng: pg_dump --format=custom --file=so-chi-dao.dump "$DATABASE_URL", và chép thư mục tệp đính kèm (FILES_DIR). Phục hồi bằng: pg_restore --clean --if-exists --dbname="$DATABASE_URL" so-chi-dao.dump.',
    },
    fields: {
      noProposal: 'lần đọc này không có đề xuất “{{proposal}}”',
      proposedTwice: 'đề xuất “{{proposal}}” được nêu hai lần',
      notForKind: 'không thể “{{action}}” với đề xuất loại này',
      notDecided: 'cần quyết định đề xuất “{{proposal}}” trước, trong cùng lần ghi hoặc lần trước',
    },
    warnings: {
      readIssuerNamed: 'Bài nêu rõ tên: {{name}}.',
      readIssuerByCode: 'Ký hiệu trong số là của {{name}}; bài không nêu cơ quan ban hành.',
      readIssuerPlaceOfTitle: '{{name}}, vì trích yếu nêu {{place}}.',
      readIssuerPlaceOfText: '{{name}}, vì bài viết về {{place}}.',
      readIssuerSeveral: 'Nhiều cơ quan cùng cách gọi này; hãy chọn một.',
      readBodyEnded: '{{name}} đã kết thúc ngày {{on}} nhưng vẫn được nêu như đang hoạt động.',
      readSameDate: 'Trùng số, ký hiệu và ngày {{on}}.',
      readOnlyOne: 'Là văn bản duy nhất trong sổ còn phù hợp.',
      readOtherType: 'Có văn bản cùng số nhưng không phải {{typeName}}.',
      readOtherIssuer: 'Có văn bản cùng số của cơ quan khác.',
      readYoungerThanText: 'Văn bản cùng số còn lại ban hành sau ngày của bài ({{on}}).',
      readSeveral: 'Nhiều bản ghi cùng phù hợp; hãy chọn một.',
      readPlaceUnknown: 'Sổ có văn bản cùng số của {{issuer}}, nhưng bài không nêu địa phương đó.',
      readSameNumberOtherDate: 'Sổ đã có {{count}} văn bản cùng số, ngày khác.',
      readLacksNumber: 'số, ký hiệu đầy đủ',
      readLacksIssuer: 'cơ quan ban hành',
      readLacksDate: 'ngày ban hành',
      readLacksTitle: 'trích yếu',
      readIncomplete: 'Chưa đủ dữ kiện để đăng ký: {{missing}}.',
      readNewOrganization: 'Sổ chưa có {{name}}; tên lấy từ danh mục loại cơ quan và địa phương mà bài nêu.',
      readSaidByText: 'Chính văn bản nói như vậy.',
      readSameWords: 'Đã ghi từ chính câu này.',
      readSameCounts: 'Trong sổ đã có cuộc cùng nội dung, cùng số lượng.',
      readNoTopic: 'Bài không nêu kiểm tra, giám sát việc gì: hãy ghi nội dung rồi mới xác nhận.',
      readGroup: 'Có nơi nhận chung chung, hoặc đơn vị mà sổ chưa có: giữ nguyên lời văn.',
    },
  },
  en: {
    problems: {
      backupByPgDump:
        'This register lies on PostgreSQL. Back it up with: pg_dump --format=custom --file=so-chi-dao.dump "$DATABASE_URL", and copy the folder of attachments (FILES_DIR). Restore with: pg_restore --clean --if-exists --dbname="$DATABASE_URL" so-chi-dao.dump.',
    },
    fields: {
      noProposal: 'this reading has no proposal “{{proposal}}”',
      proposedTwice: 'the proposal “{{proposal}}” is named twice',
      notForKind: '“{{action}}” can’t be done with a proposal of this kind',
      notDecided: 'decide the proposal “{{proposal}}” first, in this confirmation or an earlier one',
    },
    warnings: {
      readIssuerNamed: 'The text names it: {{name}}.',
      readIssuerByCode: 'The code in the number is that of {{name}}; the text names no issuer.',
      readIssuerPlaceOfTitle: '{{name}}, because the title names {{place}}.',
      readIssuerPlaceOfText: '{{name}}, because the text is about {{place}}.',
      readIssuerSeveral: 'Several bodies are called this; choose one.',
      readBodyEnded: '{{name}} ended on {{on}} and is still named as acting.',
      readSameDate: 'Same number and date {{on}}.',
      readOnlyOne: 'The only directive of the register that still fits.',
      readOtherType: 'Others of this number are no {{typeName}}.',
      readOtherIssuer: 'Others of this number are of another body.',
      readYoungerThanText: 'The others of this number are younger than the text ({{on}}).',
      readSeveral: 'Several records fit; choose one.',
      readPlaceUnknown: 'The register has this number of {{issuer}}, but the text does not name that place.',
      readSameNumberOtherDate: 'The register has {{count}} of this number with another date.',
      readLacksNumber: 'the whole number',
      readLacksIssuer: 'who issued it',
      readLacksDate: 'the date of issue',
      readLacksTitle: 'the title',
      readIncomplete: 'Not enough is known to register it: {{missing}}.',
      readNewOrganization:
        'The register lacks {{name}}; the name comes from the catalogue of kinds and the place in the text.',
      readSaidByText: 'The document itself says so.',
      readSameWords: 'Recorded from these very words.',
      readSameCounts: 'The register has a round about the same matter with the same counts.',
      readNoTopic: 'The text does not say what was inspected: enter the topic, then confirm.',
      readGroup: 'Addressees in general, or units that the register lacks: kept in their own words.',
    },
  },
} as const satisfies TextBlock;
