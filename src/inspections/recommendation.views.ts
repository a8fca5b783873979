import { z } from 'zod';
import { dayOrNull, integer, integerOrNull, text, textOrNull, truth, warnings } from '../http/answers.js';

export const recommendationLine = z.object({
  id: integer,
  inspectionId: integer,
  inspection: text,
  organizationId: integer,
  organization: text,
  findingId: integerOrNull,
  text,
  recommendedOn: dayOrNull,
  firstDeadline: dayOrNull,
  deadline: dayOrNull,
  followUpId: integerOrNull,
  followUp: textOrNull,
  phase: text,
  state: text.describe(
    'inTime, dueSoon (within 7 days) or overdue while to be remedied; then remedied, closed, waived',
  ),
  open: truth,
  remediedOn: dayOrNull,
  closedOn: dayOrNull,
  version: integer,
  mayRemedy: truth.describe('The reader belongs to the unit that owes it'),
  mayDecide: truth.describe('The reader leads the round: verifies, returns, extends, waives, reopens'),
});

export const recommendationAct = z.object({
  id: integer,
  act: text,
  on: text,
  reason: textOrNull,
  evidence: textOrNull,
  attachmentId: integerOrNull,
  attachment: textOrNull.describe('The name of the file'),
  deadline: dayOrNull,
  previousDeadline: dayOrNull,
  grantedBy: textOrNull,
  recordedBy: text,
  recordedAt: text,
});

export const recommendationView = recommendationLine.extend({
  acts: z.array(recommendationAct),
  withdrawnAt: textOrNull,
  withdrawnReason: textOrNull,
});
export type RecommendationView = z.infer<typeof recommendationView>;

export const recommendationAnswer = recommendationView.extend({ warnings });
