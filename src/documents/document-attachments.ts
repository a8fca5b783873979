import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { AttachmentOwners } from './attachment-owners.js';
import { DocumentQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';

export const DOCUMENT = 'document';

/** The files of a document: seen by who sees it, changed by who may correct it. */
@Injectable()
export class DocumentAttachments implements OnModuleInit {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly documents: DocumentsService,
    private readonly queries: DocumentQueries,
  ) {}

  onModuleInit(): void {
    this.owners.register({
      ...{ kind: DOCUMENT, read: 'documents:read', write: 'documents:write' },
      mustSee: (viewer, id) => this.queries.seen(viewer, id),
      mayChange: (manager, viewer, id) => this.mayChange(manager, viewer, id),
    });
  }

  private async mayChange(manager: EntityManager, viewer: Viewer, id: number): Promise<void> {
    const { ownerId, withdrawnAt } = await this.documents.visible(manager, viewer, id);
    await demand(manager, viewer, 'documents:write', ownerId);
    if (withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
  }
}
