import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { SecrecyGuard } from '../secrecy/secrecy.js';
import { Clock } from '../settings/clock.js';
import { say, type Warning } from '../texts/texts.js';
import { documentAggregate } from './document-aggregate.js';
import type { CorrectDocument, RegisterDocument } from './document.dto.js';
import { Document, DocumentRecipient, DocumentTopic } from './document.entity.js';
import { correctedFacts, entered } from './document-entry.js';
import type { DocumentFacts } from './document-facts.js';
import { type FreshDocument, freshSnapshot, freshView, recipientsOf, topicsOf } from './document-fresh.js';
import { type NamedOrganization, type Surroundings, surroundingsOf } from './document-surroundings.js';
import { DocumentsAhead } from './documents-ahead.js';
import { refuseKnown, refuseKnownStub } from './document-twins.js';
import { documentWarnings } from './document-warnings.js';
import { visibleDocuments, writeParties } from './document-visibility.js';
import { DocumentQueries, type DocumentView } from './documents.queries.js';
import { LookAlikeDecisions } from './look-alike-decisions.js';
import { pairAnew, pairNew } from './look-alikes-writer.js';
import { Stubs } from './stubs.js';
import { isNormative } from './validity-facts.js';
import type { Interval } from './validity.js';
import { rewriteValidity, writeFirstValidity } from './validity-writer.js';

export type Registered = DocumentView & { warnings: Warning[] };

/** Registering and correcting directives, and what is only cited of them. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: DocumentQueries,
    private readonly stubs: Stubs,
    private readonly lookAlikes: LookAlikeDecisions,
    private readonly secrecy: SecrecyGuard,
    private readonly clock: Clock,
  ) {}

  async register(viewer: Viewer, draft: RegisterDocument): Promise<Registered> {
    await this.refuseSecrets(viewer, draft);
    let fresh: FreshDocument | undefined; // not when an Idempotency-Key brings back what was registered before
    const { id, warnings } = await this.writer.write(
      once(viewer, async (manager) => {
        const { id, warnings, fresh: registered } = await this.registerIn(manager, viewer, draft);
        fresh = registered;
        return { id, warnings };
      }),
    );
    const view = fresh ? freshView(viewer, fresh, this.clock.today()) : await this.queries.seen(viewer, id);
    return { ...view, warnings };
  }

  /**
   * Inside a unit of work of the caller's. `untitled`: known by citations only, so that its title may be missing.
   * `unwarned`: nobody reads warnings, so none are looked for, and who calls pairs what looks alike (`pairNew`).
   */
  async registerIn(
    manager: EntityManager,
    viewer: Viewer,
    draft: RegisterDocument,
    { untitled = false, unwarned = false } = {},
  ): Promise<NewDocument> {
    const ahead = DocumentsAhead.of(manager);
    const facts = ahead?.factsOf(draft) ?? entered(viewer, draft, untitled);
    const { columns } = facts;
    await demand(manager, viewer, 'documents:write', columns.ownerId);
    const around = await this.around(manager, viewer, facts, draft, { withLookAlikes: !unwarned });
    if (!columns.registered) await refuseKnownStub(manager, viewer, facts);
    refuseKnown(around);
    const warnings = unwarned ? [] : await documentWarnings(manager, viewer, facts, around, this.clock.today());
    const createdAt = this.clock.now().toISOString();
    const { identifiers } = await manager.insert(Document, { ...columns, createdAt });
    const id = identifiers[0]!.id as number;
    ahead?.note(id, facts);
    await this.writeChildren(manager, id, draft, true);
    if (columns.mark !== 'normal') await this.writeMark(manager, viewer, id);
    if (around.resembles) await pairNew(manager, [id]);
    const issuer = around.organizations.get(columns.issuerId ?? 0);
    const intervals = columns.registered ? await this.beginValidity(manager, id, facts, issuer) : null;
    const fresh = { id, createdAt, facts, draft, issuer };
    await this.audit.append(manager, viewer, {
      ...{ action: 'document.register', aggregate: documentAggregate, id, after: freshSnapshot(fresh) },
    });
    await this.keepApart(manager, viewer, id, draft);
    if (around.awaited) warnings.push(...(await this.settle(manager, viewer, id, facts)));
    const plain = intervals !== null && columns.mark === 'normal' && !around.awaited && topicsOf(draft).length < 2;
    return { id, warnings, ...(plain && { fresh: { ...fresh, intervals } }) };
  }

  /** For a unit of work that is going to register these entries one by one, and reads no warnings. */
  async lookAhead(manager: EntityManager, viewer: Viewer, drafts: readonly RegisterDocument[]): Promise<void> {
    const facts = new Map<object, DocumentFacts>();
    for (const draft of drafts) {
      try {
        facts.set(draft, entered(viewer, draft));
      } catch (error) {
        if (!(error instanceof Problem)) throw error; // said when its turn comes
      }
    }
    await DocumentsAhead.lookUp(manager, viewer, facts);
  }

  async correct(viewer: Viewer, id: number, version: number, change: CorrectDocument): Promise<Registered> {
    await this.refuseSecrets(viewer, change);
    const current = await this.queries.seen(viewer, id);
    const unit = this.writer.write(
      once(viewer, async (manager) => ({
        warnings: await this.correctIn(manager, viewer, { current, version, change }),
      })),
    );
    const { warnings } = await orStale(unit, () => this.queries.seen(viewer, id));
    return { ...(await this.queries.seen(viewer, id)), warnings };
  }

  private async correctIn(
    manager: EntityManager,
    viewer: Viewer,
    { current, version, change }: { current: DocumentView; version: number; change: CorrectDocument },
  ): Promise<Warning[]> {
    const { id } = current;
    const { ownerId, numberKey } = await this.writable(manager, viewer, id, version);
    const before = await this.audit.snapshot(manager, documentAggregate, id);
    const facts = correctedFacts(current, change, ownerId);
    const around = await this.around(manager, viewer, facts, change, { withLookAlikes: true, except: id });
    refuseKnown(around);
    const warnings = await documentWarnings(manager, viewer, facts, around, this.clock.today());
    const { affected } = await manager.update(Document, { id, version }, { ...facts.columns, version: version + 1 });
    if (!affected) throw new LostRace();
    await this.writeChildren(manager, id, change, false);
    await this.writeMark(manager, viewer, id);
    await rewriteValidity(manager, [id]);
    await pairAnew(manager, id);
    await this.audit.append(manager, viewer, {
      ...{ action: 'document.correct', aggregate: documentAggregate, id, before },
    });
    if (around.awaited || !facts.columns.registered) warnings.push(...(await this.settle(manager, viewer, id, facts)));
    const left = numberKey !== facts.columns.numberKey ? numberKey : null;
    if (left !== null) await this.stubs.settleNumber(manager, viewer, left); // one fitting document fewer
    return warnings;
  }

  /** Who registers it has said of these that they are others. */
  private async keepApart(
    manager: EntityManager,
    viewer: Viewer,
    id: number,
    { differsFromIds }: RegisterDocument,
  ): Promise<void> {
    const said = { decision: 'different' } as const;
    for (const other of new Set(differsFromIds ?? [])) {
      await this.lookAlikes.decideIn(manager, viewer, [other, id], said, 'differsFromIds');
    }
  }

  /** Nobody registers or marks a document out of the own sight. */
  private async writeMark(manager: EntityManager, viewer: Viewer, id: number): Promise<void> {
    await writeParties(manager, id);
    const seen = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    if (!seen) throw Problem.field('mark', 'outOfOwnSight');
  }

  private async refuseSecrets(viewer: Viewer, { title, note, source, secrecy }: RegisterDocument): Promise<void> {
    await this.secrecy.check(viewer, { title, note, source });
    await this.secrecy.checkDegree(viewer, secrecy);
  }

  /** The row, for a rule in a unit of work; throws Problem 404 when it is not theirs to see. */
  async visible(manager: EntityManager, viewer: Viewer, id: number): Promise<VisibleDocument> {
    const row = await this.find(manager, viewer, id);
    if (!row) throw Problem.notFound();
    return row;
  }

  /** The same for an id in a body, which the caller refuses by its field. */
  find(manager: EntityManager, viewer: Viewer, id: number): Promise<VisibleDocument | undefined> {
    return rowIn<VisibleDocument>(
      manager,
      sql`SELECT d.id, d.owner_id AS "ownerId", d.number, d.number_key AS "numberKey", d.issued_on AS "issuedOn", d.mark,
                 CASE WHEN d.registered THEN 1 ELSE 0 END AS registered, d.withdrawn_at AS "withdrawnAt", d.version
            FROM documents d WHERE d.id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
  }

  /** The row that the viewer is about to change; throws Problem 404, 403 or 409 (withdrawn), and LostRace. */
  async writable(manager: EntityManager, viewer: Viewer, id: number, version: number): Promise<VisibleDocument> {
    const row = await this.visible(manager, viewer, id);
    await demand(manager, viewer, 'documents:write', row.ownerId);
    if (row.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
    if (row.version !== version) throw new LostRace();
    return row;
  }

  /** The intervals, or null where not they alone were written. */
  private async beginValidity(
    manager: EntityManager,
    id: number,
    { columns, number }: DocumentFacts,
    issuer: NamedOrganization | undefined,
  ): Promise<Interval[] | null> {
    if (number === null) {
      await rewriteValidity(manager, [id]); // whether it is a law is for the catalogue to say
      return null;
    }
    const { issuedOn, effectiveOn, expiresOn } = columns;
    const dates = { issuedOn, effectiveOn, expiresOn, issuerEndedOn: issuer?.endedOn ?? null };
    return writeFirstValidity(manager, id, { ...dates, normative: isNormative(number) });
  }

  /** Settles what waits for the document, or the document itself where it is a stub; tells of what stays undecided. */
  private async settle(
    manager: EntityManager,
    viewer: Viewer,
    id: number,
    { columns: { registered, number, numberKey } }: DocumentFacts,
  ): Promise<Warning[]> {
    if (numberKey === null) return [];
    const undecided = registered
      ? (await this.stubs.settleNumber(manager, viewer, numberKey)).filter(({ fitting }) => fitting.includes(id))
      : [{ id, fitting: await this.stubs.settle(manager, viewer, id) }].filter(({ fitting }) => fitting.length > 1);
    return undecided.map((stub) => ({
      code: 'stubUndecided',
      message: say(viewer.language, 'warnings.stubUndecided', { number, count: stub.fitting.length }),
      documentId: stub.id,
    }));
  }

  private async writeChildren(
    manager: EntityManager,
    documentId: number,
    draft: CorrectDocument,
    isNew: boolean,
  ): Promise<void> {
    if (draft.recipients) {
      if (!isNew) await manager.delete(DocumentRecipient, { documentId });
      const rows = recipientsOf(draft).map((recipient) => ({ documentId, ...recipient }));
      if (rows.length > 0) await manager.insert(DocumentRecipient, rows);
    }
    if (draft.topics) {
      if (!isNew) await manager.delete(DocumentTopic, { documentId });
      const rows = topicsOf(draft).map((topic) => ({ documentId, topic }));
      if (rows.length > 0) await manager.insert(DocumentTopic, rows);
    }
  }

  /** What the register holds around it; throws Problem that names an organisation of the entry which does not exist. */
  private async around(
    manager: EntityManager,
    viewer: Viewer,
    facts: DocumentFacts,
    entry: CorrectDocument & { ownerId?: number | null },
    options: { withLookAlikes: boolean; except?: number },
  ): Promise<Surroundings> {
    const references: [string, number | null | undefined][] = [
      ['issuerId', entry.issuerId],
      ['ownerId', entry.ownerId],
      ...(entry.recipients ?? []).map(({ organizationId }, index): [string, number | null | undefined] => [
        `recipients[${index}].organizationId`,
        organizationId,
      ]),
    ];
    const organizationIds = new Set([facts.columns.issuerId ?? [], references.flatMap(([, id]) => id ?? [])].flat());
    const ahead = options.withLookAlikes
      ? undefined
      : DocumentsAhead.of(manager)?.around(facts.columns, organizationIds);
    const around = ahead ?? (await surroundingsOf(manager, viewer, facts, { organizationIds, ...options }));
    const isThere = (id: number) => around.organizations.get(id)?.withdrawn === false;
    const wrong = references.find(([, id]) => id !== null && id !== undefined && !isThere(id));
    if (wrong) throw Problem.field(wrong[0], 'reference');
    return around;
  }
}

interface NewDocument {
  id: number;
  warnings: Warning[];
  /** Where all that there is of it was written just now. */
  fresh?: FreshDocument;
}

export interface VisibleDocument {
  id: number;
  ownerId: number | null;
  number: string | null;
  numberKey: string | null;
  issuedOn: string | null;
  mark: string;
  /** 1, or 0 for a stub. */
  registered: number;
  withdrawnAt: string | null;
  version: number;
}
