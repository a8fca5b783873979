import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { Warning } from '../texts/texts.js';
import type { CorrectDocument, Recipient, RegisterDocument } from './document.dto.js';
import { Document, DocumentRecipient, DocumentTopic } from './document.entity.js';
import { documentFacts, type DocumentFacts } from './document-facts.js';
import { documentWarnings } from './document-warnings.js';
import { visibleDocuments, writeParties } from './document-visibility.js';
import { DocumentQueries, type DocumentView } from './documents.queries.js';

export const documentAggregate = defineAggregate({
  kind: 'document',
  parts: [
    {
      table: 'documents',
      key: 'id',
      fields: [
        ...['id', 'registered', 'number', 'number_typed', 'type', 'type_name', 'system', 'issuer_id', 'collective'],
        ...[
          'issuer_words',
          'term',
          'issued_on',
          'effective_on',
          'expires_on',
          'title',
          'signer',
          'authority',
          'urgency',
        ],
        ...['mark', 'note', 'source', 'no_task_on', 'no_task_reason', 'owner_id', 'withdrawn_at', 'withdrawn_reason'],
        ...['created_at', 'version'],
      ],
    },
    { table: 'document_recipients', key: 'document_id', fields: ['organization_id', 'words'] },
    { table: 'document_topics', key: 'document_id', fields: ['topic'] },
  ],
});

export type Registered = DocumentView & { warnings: Warning[] };

/** Registering, correcting and withdrawing directives. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: DocumentQueries,
    private readonly clock: Clock,
  ) {}

  async register(viewer: Viewer, draft: RegisterDocument): Promise<Registered> {
    const { id, warnings } = await this.writer.write(
      once(viewer, (manager) => this.registerIn(manager, viewer, draft)),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings };
  }

  /** Inside a unit of work of the caller's. */
  async registerIn(
    manager: EntityManager,
    viewer: Viewer,
    draft: RegisterDocument,
  ): Promise<{ id: number; warnings: Warning[] }> {
    const ownerId = draft.ownerId ?? viewer.account.organizationId;
    const facts = documentFacts({ ...draft, ownerId });
    await demand(manager, viewer, 'documents:write', ownerId);
    await this.checkReferences(manager, draft);
    await this.refuseKnown(manager, viewer, facts);
    const warnings = await documentWarnings(manager, viewer, facts, this.clock.today());
    const createdAt = this.clock.now().toISOString();
    const { identifiers } = await manager.insert(Document, { ...facts.columns, createdAt });
    const id = identifiers[0]!.id as number;
    await this.writeChildren(manager, id, draft);
    if (facts.columns.mark !== 'normal') await writeParties(manager, id);
    await this.audit.append(manager, viewer, { action: 'document.register', aggregate: documentAggregate, id });
    return { id, warnings };
  }

  async correct(viewer: Viewer, id: number, version: number, change: CorrectDocument): Promise<Registered> {
    const current = await this.queries.seen(viewer, id);
    const { warnings } = await this.writer.write(
      once(viewer, async (manager) => {
        const { ownerId, withdrawnAt } = await this.visible(manager, viewer, id);
        await demand(manager, viewer, 'documents:write', ownerId);
        if (withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
        const before = await this.audit.snapshot(manager, documentAggregate, id);
        const facts = documentFacts({ ...entryOf(current), ...given(change), ownerId });
        await this.checkReferences(manager, change);
        await this.refuseKnown(manager, viewer, facts, id);
        const warnings = await documentWarnings(manager, viewer, facts, this.clock.today(), id);
        const { affected } = await manager.update(
          Document,
          { id, version },
          { ...facts.columns, version: version + 1 },
        );
        if (!affected) throw Problem.stale(current);
        await this.writeChildren(manager, id, change);
        await writeParties(manager, id);
        await this.audit.append(manager, viewer, {
          action: 'document.correct',
          aggregate: documentAggregate,
          id,
          before,
        });
        return { warnings };
      }),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings };
  }

  /** The row, for a rule in a unit of work; throws Problem 404 when it is not theirs to see. */
  async visible(manager: EntityManager, viewer: Viewer, id: number): Promise<VisibleDocument> {
    const row = await rowIn<VisibleDocument>(
      manager,
      sql`SELECT d.id, d.owner_id AS "ownerId", d.issued_on AS "issuedOn", d.mark, d.withdrawn_at AS "withdrawnAt", d.version
            FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    if (!row) throw Problem.notFound();
    return row;
  }

  private async writeChildren(manager: EntityManager, documentId: number, draft: CorrectDocument): Promise<void> {
    const { recipients, topics } = draft;
    if (recipients) {
      await manager.delete(DocumentRecipient, { documentId });
      if (recipients.length > 0) {
        const rows = recipients.map(({ organizationId = null, words }: Recipient) => ({
          documentId,
          organizationId,
          words,
        }));
        await manager.insert(DocumentRecipient, rows);
      }
    }
    if (topics) {
      await manager.delete(DocumentTopic, { documentId });
      const rows = [...new Set(topics)].map((topic) => ({ documentId, topic }));
      if (rows.length > 0) await manager.insert(DocumentTopic, rows);
    }
  }

  private async checkReferences(
    manager: EntityManager,
    draft: CorrectDocument & { ownerId?: number | null },
  ): Promise<void> {
    const references: [string, number | null | undefined][] = [
      ['issuerId', draft.issuerId],
      ['ownerId', draft.ownerId],
      ...(draft.recipients ?? []).map(({ organizationId }, index): [string, number | null | undefined] => [
        `recipients[${index}].organizationId`,
        organizationId,
      ]),
    ];
    for (const [field, id] of references) {
      if (id === null || id === undefined) continue;
      const row = await rowIn(
        manager,
        sql`SELECT 1 AS yes FROM organizations WHERE id = ${id} AND withdrawn_at IS NULL`,
      );
      if (!row) throw Problem.field(field, 'reference');
    }
  }

  /** 409 with a link; a twin that the viewer may not see gives nothing away but that the key is taken. */
  private async refuseKnown(
    manager: EntityManager,
    viewer: Viewer,
    { columns }: DocumentFacts,
    except = 0,
  ): Promise<void> {
    if (columns.identity === null) return;
    const known = await rowIn<{ id: number; seen: number }>(
      manager,
      sql`SELECT d.id, CASE WHEN ${visibleDocuments(viewer, sql`d`)} THEN 1 ELSE 0 END AS seen
            FROM documents d WHERE d.identity = ${columns.identity} AND d.id <> ${except}`,
    );
    if (!known) return;
    const href = `/api/documents/${known.id}`;
    throw Problem.conflict(
      'documentKnown',
      { entries: known.seen ? `${href}/entries` : '' },
      known.seen ? { document: { id: known.id, href, entries: `${href}/entries` } } : {},
    );
  }
}

export interface VisibleDocument {
  id: number;
  ownerId: number | null;
  issuedOn: string | null;
  mark: string;
  withdrawnAt: string | null;
  version: number;
}

/** The entry that would give the present record. */
function entryOf(view: DocumentView) {
  return { ...view, number: view.numberTyped ?? view.number, stub: !view.registered };
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
