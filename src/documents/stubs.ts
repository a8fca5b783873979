import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { settledReason } from '../texts/relations.texts.js';
import { documentAggregate } from './document-aggregate.js';
import { Document } from './document.entity.js';
import { writeParties } from './document-visibility.js';
import { nameInstead } from './stubs-following.js';
import { type CitedFacts, fittingDocuments } from './stubs-matching.js';
import { rewriteValidity } from './validity-writer.js';

/** Moves, in a unit of work, what hangs on a stub to the document that it turned out to be; audits each record moved. */
export type Move = (manager: EntityManager, viewer: Viewer, stubId: number, documentId: number) => Promise<void>;

/** A stub and the documents that it may be. */
export interface Undecided {
  id: number;
  fitting: number[];
}

interface Stub extends CitedFacts {
  id: number;
  ownerId: number | null;
}

/**
 * Documents that are cited and not fully known. A stub is settled when exactly one registered document fits: what hangs on it
 * moves there and the stub is withdrawn. When several fit it stays for somebody to decide.
 */
@Injectable()
export class Stubs {
  private readonly moves: Move[] = [];

  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** For what follows by rules of its own; records that merely name a document follow by themselves. */
  whenSettled(move: Move): void {
    this.moves.push(move);
  }

  /** Settles the stubs of this number that can be; answers the others that a document fits: not one alone. */
  async settleNumber(manager: EntityManager, viewer: Viewer, numberKey: string): Promise<Undecided[]> {
    const waiting = await rowsIn<{ id: number }>(
      manager,
      sql`SELECT id FROM documents WHERE number_key = ${numberKey} AND NOT registered AND withdrawn_at IS NULL ORDER BY id`,
    );
    const undecided: Undecided[] = [];
    for (const { id } of waiting) {
      const fitting = await this.settle(manager, viewer, id);
      if (fitting.length > 1) undecided.push({ id, fitting });
    }
    return undecided;
  }

  /** Settles one stub if it can be; answers the documents that fit. */
  async settle(manager: EntityManager, viewer: Viewer, stubId: number): Promise<number[]> {
    const stub = (await this.stub(manager, stubId))!;
    // a marked document would show itself to whoever made the stub
    const open = sql`(d.mark = 'normal' OR d.owner_id = ${stub.ownerId})`;
    const fitting = await fittingDocuments(manager, stub, open);
    if (fitting.length === 1) await this.become(manager, viewer, stubId, fitting[0]!);
    return fitting;
  }

  private async become(manager: EntityManager, viewer: Viewer, stubId: number, documentId: number): Promise<void> {
    const { number, issuedOn } = (await manager.findOneBy(Document, { id: documentId }))!;
    const reason = settledReason({ id: documentId, number, issuedOn });
    const changed = await rowsIn<{ id: number }>(
      manager,
      sql`SELECT to_id AS id FROM relations WHERE from_id = ${stubId} AND withdrawn_at IS NULL`,
    );
    await nameInstead(manager, viewer, this.audit, { stubId, documentId });
    for (const move of this.moves) await move(manager, viewer, stubId, documentId);
    await writeParties(manager, documentId); // units that the stub was given to open it now
    const before = await this.audit.snapshot(manager, documentAggregate, stubId);
    await rowsIn(
      manager,
      sql`UPDATE documents SET withdrawn_at = ${this.clock.now().toISOString()}, withdrawn_reason = ${reason},
                 version = version + 1 WHERE id = ${stubId}`,
    );
    await rewriteValidity(manager, [documentId, ...changed.map(({ id }) => id)]);
    await this.audit.append(manager, viewer, {
      ...{ action: 'document.settle', aggregate: documentAggregate, id: stubId, before, reason },
    });
  }

  private stub(manager: EntityManager, id: number): Promise<Stub | undefined> {
    return rowIn<Stub>(
      manager,
      sql`SELECT id, number_key AS "numberKey", title_key AS "titleKey", type_name AS "typeName", issuer_id AS "issuerId",
                 issuer_words AS "issuerWords", issued_on AS "issuedOn", owner_id AS "ownerId" FROM documents WHERE id = ${id}`,
    );
  }
}
