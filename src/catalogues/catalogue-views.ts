import { z } from 'zod';
import { day, dayOrNull, integer, text, textOrNull, truth } from '../http/answers.js';

export const documentTypeView = z.object({
  ...{ id: integer, system: text, code: text, name: text, nameEn: textOrNull, normative: truth },
  ...{ note: textOrNull, source: textOrNull, version: integer },
});

export const bodyKindView = z.object({
  ...{ id: integer, code: text, system: text, level: text, name: text, nameEn: textOrNull },
  ...{ validFrom: dayOrNull, validTo: dayOrNull, successorCode: textOrNull, unconfirmed: truth },
  ...{ note: textOrNull, source: textOrNull, version: integer },
});

export const termView = z.object({
  ...{ id: integer, catalogue: text, code: text, name: text, nameEn: textOrNull, position: integer },
  ...{ note: textOrNull, version: integer },
});

export const holidayView = z.object({
  id: integer,
  date: day,
  kind: text,
  name: text,
  unconfirmed: truth,
  version: integer,
});
