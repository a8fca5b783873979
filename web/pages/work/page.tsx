import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Query } from '../../api/records.js';
import { STATES, useStateTexts } from '../../chips/assignment-state.js';
import { UNIT_ROLES, useRoleTexts } from '../../chips/roles.js';
import { useTaskColumns } from '../../chips/task-columns.js';
import { ChoiceFilter, DayFilter, UnitFilter, WordsFilter } from '../../forms/list/filter-parts.js';
import { FoundPage, PAGE_SIZE } from '../../forms/list/found-page.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { useAsOf, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Records } from '../../ui/records.js';
import { Board } from './board.js';
import { DecideBar } from './decide-bar.js';
import { SavedViews } from '../../views/saved-views.js';
import { useTexts } from './texts.js';

const SHOWN_STATES = STATES.filter((state) => state !== 'none' && state !== 'orphaned');
const FILTERS = [
  ...['q', 'state', 'organizationId', 'giverId', 'role', 'dueFrom', 'dueTo', 'open', 'documentId'],
  ...['phase', 'unanswered', 'view'],
];
/** `open` in the address: without any filter there only what is open is shown. */
const ONLY_OPEN = 'true';
const ALSO_DONE = 'all';
/** What is accepted or returned: tasks that a unit has reported done. */
const WAITING = 'reportedDone';

/** The address as it is read: the page opens on what is still to be done. */
function withOpen(params: URLSearchParams): URLSearchParams {
  if (FILTERS.some((name) => params.has(name))) return params;
  const next = new URLSearchParams(params);
  next.set('open', ONLY_OPEN);
  return next;
}

function tasksQuery(params: URLSearchParams) {
  const query: Query<'/api/assignments'> = {
    ...{ q: textOf(params, 'q'), state: textOf<'overdue'>(params, 'state'), role: textOf<'lead'>(params, 'role') },
    ...{ organizationId: numberOf(params, 'organizationId'), giverId: numberOf(params, 'giverId') },
    ...{ documentId: numberOf(params, 'documentId'), phase: textOf<'given'>(params, 'phase') },
    ...{ dueFrom: textOf(params, 'dueFrom'), dueTo: textOf(params, 'dueTo') },
    ...{ open: params.get('open') === ONLY_OPEN || undefined, asOf: textOf(params, 'asOf') },
    unanswered: params.get('unanswered') === 'true' || undefined,
    ...{ sort: textOf(params, 'sort') ?? 'deadline', page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE },
  };
  return queryOptions({
    queryKey: ['assignments', query],
    queryFn: ({ signal }) => answer(api.GET('/api/assignments', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function Component() {
  const t = useTexts();
  const asOf = useAsOf();
  const [address, setParts] = useQueryParts();
  const params = withOpen(address);
  const opening = params !== address;
  useEffect(() => {
    if (opening) setParts({ open: ONLY_OPEN });
    // once, where the address says nothing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opening]);
  const tasks = useQuery(tasksQuery(params));
  const columns = useTaskColumns();
  const filtered = params.get('open') !== ALSO_DONE || FILTERS.some((name) => name !== 'open' && params.has(name));
  const mayDecide = useMay()('assignments:decide') && !asOf && params.get('phase') === WAITING;
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const chosen = (tasks.data?.items ?? []).filter(({ id }) => selected.has(id));
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <SavedViews page="work" />
          <Button icon={<Icon name="print" />} onClick={() => print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <Board params={params} />
      <Filters open={params.get('open') === ONLY_OPEN} onOpen={(open) => setParts({ open })} />
      <FoundPage query={tasks} empty={t(filtered ? 'emptyFiltered' : 'empty')} lines={12}>
        {(items) => (
          <Records
            caption={t('title')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            rowName={(row) => [row.number, row.organization].filter(Boolean).join(', ')}
            sort={params.get('sort') ?? 'deadline'}
            onSort={(sort) => setParts({ sort })}
            {...(mayDecide && { selected, onSelect: setSelected })}
            tall
            keys
          />
        )}
      </FoundPage>
      {mayDecide && chosen.length > 0 && <DecideBar tasks={chosen} onDone={() => setSelected(new Set())} />}
    </Page>
  );
}

function Filters({ open, onOpen }: { open: boolean; onOpen(open: string): void }) {
  const t = useTexts();
  const states = useStateTexts();
  const roles = useRoleTexts();
  return (
    <div className="filter-grid no-print" role="search" aria-label={t('filters')}>
      <WordsFilter name="q" label={t('find')} />
      <ChoiceFilter
        name="state"
        label={t('state')}
        empty={t('anyState')}
        options={SHOWN_STATES.map((value) => ({ value, label: states(value) }))}
      />
      <UnitFilter name="organizationId" label={t('unit')} />
      <ChoiceFilter
        name="role"
        label={t('role')}
        empty={t('anyRole')}
        options={UNIT_ROLES.map((value) => ({ value, label: roles(value) }))}
      />
      <DayFilter name="dueFrom" label={t('dueFrom')} />
      <DayFilter name="dueTo" label={t('dueTo')} />
      <label className="row">
        <input
          type="checkbox"
          checked={open}
          onChange={(event) => onOpen(event.target.checked ? ONLY_OPEN : ALSO_DONE)}
        />
        {t('openOnly')}
      </label>
    </div>
  );
}
