import { Injectable } from '@nestjs/common';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import { AddInspection } from '../inspections/inspection.dto.js';
import { InspectionsService } from '../inspections/inspections.service.js';
import { FromSource, type Resolved, type RowKind, type SourceId, SourceRow, type Written } from './rows.js';

class InspectionRow extends IntersectionType(SourceRow, OmitType(AddInspection, ['leadId', 'documentIds'])) {
  @FromSource() leadOrganizationId: SourceId;
  @FromSource({ optional: true }) documentId?: SourceId | null;
}

/** Rounds. Their subjects come with the results. */
@Injectable()
export class InspectionRows implements RowKind<InspectionRow> {
  readonly kind = 'inspection';
  readonly shape = InspectionRow;
  readonly refers = { leadOrganizationId: 'organization', documentId: 'document' } as const;
  readonly onlyBySource = true;

  constructor(private readonly inspections: InspectionsService) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<InspectionRow>): Promise<Written> {
    const { leadOrganizationId: leadId, documentId, ...facts } = row;
    const topic = facts.topic ?? (documentId ? null : facts.title); // a round is about something
    const documentIds = documentId ? [documentId] : [];
    return {
      id: await this.inspections.addIn(manager, viewer, { ...facts, topic, leadId, documentIds }),
      known: false,
    };
  }
}
