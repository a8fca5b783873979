import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssignmentsService } from '../assignments/assignments.service.js';
import type { Viewer } from '../identity/viewer.js';
import { readStarter } from './starter-files.js';
import type { Keys } from './starter-keys.js';

interface StarterAssignment {
  document: string;
  organization: string | null;
  collective: string | null;
  group: string | null;
  role: string;
  basis: string;
  /** What it did, in the source's words. */
  words: string;
  note?: string;
  source: string;
  sourceName: string;
}

/** The assignments of data/starter: what a source says of them. */
@Injectable()
export class StarterAssignments {
  constructor(private readonly assignments: AssignmentsService) {}

  async fill(manager: EntityManager, viewer: Viewer, folder: URL, organizations: Keys, documents: Keys): Promise<void> {
    for (const entry of readStarter<StarterAssignment>(folder, 'assignments.json')) {
      await this.assignments.giveIn(manager, viewer, {
        documentId: documents.of(entry.document),
        organizationIds: entry.organization === null ? [] : [organizations.of(entry.organization)],
        groupWords: entry.group,
        ...{ role: entry.role, basis: entry.basis, source: sourceOf(entry) },
        task: [entry.collective, entry.words].filter(Boolean).join(' '),
      });
    }
  }
}

/** The sentence, where it stands, and how it was understood. */
function sourceOf({ source, sourceName, note }: StarterAssignment): string {
  return [source, sourceName, note].filter(Boolean).join('\n');
}
