import type { TextBlock } from './text-block.js';

/** What is said about changing many documents at once. */
export const bulkEditsTexts = {
  vi: {
    problems: {
      bulkNothing: 'Không văn bản nào trong số đã chọn thay đổi được; chưa có gì được ghi.',
      bulkTooMany:
        'Như vậy là {{tasks}} nhiệm vụ, nhiều hơn {{max}} nhiệm vụ một lần. Hãy chọn ít văn bản hoặc đơn vị hơn.',
      bulkUndone: 'Lần sửa hàng loạt này đã được hoàn tác.',
      bulkTouched: 'Không hoàn tác được nữa: {{count}} văn bản đã có cập nhật về sau. Hãy sửa từng văn bản.',
    },
    fields: {},
    warnings: {
      bulkWithdrawn: 'Văn bản đã được rút.',
      bulkOutOfScope: 'Văn bản của cơ quan khác vào sổ, ngoài phạm vi sửa của bạn.',
      bulkSame: 'Đã như vậy, không có gì để đổi.',
      bulkTasksGiven: 'Văn bản đã được giao cho đơn vị.',
      bulkCarriesNoTask: 'Đã ghi nhận văn bản không giao nhiệm vụ.',
      bulkAlreadyGiven: 'Mọi đơn vị đã chọn đều có nhiệm vụ này.',
      bulkLeadExists: 'Nhiệm vụ này đã có đơn vị chủ trì.',
      bulkUndoReason: 'Hoàn tác lần sửa hàng loạt số {{id}}',
    },
  },
  en: {
    problems: {
      bulkNothing: 'None of the chosen documents can change; nothing was written.',
      bulkTooMany: 'That makes {{tasks}} tasks, more than {{max}} at once. Choose fewer documents or units.',
      bulkUndone: 'This bulk edit is undone already.',
      bulkTouched: 'It can’t be undone any more: {{count}} documents were changed since. Correct them one by one.',
    },
    fields: {},
    warnings: {
      bulkWithdrawn: 'The document is withdrawn.',
      bulkOutOfScope: 'Another office registered it; you may not change it.',
      bulkSame: 'It is so already.',
      bulkTasksGiven: 'It is given to units.',
      bulkCarriesNoTask: 'It was recorded that it carries no task.',
      bulkAlreadyGiven: 'All chosen units have this task already.',
      bulkLeadExists: 'Somebody leads this task already.',
      bulkUndoReason: 'Bulk edit {{id}} undone',
    },
  },
} as const satisfies TextBlock;
