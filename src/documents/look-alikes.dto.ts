import { Day, OneOf, QueryFlag, QueryNumber, Refs, Text } from '../http/fields.js';
import { Paging } from '../http/list-query.js';

/** `undecided` takes back that they are different. */
export const PAIR_DECISIONS = ['different', 'undecided'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

export class DecideLookAlike {
  @Refs({ min: 2, max: 2, description: 'The two documents, in either order' }) documentIds: number[];
  @OneOf(PAIR_DECISIONS) decision: PairDecision;
  @Text({ max: 2000, optional: true, example: 'Hai nhiệm kỳ khác nhau' }) reason?: string | null;
}

export class ListLookAlikes extends Paging {
  @QueryFlag({ description: 'true: only pairs of which the reader may change both documents' }) decidable?: boolean;
  @QueryNumber({ description: 'Only pairs with this document' }) documentId?: number;
}

export class LookAlikesOfEntry extends Paging {
  @Text({ max: 120, optional: true, example: '12-CT/TU' }) number?: string;
  @QueryNumber({ description: 'Left out: of any issuer' }) issuerId?: number;
  @Day({ optional: true }) issuedOn?: string;
  @Text({ max: 2000, optional: true }) title?: string;
}
