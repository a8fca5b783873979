import { defineTexts } from '../../texts/i18n.js';

export const useTexts = defineTexts(
  'inspections',
  {
    title: 'Kiểm tra, giám sát',
    add: 'Ghi cuộc kiểm tra, giám sát',
    anyKind: 'Kiểm tra và giám sát',
    kind: 'Loại',
    lead: 'Đơn vị chủ trì',
    from: 'Kỳ từ ngày',
    to: 'đến ngày',
    find: 'Từ trong tên, nội dung, số văn bản',
    unknown: 'Chỉ cuộc chưa rõ kỳ',
    empty: 'Chưa có cuộc nào. Các cuộc kiểm tra, giám sát sẽ nằm ở đây.',
    emptyFiltered: 'Không có cuộc nào khớp với bộ lọc.',
    filters: 'Bộ lọc',
  },
  {
    title: 'Inspection and supervision',
    add: 'Log a round',
    anyKind: 'Inspection and supervision',
    kind: 'Kind',
    lead: 'Led by',
    from: 'Period from',
    to: 'to',
    find: 'Words of title, topic, numbers',
    unknown: 'Only those of unknown period',
    empty: 'There are no rounds yet. They will stand here.',
    emptyFiltered: 'No round fits the filters.',
    filters: 'Filters',
  },
);
