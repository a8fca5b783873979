import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Sql, sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import type { Extraction } from '../extraction/facts.js';
import { integer, integerOrNull, text, textOrNull, warnings } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import type { Warning } from '../texts/texts.js';
import { type Outcome, outcome } from './outcome.js';
import { type Proposal, proposal } from './proposal.js';
import type { ListReadings } from './reading.dto.js';

/** What was read and what was made of it. */
export interface ReadingView extends Extraction {
  id: number;
  text: string;
  proposals: Proposal[];
  /** What was read from; null: pasted, or not kept. */
  file: { name: string; mediaType: string; size: number } | null;
  /** What there is to say of the text as a whole. */
  notes: Warning[];
  attachmentId: number | null;
  /** What each confirmed proposal became. */
  outcome: Outcome[];
  createdAt: string;
  confirmedAt: string | null;
}

/** One fact as it was read, with its place in the text. */
const fact = z.looseObject({ start: integer, end: integer });

/** The facts as read, and the proposals made of them. */
export const readingView = z.object({
  id: integer,
  text,
  document: z.looseObject({}).nullable(),
  citations: z.array(fact),
  mentions: z.array(fact),
  relations: z.array(fact),
  assignments: z.array(fact),
  inspections: z.array(fact),
  discipline: z.array(fact),
  proposals: z.array(proposal),
  notes: warnings,
  file: z.object({ name: text, mediaType: text, size: integer }).nullable(),
  attachmentId: integerOrNull,
  outcome: z.array(outcome),
  createdAt: text,
  confirmedAt: textOrNull,
});

export const readingLine = z.object({ id: integer, beginning: text, createdAt: text, confirmedAt: textOrNull });

export type Draft = Extraction & { proposals: Proposal[]; notes: Warning[] };

interface Row {
  id: number;
  text: string;
  proposals: string;
  outcome: string | null;
  fileName: string | null;
  fileType: string | null;
  fileSize: number | null;
  attachmentId: number | null;
  createdAt: string;
  confirmedAt: string | null;
}

/** A draft is its author's alone: nobody else finds it, whatever their role. */
export const own = (viewer: Viewer, r: Sql): Sql =>
  viewer.userId === null
    ? sql`(${r}.user_id IS NULL AND ${r}.actor = ${viewer.name})`
    : sql`${r}.user_id = ${viewer.userId}`;

@Injectable()
export class ReadingQueries {
  constructor(private readonly reads: Reads) {}

  list(viewer: Viewer, query: ListReadings): Promise<JsonText> {
    return this.reads.page({
      columns: {
        ...{ id: sql`r.id`, beginning: sql`substr(r.text, 1, 200)`, createdAt: sql`r.created_at` },
        confirmedAt: sql`r.confirmed_at`,
      },
      from: sql`readings r`,
      where: [own(viewer, sql`r`)],
      orderBy: ordering(query, { createdAt: sql`r.created_at` }, '-createdAt', sql`r.id`),
      ...paging(query),
    });
  }

  /** Throws Problem 404 for what does not exist and for what is somebody else's. */
  async seen(viewer: Viewer, id: number): Promise<ReadingView> {
    const row = await this.reads.row<Row>(
      sql`SELECT r.id, r.text, r.proposals, r.outcome, r.created_at AS "createdAt", r.confirmed_at AS "confirmedAt",
                 r.file_name AS "fileName", r.file_type AS "fileType", r.file_size AS "fileSize",
                 r.attachment_id AS "attachmentId"
            FROM readings r WHERE r.id = ${id} AND ${own(viewer, sql`r`)}`,
    );
    if (!row) throw Problem.notFound();
    const { fileName: name, fileType, fileSize, ...kept } = row;
    const draft = JSON.parse(row.proposals) as Draft;
    const outcome = JSON.parse(row.outcome ?? '[]') as Outcome[];
    const file = name === null ? null : { name, mediaType: fileType!, size: fileSize! };
    return { ...draft, ...kept, proposals: draft.proposals, file, outcome };
  }
}
