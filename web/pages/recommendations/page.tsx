import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Query, Recommendation } from '../../api/records.js';
import { RecommendationChip, RECOMMENDATION_STATES, useRecommendationTexts } from '../../chips/recommendation.js';
import { ChoiceFilter, FlagFilter, UnitFilter } from '../../forms/list/filter-parts.js';
import { FoundPage, PAGE_SIZE } from '../../forms/list/found-page.js';
import { tableDay } from '../../ui/dates.js';
import { To, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { type Column, Records } from '../../ui/records.js';
import { SavedViews } from '../../views/saved-views.js';
import { useTexts } from './texts.js';

/** What units were asked to put right, over all rounds. */
export function Component() {
  const t = useTexts();
  const states = useRecommendationTexts();
  const [params, setParts] = useQueryParts();
  const query: Query<'/api/recommendations'> = {
    ...{
      open: params.get('open') === 'true' || undefined,
      state: textOf<'overdue'>(params, 'state'),
      organizationId: numberOf(params, 'organizationId'),
      sort: textOf(params, 'sort'),
    },
    ...{ asOf: textOf(params, 'asOf'), page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE },
  };
  const found = useQuery({
    queryKey: ['recommendations', query],
    queryFn: ({ signal }) => answer(api.GET('/api/recommendations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Recommendation>[] = [
    {
      ...{ key: 'text', head: t('recommendation') },
      cell: (row) => (
        <To to={`/inspections/${row.inspectionId}/recommendations`} className="two-lines">
          {row.text}
        </To>
      ),
    },
    { key: 'unit', head: t('unit'), cell: (row) => <To to={`/units/${row.organizationId}`}>{row.organization}</To> },
    { key: 'inspection', head: t('round'), cell: (row) => <span className="two-lines">{row.inspection}</span> },
    {
      ...{ key: 'deadline', head: t('deadline'), width: '130px', sort: 'deadline' },
      cell: (row) => tableDay(row.deadline),
    },
    { key: 'state', head: t('state'), width: '230px', cell: (row) => <RecommendationChip state={row.state} /> },
  ];
  return (
    <Page title={t('title')} actions={<SavedViews page="recommendations" />}>
      <div className="filter-grid no-print" role="search" aria-label={t('filters')}>
        <ChoiceFilter
          name="state"
          label={t('state')}
          empty={t('anyState')}
          options={RECOMMENDATION_STATES.map((value) => ({ value, label: states(value) }))}
        />
        <UnitFilter name="organizationId" label={t('unit')} />
        <FlagFilter name="open" label={t('openOnly')} />
      </div>
      <FoundPage query={found} empty={t('none')} lines={8}>
        {(items) => (
          <Records
            caption={t('title')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            sort={params.get('sort') ?? ''}
            onSort={(sort) => setParts({ sort })}
            tall
            keys
          />
        )}
      </FoundPage>
    </Page>
  );
}
