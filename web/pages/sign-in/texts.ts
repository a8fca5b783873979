import { defineTexts } from '../../texts/i18n.js';

export const useSignInTexts = defineTexts(
  'sign-in',
  {
    motto: 'Mỗi văn bản chỉ đạo: yêu cầu gì, ai phải làm, ai đã làm, kiểm tra thấy gì.',
    forgotten: 'Quên mật khẩu: báo người quản trị để được đặt lại.',
  },
  {
    motto: 'What each directive asks, who must carry it out, who has, and what inspection found.',
    forgotten: 'Password forgotten? Ask your administrator to set a new one.',
  },
);
