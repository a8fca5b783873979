import type { Language } from '../texts/texts.js';

/** The words of the field for codes that tables show; what is not here is shown as it is. */
const words: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  lead: ['chủ trì', 'lead'],
  coordinating: ['phối hợp', 'coordinating'],
  implementing: ['thực hiện', 'implementing'],
  follow_up: ['theo dõi, đôn đốc', 'follow-up'],
  not_started: ['chưa thực hiện', 'not started'],
  in_progress: ['đang thực hiện', 'in progress'],
  due_soon: ['sắp đến hạn', 'due soon'],
  overdue: ['quá hạn', 'overdue'],
  done_on_time: ['hoàn thành đúng hạn', 'done on time'],
  done_late: ['hoàn thành quá hạn', 'done late'],
  done: ['hoàn thành', 'done'],
  waived: ['được miễn', 'waived'],
  reported: ['theo nguồn', 'reported by a source'],
  returned: ['bị trả lại', 'returned'],
  none: ['chưa giao', 'none'],
  document: ['văn bản', 'directive'],
  organization: ['cơ quan', 'organisation'],
  inspection: ['kiểm tra', 'inspection'],
  supervision: ['giám sát', 'supervision'],
  relation: ['quan hệ', 'relation'],
  assignment: ['nhiệm vụ', 'task'],
  discipline: ['kỷ luật', 'discipline'],
  organization_reprimand: ['khiển trách tổ chức', 'organisations reprimanded'],
  organization_warning: ['cảnh cáo tổ chức', 'organisations warned'],
  organization_dissolution: ['giải tán tổ chức', 'organisations dissolved'],
  member_reprimand: ['khiển trách đảng viên', 'members reprimanded'],
  member_warning: ['cảnh cáo đảng viên', 'members warned'],
  member_dismissal: ['cách chức đảng viên', 'members dismissed'],
  member_expulsion: ['khai trừ đảng viên', 'members expelled'],
  implements: ['triển khai', 'implements'],
  based_on: ['căn cứ', 'based on'],
  guides: ['hướng dẫn', 'guides'],
  amends: ['sửa đổi, bổ sung', 'amends'],
  replaces: ['thay thế', 'replaces'],
  repeals: ['bãi bỏ', 'repeals'],
  suspends: ['đình chỉ', 'suspends'],
  corrects: ['đính chính', 'corrects'],
  reviews: ['sơ kết, tổng kết', 'reviews'],
  refers_to: ['dẫn chiếu', 'refers to'],
  clerk: ['văn thư', 'clerk'],
  inspector: ['kiểm tra, giám sát', 'inspector'],
  leader: ['lãnh đạo', 'leader'],
  unit_officer: ['đơn vị thực hiện', 'unit officer'],
  administrator: ['quản trị', 'administrator'],
};

export function wordFor(language: Language, code: string | null | undefined): string | null {
  if (!code) return null;
  const known = words[code];
  return known ? known[language === 'vi' ? 0 : 1] : code;
}
