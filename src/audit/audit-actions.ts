/** Every act that the log names, by the kind of record; `src/texts/changes.texts.ts` has a sentence for each. */
export const AUDIT_ACTIONS = [
  ...['document.register', 'document.correct', 'document.withdraw', 'document.settle'],
  ...['document.no-task', 'document.no-task-taken-back'],
  ...['relation.add', 'relation.confirm', 'relation.correct', 'relation.settle', 'relation.withdraw'],
  ...['look_alike_decision.different', 'look_alike_decision.undecided'],
  ...['book_entry.add', 'book_entry.correct', 'book_entry.settle', 'book_entry.withdraw'],
  ...['attachment.add', 'attachment.settle', 'attachment.withdraw'],
  ...['reading.confirm', 'bulkEdit.make', 'bulkEdit.undo'],
  ...['assignment.give', 'assignment.begin', 'assignment.reportDone', 'assignment.accept', 'assignment.return'],
  ...['assignment.waive', 'assignment.extend', 'assignment.settle', 'assignment.withdraw'],
  ...['assignmentReport.add', 'assignmentReport.answer'],
  ...['inspection.add', 'inspection.correct', 'inspection.name', 'inspection.removeSubject'],
  ...['inspection.disciplines', 'inspection.settle', 'inspection.withdraw', 'result.record', 'result.revise'],
  ...['finding.add', 'finding.correct', 'finding.settle', 'finding.withdraw'],
  ...['recommendation.add', 'recommendation.correct', 'recommendation.withdraw', 'recommendation.remedy'],
  ...['recommendation.verify', 'recommendation.return', 'recommendation.reopen', 'recommendation.waive'],
  ...['recommendation.extend'],
  ...['organization.add', 'organization.correct', 'organization.end', 'succession.add'],
  ...['document_type.add', 'document_type.correct', 'body_kind.add', 'body_kind.correct'],
  ...['term.add', 'term.correct', 'holiday.add', 'holiday.correct', 'office.correct'],
  ...['user.add', 'user.change', 'user.password', 'token.add', 'token.revoke'],
  ...['view.add', 'view.correct', 'view.withdraw'],
  ...['session.open', 'session.close', 'access.refused', 'secrecy.refused', 'backup.make'],
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];
