import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Query } from '../../api/records.js';
import { STATES, useStateTexts } from '../../chips/assignment-state.js';
import { UNIT_ROLES, useRoleTexts } from '../../chips/roles.js';
import { useTaskColumns } from '../../chips/task-columns.js';
import { OrganizationPicker, organizationQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { SavedViews } from '../../views/saved-views.js';
import { useTypedFilter } from '../../ui/typed-filter.js';
import { useTexts } from './texts.js';

const PAGE_SIZE = 50;
const SHOWN_STATES = STATES.filter((state) => state !== 'none' && state !== 'orphaned');
const FILTERS = ['q', 'state', 'organizationId', 'giverId', 'role', 'dueFrom', 'dueTo', 'open', 'documentId'];

function tasksQuery(params: URLSearchParams) {
  const query: Query<'/api/assignments'> = {
    ...{ q: textOf(params, 'q'), state: textOf<'overdue'>(params, 'state'), role: textOf<'lead'>(params, 'role') },
    ...{ organizationId: numberOf(params, 'organizationId'), giverId: numberOf(params, 'giverId') },
    ...{
      documentId: numberOf(params, 'documentId'),
      dueFrom: textOf(params, 'dueFrom'),
      dueTo: textOf(params, 'dueTo'),
    },
    ...{ open: params.get('open') === 'true' || undefined, asOf: textOf(params, 'asOf') },
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
  const [params, setParts] = useQueryParts();
  const tasks = useQuery(tasksQuery(params));
  const columns = useTaskColumns();
  const filtered = FILTERS.some((name) => params.has(name));
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
      <Filters />
      <Found query={tasks} lines={12}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>{t(filtered ? 'emptyFiltered' : 'empty')}</EmptyState>
          ) : (
            <>
              <Records
                caption={t('title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
                sort={params.get('sort') ?? 'deadline'}
                onSort={(sort) => setParts({ sort })}
                tall
                keys
              />
              <Pager
                page={Number(params.get('page') ?? 1)}
                pageSize={PAGE_SIZE}
                total={total}
                shown={items.length}
                onPage={(page) => setParts({ page: String(page) })}
              />
            </>
          )
        }
      </Found>
    </Page>
  );
}

function Filters() {
  const t = useTexts();
  const states = useStateTexts();
  const roles = useRoleTexts();
  const [params, setParts] = useQueryParts();
  const unitId = numberOf(params, 'organizationId');
  const unit = useQuery({ ...organizationQuery(unitId ?? 0), enabled: unitId !== undefined });
  const [text, setText] = useTypedFilter('q');
  return (
    <div className="filter-grid no-print" role="search" aria-label={t('filters')}>
      <TextInput type="search" label={t('find')} placeholder={t('find')} value={text} onChange={setText} />
      <Select
        label={t('state')}
        value={params.get('state') ?? ''}
        onChange={(state) => setParts({ state })}
        empty={t('anyState')}
        options={SHOWN_STATES.map((value) => ({ value, label: states(value) }))}
      />
      <OrganizationPicker
        label={t('unit')}
        placeholder={t('unit')}
        value={unitId ? { id: unitId, name: unit.data?.name ?? '…' } : null}
        onChange={(value) => setParts({ organizationId: value && String(value.id) })}
      />
      <Select
        label={t('role')}
        value={params.get('role') ?? ''}
        onChange={(role) => setParts({ role })}
        empty={t('anyRole')}
        options={UNIT_ROLES.map((value) => ({ value, label: roles(value) }))}
      />
      <label className="filter-day">
        <span className="small muted">{t('dueFrom')}</span>
        <DayInput value={params.get('dueFrom') ?? ''} onChange={(dueFrom) => setParts({ dueFrom })} />
      </label>
      <label className="filter-day">
        <span className="small muted">{t('dueTo')}</span>
        <DayInput value={params.get('dueTo') ?? ''} onChange={(dueTo) => setParts({ dueTo })} />
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={params.get('open') === 'true'}
          onChange={(event) => setParts({ open: event.target.checked ? 'true' : null })}
        />
        {t('openOnly')}
      </label>
    </div>
  );
}
