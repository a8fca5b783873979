import { defineTexts } from '../texts/i18n.js';

/** How a document is spoken of. */
export const useDocumentWords = defineTexts(
  'document-words',
  {
    urgency: { normal: 'Thường', urgent: 'Khẩn', very_urgent: 'Thượng khẩn', flash: 'Hỏa tốc' },
    mark: { normal: 'Thường', internal: 'Nội bộ', restricted: 'Hạn chế' },
    noNumber: '(không số)',
    noTitle: '(chưa có trích yếu)',
    stub: 'Được dẫn chiếu, chưa đăng ký',
  },
  {
    urgency: { normal: 'Normal', urgent: 'Urgent', very_urgent: 'Very urgent', flash: 'Flash' },
    mark: { normal: 'Normal', internal: 'Internal', restricted: 'Restricted' },
    noNumber: '(no number)',
    noTitle: '(no title yet)',
    stub: 'Cited, not registered',
  },
);

export const URGENCIES = ['normal', 'urgent', 'very_urgent', 'flash'] as const;
export const MARKS = ['normal', 'internal', 'restricted'] as const;
export type Urgency = (typeof URGENCIES)[number];
export type Mark = (typeof MARKS)[number];
