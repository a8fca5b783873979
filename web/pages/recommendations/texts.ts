import { defineTexts } from '../../texts/i18n.js';

export const useTexts = defineTexts(
  'recommendations',
  {
    title: 'Kiến nghị sau kiểm tra, giám sát',
    recommendation: 'Kiến nghị',
    unit: 'Đơn vị',
    round: 'Cuộc kiểm tra, giám sát',
    deadline: 'Hạn',
    state: 'Tình trạng',
    anyState: 'Mọi tình trạng',
    filters: 'Bộ lọc',
    openOnly: 'Chỉ kiến nghị chưa xong',
    none: 'Không có kiến nghị nào. Kiến nghị ghi từ một phát hiện của cuộc kiểm tra, giám sát.',
  },
  {
    title: 'Recommendations',
    recommendation: 'Recommendation',
    unit: 'Unit',
    round: 'Round',
    deadline: 'Deadline',
    state: 'State',
    anyState: 'Any state',
    filters: 'Filters',
    openOnly: 'Open ones only',
    none: 'No recommendations. They are made from a finding of a round.',
  },
);
