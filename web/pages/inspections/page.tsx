import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Query } from '../../api/records.js';
import { useInspectionColumns, useInspectionTexts } from '../../chips/inspection-columns.js';
import { ChoiceFilter, DayFilter, FlagFilter, UnitFilter, WordsFilter } from '../../forms/list/filter-parts.js';
import { FoundPage, PAGE_SIZE } from '../../forms/list/found-page.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { useGo } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Records } from '../../ui/records.js';
import { SavedViews } from '../../views/saved-views.js';
import { useTexts } from './texts.js';

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
  const [params] = useSearchParams();
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
      <FoundPage query={rounds} empty={t(filtered ? 'emptyFiltered' : 'empty')}>
        {(items) => <Records caption={t('title')} columns={columns} rows={items} rowKey={(row) => row.id} tall keys />}
      </FoundPage>
    </Page>
  );
}

function Filters() {
  const t = useTexts();
  const words = useInspectionTexts();
  return (
    <div className="filter-grid no-print" role="search" aria-label={t('filters')}>
      <WordsFilter name="q" label={t('find')} />
      <ChoiceFilter
        name="kind"
        label={t('kind')}
        empty={t('anyKind')}
        options={(['inspection', 'supervision'] as const).map((value) => ({ value, label: words(value) }))}
      />
      <UnitFilter name="leadId" label={t('lead')} />
      <DayFilter name="from" label={t('from')} />
      <DayFilter name="to" label={t('to')} />
      {(['periodUnknown', 'underway', 'awaitingResults'] as const).map((name) => (
        <FlagFilter key={name} name={name} label={t(name)} />
      ))}
    </div>
  );
}
