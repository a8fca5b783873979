import { Day, OneOf, Records, Ref, Text } from '../http/fields.js';
import { Paging } from '../http/list-query.js';
import { FindingEntry } from './finding.dto.js';

export class RecordResult {
  @Ref({ description: 'The unit; it becomes a named subject' }) organizationId: number;
  @Text({ max: 60, description: 'Code of the catalogue result_scale', example: 'good' }) result: string;
  @Text({ max: 20_000, optional: true }) text?: string | null;
  @Day({ optional: true }) concludedOn?: string | null;
  @Day({ optional: true, description: 'Until when what was found is to be put right' }) remedyDue?: string | null;
  @Text({ max: 2000, optional: true, description: 'Why a further result of the unit takes the place of the former' })
  revisionReason?: string | null;
  @Records(() => FindingEntry, {
    max: 200,
    optional: true,
    description: 'Of a revision: they take the place of the former ones; without, the former ones stand',
  })
  findings?: FindingEntry[] | null;
}

export class RecordResults {
  @Records(() => RecordResult, { min: 1, max: 500 }) items: RecordResult[];
}

export class ListResults extends Paging {
  @OneOf(['current', 'all'], { optional: true, description: '`all`: with the earlier ones' }) revisions?: string;
}
