interface Changed {
  action: string;
  recordId: number | null;
  documentId: number | null;
  inspectionId: number | null;
  organizationId: number | null;
}

/** Where the record stands that an act of the log was about; null: nowhere of its own. */
export function addressOf({ action, recordId, documentId, inspectionId, organizationId }: Changed): string | null {
  const [kind] = action.split('.');
  if (kind === 'assignment' && documentId) return `/work/${recordId}`;
  if (documentId) return kind === 'relation' ? `/documents/${documentId}/relations` : `/documents/${documentId}`;
  if (inspectionId) return `/inspections/${inspectionId}`;
  return organizationId ? `/units/${organizationId}` : null;
}
