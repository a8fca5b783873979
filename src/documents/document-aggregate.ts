import { defineAggregate } from '../audit/aggregate.js';

/** A document with its recipients and topics, as the audit log keeps it. */
export const documentAggregate = defineAggregate({
  kind: 'document',
  parts: [
    {
      table: 'documents',
      key: 'id',
      fields: [
        ...['id', 'registered', 'number', 'number_typed', 'type', 'type_name', 'system', 'issuer_id', 'collective'],
        ...['issuer_words', 'term', 'issued_on', 'effective_on', 'expires_on', 'title', 'signer', 'authority'],
        ...['urgency', 'mark', 'note', 'source', 'no_task_on', 'no_task_reason', 'owner_id'],
        ...['withdrawn_at', 'withdrawn_reason', 'created_at', 'version', 'same_as_id'],
      ],
    },
    { table: 'document_recipients', key: 'document_id', fields: ['organization_id', 'words'] },
    { table: 'document_topics', key: 'document_id', fields: ['topic'] },
  ],
});
