import type { HistoryLine } from './inspection-history.js';

/** A finding as it was after one act. */
export interface FindingRevision {
  revision: number;
  at: string;
  actor: string;
  action: string;
  reason: string | null;
  finding: Record<string, unknown>;
}

type Row = Record<string, unknown>;

interface Event {
  reason?: string;
  record?: { findings?: Row[] };
  /** Of a result: findings → [rows before, rows after]; of a finding by itself: field → [before, after]. */
  changes?: Record<string, [unknown, unknown]>;
}

/** Each state of the finding that the log tells of, oldest first: in lines of its own, or of the results it is in. */
export function revisionsOf(
  id: number,
  own: readonly HistoryLine[],
  ofResults: readonly HistoryLine[],
): FindingRevision[] {
  const lines = [
    ...own.map((line) => ({ ...line, after: ownState })),
    ...ofResults.map((line) => ({ ...line, after: stateInResult })),
  ];
  const revisions: FindingRevision[] = [];
  for (const { at, actor, action, event, after } of lines.sort((a, b) => a.position - b.position)) {
    const { reason = null } = event as Event;
    const former = revisions.at(-1)?.finding;
    const finding = after(id, event as Event, former);
    if (!finding || (former && JSON.stringify(former) === JSON.stringify(finding))) continue;
    revisions.push({ revision: revisions.length + 1, at, actor, action, reason, finding });
  }
  return revisions;
}

function stateInResult(id: number, { record, changes }: Event): Row | undefined {
  const rows = record?.findings ?? (changes?.findings?.[1] as Row[] | undefined);
  return shown(rows?.find((row) => row.id === id));
}

function ownState(_id: number, { record, changes }: Event, former: Row | undefined): Row | undefined {
  if (record) return shown(record.findings?.[0]);
  if (!former) return undefined;
  const changed = Object.entries(changes ?? {}).map(([field, [, after]]) => [field, after]);
  return shown({ ...stored(former), ...(Object.fromEntries(changed) as Row) });
}

/** no_recommendation_reason → noRecommendationReason, in a steady order, without what is empty. */
function shown(row: Row | undefined): Row | undefined {
  if (!row) return undefined;
  const members = Object.entries(row).filter(([, value]) => value !== null);
  const named = members.map(([field, value]): [string, unknown] => [
    field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), // _o → O
    value,
  ]);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stored(row: Row): Row {
  const named = Object.entries(row).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), // documentId → document_id
    value,
  ]);
  return Object.fromEntries(named) as Row;
}
