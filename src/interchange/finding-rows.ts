import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Text } from '../http/fields.js';
import type { Viewer } from '../identity/viewer.js';
import { FindingsService } from '../inspections/findings.service.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, type SourceId } from './source-id.js';

class FindingRow extends SourceRow {
  @FromSource() resultId: SourceId;
  @FromSource({ optional: true }) documentId?: SourceId | null;
  @Text({ max: 60 }) kind: string;
  @Text({ max: 10_000 }) text: string;
  @Text({ max: 200, optional: true }) clause?: string | null;
  @Text({ max: 5000, optional: true }) cause?: string | null;
  @Text({ max: 2000, optional: true }) responsibility?: string | null;
  @Text({ max: 2000, optional: true }) noRecommendationReason?: string | null;
}

@Injectable()
export class FindingRows implements RowKind<FindingRow> {
  readonly kind = 'finding';
  readonly shape = FindingRow;
  readonly refers = { resultId: 'result', documentId: 'document' } as const;
  readonly onlyBySource = true;

  constructor(private readonly findings: FindingsService) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<FindingRow>): Promise<Written> {
    const { resultId, kind: category, ...entry } = row;
    return { id: await this.findings.addToIn(manager, viewer, resultId, { ...entry, category }), known: false };
  }
}
