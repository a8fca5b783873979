import { textDay } from '../../ui/dates.js';
import type { Glance } from './queries.js';
import { useTexts } from './texts.js';

/** "12-CT/TU ngày 18/3/2022": two of one number are told apart by the day. */
export function useName(): (document: Pick<Glance, 'number' | 'issuedOn'>) => string {
  const t = useTexts();
  return ({ number, issuedOn }) => `${number ?? t('noNumber')}, ${issuedOn ? textDay(issuedOn) : t('noDate')}`;
}
