import { useQuery } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { useMay } from '../../frame/session.js';
import { rememberWalk } from '../document/walk.js';
import { useDroppedText } from '../reading/dropped.js';
import { Button, Checkbox, Popover } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { useGo, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Records } from '../../ui/records.js';
import { remember, remembered } from '../../ui/remembered.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { EmptyState, Found } from '../../ui/states.js';
import { OPTIONAL, type Optional, USUAL, useColumns } from './columns.js';
import { Filters } from './filters.js';
import { documentsQuery, FILTERS, PAGE_SIZE } from './queries.js';
import { useTexts } from './texts.js';
import './page.css';

export function Component() {
  const t = useTexts();
  const may = useMay();
  const go = useGo();
  const [params, setParts] = useQueryParts();
  const [chosen, setChosen] = useState<Optional[]>(() => remembered('documents.columns') ?? USUAL);
  const [dense, setDense] = useState(() => remembered<boolean>('documents.dense') ?? false);
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const [dropping, setDropping] = useState(false);
  const finder = useRef<HTMLInputElement | null>(null);
  const columns = useColumns(chosen);
  const documents = useQuery(documentsQuery(params));
  const { accept } = useDroppedText();
  const mayWrite = may('documents:write');
  useShortcuts({
    n: () => mayWrite && go('/documents/new'),
    f: () => finder.current?.focus(),
  });

  const choose = (next: Optional[]) => {
    remember('documents.columns', next);
    setChosen(next);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    accept(event.dataTransfer);
  };
  const reads = may('readings:write');

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
                    !FILTERS.some((name) => params.has(name)) && mayWrite ? (
                      <Button onClick={() => go('/reading')}>{t('read')}</Button>
                    ) : undefined
                  }
                >
                  {t(FILTERS.some((name) => params.has(name)) ? 'emptyFiltered' : 'empty')}
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
                  dense={dense}
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
                  <Popover
                    trigger="click"
                    placement="topLeft"
                    content={
                      <div className="stack tight">
                        {OPTIONAL.map((key) => (
                          <Checkbox
                            key={key}
                            checked={chosen.includes(key)}
                            onChange={() =>
                              choose(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
                            }
                          >
                            {t(key)}
                          </Checkbox>
                        ))}
                      </div>
                    }
                  >
                    <Button size="small" icon={<Icon name="columns" />}>
                      {t('columns')}
                    </Button>
                  </Popover>
                  <Button
                    size="small"
                    icon={<Icon name="rows" />}
                    aria-pressed={dense}
                    onClick={() => {
                      remember('documents.dense', !dense);
                      setDense(!dense);
                    }}
                  >
                    {t('density')}
                  </Button>
                  <Button size="small" icon={<Icon name="print" />} onClick={() => print()}>
                    {t('print')}
                  </Button>
                </Pager>
                {selected.size > 0 && (
                  <div className="selection-bar no-print" role="status">
                    <span className="strong">{t('chosen', { count: selected.size })}</span>
                    <Button size="small" onClick={() => go(`/coverage?documentIds=${[...selected].join(',')}`)}>
                      {t('toCoverage')}
                    </Button>
                    <Button size="small" onClick={() => setSelected(new Set())}>
                      {t('clearChoice')}
                    </Button>
                  </div>
                )}
              </>
            );
          }}
        </Found>
      </Page>
    </div>
  );
}
