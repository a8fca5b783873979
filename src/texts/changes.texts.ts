import type { AuditAction } from '../audit/audit-actions.js';
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
const SENTENCES: Record<Language, Record<AuditAction, string>> = {
  vi: {
    'document.register': 'đăng ký {D}',
    'document.correct': 'sửa {D}',
    'document.withdraw': 'rút {D}',
    'document.settle': 'xác định văn bản được dẫn chiếu {D}',
    'document.no-task': 'ghi nhận {D} không giao nhiệm vụ',
    'document.no-task-taken-back': 'bỏ ghi nhận {D} không giao nhiệm vụ',
    'book_entry.add': 'vào sổ {D}',
    'book_entry.correct': 'sửa dòng sổ của {D}',
    'book_entry.settle': 'chuyển dòng sổ về {D}',
    'book_entry.withdraw': 'rút dòng sổ của {D}',
    'attachment.add': 'thêm tệp vào {D}',
    'attachment.settle': 'chuyển tệp về {D}',
    'attachment.withdraw': 'rút tệp của {D}',
    'reading.confirm': 'ghi các đề xuất đọc được từ một văn bản',
    'bulkEdit.make': 'sửa nhiều văn bản một lần',
    'bulkEdit.undo': 'hoàn tác việc sửa nhiều văn bản',
    'relation.add': 'ghi quan hệ giữa {D} và {O}',
    'relation.confirm': 'xác nhận quan hệ giữa {D} và {O}',
    'relation.correct': 'sửa quan hệ giữa {D} và {O}',
    'relation.settle': 'chuyển quan hệ chờ về {D} và {O}',
    'relation.withdraw': 'rút quan hệ giữa {D} và {O}',
    'look_alike_decision.different': 'giữ cả hai văn bản giống nhau',
    'look_alike_decision.undecided': 'đưa hai văn bản giống nhau về chờ xem xét',
    'assignment.give': 'giao {D} cho {U}',
    'assignment.begin': 'ghi {U} bắt đầu thực hiện {D}',
    'assignment.reportDone': 'báo cáo {U} hoàn thành {D}',
    'assignment.accept': 'chấp nhận {U} hoàn thành {D}',
    'assignment.return': 'trả lại báo cáo hoàn thành {D} của {U}',
    'assignment.waive': 'miễn cho {U} thực hiện {D}',
    'assignment.extend': 'gia hạn cho {U} thực hiện {D}',
    'assignment.settle': 'chuyển nhiệm vụ của {U} về {D}',
    'assignment.withdraw': 'rút nhiệm vụ theo {D} của {U}',
    'assignmentReport.add': 'báo cáo tiến độ của {U} về {D}',
    'assignmentReport.answer': 'trả lời báo cáo của {U} về {D}',
    'inspection.add': 'lập cuộc “{R}”',
    'inspection.correct': 'sửa cuộc “{R}”',
    'inspection.withdraw': 'rút cuộc “{R}”',
    'inspection.name': 'nêu tên đơn vị trong cuộc “{R}”',
    'inspection.removeSubject': 'bỏ tên một đơn vị khỏi cuộc “{R}”',
    'inspection.disciplines': 'ghi số bị kỷ luật trong cuộc “{R}”',
    'inspection.settle': 'xác định văn bản được kiểm tra của cuộc “{R}”',
    'result.record': 'ghi kết quả của {U} trong cuộc “{R}”',
    'result.revise': 'sửa kết quả của {U} trong cuộc “{R}”',
    'finding.add': 'ghi phát hiện về {U} trong cuộc “{R}”',
    'finding.correct': 'sửa phát hiện về {U} trong cuộc “{R}”',
    'finding.settle': 'xác định văn bản của phát hiện về {U} trong cuộc “{R}”',
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
    'organization.add': 'thêm {U}',
    'organization.correct': 'sửa thông tin {U}',
    'organization.end': 'ghi {U} kết thúc hoạt động',
    'succession.add': 'ghi việc {U} chuyển thành đơn vị khác',
    'document_type.add': 'thêm loại văn bản vào danh mục',
    'document_type.correct': 'sửa loại văn bản trong danh mục',
    'body_kind.add': 'thêm loại cơ quan vào danh mục',
    'body_kind.correct': 'sửa loại cơ quan trong danh mục',
    'term.add': 'thêm mục vào danh mục',
    'term.correct': 'sửa mục trong danh mục',
    'holiday.add': 'thêm ngày nghỉ, ngày làm bù',
    'holiday.correct': 'sửa ngày nghỉ, ngày làm bù',
    'office.correct': 'sửa thông tin cơ quan',
    'user.add': 'thêm người dùng',
    'user.change': 'sửa người dùng',
    'user.password': 'đổi mật khẩu',
    'token.add': 'tạo khóa truy cập',
    'token.revoke': 'hủy khóa truy cập',
    'view.add': 'lưu một cách xem',
    'view.correct': 'sửa cách xem đã lưu',
    'view.withdraw': 'bỏ cách xem đã lưu',
    'session.open': 'đăng nhập',
    'session.close': 'đăng xuất',
    'access.refused': 'bị từ chối vì không có quyền',
    'secrecy.refused': 'bị từ chối vì văn bản mang dấu mật',
    'backup.make': 'sao lưu toàn bộ sổ',
  },
  en: {
    'document.register': 'registered {D}',
    'document.correct': 'corrected {D}',
    'document.withdraw': 'withdrew {D}',
    'document.settle': 'settled the cited document {D}',
    'document.no-task': 'recorded that {D} carries no task',
    'document.no-task-taken-back': 'took back that {D} carries no task',
    'book_entry.add': 'entered {D} in a book',
    'book_entry.correct': 'corrected the book entry of {D}',
    'book_entry.settle': 'moved a book entry to {D}',
    'book_entry.withdraw': 'withdrew the book entry of {D}',
    'attachment.add': 'added a file to {D}',
    'attachment.settle': 'moved a file to {D}',
    'attachment.withdraw': 'withdrew a file of {D}',
    'reading.confirm': 'wrote what was read from a text',
    'bulkEdit.make': 'changed many documents at once',
    'bulkEdit.undo': 'undid the change of many documents',
    'relation.add': 'recorded a relation between {D} and {O}',
    'relation.confirm': 'confirmed the relation between {D} and {O}',
    'relation.correct': 'corrected the relation between {D} and {O}',
    'relation.settle': 'moved a waiting relation to {D} and {O}',
    'relation.withdraw': 'withdrew the relation between {D} and {O}',
    'look_alike_decision.different': 'kept both documents that look alike',
    'look_alike_decision.undecided': 'put two documents that look alike back among those to settle',
    'assignment.give': 'gave {D} to {U}',
    'assignment.begin': 'recorded that {U} began to carry out {D}',
    'assignment.reportDone': 'reported that {U} has carried out {D}',
    'assignment.accept': 'accepted that {U} has carried out {D}',
    'assignment.return': 'returned the report of {U} on {D}',
    'assignment.waive': 'waived {D} for {U}',
    'assignment.extend': 'moved the deadline of {U} for {D}',
    'assignment.settle': 'moved a task of {U} to {D}',
    'assignment.withdraw': 'withdrew the task of {U} under {D}',
    'assignmentReport.add': 'reported the progress of {U} on {D}',
    'assignmentReport.answer': 'answered the report of {U} on {D}',
    'inspection.add': 'added the round “{R}”',
    'inspection.correct': 'corrected the round “{R}”',
    'inspection.withdraw': 'withdrew the round “{R}”',
    'inspection.name': 'named units of the round “{R}”',
    'inspection.removeSubject': 'took a unit out of the round “{R}”',
    'inspection.disciplines': 'recorded disciplines of the round “{R}”',
    'inspection.settle': 'settled a document that the round “{R}” inspects',
    'result.record': 'recorded the result of {U} in the round “{R}”',
    'result.revise': 'revised the result of {U} in the round “{R}”',
    'finding.add': 'recorded a finding at {U} in the round “{R}”',
    'finding.correct': 'corrected a finding at {U} in the round “{R}”',
    'finding.settle': 'settled the document of a finding at {U} in the round “{R}”',
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
    'organization.add': 'added {U}',
    'organization.correct': 'corrected {U}',
    'organization.end': 'recorded the end of {U}',
    'succession.add': 'recorded what became of {U}',
    'document_type.add': 'added a type of documents to its catalogue',
    'document_type.correct': 'corrected a type of documents in its catalogue',
    'body_kind.add': 'added a kind of bodies to its catalogue',
    'body_kind.correct': 'corrected a kind of bodies in its catalogue',
    'term.add': 'added an entry to a catalogue',
    'term.correct': 'corrected an entry of a catalogue',
    'holiday.add': 'added a day off, or a day worked instead',
    'holiday.correct': 'corrected a day off, or a day worked instead',
    'office.correct': 'corrected what is known of the office',
    'user.add': 'added a user',
    'user.change': 'changed a user',
    'user.password': 'changed a password',
    'token.add': 'made an access token',
    'token.revoke': 'revoked an access token',
    'view.add': 'saved a view',
    'view.correct': 'corrected a saved view',
    'view.withdraw': 'removed a saved view',
    'session.open': 'signed in',
    'session.close': 'signed out',
    'access.refused': 'was refused for want of a right',
    'secrecy.refused': 'was refused for a stamp of secrecy',
    'backup.make': 'made a backup of the whole register',
  },
};

/** What is said where a record has no such name, or it is not the reader's to see. */
const UNNAMED = {
  vi: { D: 'văn bản', O: 'văn bản khác', U: 'một đơn vị', R: 'kiểm tra, giám sát' },
  en: { D: 'a document', O: 'another one', U: 'a unit', R: 'of inspection or supervision' },
} as const;
const COMMON_UNIT = { vi: 'nơi nhận chung', en: 'an unnamed unit' } as const;

function told(
  language: Language,
  action: string,
  words: Partial<Record<'D' | 'O' | 'U' | 'R', string | null>>,
): string {
  const sentences: Record<string, string> = SENTENCES[language];
  const sentence = Object.hasOwn(sentences, action) ? sentences[action]! : action;
  // “{R}”, {U}
  return sentence.replace(/“\{R\}”|\{([DOU])\}/g, (_, name: 'D' | 'O' | 'U' | undefined) =>
    name ? (words[name] ?? UNNAMED[language][name]) : words.R ? `“${words.R}”` : UNNAMED[language].R,
  );
}

/** "Nguyễn Thị Lan đăng ký 55-QĐ/TU" */
export function changeSentence(language: Language, { actor, action, ...named }: Named): string {
  const { document: D, other: O, organization, inspection: R } = named;
  return `${actor} ${told(language, action, { D, O, U: organization ?? COMMON_UNIT[language], R })}`;
}

/** An act without its actor: "Đăng ký 55-QĐ/TU"; without names "Đăng ký văn bản". */
export function actSentence(language: Language, action: string, named: Partial<Named> = {}): string {
  const { document: D, other: O, organization: U, inspection: R } = named;
  const sentence = told(language, action, { D, O, U, R });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
