import { currentLanguage } from '../texts/i18n.js';

/** dd/MM/yyyy, for tables and fields: 03/06/2013 */
export function tableDay(iso: string | null | undefined): string {
  return iso ? iso.slice(0, 10).split('-').reverse().join('/') : '';
}

/** As offices write it in sentences, zeros only where a digit could be added by hand: 03/6/2013, 03/02/2016 */
export function textDay(iso: string | null | undefined): string {
  if (!iso) return '';
  const [year, month = '', day] = iso.slice(0, 10).split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  ...{
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
});

/** An instant as the office's clock shows it: 03/06/2026 14:05 */
export const moment = (iso: string): string => clock.format(new Date(iso)).replace(',', '');

/** 21.914 in Vietnamese, 21,914 in English. */
export const count = (value: number): string => value.toLocaleString(currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB');

/** Whole days from one day to a later one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
