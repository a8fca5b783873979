import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { dayOrNull, integer, text, textOrNull, truth } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { relationPhrases } from '../texts/relations.texts.js';
import type { Language } from '../texts/texts.js';
import { visibleDocuments } from './document-visibility.js';
import { type ListRelations, RELATION_KINDS, SCOPES } from './relations.dto.js';

const facts = {
  kind: z.enum(RELATION_KINDS),
  scope: z.enum(SCOPES),
  ...{ scopeWords: textOrNull, effectiveOn: dayOrNull, resumeOn: dayOrNull, source: textOrNull },
  confirmed: truth.describe('false: a proposal that counts nowhere'),
  waiting: truth.describe('One of the two is not registered yet'),
};

/** A relation as one of its documents sees it: `phrase` reads from this document to the other. */
export const relationLine = z.object({
  id: integer,
  ...facts,
  direction: z.enum(['from', 'to']).describe('from: this document acts on the other; to: the other acts on this one'),
  phrase: text,
  documentId: integer,
  ...{ number: textOrNull, issuedOn: dayOrNull, title: text, issuer: textOrNull },
  version: integer,
});

const end = z.object({ id: integer, number: textOrNull, issuedOn: dayOrNull, title: text });

export const relationView = z.object({
  id: integer,
  ...facts,
  ...{ from: end, to: end },
  phrase: text.describe('Reads from `from` to `to`'),
  ...{ confirmedAt: textOrNull, confirmedBy: textOrNull, withdrawnAt: textOrNull, withdrawnReason: textOrNull },
  version: integer,
});

export type RelationView = z.infer<typeof relationView>;
type End = z.infer<typeof end>;

/** Relations between documents; one whose other end the viewer may not see is not there for him. */
@Injectable()
export class RelationQueries {
  constructor(private readonly reads: Reads) {}

  /** Of a document that the caller has checked to be visible, in both directions. */
  of(viewer: Viewer, documentId: number, query: ListRelations): Promise<JsonText> {
    const side = (direction: 'from' | 'to', own: Sql, other: Sql) =>
      sql`SELECT r.*, ${raw(`'${direction}'`)} AS direction, ${other} AS other_id FROM relations r
           WHERE ${own} = ${documentId} AND r.withdrawn_at IS NULL`;
    const both = sql`${side('from', sql`r.from_id`, sql`r.to_id`)} UNION ALL ${side('to', sql`r.to_id`, sql`r.from_id`)}`;
    return this.reads.page({
      columns: {
        ...this.facts(),
        waiting: this.reads.boolean(sql`NOT (d.registered AND this.registered)`),
        direction: sql`r.direction`,
        phrase: phrase(viewer.language, sql`r.direction`),
        ...{ documentId: sql`d.id`, number: sql`d.number`, issuedOn: sql`d.issued_on`, title: sql`d.title` },
        issuer: sql`coalesce(o.name, d.issuer_words)`,
      },
      from: sql`(${both}) AS r JOIN documents d ON d.id = r.other_id JOIN documents this ON this.id = ${documentId}
                LEFT JOIN organizations o ON o.id = d.issuer_id`,
      where: [visibleDocuments(viewer, sql`d`)],
      orderBy: ordering(
        query,
        { issuedOn: sql`d.issued_on`, kind: sql`r.kind`, id: sql`r.id` },
        '-issuedOn',
        sql`r.id`,
      ),
      ...paging(query),
    });
  }

  /** Throws Problem 404 unless the viewer may see both its documents. Also a withdrawn one. */
  async seen(viewer: Viewer, id: number): Promise<RelationView> {
    const found = await this.reads.one<Omit<RelationView, 'from' | 'to'> & { from: [End]; to: [End] }>({
      columns: {
        ...this.facts(),
        waiting: this.reads.boolean(sql`NOT (f.registered AND t.registered)`),
        phrase: phrase(viewer.language, sql`'from'`),
        ...{ from: this.end(sql`r.from_id`), to: this.end(sql`r.to_id`) },
        ...{ confirmedAt: sql`r.confirmed_at`, confirmedBy: sql`r.confirmed_by` },
        ...{ withdrawnAt: sql`r.withdrawn_at`, withdrawnReason: sql`r.withdrawn_reason` },
      },
      from: sql`relations r JOIN documents f ON f.id = r.from_id JOIN documents t ON t.id = r.to_id`,
      where: [sql`r.id = ${id}`, visibleDocuments(viewer, sql`f`), visibleDocuments(viewer, sql`t`)],
    });
    if (!found) throw Problem.notFound();
    return { ...found, from: found.from[0], to: found.to[0] };
  }

  private facts(): Columns {
    return {
      ...{ id: sql`r.id`, kind: sql`r.kind`, scope: sql`r.scope`, scopeWords: sql`r.scope_words` },
      ...{
        effectiveOn: sql`r.effective_on`,
        resumeOn: sql`r.resume_on`,
        source: sql`r.source`,
        version: sql`r.version`,
      },
      confirmed: this.reads.boolean(sql`r.confirmed_at IS NOT NULL`),
    };
  }

  private end(id: Sql) {
    return this.reads.nested({
      columns: { id: sql`e.id`, number: sql`e.number`, issuedOn: sql`e.issued_on`, title: sql`e.title` },
      from: sql`documents e`,
      where: [sql`e.id = ${id}`],
    });
  }
}

/** "được thay thế bởi", by kind and direction. */
export function phrase(language: Language, direction: Sql): Sql {
  const cases = RELATION_KINDS.map((kind) => {
    const { from, to } = relationPhrases[language][kind];
    return sql`WHEN ${kind} THEN CASE ${direction} WHEN 'from' THEN ${from} ELSE ${to} END`;
  });
  return sql`CASE r.kind ${join(cases, ' ')} END`;
}
