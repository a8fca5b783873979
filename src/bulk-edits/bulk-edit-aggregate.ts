import { defineAggregate } from '../audit/aggregate.js';

/** A bulk edit with the records that it changed; each of them has an entry of its own. */
export const bulkEditAggregate = defineAggregate({
  kind: 'bulkEdit',
  parts: [
    { table: 'bulk_edits', key: 'id', fields: ['id', 'user_id', 'edit', 'facts', 'made_at', 'undone_at', 'version'] },
    { table: 'bulk_edit_records', key: 'bulk_edit_id', fields: ['kind', 'record_id', 'version', 'before'] },
  ],
});
