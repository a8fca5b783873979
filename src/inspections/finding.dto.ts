import { QueryFlag, QueryNumber, Ref, Text } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';

/** What a finding says. */
export class FindingEntry {
  @Text({ max: 60, description: 'Code of the catalogue finding_category', example: 'shortcoming' }) category: string;
  @Text({ max: 10_000, example: 'Chưa niêm yết công khai kế hoạch đối thoại' }) text: string;
  @Ref({ optional: true, description: 'The directive that it measures against' }) documentId?: number | null;
  @Text({ max: 200, optional: true, example: 'Điều 5 khoản 2' }) clause?: string | null;
  @Text({ max: 5000, optional: true, description: 'Nguyên nhân' }) cause?: string | null;
  @Text({ max: 2000, optional: true, description: 'Trách nhiệm' }) responsibility?: string | null;
  @Ref({ optional: true, description: 'The earlier finding that it repeats' }) repeatOfId?: number | null;
  @Text({ max: 2000, optional: true, description: 'Why a shortcoming leads to no recommendation' })
  noRecommendationReason?: string | null;
}

export class AddFinding extends FindingEntry {
  @Ref() inspectionId: number;
  @Ref({ description: 'A named subject of the round' }) organizationId: number;
}

export class CorrectFinding {
  @Text({ max: 2000, description: 'Why it is revised', example: 'Bổ sung căn cứ' }) reason: string;
  @Text({ max: 60, optional: true }) category?: string | null;
  @Text({ max: 10_000, optional: true }) text?: string | null;
  @Ref({ optional: true }) documentId?: number | null;
  @Text({ max: 200, optional: true }) clause?: string | null;
  @Text({ max: 5000, optional: true }) cause?: string | null;
  @Text({ max: 2000, optional: true }) responsibility?: string | null;
  @Ref({ optional: true }) repeatOfId?: number | null;
  @Text({ max: 2000, optional: true }) noRecommendationReason?: string | null;
}

export class ListFindings extends ListQuery {
  @QueryNumber() inspectionId?: number;
  @QueryNumber() organizationId?: number;
  @QueryNumber({ description: 'Measured against this document' }) documentId?: number;
  @Text({ max: 60, optional: true }) category?: string;
  @QueryFlag({ description: 'true: only those that lead to no recommendation and give no reason' })
  unanswered?: boolean;
}
