import { ROLES_OF_UNITS } from '../assignments/assignment.dto.js';
import { URGENCIES } from '../documents/document.dto.js';
import { Day, Flag, OneOf, Ref, Refs, Text } from '../http/fields.js';
import { Paging } from '../http/list-query.js';

export const EDITS = ['give', 'no_task', 'urgency', 'topic'] as const;
export type EditName = (typeof EDITS)[number];

export class MakeBulkEdit {
  @Refs({ min: 1, max: 500 }) documentIds: number[];
  @OneOf(EDITS, { description: 'give tasks · carries no task · urgency · one more topic' }) edit: EditName;
  @Flag({ optional: true, description: 'true: only tell what would happen' }) dryRun?: boolean | null;
  @Text({ max: 64, optional: true, description: 'Of the preview that is carried out; required unless dryRun' }) token?:
    string | null;

  @Refs({ max: 1000, optional: true, description: 'give: the units, each for itself' }) organizationIds?:
    number[] | null;
  @OneOf(ROLES_OF_UNITS, { optional: true, description: 'give; by default implementing' }) role?: string | null;
  @Ref({ optional: true, description: 'give: who gives it; by default the own organisation' }) giverId?: number | null;
  @Text({ max: 2000, optional: true, description: 'give' }) task?: string | null;
  @Text({ max: 1000, optional: true, description: 'give' }) product?: string | null;
  @Day({ optional: true, description: 'give' }) deadline?: string | null;
  @Text({ max: 2000, optional: true, description: 'no_task: why' }) reason?: string | null;
  @OneOf(URGENCIES, { optional: true, description: 'urgency' }) urgency?: string | null;
  @Text({ max: 100, optional: true, description: 'topic' }) topic?: string | null;
}

export class ListBulkEdits extends Paging {}
