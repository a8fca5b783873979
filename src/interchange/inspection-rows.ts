import { Injectable } from '@nestjs/common';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import { AddInspection } from '../inspections/inspection.dto.js';
import { InspectionsService } from '../inspections/inspections.service.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, ManyFromSource, type SourceId } from './source-id.js';

class InspectionRow extends IntersectionType(SourceRow, OmitType(AddInspection, ['leadId', 'documentIds'])) {
  @FromSource({ optional: true }) leadOrganizationId?: SourceId | null;
  @FromSource({ optional: true }) documentId?: SourceId | null;
  @ManyFromSource({ max: 50 }) documentIds?: SourceId[] | null;
}

/** Rounds. Their subjects come with the results. */
@Injectable()
export class InspectionRows implements RowKind<InspectionRow> {
  readonly kind = 'inspection';
  readonly shape = InspectionRow;
  readonly refers = { leadOrganizationId: 'organization', documentId: 'document', documentIds: 'document' } as const;
  readonly onlyBySource = true;

  constructor(private readonly inspections: InspectionsService) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<InspectionRow>): Promise<Written> {
    const { leadOrganizationId: leadId, documentId, documentIds: several, ...facts } = row;
    const documentIds = [...(documentId ? [documentId] : []), ...(several ?? [])];
    const topic = facts.topic ?? (documentIds.length > 0 ? null : facts.title); // a round is about something
    const id = await this.inspections.addIn(manager, viewer, { ...facts, topic, leadId, documentIds });
    return { id, known: false };
  }
}
