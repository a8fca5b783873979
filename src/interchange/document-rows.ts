import { Injectable } from '@nestjs/common';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { RegisterDocument } from '../documents/document.dto.js';
import { DocumentsService } from '../documents/documents.service.js';
import { pairNew } from '../documents/look-alikes-writer.js';
import { Text } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, type SourceId } from './source-id.js';

class DocumentRow extends IntersectionType(
  SourceRow,
  OmitType(RegisterDocument, ['issuerId', 'ownerId', 'recipients', 'differsFromIds']),
) {
  @FromSource({ optional: true }) issuerId?: SourceId | null;
  @FromSource({ optional: true }) ownerId?: SourceId | null;
  @Text({ max: 40, optional: true, description: 'Left out: validity is computed from dates and relations' }) status?:
    string | null;
}

@Injectable()
export class DocumentRows implements RowKind<DocumentRow> {
  readonly kind = 'document';
  readonly shape = DocumentRow;
  readonly refers = { issuerId: 'organization', ownerId: 'organization' } as const;
  readonly onlyBySource = false;

  constructor(private readonly documents: DocumentsService) {}

  lookAhead(manager: EntityManager, viewer: Viewer, rows: readonly Resolved<DocumentRow>[]): Promise<void> {
    return this.documents.lookAhead(manager, viewer, rows);
  }

  /** Pairs them with what they look like: asked once for all of a unit. */
  wrapUp(manager: EntityManager, ids: readonly number[]): Promise<void> {
    return pairNew(manager, ids);
  }

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<DocumentRow>): Promise<Written> {
    try {
      const { id } = await this.documents.registerIn(manager, viewer, row, { unwarned: true });
      return { id, known: false };
    } catch (error) {
      const known = knownDocument(error);
      if (known === undefined) throw error;
      return { id: known, known: true };
    }
  }
}

/** The document that bears the key already, when the reader may see it. */
function knownDocument(error: unknown): number | undefined {
  if (!(error instanceof Problem) || error.code !== 'documentKnown') return undefined;
  return (error.extra.document as { id: number } | undefined)?.id;
}
