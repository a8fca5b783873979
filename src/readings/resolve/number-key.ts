import { DocumentNumber } from '../../vocabulary/document-number.js';

/** Equal for all writings of one number; null for none. */
export function numberKey(number: string | null): string | null {
  const parsed = number === null ? null : DocumentNumber.parse(number);
  return parsed?.ok ? parsed.key : null;
}
