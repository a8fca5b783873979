import { Day, OneOf, QueryNumber } from '../http/fields.js';

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
