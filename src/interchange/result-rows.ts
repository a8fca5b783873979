import { Injectable } from '@nestjs/common';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { Count, OneOf } from '../http/fields.js';
import type { Viewer } from '../identity/viewer.js';
import type { DoneBefore } from '../inspections/recommendation-history.js';
import { RecommendationsService } from '../inspections/recommendations.service.js';
import { RecordResult } from '../inspections/result.dto.js';
import { ResultsService } from '../inspections/results.service.js';
import { Clock } from '../settings/clock.js';
import { FROM_AN_OLD_LEDGER, NOT_KNOWN } from './old-ledger.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, type SourceId } from './source-id.js';

const REMEDY_STATUSES = ['open', 'remedied'] as const;
const REMEDY = 'Khắc phục những nội dung nêu trong kết luận';

class ResultRow extends IntersectionType(
  SourceRow,
  OmitType(RecordResult, ['organizationId', 'findings', 'revisionReason']),
) {
  @FromSource() inspectionId: SourceId;
  @FromSource() organizationId: SourceId;
  @Count({ optional: true, description: 'Left out: findings are counted' }) findingCount?: number | null;
  @OneOf(REMEDY_STATUSES, { optional: true }) remedyStatus?: (typeof REMEDY_STATUSES)[number] | null;
}

/** Results name their units as subjects of the round; what was to be remedied becomes a recommendation. */
@Injectable()
export class ResultRows implements RowKind<ResultRow> {
  readonly kind = 'result';
  readonly shape = ResultRow;
  readonly refers = { inspectionId: 'inspection', organizationId: 'organization' } as const;
  readonly onlyBySource = true;

  constructor(
    private readonly results: ResultsService,
    private readonly recommendations: RecommendationsService,
    private readonly clock: Clock,
  ) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<ResultRow>): Promise<Written> {
    const { inspectionId, findingCount: _, remedyStatus, ...draft } = row;
    const { ids } = await this.results.recordIn(manager, viewer, inspectionId, [draft], () => '');
    if (remedyStatus) {
      const { organizationId, concludedOn: recommendedOn, remedyDue: deadline } = draft;
      const history = remedyStatus === 'remedied' ? this.remedied(row) : [];
      const recommendation = { inspectionId, organizationId, text: REMEDY, recommendedOn, deadline };
      await this.recommendations.addIn(manager, viewer, recommendation, history);
    }
    return { id: ids[0]!, known: false };
  }

  /** Nobody knows when and by whom: it counts as remedied on the day that was set, or by now. */
  private remedied({ concludedOn, remedyDue }: Resolved<ResultRow>): DoneBefore[] {
    const today = this.clock.today();
    const due = remedyDue ?? concludedOn ?? today;
    const facts = { on: due < today ? due : today, by: NOT_KNOWN, reason: FROM_AN_OLD_LEDGER };
    return [
      { act: 'remedy', ...facts },
      { act: 'verify', ...facts },
    ];
  }
}
