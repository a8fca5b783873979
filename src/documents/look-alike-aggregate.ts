import { defineAggregate } from '../audit/aggregate.js';

/** What somebody said of two documents that look alike, as the audit log keeps it. */
export const lookAlikeAggregate = defineAggregate({
  kind: 'look_alike_decision',
  parts: [
    {
      table: 'look_alike_decisions',
      key: 'id',
      fields: ['id', 'first_id', 'second_id', 'decision', 'reason', 'decided_by', 'decided_at'],
    },
  ],
});
