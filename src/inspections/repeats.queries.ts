import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { type Columns, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Viewer } from '../identity/viewer.js';
import { lineOf } from './finding-entries.js';
import type { FindingView } from './finding.views.js';
import { FindingQueries, findingsFrom } from './findings.queries.js';
import { seesUnit, standing } from './inspection-sight.js';
import { type Matter, sameMatter, type Sameness } from './same-matter.js';

type Candidate = FindingView & Matter & { concludedOn: string | null };
export type Repeat = Omit<Candidate, 'topic' | 'roundDocumentIds'> & { same: Sameness[] };

const CONSIDERED = 1000;

/** Earlier findings about the same matter at the same unit, or at one that it succeeds. */
@Injectable()
export class RepeatQueries {
  constructor(
    private readonly reads: Reads,
    private readonly findings: FindingQueries,
  ) {}

  async of(viewer: Viewer, id: number): Promise<{ items: Repeat[]; total: number }> {
    const { organizationId } = await this.findings.seen(viewer, id);
    const [own] = await this.reads.all<Candidate>({
      ...{ columns: this.columns(viewer), from: findingsFrom, where: [sql`f.id = ${id}`] },
    });
    const earlier = own!.concludedOn
      ? sql`(${madeOn} IS NULL OR ${madeOn} < ${own!.concludedOn} OR (${madeOn} = ${own!.concludedOn} AND f.id < ${id}))`
      : sql`f.id < ${id}`;
    const candidates = await this.reads.all<Candidate>({
      columns: this.columns(viewer),
      from: findingsFrom,
      where: [
        sql`f.organization_id IN (WITH RECURSIVE ${lineOf(organizationId)} SELECT id FROM line)`,
        sql`f.id <> ${id}`,
        earlier,
        standing(sql`f`),
        sql`i.withdrawn_at IS NULL`,
        seesUnit(viewer, sql`i`, sql`f.organization_id`),
      ],
      orderBy: sql`f.id DESC`,
      limit: CONSIDERED,
    });
    const items = candidates.flatMap((candidate): Repeat[] => {
      const { topic: _topic, roundDocumentIds: _documents, ...finding } = candidate;
      const same = sameMatter(own!, candidate);
      return same.length === 0 ? [] : [{ ...finding, same }];
    });
    return { items, total: items.length };
  }

  private columns(viewer: Viewer): Columns {
    return {
      ...this.findings.columns(viewer),
      concludedOn: madeOn,
      topic: sql`i.topic`,
      roundDocumentIds: {
        sql: this.reads.dialect.arrayOf(
          sql`SELECT x.document_id AS item FROM inspection_documents x JOIN documents d ON d.id = x.document_id
               WHERE x.inspection_id = i.id AND ${visibleDocuments(viewer, sql`d`)}`,
        ),
        kind: 'json',
      },
    };
  }
}

/** When it was found: the conclusion, or the day on which the round counts. */
const madeOn = sql`coalesce(r.concluded_on, i.counted_on)`;
