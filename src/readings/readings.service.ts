import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { extract } from '../extraction/extract.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { Confirmation } from './confirmation.js';
import { confirmed, type Confirmed } from './outcome.js';
import type { ConfirmItem, ReadText } from './reading.dto.js';
import { Reading } from './reading.entity.js';
import { type Draft, own, ReadingQueries, type ReadingView } from './readings.queries.js';
import { Resolver } from './resolve/resolver.js';
import { SecrecyGuard } from '../secrecy/secrecy.js';

/** Reading a text into proposals, and writing what its reader confirms. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly writer: Writer,
    private readonly resolver: Resolver,
    private readonly secrecy: SecrecyGuard,
    private readonly confirmation: Confirmation,
    private readonly queries: ReadingQueries,
    private readonly clock: Clock,
  ) {}

  /** Keeps the draft for its author; the same text read again before it is confirmed is the same draft. */
  async read(viewer: Viewer, { text, datedOn = null }: ReadText): Promise<ReadingView> {
    await this.secrecy.check(viewer, { text });
    const extraction = extract(text);
    const textHash = createHash('sha256').update(text).digest('hex');
    const proposals = await this.resolver.proposals(viewer, { text, textHash, extraction, datedOn });
    const draft = JSON.stringify({ ...extraction, proposals } satisfies Draft);
    const createdAt = this.clock.now().toISOString();
    const { id } = await this.writer.write(
      once(viewer, async (manager) => {
        const open = await rowIn<{ id: number }>(
          manager,
          sql`SELECT r.id FROM readings r WHERE r.text_hash = ${textHash} AND r.confirmed_at IS NULL AND ${own(viewer, sql`r`)}`,
        );
        if (open) {
          await manager.update(Reading, { id: open.id }, { proposals: draft, createdAt });
          return open;
        }
        const { userId, name: actor } = viewer;
        const columns = { userId, actor, textHash, text, proposals: draft, createdAt };
        const { identifiers } = await manager.insert(Reading, columns);
        return { id: identifiers[0]!.id as number };
      }),
    );
    return this.queries.seen(viewer, id);
  }

  /** Everything in one unit of work; what was confirmed before answers as it did then. */
  async confirm(viewer: Viewer, id: number, items: ConfirmItem[]): Promise<Confirmed> {
    const { proposals } = await this.queries.seen(viewer, id);
    checkItems(items, new Set(proposals.map(({ proposal }) => proposal)));
    const outcomes = await this.writer.write(
      once(viewer, (manager) => this.confirmation.carryOut(manager, viewer, { id, proposals, items })),
    );
    return confirmed(id, outcomes);
  }
}

function checkItems(items: ConfirmItem[], known: Set<string>): void {
  const seen = new Set<string>();
  for (const [index, { proposal }] of items.entries()) {
    if (!known.has(proposal)) throw Problem.field(`items[${index}].proposal`, 'noProposal', { proposal });
    if (seen.has(proposal)) throw Problem.field(`items[${index}].proposal`, 'proposedTwice', { proposal });
    seen.add(proposal);
  }
}
