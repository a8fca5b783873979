import { isSaid } from '../../texts/i18n.js';
import { useTexts } from './texts.js';

/** Kinds of records that the log tells of, as the filter offers them; `event`: what changes no record. */
export const KINDS = [
  ...['document', 'relation', 'book_entry', 'attachment', 'bulkEdit', 'assignment', 'assignmentReport'],
  ...['inspection', 'result', 'finding', 'recommendation', 'organization', 'succession', 'document_type', 'body_kind'],
  ...['term', 'holiday', 'user', 'token', 'view', 'event'],
] as const;

export function useKindWords(): (kind: string) => string {
  const t = useTexts();
  return (kind) => (isSaid('administration', `kinds.${kind}`) ? t(`kinds.${kind as 'document'}`) : kind);
}

/** "Văn bản 12" */
export function useRecordWords(): (record: { kind: string; recordId: number | null }) => string {
  const words = useKindWords();
  return ({ kind, recordId }) => [words(kind), recordId].filter(Boolean).join(' ');
}
