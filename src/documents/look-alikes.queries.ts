import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { join, raw, sql, type Sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { dayOrNull, integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { type Paging, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import { inScopeFor } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { DocumentNumber } from '../vocabulary/document-number.js';
import { fold } from '../vocabulary/fold.js';
import { titleKeyOf } from './document-facts.js';
import { visibleDocuments } from './document-visibility.js';
import { type Entered, resembling } from './likeness.js';
import type { ListLookAlikes, LookAlikesOfEntry } from './look-alikes.dto.js';
import { PAIR_DECISIONS } from './look-alikes.dto.js';

/** What tells one document from another at a glance. */
const glance = z.object({
  ...{ id: integer, number: textOrNull, typeName: textOrNull, issuer: textOrNull, collective: textOrNull },
  ...{ issuedOn: dayOrNull, title: text, version: integer },
});

const pair = { first: glance.describe('Registered earlier'), second: glance.describe('Registered later') };
const decidable = truth.describe('The reader may change both documents');

export const lookAlikePair = z.object({
  ...pair,
  ...{ sameNumber: truth, sameDate: truth, sameTitle: truth, decidable },
});

export const lookAlikeDecision = z.object({
  id: integer,
  ...pair,
  ...{ decision: z.enum(PAIR_DECISIONS), reason: textOrNull, decidedBy: text, decidedAt: text, decidable },
});
export type DecisionView = z.infer<typeof lookAlikeDecision>;

export const resembled = glance.extend({
  ...{ issuerId: integerOrNull, decidable: truth.describe('The reader may change it') },
  unexplained: truth.describe('false: numbering that begins anew, or another date, explains it'),
});

/** Pairs that look alike: those that wait for somebody's word, and what was said. */
@Injectable()
export class LookAlikeQueries {
  constructor(private readonly reads: Reads) {}

  /** Those that nobody has settled, of documents that the viewer sees both; the latest first. */
  list(viewer: Viewer, query: ListLookAlikes): Promise<JsonText> {
    const { documentId } = query;
    return this.reads.page({
      columns: {
        ...this.pair(viewer),
        sameNumber: this.reads.boolean(sql`coalesce(e.number_key = d.number_key, 1 = 0)`),
        sameDate: this.reads.boolean(sql`coalesce(e.issued_on = d.issued_on, 1 = 0)`),
        sameTitle: this.reads.boolean(sql`e.title_key = d.title_key AND d.title_key <> ''`),
      },
      from: sql`look_alikes pair JOIN documents e ON e.id = pair.earlier_id JOIN documents d ON d.id = pair.later_id`,
      where: [
        sql`pair.settled = 0`,
        documentId === undefined ? undefined : sql`(pair.earlier_id = ${documentId} OR pair.later_id = ${documentId})`,
        ...bothSeen(viewer),
        query.decidable ? mayChangeBoth(viewer) : undefined,
      ],
      orderBy: sql`pair.later_id DESC, pair.earlier_id DESC`,
      ...paging(query),
    });
  }

  /** Pairs of which somebody said that they are two documents, and nobody took it back. */
  settled(viewer: Viewer, query: Paging): Promise<JsonText> {
    return this.reads.page({
      ...this.decided(viewer, [sql`l.current = 1`, sql`l.decision = 'different'`]),
      orderBy: sql`l.id DESC`,
      ...paging(query),
    });
  }

  async decision(viewer: Viewer, id: number): Promise<DecisionView> {
    const found = await this.reads.one<DecisionView>(this.decided(viewer, [sql`l.id = ${id}`]));
    if (!found) throw Problem.notFound();
    return found;
  }

  /** What an entry that is being made looks like, by the same rule; what has to be told apart first. */
  ofEntry(viewer: Viewer, query: LookAlikesOfEntry): Promise<JsonText> {
    const found = resembling(enteredIn(query));
    const all = found.length === 0 ? sql`SELECT 0 AS id, 0 AS unexplained` : join(found, ' UNION ALL ');
    return this.reads.page({
      columns: {
        ...glanced('d'),
        issuerId: sql`d.issuer_id`,
        decidable: this.reads.boolean(mayChange(viewer, sql`d`)),
        unexplained: this.reads.boolean(sql`alike.unexplained = 1`),
      },
      from: sql`(SELECT id, max(unexplained) AS unexplained FROM (${all}) AS found GROUP BY id) AS alike
                JOIN documents d ON d.id = alike.id`,
      where: [visibleDocuments(viewer, sql`d`)],
      orderBy: sql`alike.unexplained DESC, d.issued_on DESC, d.id DESC`,
      ...paging(query),
    });
  }

  private decided(viewer: Viewer, where: Sql[]) {
    return {
      columns: {
        id: sql`l.id`,
        ...this.pair(viewer),
        ...{ decision: sql`l.decision`, reason: sql`l.reason` },
        ...{ decidedBy: sql`l.decided_by`, decidedAt: sql`l.decided_at` },
      },
      from: sql`look_alike_decisions l JOIN documents e ON e.id = l.first_id JOIN documents d ON d.id = l.second_id`,
      where: [...where, ...bothSeen(viewer)],
    };
  }

  /** `e` is the earlier one. */
  private pair(viewer: Viewer): Columns {
    return {
      ...{ first: this.glance('e'), second: this.glance('d') },
      decidable: this.reads.boolean(mayChangeBoth(viewer)),
    };
  }

  private glance(alias: 'd' | 'e'): { sql: Sql; kind: 'json' } {
    const members = Object.entries(glanced(alias)).map(([name, value]) => sql`${raw(`'${name}'`)}, ${value}`);
    return { sql: sql`${raw(this.reads.dialect.objectOf)}(${join(members, ', ')})`, kind: 'json' };
  }
}

function glanced(alias: 'd' | 'e'): Record<string, Sql> {
  const of = (name: string) => raw(`${alias}.${name}`);
  return {
    ...{ id: of('id'), number: of('number'), typeName: of('type_name'), collective: of('collective') },
    issuer: sql`(SELECT o.name FROM organizations o WHERE o.id = ${of('issuer_id')})`,
    ...{ issuedOn: of('issued_on'), title: of('title'), version: of('version') },
  };
}

const bothSeen = (viewer: Viewer): Sql[] => [visibleDocuments(viewer, sql`e`), visibleDocuments(viewer, sql`d`)];

const mayChange = (viewer: Viewer, alias: Sql): Sql =>
  inScopeFor(viewer, 'documents:write', raw(`${alias.sql}.owner_id`));

const mayChangeBoth = (viewer: Viewer): Sql => sql`(${mayChange(viewer, sql`e`)} AND ${mayChange(viewer, sql`d`)})`;

/** Throws Problem when the number is none. */
function enteredIn({ number: typed, issuerId, issuedOn, title }: LookAlikesOfEntry): Entered {
  const number = typed === undefined ? null : DocumentNumber.parse(typed);
  if (number && !number.ok) throw Problem.field('number', 'notANumber', { reason: number.reason });
  return {
    ...{ numberKey: number?.key ?? null, sequence: number?.sequence ?? null, type: number?.type ?? null },
    ...{ system: number?.system ?? 'other', issuerId: issuerId ?? null, issuedOn: issuedOn ?? null },
    titleKey: titleKeyOf(fold(title ?? '')),
  };
}
