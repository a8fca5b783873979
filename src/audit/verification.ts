import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Turns } from '../database/turns.js';
import { aggregateOf, hashOf, takeSnapshot } from './aggregate.js';
import { chainHash, GENESIS, type Link } from './audit-trail.js';

export interface Verification {
  ok: boolean;
  /** Entries walked, and records whose last hash was recomputed. */
  entries: number;
  records: number;
  /** The last link: keep it outside to notice a cut or rewritten end later. */
  head: Link;
  /** The first entry, or the first record, that does not fit; and what is wrong with it. */
  broken: { position?: number; kind?: string; recordId?: number; fault: Fault } | null;
}

type Fault = 'gap' | 'previous' | 'hash' | 'columns' | 'record' | 'cut' | 'rewritten';

interface Entry {
  position: number;
  at: string;
  actor: string;
  action: string;
  kind: string;
  recordId: number | null;
  event: string;
  previous: string;
  hash: string;
}

const BATCH = 1000;
/** A record that is being written just now fits when it is looked at again. */
const LOOKS = 3;

/** Walks the chain and recomputes the hash of each record that it tells of. */
@Injectable()
export class AuditVerification {
  constructor(private readonly reads: Reads) {}

  /** `anchor`: a head that was kept outside the database. */
  async verify(anchor?: Link): Promise<Verification> {
    const hashes = new Map<string, { kind: string; recordId: number; recordHash: string; position: number }>();
    const turns = new Turns();
    let last = GENESIS;
    for await (const entry of this.entries()) {
      const fault =
        faultOf(entry, last) ??
        (anchor?.position === entry.position && anchor.hash !== entry.hash ? 'rewritten' : null);
      if (fault) return this.result(last, 0, { position: last.position + 1, fault });
      last = { position: entry.position, hash: entry.hash };
      const { recordHash } = JSON.parse(entry.event) as { recordHash?: string };
      if (recordHash && entry.recordId !== null) {
        const { kind, recordId, position } = { ...entry, recordId: entry.recordId };
        hashes.set(`${kind} ${recordId}`, { kind, recordId, recordHash, position });
      }
      await turns.give();
    }
    if (anchor && anchor.position > last.position)
      return this.result(last, 0, { position: last.position + 1, fault: 'cut' });
    for (const { kind, recordId, recordHash, position } of hashes.values()) {
      if (!(await this.fits(kind, recordId, recordHash))) {
        return this.result(last, hashes.size, { position, kind, recordId, fault: 'record' });
      }
      await turns.give();
    }
    return this.result(last, hashes.size, null);
  }

  /** Whether the record is what the log says of it: what the walk found, or what was written since. */
  private async fits(kind: string, recordId: number, recordHash: string): Promise<boolean> {
    const aggregate = aggregateOf(kind);
    if (!aggregate) return false;
    let expected: string | undefined = recordHash;
    for (let look = 0; look < LOOKS; look++) {
      const snapshot = await takeSnapshot((ask) => this.reads.rows(ask), aggregate, recordId);
      if (snapshot && hashOf(snapshot) === expected) return true;
      expected = await this.latestHash(kind, recordId);
    }
    return false;
  }

  private async latestHash(kind: string, recordId: number): Promise<string | undefined> {
    const entries = await this.reads.rows<{ event: string }>(
      sql`SELECT event FROM audit_entries WHERE kind = ${kind} AND record_id = ${recordId} ORDER BY position DESC`,
    );
    return entries.map(({ event }) => (JSON.parse(event) as { recordHash?: string }).recordHash).find(Boolean);
  }

  private result(head: Link, records: number, broken: Verification['broken']): Verification {
    return { ok: broken === null, entries: head.position, records, head, broken };
  }

  private async *entries(): AsyncGenerator<Entry> {
    for (let after = 0; ;) {
      const rows = await this.reads.rows<Entry>(
        sql`SELECT position, at, actor, action, kind, record_id AS "recordId", event, previous, hash
              FROM audit_entries WHERE position > ${after} ORDER BY position LIMIT ${BATCH}`,
      );
      yield* rows;
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.position;
    }
  }
}

function faultOf(entry: Entry, last: Link): Fault | null {
  if (entry.position !== last.position + 1) return 'gap';
  if (entry.previous !== last.hash) return 'previous';
  if (entry.hash !== chainHash(entry.previous, entry.event)) return 'hash';
  const event = JSON.parse(entry.event) as Partial<Entry>;
  const same = (['position', 'at', 'actor', 'action', 'kind'] as const).every((field) => event[field] === entry[field]);
  return same && (event.recordId ?? null) === entry.recordId ? null : 'columns';
}
