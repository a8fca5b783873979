import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useLanguage } from '../texts/i18n.js';

/** The words of a catalogue in their order; administrators may extend it. */
export const termsQuery = (catalogue: string) =>
  queryOptions({
    queryKey: ['terms', catalogue],
    staleTime: 300_000,
    queryFn: () => answer(api.GET('/api/catalogues/terms', { params: { query: { catalogue, pageSize: 200 } } })),
  });

export function useTerms(catalogue: string): { value: string; label: string }[] {
  const language = useLanguage();
  const terms = useQuery(termsQuery(catalogue)).data?.items ?? [];
  return terms.map(({ code, name, nameEn }) => ({ value: code, label: (language === 'en' && nameEn) || name }));
}

/** The word for a code of the catalogue. */
export function useTermName(catalogue: string): (code: string) => string {
  const terms = useTerms(catalogue);
  return (code) => terms.find(({ value }) => value === code)?.label ?? code;
}
