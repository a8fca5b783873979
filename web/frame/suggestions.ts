import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client.js';
import type { Choice } from '../ui/combobox.js';
import { textDay } from '../ui/dates.js';
import { useLater } from '../ui/later.js';
import { useFrameTexts } from './texts.js';

export interface FoundItem {
  kind: 'number' | 'document' | 'organization' | 'inspection';
  id: number;
  label: string;
  number?: string | null;
  title?: string | null;
  issuer?: string | null;
  issuedOn?: string | null;
  parent?: string | null;
  lead?: string | null;
}

const PLACES = {
  number: 'documents',
  document: 'documents',
  organization: 'units',
  inspection: 'inspections',
} as const;
const GROUPS = {
  number: 'numbers',
  document: 'documents',
  organization: 'organizations',
  inspection: 'inspections',
} as const;

export const addressOf = ({ kind, id }: FoundItem): string => `/${PLACES[kind]}/${id}`;

/** "03/6/2013, Ban Chấp hành Trung ương: Tăng cường…" */
export function detailOf({ issuedOn, issuer, number, title, parent, lead }: FoundItem): string {
  const from = [textDay(issuedOn), issuer ?? parent ?? lead].filter(Boolean).join(', ');
  return [from, number ? title : null].filter(Boolean).join(': ');
}

/** What the register offers for the text typed so far, with the page behind each choice. */
export function useSuggestions(text: string): { choices: Choice[]; addresses: Map<string, string>; busy: boolean } {
  const t = useFrameTexts();
  const sought = useLater(text.trim());
  const found = useQuery({
    queryKey: ['suggestions', sought],
    queryFn: ({ signal }) =>
      answer<{ items: FoundItem[] }>(api.GET('/api/suggestions', { params: { query: { q: sought } }, signal })),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const items = sought && text.trim() ? found.data?.items : undefined;
  return useMemo(() => {
    const addresses = new Map((items ?? []).map((item) => [`${item.kind}-${item.id}`, addressOf(item)]));
    const choices = (items ?? []).map((item) => ({
      ...{ key: `${item.kind}-${item.id}`, label: item.label, detail: detailOf(item), group: t(GROUPS[item.kind]) },
    }));
    return { choices, addresses, busy: found.isFetching };
  }, [items, found.isFetching, t]);
}
