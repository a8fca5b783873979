import { Injectable } from '@nestjs/common';
import { AuditQueries } from '../audit/audit.queries.js';
import { join, sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Viewer } from '../identity/viewer.js';

export interface HistoryLine {
  position: number;
  at: string;
  actor: string;
  action: string;
  event: Record<string, unknown>;
}

/** What the log tells of a record, without the documents that the reader may not see. The caller checks the record. */
@Injectable()
export class InspectionHistory {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditQueries,
  ) {}

  async of(viewer: Viewer, kind: string, id: number): Promise<{ items: HistoryLine[]; total: number }> {
    const history = JSON.parse((await this.audit.of(kind, id)).bytes.toString()) as {
      items: HistoryLine[];
      total: number;
    };
    const hidden = await this.hidden(viewer, documentIds(history.items));
    return hidden.size === 0 ? history : (without(hidden, history) as typeof history);
  }

  private async hidden(viewer: Viewer, ids: Set<number>): Promise<Set<number>> {
    if (ids.size === 0) return ids;
    const seen = await this.reads.rows<{ id: number }>(
      sql`SELECT d.id FROM documents d WHERE d.id IN (${join([...ids])}) AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    const visible = new Set(seen.map(({ id }) => id));
    return new Set([...ids].filter((id) => !visible.has(id)));
  }
}

/** All values of document_id, however deep: 7, or [7, 8] before and after. */
function documentIds(value: unknown, found = new Set<number>()): Set<number> {
  if (Array.isArray(value)) value.forEach((item) => documentIds(item, found));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (name !== 'document_id') documentIds(member, found);
      else [member].flat().forEach((id) => typeof id === 'number' && found.add(id));
    }
  }
  return found;
}

function without(hidden: Set<number>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(hidden, item)).filter((item) => !isEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === 'document_id' ? shown(hidden, member) : without(hidden, member),
  ]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function shown(hidden: Set<number>, id: unknown): unknown {
  if (Array.isArray(id)) return id.map((one) => shown(hidden, one) ?? null);
  return hidden.has(id as number) ? undefined : id;
}

/** A row that told of a document and of nothing else. */
const isEmpty = (item: unknown) => typeof item === 'object' && item !== null && Object.keys(item).length === 0;
