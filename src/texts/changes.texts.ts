import type { Language } from './texts.js';

/** What a sentence about a change names; null where the kind of record has none. */
export interface Named {
  actor: string;
  action: string;
  document: string | null;
  other: string | null;
  organization: string | null;
  inspection: string | null;
}

/** D document, O the other one, U unit, R round. */
const SENTENCES: Record<Language, Record<string, string>> = {
  vi: {
    'document.register': 'đăng ký {D}',
    'document.correct': 'sửa {D}',
    'document.withdraw': 'rút {D}',
    'document.settle': 'xác định văn bản được dẫn chiếu {D}',
    'document.no-task': 'ghi nhận {D} không giao nhiệm vụ',
    'document.no-task-taken-back': 'bỏ ghi nhận {D} không giao nhiệm vụ',
    'relation.add': 'ghi quan hệ giữa {D} và {O}',
    'relation.confirm': 'xác nhận quan hệ giữa {D} và {O}',
    'relation.correct': 'sửa quan hệ giữa {D} và {O}',
    'relation.settle': 'chuyển quan hệ chờ về {D} và {O}',
    'relation.withdraw': 'rút quan hệ giữa {D} và {O}',
    'assignment.give': 'giao {D} cho {U}',
    'assignment.begin': 'ghi {U} bắt đầu thực hiện {D}',
    'assignment.reportDone': 'báo cáo {U} hoàn thành {D}',
    'assignment.accept': 'chấp nhận {U} hoàn thành {D}',
    'assignment.return': 'trả lại báo cáo hoàn thành {D} của {U}',
    'assignment.waive': 'miễn cho {U} thực hiện {D}',
    'assignment.extend': 'gia hạn cho {U} thực hiện {D}',
    'assignment.withdraw': 'rút nhiệm vụ theo {D} của {U}',
    'assignmentReport.add': 'báo cáo tiến độ của {U} về {D}',
    'assignmentReport.answer': 'trả lời báo cáo của {U} về {D}',
    'inspection.add': 'lập cuộc “{R}”',
    'inspection.correct': 'sửa cuộc “{R}”',
    'inspection.withdraw': 'rút cuộc “{R}”',
    'inspection.name': 'nêu tên đơn vị trong cuộc “{R}”',
    'inspection.removeSubject': 'bỏ tên một đơn vị khỏi cuộc “{R}”',
    'inspection.disciplines': 'ghi số bị kỷ luật trong cuộc “{R}”',
    'result.record': 'ghi kết quả của {U} trong cuộc “{R}”',
    'result.revise': 'sửa kết quả của {U} trong cuộc “{R}”',
    'finding.add': 'ghi phát hiện về {U} trong cuộc “{R}”',
    'finding.correct': 'sửa phát hiện về {U} trong cuộc “{R}”',
    'finding.withdraw': 'rút phát hiện về {U} trong cuộc “{R}”',
    'recommendation.add': 'kiến nghị {U} sau cuộc “{R}”',
    'recommendation.correct': 'sửa kiến nghị với {U} sau cuộc “{R}”',
    'recommendation.withdraw': 'rút kiến nghị với {U} sau cuộc “{R}”',
    'recommendation.remedy': 'báo cáo {U} đã khắc phục kiến nghị sau cuộc “{R}”',
    'recommendation.verify': 'xác nhận {U} đã khắc phục kiến nghị sau cuộc “{R}”',
    'recommendation.return': 'trả lại báo cáo khắc phục của {U} sau cuộc “{R}”',
    'recommendation.reopen': 'mở lại kiến nghị với {U} sau cuộc “{R}”',
    'recommendation.waive': 'miễn cho {U} thực hiện kiến nghị sau cuộc “{R}”',
    'recommendation.extend': 'gia hạn kiến nghị với {U} sau cuộc “{R}”',
    'organization.add': 'thêm đơn vị {U}',
    'organization.correct': 'sửa đơn vị {U}',
    'succession.add': 'ghi việc {U} chuyển thành đơn vị khác',
  },
  en: {
    'document.register': 'registered {D}',
    'document.correct': 'corrected {D}',
    'document.withdraw': 'withdrew {D}',
    'document.settle': 'settled the cited document {D}',
    'document.no-task': 'recorded that {D} carries no task',
    'document.no-task-taken-back': 'took back that {D} carries no task',
    'relation.add': 'recorded a relation between {D} and {O}',
    'relation.confirm': 'confirmed the relation between {D} and {O}',
    'relation.correct': 'corrected the relation between {D} and {O}',
    'relation.settle': 'moved a waiting relation to {D} and {O}',
    'relation.withdraw': 'withdrew the relation between {D} and {O}',
    'assignment.give': 'gave {D} to {U}',
    'assignment.begin': 'recorded that {U} began to carry out {D}',
    'assignment.reportDone': 'reported that {U} has carried out {D}',
    'assignment.accept': 'accepted that {U} has carried out {D}',
    'assignment.return': 'returned the report of {U} on {D}',
    'assignment.waive': 'waived {D} for {U}',
    'assignment.extend': 'moved the deadline of {U} for {D}',
    'assignment.withdraw': 'withdrew the task of {U} under {D}',
    'assignmentReport.add': 'reported the progress of {U} on {D}',
    'assignmentReport.answer': 'answered the report of {U} on {D}',
    'inspection.add': 'added the round “{R}”',
    'inspection.correct': 'corrected the round “{R}”',
    'inspection.withdraw': 'withdrew the round “{R}”',
    'inspection.name': 'named units of the round “{R}”',
    'inspection.removeSubject': 'took a unit out of the round “{R}”',
    'inspection.disciplines': 'recorded disciplines of the round “{R}”',
    'result.record': 'recorded the result of {U} in the round “{R}”',
    'result.revise': 'revised the result of {U} in the round “{R}”',
    'finding.add': 'recorded a finding at {U} in the round “{R}”',
    'finding.correct': 'corrected a finding at {U} in the round “{R}”',
    'finding.withdraw': 'withdrew a finding at {U} in the round “{R}”',
    'recommendation.add': 'made a recommendation to {U} after the round “{R}”',
    'recommendation.correct': 'corrected a recommendation to {U} after the round “{R}”',
    'recommendation.withdraw': 'withdrew a recommendation to {U} after the round “{R}”',
    'recommendation.remedy': 'reported that {U} has remedied a recommendation of the round “{R}”',
    'recommendation.verify': 'verified that {U} has remedied a recommendation of the round “{R}”',
    'recommendation.return': 'returned the remedy of {U} after the round “{R}”',
    'recommendation.reopen': 'reopened a recommendation to {U} after the round “{R}”',
    'recommendation.waive': 'waived a recommendation to {U} after the round “{R}”',
    'recommendation.extend': 'moved the deadline of a recommendation to {U} after the round “{R}”',
    'organization.add': 'added the unit {U}',
    'organization.correct': 'corrected the unit {U}',
    'succession.add': 'recorded what became of the unit {U}',
  },
};

const UNNAMED = { vi: 'nơi nhận chung', en: 'an unnamed unit' } as const;

/** "Nguyễn Thị Lan đăng ký 55-QĐ/TU"; an act that has no sentence yet is told by its name. */
export function changeSentence(language: Language, named: Named): string {
  const { actor, action, document, other, organization, inspection } = named;
  const words: Record<string, string | null> = {
    ...{ D: document, O: other, U: organization ?? UNNAMED[language], R: inspection },
  };
  const sentence = SENTENCES[language][action] ?? `${action} {D}`;
  return `${actor} ${sentence.replace(/\{([DOUR])\}/g, (_, name: string) => words[name] ?? '')}`.trim(); // "{U}"
}
