import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client.js';
import type { Line, OrganizationRecord } from '../../api/records.js';
import { useInspectionColumns } from '../../chips/inspection-columns.js';
import { useOrganizationWords } from '../../chips/organization-words.js';
import { useTermName } from '../../chips/terms.js';
import { useTaskColumns } from '../../chips/task-columns.js';
import { useMay } from '../../frame/session.js';
import { Lost } from '../../frame/lost.js';
import { organizationQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { count, tableDay, textDay } from '../../ui/dates.js';
import { Facts } from '../../ui/facts.js';
import { To, useAsOf, useGo } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Records } from '../../ui/records.js';
import { EmptyState, Found, Note } from '../../ui/states.js';
import { Tabs } from '../../ui/tabs.js';
import { Correct } from './correct.js';
import { EndDrawer } from './end-drawer.js';
import { successorsQuery } from './queries.js';
import { useTexts } from './texts.js';
import './page.css';

const TABS = ['duties', 'inspections', 'documents', 'facts'] as const;

export function Component() {
  const t = useTexts();
  const words = useOrganizationWords();
  const { id: idText, tab = 'duties' } = useParams();
  const id = Number(idText);
  const unit = useQuery(organizationQuery(id));
  const successors = useQuery(successorsQuery(id));
  const go = useGo();
  const asOf = useAsOf();
  const mayWrite = useMay()('organizations:write') && !asOf;
  const [ending, setEnding] = useState(false);
  const correcting = tab === 'correct' && mayWrite;
  if (!TABS.includes(tab as 'duties') && !correcting) return <Lost />;
  const next = (successors.data?.items ?? []).map((row) => (
    <span key={row.id}>
      {t(`kinds.${row.kind as 'merged'}`)} <To to={`/units/${row.organizationId}`}>{row.organization}</To>
      {row.on && ` ${textDay(row.on)}`}.{' '}
    </span>
  ));
  return (
    <Found query={unit}>
      {(record) => (
        <Page
          title={record.name}
          above={
            <nav className="small no-print" aria-label={t('units')}>
              <To to="/units">{t('units')}</To>
            </nav>
          }
          facts={[words.system(record.system), words.level(record.level), record.parent, words.lifetime(record)]
            .filter(Boolean)
            .join(', ')}
          actions={
            mayWrite &&
            !correcting && (
              <>
                {!record.endedOn && <Button onClick={() => setEnding(true)}>{t('end')}</Button>}
                <Button onClick={() => go(`/units/${id}/correct`)}>{t('correct')}</Button>
              </>
            )
          }
        >
          {record.endedOn && (
            <Note tone="grey">
              {t('ended', { day: textDay(record.endedOn) })} {next}
            </Note>
          )}
          <Tabs
            label={t('tabs.label')}
            base={`/units/${id}`}
            tabs={TABS.map((key) => ({ key, name: t(`tabs.${key}`) }))}
          />
          {tab === 'duties' && <Duties id={id} />}
          {tab === 'inspections' && <Inspections id={id} />}
          {tab === 'documents' && <Documents id={id} />}
          {tab === 'facts' && <UnitFacts record={record} />}
          {correcting && <Correct record={record} />}
          <EndDrawer record={record} open={ending} onClose={() => setEnding(false)} />
        </Page>
      )}
    </Found>
  );
}

function Duties({ id }: { id: number }) {
  const t = useTexts();
  const asOf = useAsOf();
  const columns = useTaskColumns({ without: ['unit'] });
  const duties = useQuery({
    queryKey: ['assignments', 'obligations', id, asOf],
    queryFn: () =>
      answer(
        api.GET('/api/organizations/{id}/obligations', { params: { path: { id }, query: { asOf, pageSize: 200 } } }),
      ),
  });
  return (
    <Found query={duties}>
      {({ items, total, open, overdue }) =>
        items.length === 0 ? (
          <EmptyState>{t('dutiesNone')}</EmptyState>
        ) : (
          <>
            <p>{t('dutiesOf', { open: count(open), overdue: count(overdue), total: count(total) })}</p>
            <Records caption={t('tabs.duties')} columns={columns} rows={items} rowKey={(row) => row.id} keys />
          </>
        )
      }
    </Found>
  );
}

function Inspections({ id }: { id: number }) {
  const t = useTexts();
  const asOf = useAsOf();
  const resultName = useTermName('result_scale');
  const columns = useInspectionColumns<Line<'/api/organizations/{id}/inspections'>>();
  const inspections = useQuery({
    queryKey: ['inspections', 'of-unit', id, asOf],
    queryFn: () =>
      answer(
        api.GET('/api/organizations/{id}/inspections', { params: { path: { id }, query: { asOf, pageSize: 200 } } }),
      ),
  });
  return (
    <Found query={inspections}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{t('inspectionsNone')}</EmptyState>
        ) : (
          <Records
            caption={t('tabs.inspections')}
            columns={[
              ...columns,
              {
                ...{ key: 'result', head: t('result') },
                cell: (row) =>
                  row.result ? [resultName(row.result), tableDay(row.concludedOn)].filter(Boolean).join(', ') : '',
              },
            ]}
            rows={items}
            rowKey={(row) => row.id}
            keys
          />
        )
      }
    </Found>
  );
}

function Documents({ id }: { id: number }) {
  const t = useTexts();
  const asOf = useAsOf();
  const documents = useQuery({
    queryKey: ['documents', 'of-unit', id, asOf],
    queryFn: () => answer(api.GET('/api/documents', { params: { query: { issuerId: id, asOf, pageSize: 50 } } })),
  });
  return (
    <Found query={documents}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{t('documentsNone')}</EmptyState>
        ) : (
          <div className="panel stack tight">
            {items.map((row) => (
              <div key={row.id}>
                <To to={`/documents/${row.id}`} className="number">
                  {row.number ?? row.title}
                </To>
                , {textDay(row.issuedOn)}
                <div className="two-lines muted">{row.title}</div>
              </div>
            ))}
            <To to={`/documents?issuerId=${id}`}>{t('allDocuments')}</To>
          </div>
        )
      }
    </Found>
  );
}

function UnitFacts({ record }: { record: OrganizationRecord }) {
  const t = useTexts();
  const words = useOrganizationWords();
  const dated = (from: string | null, to: string | null) => [tableDay(from), tableDay(to)].filter(Boolean).join(' – ');
  return (
    <section className="panel stack">
      {record.unconfirmed && <Note tone="amber">{t('unconfirmed')}</Note>}
      <Facts
        items={[
          [t('name'), record.name],
          [t('shortName'), record.shortName],
          [t('code'), record.code],
          [t('system'), words.system(record.system)],
          [t('level'), words.level(record.level)],
          [t('lifetime'), words.lifetime(record)],
          [t('parent'), record.parentId && <To to={`/units/${record.parentId}`}>{record.parent}</To>],
          [
            t('names'),
            record.names.length > 1 && (
              <ul>
                {record.names.map(({ name, from, to }) => (
                  <li key={name}>
                    {name} {dated(from, to)}
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('aliases'), record.aliases.join(', ')],
          [t('collectives'), record.collectives.join(', ')],
          [t('note'), record.note],
          [t('source'), record.source],
        ]}
      />
    </section>
  );
}
