import { defineAggregate } from '../audit/aggregate.js';

/** A relation between two documents, as the audit log keeps it. */
export const relationAggregate = defineAggregate({
  kind: 'relation',
  parts: [
    {
      table: 'relations',
      key: 'id',
      fields: [
        ...['id', 'from_id', 'to_id', 'kind', 'scope', 'scope_words', 'effective_on', 'resume_on', 'source'],
        ...['confirmed_at', 'confirmed_by', 'withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
  ],
});
