import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sql } from '../database/dialect.js';
import { type JsonText, Reads } from '../database/reads.js';
import { dayOrNull, integer, text, textOrNull } from '../http/answers.js';
import { type Paging, paging } from '../http/list-query.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { visibleDocuments } from './document-visibility.js';
import { RELATION_KINDS } from './relations.dto.js';
import { phrase } from './relations.queries.js';

export const pendingRelation = z.object({
  ...{ id: integer, kind: z.enum(RELATION_KINDS), source: textOrNull },
  ...{ fromId: integer, fromNumber: textOrNull, fromTitle: text, fromIssuedOn: dayOrNull },
  phrase: text.describe('Reads from the one to the other'),
  ...{ toId: integer, toNumber: textOrNull, toTitle: text, toIssuedOn: dayOrNull },
  version: integer,
});

/** Relations that a text proposes and that somebody has yet to confirm. */
@Injectable()
export class PendingRelationQueries {
  constructor(private readonly reads: Reads) {}

  /** Those of documents that the viewer may change; the latest first. */
  list(viewer: Viewer, query: Paging): Promise<JsonText> {
    return this.reads.page({
      columns: {
        ...{ id: sql`r.id`, kind: sql`r.kind`, source: sql`r.source` },
        ...{ fromId: sql`f.id`, fromNumber: sql`f.number`, fromTitle: sql`f.title`, fromIssuedOn: sql`f.issued_on` },
        phrase: phrase(viewer.language, sql`'from'`),
        ...{ toId: sql`t.id`, toNumber: sql`t.number`, toTitle: sql`t.title`, toIssuedOn: sql`t.issued_on` },
        version: sql`r.version`,
      },
      from: sql`relations r JOIN documents f ON f.id = r.from_id JOIN documents t ON t.id = r.to_id`,
      where: [
        sql`r.confirmed_at IS NULL AND r.withdrawn_at IS NULL`,
        inScopeFor(viewer, 'documents:write', sql`f.owner_id`),
        visibleDocuments(viewer, sql`f`),
        visibleDocuments(viewer, sql`t`),
      ],
      orderBy: sql`r.id DESC`,
      ...paging(query),
    });
  }
}
