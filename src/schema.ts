import * as assignments from './assignments/assignment.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { BodyKind, DocumentType, Holiday, Term } from './catalogues/catalogue.entity.js';
import { Attachment } from './documents/attachment.entity.js';
import * as documents from './documents/document.entity.js';
import { LookAlike, LookAlikeDecision } from './documents/look-alike.entity.js';
import { IdempotencyKey } from './http/idempotency.entity.js';
import * as identity from './identity/user.entity.js';
import * as inspections from './inspections/inspection.entity.js';
import { ImportSource } from './interchange/import-source.entity.js';
import * as organizations from './organizations/organization.entity.js';
import { Reading, RecordSource } from './readings/reading.entity.js';
import { OfficeSetting } from './settings/office-setting.entity.js';
import * as bulkEdits from './bulk-edits/bulk-edit.entity.js';
import { SavedView } from './views/saved-view.entity.js';

/** Every table of the register; the migrations build exactly these. */
export const entities = [
  ...Object.values(organizations),
  ...[DocumentType, BodyKind, Term, Holiday],
  ...Object.values(documents),
  ...[Attachment, LookAlike, LookAlikeDecision],
  ...Object.values(assignments),
  ...Object.values(inspections),
  ...Object.values(identity),
  ...[IdempotencyKey, AuditEntry, ImportSource, Reading, RecordSource, OfficeSetting, SavedView],
  ...Object.values(bulkEdits),
];
