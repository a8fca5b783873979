import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import type { Viewer } from '../identity/viewer.js';
import { documentFacts } from './document-facts.js';
import { visibleDocuments } from './document-visibility.js';
import { DocumentsService } from './documents.service.js';
import type { CitedDocument } from './relations.dto.js';
import { fittingDocuments, sameStub } from './stubs-matching.js';

export interface Cited {
  id: number;
  /** It is a stub: cited and not registered. */
  waiting: boolean;
  /** How many registered documents fit: a stub stands for several when it is undecided. */
  fitting: number;
}

/** Finds the document that a citation means. */
@Injectable()
export class Citations {
  constructor(private readonly documents: DocumentsService) {}

  /** The only registered document that fits; else the stub of these facts, made when there is none. In a unit of work. */
  async cite(manager: EntityManager, viewer: Viewer, cited: CitedDocument): Promise<Cited> {
    const { columns } = documentFacts({ ...cited, stub: true });
    const seen = visibleDocuments(viewer, sql`d`);
    const fitting = await fittingDocuments(manager, columns, seen);
    if (fitting.length === 1) return { id: fitting[0]!, waiting: false, fitting: 1 };
    const stub = await sameStub(manager, columns, seen);
    const id = stub ?? (await this.documents.registerIn(manager, viewer, { ...cited, stub: true })).id;
    return { id, waiting: true, fitting: fitting.length };
  }
}
