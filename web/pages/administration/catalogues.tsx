import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Term } from '../../api/records.js';
import { termsQuery } from '../../chips/terms.js';
import { Select } from '../../ui/field.js';
import { type Column, Records } from '../../ui/records.js';
import { Found } from '../../ui/states.js';
import { useTexts } from './texts.js';

const CATALOGUES = [
  'inspection_form',
  'result_scale',
  'finding_category',
  'discipline_form',
  'report_frequency',
  'relation_kind',
  'succession_kind',
] as const;

/** The words that the office works with. */
export function Catalogues() {
  const t = useTexts();
  const [catalogue, setCatalogue] = useState<(typeof CATALOGUES)[number]>('inspection_form');
  const terms = useQuery(termsQuery(catalogue));
  const columns: Column<Term>[] = [
    { key: 'term', head: t('term'), cell: (row) => row.name },
    { key: 'termEn', head: t('termEn'), cell: (row) => row.nameEn ?? '' },
    { key: 'code', head: t('code'), cell: (row) => row.code },
  ];
  return (
    <div className="stack">
      <div className="admin-find">
        <Select
          label={t('catalogue')}
          value={catalogue}
          onChange={(value) => setCatalogue(value as typeof catalogue)}
          options={CATALOGUES.map((value) => ({ value, label: t(`catalogueNames.${value}`) }))}
        />
      </div>
      <Found query={terms}>
        {({ items }) => (
          <Records
            caption={t(`catalogueNames.${catalogue}`)}
            columns={columns}
            rows={items}
            rowKey={(row) => row.code}
          />
        )}
      </Found>
    </div>
  );
}
