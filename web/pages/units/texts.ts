import { defineTexts } from '../../texts/i18n.js';

export const useTexts = defineTexts(
  'units',
  {
    title: 'Đơn vị',
    find: 'Tên đơn vị, tên gọi khác',
    system: 'Hệ thống',
    anySystem: 'Mọi hệ thống',
    ended: 'Cả đơn vị đã kết thúc',
    tree: 'Cây tổ chức',
    empty: 'Chưa có đơn vị nào. Người quản trị thêm đơn vị ở trang Quản trị.',
    none: 'Không có đơn vị nào khớp.',
    unconfirmed: 'chưa xác minh',
    opened: 'Mở {{unit}}',
    facts: '{{count}} đơn vị',
  },
  {
    title: 'Units',
    find: 'Name or other name',
    system: 'System',
    anySystem: 'All systems',
    ended: 'Also those that have ended',
    tree: 'Tree of organisations',
    empty: 'There are no units yet. An administrator adds them under Administration.',
    none: 'No unit fits.',
    unconfirmed: 'unconfirmed',
    opened: 'Open {{unit}}',
    facts: '{{count}} units',
  },
);
