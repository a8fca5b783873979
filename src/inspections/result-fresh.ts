import { type Snapshot, snapshotOf } from '../audit/aggregate.js';
import type { FindingEntry } from './finding.dto.js';
import { resultAggregate } from './inspection.aggregates.js';
import type { RecordResult } from './result.dto.js';
import type { ResultView } from './results.queries.js';
import type { Unit } from './subject-names.js';

const VERSION = 1;

/** A result as a unit of work has just recorded it. */
export interface FreshResult {
  id: number;
  inspectionId: number;
  unit: Unit;
  draft: RecordResult;
  revision: number;
  recordedBy: string;
  recordedAt: string;
  /** Of its findings, in their order. */
  findingIds: number[];
}

/** What the entry says, nothing left open. */
const said = ({ result, text, concludedOn, remedyDue, revisionReason }: RecordResult) => ({
  ...{ result, text: text ?? null, concludedOn: concludedOn ?? null, remedyDue: remedyDue ?? null },
  revisionReason: revisionReason ?? null,
});

export const findingSaid = (entry: FindingEntry) => ({
  ...{ category: entry.category, text: entry.text, documentId: entry.documentId ?? null },
  ...{ clause: entry.clause ?? null, cause: entry.cause ?? null, responsibility: entry.responsibility ?? null },
  ...{ repeatOfId: entry.repeatOfId ?? null, noRecommendationReason: entry.noRecommendationReason ?? null },
});

const own = ({ id, inspectionId, unit, draft, revision, recordedBy, recordedAt }: FreshResult) => ({
  ...{ id, inspectionId, organizationId: unit.id, revision, ...said(draft), recordedBy, recordedAt, version: VERSION },
});

const findingsOf = ({ draft, findingIds }: FreshResult) =>
  (draft.findings ?? []).map((entry, index) => ({ id: findingIds[index]!, ...findingSaid(entry), version: VERSION }));

/** What the log keeps of it. */
export function freshSnapshot(fresh: FreshResult): Snapshot {
  const { inspectionId, unit } = fresh;
  return snapshotOf(resultAggregate, {
    inspection_results: [own(fresh)],
    findings: findingsOf(fresh).map((finding) => ({ ...finding, inspectionId, organizationId: unit.id })),
  });
}

/** What is answered to who recorded it; undefined where that names other records, of which more must be asked. */
export function freshView(fresh: FreshResult): ResultView | undefined {
  const found = findingsOf(fresh);
  if (found.some(({ documentId, repeatOfId }) => documentId !== null || repeatOfId !== null)) return undefined;
  const standing = { document: null, withdrawnAt: null, withdrawnReason: null };
  return {
    ...own(fresh),
    ...{ organization: fresh.unit.name, current: true },
    findings: found.map((finding) => ({ ...finding, ...standing })),
  };
}
