import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { answer, api } from '../api/client.js';
import { soughtBy } from '../chips/sought-by.js';
import { Combobox } from '../ui/combobox.js';
import { textDay } from '../ui/dates.js';
import { useLater } from '../ui/later.js';

export interface ChosenDocument {
  id: number;
  number: string | null;
  title: string;
}

interface Props {
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  label?: string;
  placeholder?: string;
  onChoose(document: ChosenDocument): void;
}

/** Finds a document by number or words, and hands it over. */
export function DocumentPicker({ onChoose, ...control }: Props) {
  const [text, setText] = useState('');
  const sought = useLater(text.trim());
  const found = useQuery({
    queryKey: ['documents', 'picker', sought],
    enabled: sought !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/documents', { params: { query: { ...soughtBy(sought), pageSize: 10 } }, signal })),
  });
  const rows = sought ? found.data?.items : undefined;
  const choices = useMemo(
    () =>
      (rows ?? []).map((row) => ({
        ...{ key: String(row.id), label: row.number ?? row.title },
        detail: [textDay(row.issuedOn), row.collective ?? row.issuer, row.title].filter(Boolean).join(', '),
      })),
    [rows],
  );
  return (
    <Combobox
      {...control}
      eager
      text={text}
      onText={setText}
      choices={choices}
      busy={found.isFetching}
      onChoose={(key) => {
        const row = rows?.find(({ id }) => String(id) === key);
        setText('');
        if (row) onChoose({ id: row.id, number: row.number, title: row.title });
      }}
    />
  );
}
