import { defineTexts } from '../../texts/i18n.js';

export const useTexts = defineTexts(
  'search',
  {
    title: 'Tìm “{{q}}”',
    type: 'Gõ số, ký hiệu, từ trong trích yếu hoặc tên đơn vị vào ô tìm ở trên.',
    none: 'Không thấy gì khớp. Thử ít từ hơn, hoặc chỉ số của văn bản.',
  },
  {
    title: 'Search “{{q}}”',
    type: 'Type a number, words of a title, or the name of a unit in the box above.',
    none: 'Nothing fits. Try fewer words, or the number alone.',
  },
);
