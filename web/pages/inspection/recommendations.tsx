import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { acts, type ActName } from '../../../src/inspections/recommendation-acts.js';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { ProblemError } from '../../api/problem.js';
import type { InspectionRecord, Recommendation } from '../../api/records.js';
import { RecommendationChip } from '../../chips/recommendation.js';
import { useMay } from '../../frame/session.js';
import { Button, Drawer } from '../../ui/antd.js';
import { tableDay } from '../../ui/dates.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, TextArea, TextInput } from '../../ui/field.js';
import { To, useAsOf } from '../../ui/link.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { actOn, recommendationsQuery, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

const NAMES = Object.keys(acts) as ActName[];
/** The acts that may follow, by the service's own table. */
const offered = ({ phase }: Recommendation): ActName[] =>
  NAMES.filter((name) => (acts[name].after as readonly string[]).includes(phase));

export function Recommendations({ record }: { record: InspectionRecord }) {
  const t = useTexts();
  const may = useMay();
  const asOf = useAsOf();
  const mayAct = may('recommendations:act') && !asOf;
  const recommendations = useQuery(recommendationsQuery(record.id));
  const [acting, setActing] = useState<{ act: ActName; row: Recommendation } | null>(null);
  const columns: Column<Recommendation>[] = [
    { key: 'unit', head: t('unit'), cell: (row) => <To to={`/units/${row.organizationId}`}>{row.organization}</To> },
    { key: 'text', head: t('recommendation'), cell: (row) => row.text },
    { key: 'deadline', head: t('deadline'), width: '110px', cell: (row) => tableDay(row.deadline) },
    { key: 'state', head: t('state'), cell: (row) => <RecommendationChip state={row.state} /> },
    {
      ...{ key: 'acts', head: '' },
      cell: (row) =>
        mayAct ? (
          <span className="row no-print">
            {offered(row).map((act) => (
              <Button key={act} size="small" onClick={() => setActing({ act, row })}>
                {t(`acts.${act}`)}
              </Button>
            ))}
          </span>
        ) : (
          ''
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
        title={acting ? t(`acts.${acting.act}`) : ''}
        size={440}
        destroyOnHidden
      >
        {acting && <ActForm {...acting} onDone={() => setActing(null)} />}
      </Drawer>
    </>
  );
}

function ActForm({ act, row, onDone }: { act: ActName; row: Recommendation; onDone(): void }) {
  const t = useTexts();
  const needs = acts[act].needs as readonly string[];
  const [facts, setFacts] = useState({ on: today(new Date()), reason: '', evidence: '', deadline: '', grantedBy: '' });
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const write = useWrite(
    ({ on, ...rest }: typeof facts, key) =>
      actOn(
        row.id,
        row.version,
        { act, on, ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.trim() || null])) },
        key,
      ),
    { touches: TOUCHES, onDone },
  );
  const problem = write.error instanceof ProblemError ? write.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate(facts);
      }}
    >
      <p className="muted">
        {row.organization}: {row.text}
      </p>
      <Field label={t('on')} error={problem?.of('on')}>
        <DayInput value={facts.on} onChange={(on) => set({ on })} />
      </Field>
      {needs.includes('evidence') && (
        <Field label={t('evidence')} error={problem?.of('evidence')}>
          <TextArea value={facts.evidence} onChange={(evidence) => set({ evidence })} autoFocus />
        </Field>
      )}
      {needs.includes('deadline') && (
        <Field label={t('newDeadline')} error={problem?.of('deadline')}>
          <DayInput value={facts.deadline} onChange={(deadline) => set({ deadline })} />
        </Field>
      )}
      {needs.includes('grantedBy') && (
        <Field label={t('grantedBy')} error={problem?.of('grantedBy')}>
          <TextInput value={facts.grantedBy} onChange={(grantedBy) => set({ grantedBy })} />
        </Field>
      )}
      {needs.includes('reason') && (
        <Field label={t('reason')} error={problem?.of('reason')}>
          <TextArea value={facts.reason} onChange={(reason) => set({ reason })} />
        </Field>
      )}
      {write.error && <ProblemNote error={write.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={write.isPending}>
          {t(`acts.${act}`)}
        </Button>
      </div>
    </form>
  );
}
