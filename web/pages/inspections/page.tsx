import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Query } from '../../api/records.js';
import { useInspectionColumns, useInspectionTexts } from '../../chips/inspection-columns.js';
import { useMay } from '../../frame/session.js';
import { OrganizationPicker, organizationQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useGo, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { SavedViews } from '../../views/saved-views.js';
import { useTypedFilter } from '../../ui/typed-filter.js';
import { useTexts } from './texts.js';

const PAGE_SIZE = 50;
const FILTERS = [
  'q',
  'kind',
  'leadId',
  'from',
  'to',
  'periodUnknown',
  'documentId',
  'organizationId',
  'form',
  'under',
  'counted',
  'underway',
  'awaitingResults',
];

function roundsQuery(params: URLSearchParams) {
  const query: Query<'/api/inspections'> = {
    ...{ q: textOf(params, 'q'), kind: textOf<'inspection'>(params, 'kind'), form: textOf(params, 'form') },
    ...{
      leadId: numberOf(params, 'leadId'),
      under: numberOf(params, 'under'),
      documentId: numberOf(params, 'documentId'),
    },
    ...{ organizationId: numberOf(params, 'organizationId'), from: textOf(params, 'from'), to: textOf(params, 'to') },
    ...{
      periodUnknown: params.get('periodUnknown') === 'true' || undefined,
      counted: params.get('counted') === 'true' || undefined,
      underway: params.get('underway') === 'true' || undefined,
      awaitingResults: params.get('awaitingResults') === 'true' || undefined,
    },
    ...{ asOf: textOf(params, 'asOf'), page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE },
  };
  return queryOptions({
    queryKey: ['inspections', query],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function Component() {
  const t = useTexts();
  const may = useMay();
  const go = useGo();
  const [params, setParts] = useQueryParts();
  const rounds = useQuery(roundsQuery(params));
  const columns = useInspectionColumns();
  const filtered = FILTERS.some((name) => params.has(name));
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <SavedViews page="inspections" />
          <Button onClick={() => go('/recommendations?open=true')}>{t('recommendations')}</Button>
          {may('inspections:write') && (
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => go('/inspections/new')}>
              {t('add')}
            </Button>
          )}
        </>
      }
    >
      <Filters />
      <Found query={rounds} lines={10}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>{t(filtered ? 'emptyFiltered' : 'empty')}</EmptyState>
          ) : (
            <>
              <Records caption={t('title')} columns={columns} rows={items} rowKey={(row) => row.id} tall keys />
              <Pager
                page={numberOf(params, 'page') ?? 1}
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
  const words = useInspectionTexts();
  const [params, setParts] = useQueryParts();
  const leadId = numberOf(params, 'leadId');
  const lead = useQuery({ ...organizationQuery(leadId ?? 0), enabled: leadId !== undefined });
  const [text, setText] = useTypedFilter('q');
  return (
    <div className="filter-grid no-print" role="search" aria-label={t('filters')}>
      <TextInput type="search" label={t('find')} placeholder={t('find')} value={text} onChange={setText} />
      <Select
        label={t('kind')}
        value={params.get('kind') ?? ''}
        onChange={(kind) => setParts({ kind })}
        empty={t('anyKind')}
        options={(['inspection', 'supervision'] as const).map((value) => ({ value, label: words(value) }))}
      />
      <OrganizationPicker
        label={t('lead')}
        placeholder={t('lead')}
        value={leadId ? { id: leadId, name: lead.data?.name ?? '…' } : null}
        onChange={(value) => setParts({ leadId: value && String(value.id) })}
      />
      <label className="filter-day">
        <span className="small muted">{t('from')}</span>
        <DayInput value={params.get('from') ?? ''} onChange={(from) => setParts({ from })} />
      </label>
      <label className="filter-day">
        <span className="small muted">{t('to')}</span>
        <DayInput value={params.get('to') ?? ''} onChange={(to) => setParts({ to })} />
      </label>
      {(['periodUnknown', 'underway', 'awaitingResults'] as const).map((name) => (
        <label className="row" key={name}>
          <input
            type="checkbox"
            checked={params.get(name) === 'true'}
            onChange={(event) => setParts({ [name]: event.target.checked ? 'true' : null })}
          />
          {t(name)}
        </label>
      ))}
    </div>
  );
}
