import { fold } from '../../src/vocabulary/fold.js';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { answer, api } from '../api/client.js';
import type { OrganizationLine, Query } from '../api/records.js';
import { Combobox } from '../ui/combobox.js';
import { useLater } from '../ui/later.js';
import { useUi } from '../ui/texts.js';
import { useOrganizationWords } from '../chips/organization-words.js';

export interface Chosen {
  id: number;
  name: string;
}

export const organizationsQuery = (query: Query<'/api/organizations'>) =>
  queryOptions({
    queryKey: ['organizations', query],
    queryFn: ({ signal }) => answer(api.GET('/api/organizations', { params: { query }, signal })),
  });

export const organizationQuery = (id: number) =>
  queryOptions({
    queryKey: ['organizations', 'one', id],
    queryFn: () => answer(api.GET('/api/organizations/{id}', { params: { path: { id } } })),
  });

/** The names of some organisations, by their ids. */
export const namesQuery = (ids: number[]) =>
  queryOptions({
    queryKey: ['organizations', 'names', ...ids],
    queryFn: async () => {
      const found = await Promise.all(
        ids.map((id) => answer(api.GET('/api/organizations/{id}', { params: { path: { id } } }))),
      );
      return new Map(found.map(({ id, name }) => [id, name]));
    },
  });

interface Props {
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  label?: string;
  value: Chosen | null;
  onChange(value: Chosen | null): void;
  /** Bodies of this code come first: those that the typed number may be from. */
  code?: string | null;
  /** `all`: also those that have ended. */
  asOf?: string;
  placeholder?: string;
}

/** Finds an organisation by name, alias or short name, with or without accents. */
export function OrganizationPicker({ value, onChange, code, asOf = 'all', placeholder, ...control }: Props) {
  const t = useUi();
  const words = useOrganizationWords();
  const [typed, setTyped] = useState<string | null>(null);
  const sought = useLater(typed?.trim() ?? '');
  const likely = useQuery({
    ...organizationsQuery({ code, asOf, pageSize: 20 }),
    enabled: Boolean(code) && sought === '',
  });
  const found = useQuery({
    ...organizationsQuery({ q: sought, asOf, pageSize: 20 }),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const items = sought ? found.data?.items : code ? likely.data?.items : undefined;
  const rows = useMemo(() => items && bestFirst(items, sought), [items, sought]);
  const choices = useMemo(
    () =>
      (rows ?? []).map((row) => ({
        key: String(row.id),
        label: row.name,
        detail: words.line(row),
      })),
    [rows, words],
  );

  return (
    <Combobox
      {...control}
      eager
      text={typed ?? value?.name ?? ''}
      onText={(text) => {
        setTyped(text);
        if (text === '') onChange(null);
      }}
      choices={choices}
      busy={found.isFetching}
      placeholder={placeholder ?? t('typeToFind')}
      onChoose={(key) => {
        const row = rows?.find(({ id }) => String(id) === key);
        setTyped(null);
        if (row) onChange({ id: row.id, name: row.name });
      }}
      onClear={() => {
        setTyped(null);
        onChange(null);
      }}
    />
  );
}

/** The very name before longer ones, living bodies before those that have ended. */
function bestFirst(rows: OrganizationLine[], sought: string): OrganizationLine[] {
  const rank = ({ name, shortName, endedOn }: OrganizationLine) =>
    ([name, shortName].some((each) => each && fold(each) === fold(sought)) ? 0 : 2) + (endedOn ? 1 : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length);
}
