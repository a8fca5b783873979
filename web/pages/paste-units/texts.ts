import { defineTexts } from '../../texts/i18n.js';

export const useTexts = defineTexts(
  'paste-units',
  {
    title: 'Dán danh sách đơn vị',
    units: 'Đơn vị',
    facts: 'Xem trước rồi mới ghi; đơn vị đã có trong sổ được nhận ra, không ghi hai lần.',
  },
  {
    title: 'Paste a list of units',
    units: 'Units',
    facts: 'Shown before it is written; units that the register knows are recognised and not written twice.',
  },
);
