import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Query, Recommendation } from '../../api/records.js';
import { RecommendationChip, RECOMMENDATION_STATES, useRecommendationTexts } from '../../chips/recommendation.js';
import { OrganizationPicker, organizationQuery } from '../../pickers/organization-picker.js';
import { tableDay } from '../../ui/dates.js';
import { Select } from '../../ui/field.js';
import { To, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { SavedViews } from '../../views/saved-views.js';
import { useTexts } from './texts.js';

const PAGE_SIZE = 50;

/** What units were asked to put right, over all rounds. */
export function Component() {
  const t = useTexts();
  const states = useRecommendationTexts();
  const [params, setParts] = useQueryParts();
  const unitId = numberOf(params, 'organizationId');
  const unit = useQuery({ ...organizationQuery(unitId ?? 0), enabled: unitId !== undefined });
  const query: Query<'/api/recommendations'> = {
    ...{
      open: params.get('open') === 'true' || undefined,
      state: textOf<'overdue'>(params, 'state'),
      organizationId: unitId,
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
    { key: 'deadline', head: t('deadline'), width: '110px', cell: (row) => tableDay(row.deadline) },
    { key: 'state', head: t('state'), width: '230px', cell: (row) => <RecommendationChip state={row.state} /> },
  ];
  return (
    <Page title={t('title')} actions={<SavedViews page="recommendations" />}>
      <div className="filter-grid no-print">
        <Select
          label={t('state')}
          value={params.get('state') ?? ''}
          onChange={(state) => setParts({ state })}
          empty={t('anyState')}
          options={RECOMMENDATION_STATES.map((value) => ({ value, label: states(value) }))}
        />
        <OrganizationPicker
          label={t('unit')}
          placeholder={t('unit')}
          value={unitId ? { id: unitId, name: unit.data?.name ?? '…' } : null}
          onChange={(value) => setParts({ organizationId: value && String(value.id) })}
        />
        <label className="row">
          <input
            type="checkbox"
            checked={params.get('open') === 'true'}
            onChange={(event) => setParts({ open: event.target.checked ? 'true' : null })}
          />
          {t('openOnly')}
        </label>
      </div>
      <Found query={found} lines={8}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>{t('none')}</EmptyState>
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
