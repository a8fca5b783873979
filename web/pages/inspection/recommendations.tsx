import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { acts, type ActName } from '../../../src/inspections/recommendation-acts.js';
import type { InspectionRecord, Recommendation } from '../../api/records.js';
import { RecommendationChip } from '../../chips/recommendation.js';
import { ActForm } from '../../forms/acts/act-form.js';
import { Button, Drawer } from '../../ui/antd.js';
import { tableDay } from '../../ui/dates.js';
import { To, useAsOf } from '../../ui/link.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { actOn, recommendationsQuery, TOUCHES } from './queries.js';
import { RecommendationActs } from './recommendation-acts.js';
import { useTexts } from './texts.js';

const NAMES = Object.keys(acts) as ActName[];
/** The acts that may follow, by the service's own table, and are this reader's: the unit's own people remedy. */
const offered = ({ phase, mayRemedy, mayDecide }: Recommendation): ActName[] =>
  NAMES.filter((name) => {
    const { after, by } = acts[name];
    return (after as readonly string[]).includes(phase) && (by === 'unit' ? mayRemedy : mayDecide);
  });

export function Recommendations({ record }: { record: InspectionRecord }) {
  const t = useTexts();
  const asOf = useAsOf();
  const recommendations = useQuery(recommendationsQuery(record.id));
  const [acting, setActing] = useState<{ act: ActName | null; row: Recommendation } | null>(null);
  const columns: Column<Recommendation>[] = [
    { key: 'unit', head: t('unit'), cell: (row) => <To to={`/units/${row.organizationId}`}>{row.organization}</To> },
    {
      ...{ key: 'text', head: t('recommendation') },
      cell: (row) => (
        <button type="button" className="plain-button" onClick={() => setActing({ act: null, row })}>
          {row.text}
        </button>
      ),
    },
    { key: 'deadline', head: t('deadline'), width: '110px', cell: (row) => tableDay(row.deadline) },
    { key: 'state', head: t('state'), cell: (row) => <RecommendationChip state={row.state} /> },
    {
      ...{ key: 'acts', head: '' },
      cell: (row) =>
        asOf ? (
          ''
        ) : (
          <span className="row no-print">
            {offered(row).map((act) => (
              <Button key={act} size="small" onClick={() => setActing({ act, row })}>
                {t(`acts.${act}`)}
              </Button>
            ))}
          </span>
        ),
    },
  ];
  return (
    <>
      <Found query={recommendations}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{t('noRecommendations')}</EmptyState>
          ) : (
            <Records caption={t('tabs.recommendations')} columns={columns} rows={items} rowKey={(row) => row.id} keys />
          )
        }
      </Found>
      <Drawer
        open={acting !== null}
        onClose={() => setActing(null)}
        title={acting ? (acting.act ? t(`acts.${acting.act}`) : t('recommendation')) : ''}
        size={440}
        destroyOnHidden
      >
        {acting && (
          <div className="stack">
            <p className="prose">
              {acting.row.organization}: {acting.row.text}
            </p>
            <RecommendationActs id={acting.row.id} />
            {acting.act && (
              <ActForm
                needs={acts[acting.act].needs}
                name={t(`acts.${acting.act}`)}
                files={`/api/recommendations/${acting.row.id}/attachments`}
                touches={TOUCHES}
                perform={(facts, key) => actOn(acting.row.id, acting.row.version, { act: acting.act!, ...facts }, key)}
                onDone={() => setActing(null)}
              />
            )}
          </div>
        )}
      </Drawer>
    </>
  );
}
