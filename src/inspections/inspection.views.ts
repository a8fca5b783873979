import { z } from 'zod';
import { day, dayOrNull, integer, integerOrNull, text, textOrNull, truth, warnings } from '../http/answers.js';

/** Counts are null for a reader who sees only the part of one unit. */
export const inspectionLine = z.object({
  id: integer,
  kind: text,
  form: textOrNull,
  title: text,
  topic: textOrNull,
  documents: z.array(z.object({ id: integer, number: textOrNull, typeName: textOrNull })),
  leadId: integerOrNull,
  lead: textOrNull,
  collective: textOrNull,
  unitCount: integerOrNull,
  memberCount: integerOrNull,
  named: integerOrNull,
  periodFrom: dayOrNull,
  periodTo: dayOrNull,
  startedOn: dayOrNull,
  endedOn: dayOrNull,
  decision: textOrNull,
  whole: truth.describe('false: the reader sees only the part of some units'),
  version: integer,
});

export const discipline = z.object({ target: text, form: text, count: integer });

export const inspectionView = inspectionLine.extend({
  note: textOrNull,
  source: textOrNull,
  disciplines: z.array(discipline).nullable(),
  withdrawnAt: textOrNull,
  withdrawnReason: textOrNull,
});
export type InspectionView = z.infer<typeof inspectionView>;

export const inspectionAnswer = inspectionView.extend({ warnings });
export type InspectionAnswer = z.infer<typeof inspectionAnswer>;

/** A round on the page of one inspected organisation, with its result there. */
export const inspectionOfUnit = inspectionLine.extend({
  resultId: integerOrNull,
  result: textOrNull,
  concludedOn: dayOrNull,
  remedyDue: dayOrNull,
  revision: integerOrNull,
});

export const subjectView = z.object({
  organizationId: integer,
  organization: text,
  system: text,
  level: text,
  endedOn: dayOrNull,
  resultId: integerOrNull,
  result: textOrNull,
  concludedOn: dayOrNull,
  remedyDue: dayOrNull,
  revision: integerOrNull,
  findings: integer,
  openRecommendations: integer,
});

const counts = z.object({ rounds: integer, organizations: integer, named: integer, members: integer });

export const statisticsView = z.object({
  period: z.object({ from: day, to: day }),
  before: z.object({ from: day, to: day }),
  items: z.array(
    z.object({ kind: text, form: textOrNull, formName: textOrNull, now: counts, before: counts, rows: text }),
  ),
  totals: z.array(z.object({ kind: text, now: counts, before: counts, rows: text })),
  disciplines: z.array(z.object({ target: text, form: text, now: integer, before: integer })),
  unknownPeriod: z.object({
    facts: integer,
    units: integer,
    items: z.array(z.object({ id: integer, kind: text, title: text, unitCount: integerOrNull })),
    message: text,
    rows: text,
  }),
});

export const paragraphView = z.object({
  text,
  parts: z.array(
    z.object({
      kind: text,
      about: text,
      units: integer,
      named: integer,
      unnamed: integer,
      members: integer,
      text,
      ids: z.array(integer),
    }),
  ),
});
