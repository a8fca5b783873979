import type { TextBlock } from './text-block.js';

/** What is said about inspections. */
export const inspectionsTexts = {
  vi: {
    problems: {
      subjectConcluded: 'Đơn vị này đã có kết quả, nhận xét hoặc kiến nghị trong cuộc; không bỏ tên được nữa.',
      resultReplaced: 'Nhận xét này thuộc một kết quả đã được thay bằng lần sau; bản trước giữ nguyên.',
      remedyNotPossible: 'Không thể “{{act}}” khi kiến nghị đang ở trạng thái “{{phase}}”.',
      extendByAct: 'Thời hạn đã định chỉ thay đổi bằng việc gia hạn (extend), kèm người cho phép và lý do.',
    },
    fields: {
      twice: 'đã có ở một mục khác trong lần gửi này',
      nothingToExtend: 'chưa có thời hạn nào để gia hạn',
    },
    warnings: {
      unknownPeriod: '{{facts}} việc chưa rõ thời gian, không tính vào kỳ ({{units}} đơn vị).',
      ready_noFinding: 'Kiến nghị đối với {{organization}} không dựa trên nhận xét nào.',
      ready_noRecommendation: 'Khuyết điểm, vi phạm của {{organization}} chưa có kiến nghị, cũng chưa nêu lý do.',
      ready_sameText: 'Nội dung viết cho {{organization}} trùng với nội dung viết cho {{twin}}.',
      ready_noFollowUp: 'Kiến nghị đối với {{organization}} chưa có đơn vị theo dõi.',
      ready_noDeadline: 'Kiến nghị đối với {{organization}} chưa có thời hạn.',
      ready_severalDates:
        'Kiến nghị đối với {{organization}} nêu nhiều thời hạn ({{dates}}): nên tách thành từng kiến nghị.',
      act_remedy: 'báo cáo khắc phục',
      act_verify: 'xác nhận',
      act_return: 'trả lại',
      act_reopen: 'mở lại',
      act_waive: 'miễn',
      act_extend: 'gia hạn',
      phase_recommended: 'chờ khắc phục',
      phase_remedied: 'đã khắc phục, chờ xác nhận',
      phase_returned: 'bị trả lại',
      phase_closed: 'đã đóng',
      phase_waived: 'được miễn',
    },
  },
  en: {
    problems: {
      subjectConcluded: 'This unit has a result, finding or recommendation in the round; its name stays.',
      resultReplaced: 'This finding belongs to a result that a later one has replaced; the former stays as it was.',
      remedyNotPossible: '“{{act}}” is not possible while the recommendation is “{{phase}}”.',
      extendByAct: 'A deadline once set changes only by an extension (extend), with who granted it and why.',
    },
    fields: {
      twice: 'is in another item of this request already',
      nothingToExtend: 'there is no deadline yet that could be extended',
    },
    warnings: {
      unknownPeriod: '{{facts}} facts without period not counted ({{units}} units).',
      ready_noFinding: 'The recommendation to {{organization}} rests on no finding.',
      ready_noRecommendation:
        'A shortcoming or violation of {{organization}} leads to no recommendation, with no reason.',
      ready_sameText: 'The text about {{organization}} is the same as the one about {{twin}}.',
      ready_noFollowUp: 'Nobody is named to follow up the recommendation to {{organization}}.',
      ready_noDeadline: 'The recommendation to {{organization}} has no deadline.',
      ready_severalDates:
        'The recommendation to {{organization}} names several dates ({{dates}}): split it into one each.',
      act_remedy: 'report the remedy',
      act_verify: 'verify',
      act_return: 'return',
      act_reopen: 'reopen',
      act_waive: 'waive',
      act_extend: 'extend',
      phase_recommended: 'to be remedied',
      phase_remedied: 'remedied, to be verified',
      phase_returned: 'returned',
      phase_closed: 'closed',
      phase_waived: 'waived',
    },
  },
} as const satisfies TextBlock;
