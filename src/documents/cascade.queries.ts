import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { sql, type Sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { dayOrNull, integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { inScope } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { visibleDocuments } from './document-visibility.js';
import { validityOn } from './documents.queries.js';
import type { ShowCascade } from './relations.dto.js';
import { VALIDITIES } from './validity.js';

/** What carries a document down: a document that implements its parent, or a unit that its parent is given to. */
export const cascadeItem = z.object({
  kind: z.enum(['document', 'organization']),
  id: integer,
  parentId: integer.describe('The document it carries down'),
  depth: integer.describe('1: directly below'),
  label: text,
  confirmed: truth.describe('false: proposed, hence not followed further'),
  ...{ number: textOrNull, issuedOn: dayOrNull, title: textOrNull, issuerId: integerOrNull, issuer: textOrNull },
  daysAfter: integerOrNull.describe('Days from the issue of the parent to that of the document'),
  validity: z.enum(VALIDITIES).nullable(),
  role: textOrNull.describe('Of a unit'),
});

const DEEPEST = 10;
const MOST_ITEMS = 5000;

@Injectable()
export class CascadeQueries {
  private readonly columns: Columns;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {
    this.columns = {
      ...{ kind: sql`i.kind`, id: sql`i.id`, parentId: sql`i.parent_id`, depth: sql`i.depth`, label: sql`i.label` },
      confirmed: reads.boolean(sql`i.confirmed = 1`),
      ...{ number: sql`i.number`, issuedOn: sql`i.issued_on`, title: sql`i.title` },
      ...{ issuerId: sql`i.issuer_id`, issuer: sql`i.issuer`, daysAfter: sql`i.days_after` },
      ...{ validity: sql`i.validity`, role: sql`i.role` },
    };
  }

  /** Of a document that the caller has checked to be visible: level by level, in one statement. */
  below(viewer: Viewer, documentId: number, query: ShowCascade): Promise<JsonText> {
    const { depth = DEEPEST, units = false, asOf = this.clock.today() } = query;
    const documents = this.documents(asOf);
    const items = units ? sql`${documents} UNION ALL ${this.units(viewer, depth)}` : documents;
    return this.reads.page({
      recursive: sql`${this.tree(viewer, documentId, depth)}, items AS (${items})`,
      columns: this.columns,
      from: sql`items i`,
      orderBy: sql`i.depth, i.kind, i.issued_on, i.id, i.parent_id`,
      limit: MOST_ITEMS,
    });
  }

  /** The document itself at depth 0; each further one once below each of its parents, on its highest level. */
  private tree(viewer: Viewer, documentId: number, depth: number): Sql {
    return sql`down(id, parent_id, depth, confirmed) AS (
        SELECT CAST(${documentId} AS integer), CAST(NULL AS integer), 0, 1
        UNION
        SELECT r.from_id, r.to_id, down.depth + 1, CASE WHEN r.confirmed_at IS NULL THEN 0 ELSE 1 END
          FROM down JOIN relations r ON r.to_id = down.id AND r.kind = 'implements' AND r.withdrawn_at IS NULL
          JOIN documents d ON d.id = r.from_id AND d.registered AND d.withdrawn_at IS NULL AND ${visibleDocuments(viewer, sql`d`)}
         WHERE down.depth < ${depth} AND down.confirmed = 1),
      tree AS (SELECT id, parent_id, min(depth) AS depth, max(confirmed) AS confirmed FROM down GROUP BY id, parent_id)`;
  }

  private documents(asOf: string): Sql {
    return sql`SELECT 'document' AS kind, d.id, t.parent_id, t.depth, coalesce(d.number, d.title) AS label, t.confirmed, d.number,
             d.issued_on, d.title, d.issuer_id, o.name AS issuer, ${this.reads.dialect.daysBetween(sql`p.issued_on`, sql`d.issued_on`)} AS days_after,
             coalesce(${validityOn(sql`state`, asOf)}, 'unknown') AS validity, NULL AS role
        FROM tree t JOIN documents d ON d.id = t.id JOIN documents p ON p.id = t.parent_id
        LEFT JOIN organizations o ON o.id = d.issuer_id`;
  }

  /** Units in the viewer's sight that the confirmed documents are given to, each once below each document. */
  private units(viewer: Viewer, depth: number): Sql {
    return sql`SELECT 'organization' AS kind, o.id, t.id AS parent_id, t.depth + 1 AS depth, o.name AS label, 1 AS confirmed,
             NULL AS number, NULL AS issued_on, NULL AS title, NULL AS issuer_id, NULL AS issuer, NULL AS days_after,
             NULL AS validity, min(a.role) AS role
        FROM (SELECT id, min(depth) AS depth FROM tree WHERE confirmed = 1 GROUP BY id) AS t
        JOIN assignments a ON a.document_id = t.id AND a.withdrawn_at IS NULL
        JOIN organizations o ON o.id = a.organization_id
       WHERE t.depth < ${depth} AND (${inScope(viewer, sql`a.organization_id`)} OR ${inScope(viewer, sql`a.giver_id`)})
       GROUP BY o.id, o.name, t.id, t.depth`;
  }
}
