import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { defineAggregate } from '../audit/aggregate.js';
import type { AuditAction } from '../audit/audit-actions.js';
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
import type { Warning } from '../texts/texts.js';
import type { CorrectBookEntry, EnterInBook } from './book-entry.dto.js';
import { bookEntryWarnings, type Office } from './book-entry-warnings.js';
import { takeNumber } from './book-numbers.js';
import { BookQueries, type BookEntryView } from './books.queries.js';
import { BookEntry } from './document.entity.js';
import { DocumentsService } from './documents.service.js';

const bookEntryAggregate = defineAggregate({
  kind: 'book_entry',
  parts: [
    {
      table: 'book_entries',
      key: 'id',
      fields: [
        ...['id', 'organization_id', 'book', 'year', 'number', 'entered_on', 'document_id', 'sender', 'recipients'],
        ...['note', 'withdrawn_at', 'withdrawn_reason', 'version'],
      ],
    },
  ],
});

export interface Entered {
  id: number;
  number: number;
  year: number;
  warnings: Warning[];
}

/** Entering documents in the books of incoming and outgoing documents and of decisions. */
@Injectable()
export class BooksService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly documents: DocumentsService,
    private readonly queries: BookQueries,
    private readonly secrecy: SecrecyGuard,
    private readonly clock: Clock,
  ) {}

  async enter(
    viewer: Viewer,
    documentId: number,
    draft: EnterInBook,
  ): Promise<BookEntryView & { warnings: Warning[] }> {
    await this.refuseSecrets(viewer, draft);
    const { id, warnings } = await this.writer.write(
      once(viewer, (manager) => this.enterIn(manager, viewer, documentId, draft)),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings };
  }

  /** Inside a unit of work of the caller's, e.g. registering and entering at once. */
  async enterIn(manager: EntityManager, viewer: Viewer, documentId: number, draft: EnterInBook): Promise<Entered> {
    const document = await this.documents.visible(manager, viewer, documentId);
    if (document.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
    const { book, sender, recipients, note, organizationId = viewer.account.organizationId } = draft;
    if (!organizationId) throw Problem.field('organizationId', 'required');
    const enteredOn = draft.enteredOn ?? this.clock.today();
    if (enteredOn > this.clock.today()) throw Problem.field('enteredOn', 'inTheFuture');
    const office = await this.office(manager, viewer, organizationId);
    const year = Number(enteredOn.slice(0, 4)); // of arrival, whatever the paper's own date
    const warnings = await bookEntryWarnings(manager, viewer, { document, office, book, enteredOn });
    const number = await takeNumber(manager, { organizationId, book, year }, draft.number);
    const { identifiers } = await manager.insert(BookEntry, {
      ...{ organizationId, book, year, number, enteredOn, documentId, sender, recipients, note },
    });
    const id = identifiers[0]!.id as number;
    await this.audit.append(manager, viewer, { action: 'book_entry.add', aggregate: bookEntryAggregate, id });
    return { id, number, year, warnings };
  }

  async correct(viewer: Viewer, id: number, version: number, change: CorrectBookEntry): Promise<BookEntryView> {
    const current = await this.queries.seen(viewer, id);
    await this.refuseSecrets(viewer, change);
    const { enteredOn } = change;
    if (enteredOn && enteredOn > this.clock.today()) throw Problem.field('enteredOn', 'inTheFuture');
    if (enteredOn && Number(enteredOn.slice(0, 4)) !== current.year) {
      throw Problem.field('enteredOn', 'otherYear', { year: current.year });
    }
    const facts = { ...change, enteredOn: enteredOn ?? current.enteredOn };
    await this.rewrite(viewer, current, version, { action: 'book_entry.correct', columns: facts });
    return this.queries.seen(viewer, id);
  }

  /** The number stays with the withdrawn entry and is never given again. */
  async withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<BookEntryView> {
    const current = await this.queries.seen(viewer, id);
    const columns = { withdrawnAt: this.clock.now().toISOString(), withdrawnReason: reason };
    await this.rewrite(viewer, current, version, { action: 'book_entry.withdraw', columns, reason });
    return this.queries.seen(viewer, id);
  }

  private async rewrite(
    viewer: Viewer,
    { id, organizationId }: BookEntryView,
    version: number,
    { action, columns, reason }: { action: AuditAction; columns: Partial<BookEntry>; reason?: string },
  ): Promise<void> {
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await demand(manager, viewer, 'documents:write', organizationId);
        const before = await this.audit.snapshot(manager, bookEntryAggregate, id);
        const { affected } = await manager.update(
          BookEntry,
          { id, version, withdrawnAt: IsNull() },
          { ...columns, version: version + 1 },
        );
        if (!affected) throw new LostRace();
        await this.audit.append(manager, viewer, { action, aggregate: bookEntryAggregate, id, before, reason });
      }),
    );
    await orStale(unit, () => this.current(viewer, id));
  }

  private refuseSecrets(viewer: Viewer, { sender, recipients, note }: CorrectBookEntry): Promise<void> {
    return this.secrecy.check(viewer, { sender, recipients, note });
  }

  /** The present record, for whoever lost the race to change it. */
  private async current(viewer: Viewer, id: number) {
    const current = await this.queries.seen(viewer, id);
    if (current.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
    return current;
  }

  private async office(manager: EntityManager, viewer: Viewer, id: number): Promise<Office> {
    const office = await rowIn<Office>(
      manager,
      sql`SELECT id, name, ended_on AS "endedOn" FROM organizations WHERE id = ${id} AND withdrawn_at IS NULL`,
    );
    if (!office) throw Problem.field('organizationId', 'reference');
    await demand(manager, viewer, 'documents:write', id);
    return office;
  }
}
