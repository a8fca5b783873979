import { z } from 'zod';
import { integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';

/** A finding within its result. */
export const findingLine = z.object({
  id: integer,
  category: text,
  text,
  documentId: integerOrNull,
  document: textOrNull,
  clause: textOrNull,
  cause: textOrNull,
  responsibility: textOrNull,
  repeatOfId: integerOrNull,
  noRecommendationReason: textOrNull,
  withdrawnAt: textOrNull,
  withdrawnReason: textOrNull,
  version: integer,
});

export const findingView = findingLine.extend({
  inspectionId: integer,
  inspection: text,
  organizationId: integer,
  organization: text,
  resultId: integerOrNull,
  standing: truth.describe('false: withdrawn, or of a result that a later one has replaced'),
  recommendations: integer,
});
export type FindingView = z.infer<typeof findingView>;

export const findingRevision = z.object({
  revision: integer,
  at: text,
  actor: text,
  action: text,
  reason: textOrNull,
  finding: z.record(z.string(), z.unknown()).describe('The fields as they were then'),
});

export const repeatView = findingView.extend({
  concludedOn: textOrNull,
  same: z.array(z.enum(['document', 'clause', 'topic'])).describe('In what it is the same matter'),
});
