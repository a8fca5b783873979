import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Viewer } from '../identity/viewer.js';
import { aboutDocuments, countedWithin, ledBy } from './inspection-filters.js';
import { seesWhole } from './inspection-sight.js';
import type { ParagraphQuery } from './inspection.dto.js';
import { countedUnits, namedSubjects } from './inspections.queries.js';
import { type CountedRound, type Paragraph, paragraphOf } from './paragraph.js';

const MOST = 1000;

/** The sentence of a report about inspections, from what was counted. */
@Injectable()
export class ParagraphQueries {
  constructor(private readonly reads: Reads) {}

  async of(viewer: Viewer, query: ParagraphQuery): Promise<Paragraph> {
    const rounds = await this.reads.all<CountedRound>({
      columns: {
        ...{ id: sql`i.id`, kind: sql`i.kind`, topic: sql`i.topic` },
        documents: this.reads.nested({
          columns: { number: sql`d.number`, typeName: sql`d.type_name`, title: sql`d.title` },
          from: sql`inspection_documents x JOIN documents d ON d.id = x.document_id`,
          where: [sql`x.inspection_id = i.id`, visibleDocuments(viewer, sql`d`)],
          orderBy: sql`d.issued_on, d.id`,
        }),
        ...{ units: countedUnits, named: namedSubjects, members: sql`coalesce(i.member_count, 0)` },
      },
      from: sql`inspections i`,
      where: [
        sql`i.withdrawn_at IS NULL`,
        seesWhole(viewer, sql`i`),
        ledBy(query),
        query.documentIds ? aboutDocuments(viewer, query.documentIds) : undefined,
        countedWithin(query),
      ],
      orderBy: sql`i.kind, i.counted_on, i.id`,
      limit: MOST,
    });
    return paragraphOf(rounds);
  }
}
