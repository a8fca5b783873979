import { defineAggregate, type Part } from '../audit/aggregate.js';

export const inspectionAggregate = defineAggregate({
  kind: 'inspection',
  parts: [
    {
      table: 'inspections',
      key: 'id',
      fields: [
        ...['id', 'kind', 'form', 'title', 'topic', 'lead_id', 'collective', 'unit_count', 'member_count'],
        ...['period_from', 'period_to', 'started_on', 'ended_on', 'counted_on', 'decision', 'note', 'source'],
        ...['withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
    { table: 'inspection_documents', key: 'inspection_id', fields: ['document_id'] },
    { table: 'inspection_subjects', key: 'inspection_id', fields: ['organization_id'] },
    { table: 'disciplines', key: 'inspection_id', fields: ['target', 'form', 'count'] },
  ],
});

const findings = {
  table: 'findings',
  fields: [
    ...['id', 'inspection_id', 'organization_id', 'category', 'text', 'document_id', 'clause', 'cause'],
    ...['responsibility', 'repeat_of_id', 'no_recommendation_reason', 'withdrawn_at', 'withdrawn_reason', 'version'],
  ],
} satisfies Omit<Part, 'key'>;

/** A result with the findings that were recorded in it. Which revision is current follows from the revisions. */
export const resultAggregate = defineAggregate({
  kind: 'result',
  parts: [
    {
      table: 'inspection_results',
      key: 'id',
      fields: [
        ...['id', 'inspection_id', 'organization_id', 'revision', 'result', 'text', 'concluded_on', 'remedy_due'],
        ...['revision_reason', 'recorded_by', 'recorded_at', 'version'],
      ],
    },
    { ...findings, key: 'result_id' },
  ],
});

/** A finding that was recorded outside a result. */
export const findingAggregate = defineAggregate({ kind: 'finding', parts: [{ ...findings, key: 'id' }] });

export const recommendationAggregate = defineAggregate({
  kind: 'recommendation',
  parts: [
    {
      table: 'recommendations',
      key: 'id',
      fields: [
        ...['id', 'inspection_id', 'organization_id', 'finding_id', 'follow_up_id', 'text', 'recommended_on'],
        ...['deadline', 'phase', 'open', 'remedied_on', 'closed_on', 'withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
    {
      table: 'recommendation_acts',
      key: 'recommendation_id',
      fields: [
        ...['id', 'act', 'on_date', 'reason', 'evidence', 'deadline', 'previous_deadline', 'granted_by', 'user_id'],
        ...['recorded_by', 'recorded_at', 'attachment_id'],
      ],
    },
  ],
});
