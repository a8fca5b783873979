import { defineTexts } from '../../texts/i18n.js';

export const useActTexts = defineTexts(
  'acts',
  {
    on: 'Ngày',
    reason: 'Lý do',
    file: 'Tệp minh chứng',
    evidence: 'Minh chứng bằng lời (số văn bản, kết quả)',
    newDeadline: 'Hạn mới',
    grantedBy: 'Người cho phép',
  },
  {
    on: 'Day',
    reason: 'Reason',
    file: 'File that shows it',
    evidence: 'Evidence in words (numbers, results)',
    newDeadline: 'New deadline',
    grantedBy: 'Granted by',
  },
);
