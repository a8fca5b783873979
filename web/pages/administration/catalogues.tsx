import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { numberOf } from '../../api/client.js';
import { useOrganizationWords } from '../../chips/organization-words.js';
import { useMay } from '../../frame/session.js';
import { Button, Drawer } from '../../ui/antd.js';
import { tableDay } from '../../ui/dates.js';
import { Select } from '../../ui/field.js';
import { useQueryParts } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { EntryForm } from './entry-form.js';
import { type Catalogue, CATALOGUES, type Entry, FIXED, PAGE_SIZE, type ShelfField, shelfOf } from './shelves.js';
import { useTexts } from './texts.js';

/** The words that the office works with. */
export function Catalogues() {
  const t = useTexts();
  const ui = useUi();
  const words = useOrganizationWords();
  const mayWrite = useMay()('catalogues:write');
  const [params, setParts] = useQueryParts();
  const asked = params.get('catalogue') as Catalogue;
  const catalogue: Catalogue = CATALOGUES.includes(asked) ? asked : CATALOGUES[0];
  const shelf = shelfOf(catalogue);
  const page = numberOf(params, 'page') ?? 1;
  const [edited, setEdited] = useState<Entry | null>(null);
  const entries = useQuery({
    queryKey: ['terms', 'shelf', catalogue, page],
    queryFn: () => shelf.list(page),
    placeholderData: keepPreviousData,
  });
  const shown = ({ name, kind }: ShelfField, row: Entry) => {
    const value = row[name] ?? '';
    if (value === '') return '';
    if (kind === 'system') return words.system(String(value));
    if (kind === 'level') return words.level(String(value));
    if (kind === 'dayKind') return t(`dayKinds.${value as 'off'}`);
    return kind === 'day' ? tableDay(String(value)) : kind === 'flag' ? (value ? ui('yes') : '') : String(value);
  };
  const columns: Column<Entry>[] = shelf.fields
    .filter(({ aside }) => !aside)
    .map((field) => ({
      key: field.name,
      head: t(`entry.${field.name}`),
      cell: (row) =>
        field.name === 'name' && mayWrite ? (
          <button type="button" className="plain-button" onClick={() => setEdited(row)}>
            {row.name}
          </button>
        ) : (
          shown(field, row)
        ),
    }));
  return (
    <div className="stack">
      <div className="row no-print">
        <div className="admin-find">
          <Select
            label={t('catalogue')}
            value={catalogue}
            onChange={(value) => setParts({ catalogue: value })}
            options={CATALOGUES.map((value) => ({ value, label: t(`catalogueNames.${value}`) }))}
          />
        </div>
        {mayWrite && !FIXED.includes(catalogue) && (
          <Button type="primary" onClick={() => setEdited({})}>
            {t('addEntry')}
          </Button>
        )}
        {FIXED.includes(catalogue) && <span className="muted">{t('onlyRename')}</span>}
      </div>
      <Found query={entries}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>{t('entriesNone')}</EmptyState>
          ) : (
            <>
              <Records
                caption={t(`catalogueNames.${catalogue}`)}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id!}
              />
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                shown={items.length}
                onPage={(next) => setParts({ page: String(next) })}
              />
            </>
          )
        }
      </Found>
      <Drawer
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited?.id ? 'editEntry' : 'addEntry')}
        size={440}
        destroyOnHidden
      >
        {edited && <EntryForm key={catalogue} shelf={shelf} entry={edited} onDone={() => setEdited(null)} />}
      </Drawer>
    </div>
  );
}
