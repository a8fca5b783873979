import type { Language, Warning, WarningCode } from '../../texts/texts.js';
import { say } from '../../texts/texts.js';

/** Why something is proposed, in the reader's language. */
export type Reasons = (code: WarningCode, params?: Record<string, string | number>, organizationId?: number) => Warning;

export const reasonsIn =
  (language: Language): Reasons =>
  (code, params = {}, organizationId) => ({
    code,
    message: say(language, `warnings.${code}`, params),
    ...(organizationId && { organizationId }),
  });
