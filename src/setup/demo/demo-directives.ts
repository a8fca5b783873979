import { Injectable } from '@nestjs/common';
import { BooksService } from '../../documents/books.service.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { NoTaskService } from '../../documents/no-task.service.js';
import { RelationsService } from '../../documents/relations.service.js';
import type { Keys } from '../starter-keys.js';
import type { DemoDays } from './demo-days.js';
import { type DemoBookEntry, type DemoDirective, type DemoRelation, readDemo } from './demo-files.js';
import type { Cast } from './demo-people.js';

/** What the stages of the sample office share. */
export interface DemoStage {
  folder: URL;
  days: DemoDays;
  cast: Cast;
  organizations: Keys;
  /** Those that the first start's day has seen; whatever names another one is left out. */
  documents: Keys;
}

const CLERK = 'van-thu';

/** Directives, how they relate, and the books they stand in: the clerk's work. */
@Injectable()
export class DemoDirectives {
  constructor(
    private readonly documents: DocumentsService,
    private readonly noTasks: NoTaskService,
    private readonly relations: RelationsService,
    private readonly books: BooksService,
  ) {}

  async fill(stage: DemoStage): Promise<void> {
    const read = <T>(name: string) => readDemo<T[]>(stage.folder, name);
    const directives = [...read<DemoDirective>('real-directives'), ...read<DemoDirective>('sample-directives')];
    const issued = directives.filter(({ issuedOn }) => stage.days.hasCome(issuedOn));
    await Promise.all(issued.map((directive) => this.register(stage, directive)));
    const relations = [...read<DemoRelation>('real-relations'), ...read<DemoRelation>('sample-relations')];
    await Promise.all(relations.map((relation) => this.relate(stage, relation)));
    for (const entry of read<DemoBookEntry>('book-entries')) await this.enter(stage, entry); // numbers follow the order
  }

  private async register({ cast, days, organizations, documents }: DemoStage, directive: DemoDirective) {
    const { key, issuer, issuedOn, effectiveOn, recipients, noTask, ...facts } = directive;
    const { id, version } = await this.documents.register(cast.as(CLERK, `directive ${key}`), {
      ...facts,
      issuerId: organizations.of(issuer),
      issuedOn: days.of(issuedOn),
      effectiveOn: days.orNull(effectiveOn),
      recipients: recipients?.map(({ organization, words }) => ({
        organizationId: organizations.of(organization),
        words,
      })),
    });
    if (noTask) await this.noTasks.decide(cast.as(CLERK, `no task ${key}`), id, version, noTask);
    documents.add(key, id);
  }

  private async relate({ cast, documents }: DemoStage, { from, to, cited, ...facts }: DemoRelation): Promise<void> {
    if (!documents.has(from) || (to && !documents.has(to))) return;
    const other = to ? { toId: documents.of(to) } : { to: cited };
    const act = `relation ${from} ${facts.kind} ${to ?? cited?.number}`;
    await this.relations.add(cast.as(CLERK, act), documents.of(from), { ...facts, ...other });
  }

  private async enter({ cast, days, documents }: DemoStage, { document, on, ...facts }: DemoBookEntry): Promise<void> {
    if (!documents.has(document) || !days.hasCome(on)) return;
    const viewer = cast.as(CLERK, `book ${facts.book} ${document}`);
    await this.books.enter(viewer, documents.of(document), { ...facts, enteredOn: days.of(on) });
  }
}
