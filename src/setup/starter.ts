import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentsService } from '../documents/documents.service.js';
import type { Viewer } from '../identity/viewer.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { refreshTree } from '../organizations/reach.js';
import { Clock } from '../settings/clock.js';
import { StarterAssignments } from './starter-assignments.js';
import { StarterInspections } from './starter-inspections.js';
import { Keys } from './starter-keys.js';
import {
  readStarter,
  type StarterDocument,
  type StarterOrganization,
  type StarterSuccession,
} from './starter-files.js';

/** Fills an empty register with data/starter, by the same rules as everybody's writing. */
@Injectable()
export class Starter {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly documents: DocumentsService,
    private readonly assignments: StarterAssignments,
    private readonly inspections: StarterInspections,
    private readonly clock: Clock,
  ) {}

  async fill(manager: EntityManager, viewer: Viewer, folder: URL): Promise<void> {
    const organizations = await this.addOrganizations(manager, viewer, folder);
    const documents = await this.addDocuments(manager, viewer, folder, organizations);
    await this.assignments.fill(manager, viewer, folder, organizations, documents);
    await this.inspections.fill(manager, viewer, folder, organizations, documents);
  }

  private async addOrganizations(manager: EntityManager, viewer: Viewer, folder: URL): Promise<Keys> {
    const ids = new Keys('organizations.json');
    for (const entry of readStarter<StarterOrganization>(folder, 'organizations.json')) {
      const { key, kind, parent, servesKey, parents, from, to, ...facts } = entry;
      const id = await this.organizations.addIn(manager, viewer, {
        ...facts,
        kind: kind?.code ?? null,
        parentId: parent === null ? null : ids.of(parent),
        servesId: servesKey ? ids.of(servesKey) : null,
        parents: parents?.map((dated) => ({ parentId: ids.of(dated.parent), from: dated.from, to: dated.to })),
        ...{ establishedOn: from, endedOn: to },
      });
      ids.add(key, id);
    }
    for (const { predecessor, successor, ...facts } of readStarter<StarterSuccession>(folder, 'successions.json')) {
      await this.organizations.succeedIn(manager, viewer, ids.of(predecessor), {
        successorId: ids.of(successor),
        ...facts,
      });
    }
    await refreshTree(manager, this.clock.today());
    return ids;
  }

  private async addDocuments(manager: EntityManager, viewer: Viewer, folder: URL, organizations: Keys): Promise<Keys> {
    const ids = new Keys('documents.json');
    for (const { key, issuer, sourceName, note, ...facts } of readStarter<StarterDocument>(folder, 'documents.json')) {
      const { id } = await this.documents.registerIn(manager, viewer, {
        ...facts,
        issuerId: organizations.of(issuer),
        note: [note, sourceName].filter(Boolean).join('. '),
      });
      ids.add(key, id);
    }
    return ids;
  }
}
