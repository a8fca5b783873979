import { Day, OneOf, QueryFlag, QueryNumber, Ref, Text } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';
import { ACT_NAMES, type ActName } from './recommendation-acts.js';

export const RECOMMENDATION_STATES = ['inTime', 'dueSoon', 'overdue', 'remedied', 'closed', 'waived'] as const;

export class AddRecommendation {
  @Ref() inspectionId: number;
  @Ref({ description: 'A named subject of the round: who is to put it right' }) organizationId: number;
  @Ref({ optional: true, description: 'The finding that it rests on, of the same unit' }) findingId?: number | null;
  @Text({ max: 10_000, example: 'Niêm yết công khai kế hoạch đối thoại hằng năm' }) text: string;
  @Day({ optional: true, description: 'When it was made; by default when the result was concluded' }) recommendedOn?:
    string | null;
  @Day({ optional: true, example: '2026-12-31' }) deadline?: string | null;
  @Ref({ optional: true, description: 'Who follows it up' }) followUpId?: number | null;
}

export class CorrectRecommendation {
  @Text({ max: 2000, optional: true, description: 'Why it is corrected' }) reason?: string | null;
  @Ref({ optional: true }) findingId?: number | null;
  @Text({ max: 10_000, optional: true }) text?: string | null;
  @Day({ optional: true }) recommendedOn?: string | null;
  @Day({ optional: true, description: 'Only where there is none yet; then it is extended' }) deadline?: string | null;
  @Ref({ optional: true }) followUpId?: number | null;
}

export class ActOnRecommendation {
  @OneOf(ACT_NAMES) act: ActName;
  @Day() on: string;
  @Text({ max: 5000, optional: true, description: 'For return, reopen, waive and extend' }) reason?: string | null;
  @Text({ max: 5000, optional: true, description: 'For remedy: what shows it', example: 'Báo cáo số 12-BC/ĐU' })
  evidence?: string | null;
  @Ref({ optional: true, description: 'For remedy: a file of the recommendation, added before' })
  attachmentId?: number | null;
  @Day({ optional: true, description: 'For extend: the new deadline' }) deadline?: string | null;
  @Text({ max: 300, optional: true, description: 'For extend: who granted it' }) grantedBy?: string | null;
}

/** Without `sort` the open ones come first, of them those whose deadline is nearest. */
export class ListRecommendations extends ListQuery {
  @QueryNumber() inspectionId?: number;
  @QueryNumber() organizationId?: number;
  @QueryNumber() findingId?: number;
  @QueryNumber() followUpId?: number;
  @QueryFlag({ description: 'true: not closed and not waived' }) open?: boolean;
  @OneOf(RECOMMENDATION_STATES, { optional: true }) state?: string;
  @Day({ optional: true }) dueFrom?: string;
  @Day({ optional: true }) dueTo?: string;
}
