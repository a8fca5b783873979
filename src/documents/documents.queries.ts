import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { assignmentsOn } from '../assignments/assignments-on.js';
import { unassigned } from '../assignments/unassigned.js';
import { type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { dayOrNull, integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import { PerAccount } from '../identity/per-account.js';
import { inScope, readsEverything } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { DocumentNumber } from '../vocabulary/document-number.js';
import { foldedWords } from '../vocabulary/fold.js';
import type { ListDocuments } from './document.dto.js';
import { visibleDocuments } from './document-visibility.js';
import { type Explanation, explainValidity, type KeptInterval, validityCause } from './validity-view.js';
import { VALIDITIES } from './validity.js';

/** A line of the list. */
export const documentLine = z.object({
  ...{ id: integer, number: textOrNull, type: textOrNull, typeName: textOrNull },
  ...{ issuerId: integerOrNull, issuer: textOrNull, collective: textOrNull },
  ...{ issuedOn: dayOrNull, effectiveOn: dayOrNull, expiresOn: dayOrNull },
  ...{ title: text, signer: textOrNull, urgency: text, mark: text },
  registered: truth.describe('false: cited and not fully known'),
  validity: z.enum(VALIDITIES),
  assigned: integer.describe('Units in sight that have it to carry out'),
  done: integer,
  version: integer,
});

export const documentView = documentLine.extend({
  ...{ numberTyped: textOrNull, system: text, issuerWords: textOrNull, term: textOrNull, authority: textOrNull },
  ...{ note: textOrNull, source: textOrNull, noTaskOn: dayOrNull, noTaskReason: textOrNull, ownerId: integerOrNull },
  ...{ withdrawnAt: textOrNull, withdrawnReason: textOrNull },
  sameAsId: integerOrNull.describe('Of a withdrawn one that was registered twice: the document that stays'),
  sameAsNumber: textOrNull,
  recipients: z.array(z.object({ organizationId: integerOrNull, words: text })),
  topics: z.array(text),
  validityCause,
  validitySentence: text.describe('The same for people'),
  pendingChange: truth.describe('A known change is not applied yet: the changing document is not registered'),
});

export type DocumentView = z.infer<typeof documentView>;
type Found = Omit<DocumentView, keyof Explanation> & { intervals: KeptInterval[] };

const from = sql`documents d LEFT JOIN organizations o ON o.id = d.issuer_id`;

@Injectable()
export class DocumentQueries {
  /** Of the list, on a day. */
  private readonly columns = new PerAccount((viewer, asOf) => this.listColumns(viewer, asOf));

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer, query: ListDocuments): Promise<JsonText> {
    return this.reads.page({
      columns: this.columns.of(viewer, query.asOf ?? this.clock.today()),
      from,
      where: this.listed(viewer, query),
      orderBy: ordering(
        query,
        { issuedOn: sql`d.issued_on`, number: sql`d.sequence`, title: sql`d.title_key`, id: sql`d.id` },
        '-issuedOn',
        sql`d.id`,
      ),
      ...paging(query),
    });
  }

  /** Also a withdrawn one: it stays readable by its address. */
  async one(viewer: Viewer, id: number, asOf = this.clock.today()): Promise<DocumentView | undefined> {
    const found = await this.reads.one<Found>({
      columns: {
        ...this.columns.of(viewer, asOf),
        ...{ numberTyped: sql`d.number_typed`, system: sql`d.system`, issuerWords: sql`d.issuer_words` },
        ...{ term: sql`d.term`, authority: sql`d.authority`, note: sql`d.note`, source: sql`d.source` },
        ...{ noTaskOn: sql`d.no_task_on`, noTaskReason: sql`d.no_task_reason`, ownerId: sql`d.owner_id` },
        ...{ withdrawnAt: sql`d.withdrawn_at`, withdrawnReason: sql`d.withdrawn_reason` },
        ...{ sameAsId: sql`same.id`, sameAsNumber: sql`same.number` },
        recipients: this.reads.nested({
          columns: { organizationId: sql`r.organization_id`, words: sql`r.words` },
          from: sql`document_recipients r`,
          where: [sql`r.document_id = d.id`],
          orderBy: sql`r.id`,
        }),
        topics: {
          sql: this.reads.dialect.arrayOf(
            sql`SELECT t.topic AS item FROM document_topics t WHERE t.document_id = d.id ORDER BY t.topic`,
          ),
          kind: 'json',
        },
        intervals: this.reads.nested({
          columns: { from: sql`v.from_on`, to: sql`v.to_on`, cause: this.reads.json(sql`v.cause`) },
          from: sql`validity_intervals v`,
          where: [sql`v.document_id = d.id`, sql`v.from_on <= ${asOf}`, sql`v.to_on > ${asOf}`],
        }),
      },
      from: sql`${from} LEFT JOIN documents same ON same.id = d.same_as_id AND ${visibleDocuments(viewer, sql`same`)}`,
      where: [sql`d.id = ${id}`, visibleDocuments(viewer, sql`d`)],
    });
    if (!found) return undefined;
    const { intervals, ...document } = found;
    return { ...document, ...(await explainValidity(this.reads, viewer, document, intervals[0])) };
  }

  /** Throws Problem 404 for what does not exist and for what the viewer may not see. */
  async seen(viewer: Viewer, id: number, asOf?: string): Promise<DocumentView> {
    const found = await this.one(viewer, id, asOf);
    if (!found) throw Problem.notFound();
    return found;
  }

  /** Throws Problem 404 for what the viewer may not see, without reading it. */
  async demandSeen(viewer: Viewer, id: number): Promise<void> {
    const seen = await this.reads.row(
      sql`SELECT 1 AS yes FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    if (!seen) throw Problem.notFound();
  }

  private listColumns(viewer: Viewer, asOf: string): Columns {
    return {
      ...{ id: sql`d.id`, number: sql`d.number`, type: sql`d.type`, typeName: sql`d.type_name` },
      ...{ issuerId: sql`d.issuer_id`, issuer: sql`o.name`, collective: sql`d.collective` },
      ...{ issuedOn: sql`d.issued_on`, effectiveOn: sql`d.effective_on`, expiresOn: sql`d.expires_on` },
      ...{ title: sql`d.title`, signer: sql`d.signer`, urgency: sql`d.urgency`, mark: sql`d.mark` },
      registered: this.reads.boolean(sql`d.registered`),
      validity: sql`coalesce(${validityOn(sql`state`, asOf)}, 'unknown')`,
      ...unitCounts(viewer),
      version: sql`d.version`,
    };
  }

  /** Which documents a list shows the viewer: the rows of `documents d`, for whoever goes through the same ones. */
  listed(viewer: Viewer, query: ListDocuments): (Sql | undefined)[] {
    const asOf = query.asOf ?? this.clock.today();
    const words = query.q ? foldedWords(query.q) : [];
    return [
      visibleDocuments(viewer, sql`d`),
      sql`d.withdrawn_at IS NULL`,
      query.cited ? sql`NOT d.registered` : query.stubs ? undefined : sql`d.registered`,
      query.unassigned ? unassigned(viewer, assignmentsOn(asOf, this.clock.today())) : undefined,
      query.number === undefined ? undefined : this.numbered(query.number),
      query.type ? sql`d.type = ${query.type}` : undefined,
      query.issuerId ? sql`d.issuer_id = ${query.issuerId}` : undefined,
      query.issuedFrom ? sql`d.issued_on >= ${query.issuedFrom}` : undefined,
      query.issuedTo ? sql`d.issued_on <= ${query.issuedTo}` : undefined,
      query.validity ? inState(query.validity, asOf) : undefined,
      query.topic
        ? sql`EXISTS (SELECT 1 FROM document_topics t WHERE t.document_id = d.id AND t.topic = ${query.topic})`
        : undefined,
      words.length > 0 ? sql`d.id IN (${this.reads.dialect.matches('documents', words)})` : undefined,
    ];
  }

  /** A whole number is exact after canonicalising; a part of one finds all that share that part. */
  private numbered(text: string): Sql {
    const partial = DocumentNumber.partialKey(text);
    if (partial) return this.reads.dialect.startsWith(sql`d.number_key`, partial);
    const number = DocumentNumber.parse(text);
    if (!number.ok) throw Problem.field('number', 'notANumber', { reason: number.reason });
    return number.body === null ? sql`d.sequence = ${number.sequence}` : sql`d.number_key = ${number.key}`;
  }
}

/** A column of the validity interval that holds on the day. */
export const validityOn = (column: Sql, day: string): Sql =>
  sql`(SELECT v.${column} FROM validity_intervals v WHERE v.document_id = d.id AND v.from_on <= ${day} AND v.to_on > ${day})`;

/** Of stubs no state is kept: unknown. */
function inState(state: string, day: string): Sql {
  const kept = sql`d.id IN (SELECT v.document_id FROM validity_intervals v
    WHERE v.state = ${state} AND v.from_on <= ${day} AND v.to_on > ${day})`;
  return state === 'unknown' ? sql`(${kept} OR NOT d.registered)` : kept;
}

/** Units in the viewer's sight that have the document to carry out; of all, the database keeps count. */
function unitCounts(viewer: Viewer): Columns {
  if (readsEverything(viewer)) return { assigned: sql`d.assigned_units`, done: sql`d.done_units` };
  const counted = (condition: Sql) => sql`(SELECT count(DISTINCT a.organization_id) FROM assignments a
    WHERE a.document_id = d.id AND a.withdrawn_at IS NULL
      AND (${inScope(viewer, sql`a.organization_id`)} OR ${inScope(viewer, sql`a.giver_id`)}) AND ${condition})`;
  return { assigned: counted(sql`1 = 1`), done: counted(sql`a.open = 0 AND a.basis = 'given'`) };
}
