import { Day, OneOf, QueryNumber, Text } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';

/** What a change may be of. */
export const CHANGED = ['document', 'relation', 'assignment', 'inspection', 'organization'] as const;

export class ListChanges {
  @Day({ description: 'First day', example: '2026-11-17' }) since: string;
  @Day({ optional: true, description: 'Last day; by default today' }) until?: string;
  @OneOf(CHANGED, { optional: true, description: 'Only changes of these records and of what belongs to them' })
  about?: (typeof CHANGED)[number];
  @QueryNumber({ max: 1_000_000, example: 1 }) page?: number;
  @QueryNumber({ max: 200, example: 20 }) pageSize?: number;
}

export class ListLog extends ListQuery {
  @Text({ max: 60, optional: true, description: 'Kind of record', example: 'document' }) kind?: string;
  @QueryNumber({ example: 1 }) recordId?: number;
  @Text({ max: 200, optional: true, description: 'The very name' }) actor?: string;
  @Text({ max: 200, optional: true, description: 'Part of a name or user name, accents or not' }) who?: string;
  @Text({ max: 60, optional: true, example: 'document.register' }) action?: string;
  @Day({ optional: true, description: 'First day' }) from?: string;
  @Day({ optional: true, description: 'Last day' }) to?: string;
}
