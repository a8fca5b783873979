import type { EntityManager } from 'typeorm';
import { join, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { foldedWords } from '../vocabulary/fold.js';
import type { Inspection } from './inspection.entity.js';
import { type Kind, madeTitle, type NamedDocument } from './inspection-words.js';

/** What is entered about a round. */
export interface InspectionEntry {
  kind: string;
  form?: string | null;
  topic?: string | null;
  leadId?: number | null;
  collective?: string | null;
  unitCount?: number | null;
  memberCount?: number | null;
  periodFrom?: string | null;
  periodTo?: string | null;
  startedOn?: string | null;
  endedOn?: string | null;
  decision?: string | null;
  title?: string | null;
  note?: string | null;
  source?: string | null;
}

export type InspectionColumns = Omit<Inspection, 'id' | 'withdrawnAt' | 'withdrawnReason' | 'version'>;

export interface RoundDocument extends NamedDocument {
  id: number;
  mark: string;
}

/** What follows from an entry; throws Problem that names the field when facts contradict each other or miss. */
export function inspectionFacts(entry: InspectionEntry, documents: readonly RoundDocument[]): InspectionColumns {
  const topic = entry.topic ?? null;
  if (!topic && documents.length === 0) throw Problem.field('topic', 'required');
  checkDates(entry);
  const open = documents.filter(({ mark }) => mark === 'normal'); // title and search are read by others too
  const title = entry.title ?? madeTitle(entry.kind as Kind, topic, open);
  return {
    ...{ kind: entry.kind, form: entry.form ?? null, title, topic, leadId: entry.leadId ?? null },
    ...{ collective: entry.collective ?? null, unitCount: entry.unitCount ?? null },
    ...{ memberCount: entry.memberCount ?? null, periodFrom: entry.periodFrom ?? null },
    ...{ periodTo: entry.periodTo ?? null, startedOn: entry.startedOn ?? null, endedOn: entry.endedOn ?? null },
    countedOn: entry.periodTo ?? entry.endedOn ?? entry.startedOn ?? null,
    ...{ decision: entry.decision ?? null, note: entry.note ?? null, source: entry.source ?? null },
    searchable: searchable(title, topic, entry.decision ?? null, open),
  };
}

function checkDates({ periodFrom, periodTo, startedOn, endedOn }: InspectionEntry): void {
  if (periodFrom && !periodTo) throw Problem.field('periodTo', 'required');
  if (periodTo && !periodFrom) throw Problem.field('periodFrom', 'required');
  if (periodFrom && periodTo && periodTo < periodFrom) {
    throw Problem.field('periodTo', 'before', { field: 'periodFrom', value: periodFrom });
  }
  if (startedOn && endedOn && endedOn < startedOn) {
    throw Problem.field('endedOn', 'before', { field: 'startedOn', value: startedOn });
  }
}

function searchable(
  title: string,
  topic: string | null,
  decision: string | null,
  documents: readonly RoundDocument[],
): string {
  const texts = [title, topic, decision, ...documents.map(({ number }) => number)];
  return [...new Set(foldedWords(texts.filter(Boolean).join(' ')))].join(' ');
}

/** The documents of these ids; throws Problem that names the first one which the viewer may not see. */
export async function roundDocuments(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly number[],
): Promise<RoundDocument[]> {
  if (ids.length === 0) return [];
  const found = await rowsIn<RoundDocument>(
    manager,
    sql`SELECT d.id, d.number, d.type_name AS "typeName", d.title, d.mark FROM documents d
         WHERE d.id IN (${join(ids)}) AND d.withdrawn_at IS NULL AND ${visibleDocuments(viewer, sql`d`)}`,
  );
  const byId = new Map(found.map((document) => [document.id, document]));
  return [...new Set(ids)].map((id) => {
    const document = byId.get(id);
    if (!document) throw Problem.field(`documentIds[${ids.indexOf(id)}]`, 'reference');
    return document;
  });
}
