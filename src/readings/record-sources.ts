import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import type { Made } from './confirm/unfolding.js';
import type { Proposal, Words } from './proposal.js';
import { RecordSource } from './reading.entity.js';

const LONGEST_WORDS = 2000;

/** Keeps from which words each record came, once for each place. */
export async function writeSources(
  manager: EntityManager,
  textHash: string,
  proposal: Proposal,
  { id, ids, outcome }: Made,
): Promise<void> {
  if (outcome === 'skipped') return;
  const places: readonly Words[] = proposal.kind === 'document' ? proposal.places : [proposal];
  for (const recordId of ids.length > 0 ? ids : [id!]) {
    for (const place of places) await writeSource(manager, textHash, proposal.kind, recordId, place);
  }
}

async function writeSource(
  manager: EntityManager,
  textHash: string,
  kind: string,
  recordId: number,
  { start, end, words }: Words,
): Promise<void> {
  const known = await rowIn(
    manager,
    sql`SELECT 1 AS yes FROM record_sources WHERE text_hash = ${textHash} AND start_at = ${start} AND end_at = ${end}
           AND kind = ${kind} AND record_id = ${recordId}`,
  );
  if (known) return;
  const row = {
    kind,
    recordId,
    textHash,
    startAt: start,
    endAt: end,
    words: words.slice(0, LONGEST_WORDS).toWellFormed(),
  };
  await manager.insert(RecordSource, row);
}
