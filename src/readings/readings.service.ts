import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { type Arrived, FileIntake } from '../files/file-intake.js';
import { baseOf, cleanFileName } from '../files/file-name.js';
import { sending } from '../files/sending.js';
import type { Upload } from '../files/uploads.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { SecrecyGuard } from '../secrecy/secrecy.js';
import { Clock } from '../settings/clock.js';
import { arrivedFile } from './arrived-file.js';
import { Confirmation } from './confirmation.js';
import { DeskInService } from './desk/desk-in-service.js';
import type { Job, ReadWords } from './desk/read-job.js';
import { confirmed, type Confirmed } from './outcome.js';
import type { Proposal } from './proposal.js';
import type { ConfirmItem, ConfirmReading, ReadText } from './reading.dto.js';
import { Reading } from './reading.entity.js';
import { readingNotes } from './reading-notes.js';
import { type Draft, own, ReadingQueries, type ReadingView } from './readings.queries.js';
import { Resolver } from './resolve/resolver.js';

/** Reading a text into proposals, and writing what its reader confirms. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly writer: Writer,
    private readonly desk: DeskInService,
    private readonly resolver: Resolver,
    private readonly secrecy: SecrecyGuard,
    private readonly intake: FileIntake,
    private readonly confirmation: Confirmation,
    private readonly queries: ReadingQueries,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer, { text, datedOn = null }: ReadText): Promise<ReadingView> {
    const words = await this.words(viewer, { text }, 'text');
    return this.keep(viewer, words, datedOn, null);
  }

  /** The file itself is kept with the draft, so that it can be attached to what is registered from it. */
  async readFile(viewer: Viewer, upload: Upload, datedOn: string | null): Promise<ReadingView> {
    if (!upload.isForm) throw Problem.field('text', 'required');
    const { name: typedName, bytes } = await arrivedFile(upload);
    const name = cleanFileName(typedName);
    await this.secrecy.check(viewer, { 'file.name': baseOf(name) });
    const words = await this.words(viewer, { file: { name, bytes } }, 'file');
    const file = await this.intake.takeRead(name, bytes);
    try {
      await file?.keep();
      return await this.keep(viewer, words, datedOn, file);
    } finally {
      await file?.discard();
    }
  }

  /** Everything in one unit of work; what was confirmed before answers as it did then. */
  async confirm(viewer: Viewer, id: number, { items, attachTo = null }: ConfirmReading): Promise<Confirmed> {
    const { proposals } = await this.queries.seen(viewer, id);
    checkItems(items, new Set(proposals.map(({ proposal }) => proposal)));
    if (attachTo !== null) checkDocument(attachTo, proposals);
    const work = { id, proposals, items, attachTo };
    const { outcomes, attachmentId } = await this.writer.write(
      once(viewer, (manager) => this.confirmation.carryOut(manager, viewer, work)),
    );
    return confirmed(id, outcomes, attachmentId);
  }

  private async words(viewer: Viewer, job: Job, field: string): Promise<ReadWords> {
    const words = await this.desk.read(job);
    if (words.stamp) await this.secrecy.refuse(viewer, field, words.stamp);
    return words;
  }

  /** The draft is its author's; the same text read again before it is confirmed is the same draft. */
  private async keep(
    viewer: Viewer,
    words: ReadWords,
    datedOn: string | null,
    file: Arrived | null,
  ): Promise<ReadingView> {
    const { text } = words;
    const extraction = words.extraction!;
    const textHash = createHash('sha256').update(text).digest('hex');
    const proposals = await this.resolver.proposals(viewer, {
      text,
      textHash,
      extraction,
      named: words.named,
      datedOn,
    });
    const notes = readingNotes(viewer.language, words);
    const columns = {
      proposals: JSON.stringify({ ...extraction, proposals, notes } satisfies Draft),
      createdAt: this.clock.now().toISOString(),
      ...(file && { fileName: file.name, fileType: file.mediaType, fileSize: file.size, fileHash: file.sha256 }),
    };
    const { id } = await this.writer.write(
      once(file ? sending(viewer, file) : viewer, async (manager) => {
        const open = await rowIn<{ id: number }>(
          manager,
          sql`SELECT r.id FROM readings r WHERE r.text_hash = ${textHash} AND r.confirmed_at IS NULL AND ${own(viewer, sql`r`)}`,
        );
        if (open) {
          await manager.update(Reading, { id: open.id }, columns);
          return open;
        }
        const { userId, name: actor } = viewer;
        const { identifiers } = await manager.insert(Reading, { userId, actor, textHash, text, ...columns });
        return { id: identifiers[0]!.id as number };
      }),
    );
    return this.queries.seen(viewer, id);
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

function checkDocument(attachTo: string, proposals: readonly Proposal[]): void {
  const proposal = proposals.find((each) => each.proposal === attachTo);
  if (proposal?.kind !== 'document') throw Problem.field('attachTo', 'noProposal', { proposal: attachTo });
}
