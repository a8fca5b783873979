import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { useMay } from '../../frame/session.js';
import { rememberWalk } from '../document/walk.js';
import { useDroppedText } from '../reading/dropped.js';
import { Button } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { useGo, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Records } from '../../ui/records.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { EmptyState, Found } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { SavedViews } from '../../views/saved-views.js';
import { RecentEdits } from './bulk-undo.js';
import { useColumns } from './columns.js';
import { Filters } from './filters.js';
import { ListTools } from './list-tools.js';
import { useLook } from './look.js';
import { documentsQuery, FILTERS, LONGEST_PAGE, NO_FILTERS, PAGE_SIZE } from './queries.js';
import { SelectionBar } from './selection-bar.js';
import { useTexts } from './texts.js';
import './page.css';

export function Component() {
  const t = useTexts();
  const ui = useUi();
  const may = useMay();
  const go = useGo();
  const [params, setParts] = useQueryParts();
  const look = useLook();
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const [dropping, setDropping] = useState(false);
  const finder = useRef<HTMLInputElement | null>(null);
  const columns = useColumns(look.columns);
  const client = useQueryClient();
  const documents = useQuery(documentsQuery(params));
  const { accept } = useDroppedText();
  const mayWrite = may('documents:write');
  useShortcuts({
    n: () => mayWrite && go('/documents/new'),
    f: () => finder.current?.focus(),
  });

  /** All that fit, not only those of the page. */
  const chooseAll = async () => {
    const ids: number[] = [];
    for (let page = 1, total = 1; ids.length < total; page++) {
      const part = await client.fetchQuery(documentsQuery(params, { page, pageSize: LONGEST_PAGE }));
      if (part.items.length === 0) break;
      ids.push(...part.items.map(({ id }) => id));
      total = part.total;
    }
    setSelected(new Set(ids));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    accept(event.dataTransfer);
  };
  const reads = may('readings:write');
  const filtered = FILTERS.some((name) => params.has(name));

  return (
    <div
      className={dropping ? 'dropping' : ''}
      onDragOver={(event) => {
        if (!reads) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={reads ? drop : undefined}
      onPaste={(event) => {
        if (reads && !(event.target as HTMLElement).closest('input, textarea')) accept(event.clipboardData);
      }}
    >
      <Page
        title={t('title')}
        actions={
          <>
            {reads && <Button onClick={() => go('/reading')}>{t('read')}</Button>}
            {mayWrite && (
              <Button type="primary" icon={<Icon name="plus" />} onClick={() => go('/documents/new')}>
                {t('register')}
              </Button>
            )}
          </>
        }
      >
        <Filters
          views={
            <SavedViews
              page="documents"
              also={{ columns: look.columns.join(',') || 'none', dense: String(look.dense) }}
            />
          }
          inputRef={(input) => {
            finder.current = input;
          }}
        />
        <Found query={documents} lines={12}>
          {({ items, total }) => {
            if (total === 0) {
              return (
                <EmptyState
                  action={
                    filtered ? (
                      <Button onClick={() => setParts(NO_FILTERS)}>{ui('clear')}</Button>
                    ) : (
                      mayWrite && <Button onClick={() => go('/reading')}>{t('read')}</Button>
                    )
                  }
                >
                  {t(filtered ? 'emptyFiltered' : 'empty')}
                </EmptyState>
              );
            }
            rememberWalk(items.map(({ id }) => id));
            return (
              <>
                <Records
                  caption={t('title')}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                  rowName={({ number, title }) => number ?? title}
                  sort={params.get('sort') ?? '-issuedOn'}
                  onSort={(sort) => setParts({ sort })}
                  dense={look.dense}
                  tall
                  keys
                  selected={selected}
                  onSelect={setSelected}
                />
                <Pager
                  page={Number(params.get('page') ?? 1)}
                  pageSize={PAGE_SIZE}
                  total={total}
                  shown={items.length}
                  onPage={(page) => setParts({ page: String(page) })}
                >
                  <ListTools
                    chosen={look.columns}
                    onColumns={look.setColumns}
                    dense={look.dense}
                    onDense={look.setDense}
                  />
                  {may('assignments:write') && <RecentEdits />}
                </Pager>
                {selected.size > 0 && (
                  <SelectionBar
                    selected={selected}
                    onPage={items.map(({ id }) => id)}
                    total={total}
                    onClear={() => setSelected(new Set())}
                    onChooseAll={chooseAll}
                  />
                )}
              </>
            );
          }}
        </Found>
      </Page>
    </div>
  );
}
