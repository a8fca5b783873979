import { useQuery } from '@tanstack/react-query';
import type { InspectionRecord, Subject } from '../../api/records.js';
import { useDisciplineName } from '../../chips/discipline.js';
import { ResultChip } from '../../chips/result.js';
import { periodOf } from '../../chips/inspection-columns.js';
import { useTermName } from '../../chips/terms.js';
import { useMay } from '../../frame/session.js';
import { OrganizationPicker } from '../../pickers/organization-picker.js';
import { tableDay } from '../../ui/dates.js';
import { Facts } from '../../ui/facts.js';
import { To } from '../../ui/link.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { nameUnits, subjectsQuery, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

export function Overview({ record }: { record: InspectionRecord }) {
  const t = useTexts();
  const mayWrite = useMay()('inspections:write') && record.whole;
  const formName = useTermName('inspection_form');
  const disciplineName = useDisciplineName();
  const subjects = useQuery(subjectsQuery(record.id));
  const name = useWrite((id: number, key) => nameUnits(record.id, [id], key), { touches: TOUCHES });
  const columns: Column<Subject>[] = [
    { key: 'unit', head: t('unit'), cell: (row) => <To to={`/units/${row.organizationId}`}>{row.organization}</To> },
    { key: 'result', head: t('result'), cell: (row) => (row.result ? <ResultChip result={row.result} /> : '') },
    { key: 'concludedOn', head: t('concludedOn'), cell: (row) => tableDay(row.concludedOn) },
    { key: 'remedyDue', head: t('remedyDue'), cell: (row) => tableDay(row.remedyDue) },
    {
      key: 'findings',
      head: t('findingsCount'),
      align: 'end',
      cell: (row) => (row.findings ? String(row.findings) : ''),
    },
    {
      key: 'open',
      head: t('openRecommendations'),
      align: 'end',
      cell: (row) => (row.openRecommendations ? String(row.openRecommendations) : ''),
    },
  ];
  return (
    <div className="columns">
      <section className="stack">
        <h2>{t('units')}</h2>
        {mayWrite && (
          <div className="name-unit no-print">
            <OrganizationPicker
              label={t('nameUnit')}
              placeholder={t('nameUnit')}
              value={null}
              onChange={(unit) => unit && name.mutate(unit.id)}
            />
          </div>
        )}
        {name.error && <ProblemNote error={name.error} />}
        <Found query={subjects}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState>{t('noUnits')}</EmptyState>
            ) : (
              <Records caption={t('units')} columns={columns} rows={items} rowKey={(row) => row.organizationId} keys />
            )
          }
        </Found>
      </section>
      <section className="panel">
        <Facts
          items={[
            [t('form'), record.form && formName(record.form)],
            [t('topic'), record.topic],
            [
              t('documents'),
              record.documents.length > 0 && (
                <ul>
                  {record.documents.map((document) => (
                    <li key={document.id}>
                      <To to={`/documents/${document.id}`}>{document.number ?? document.id}</To>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t('lead'), record.leadId && <To to={`/units/${record.leadId}`}>{record.lead}</To>],
            [t('period'), periodOf(record) || t('noPeriod')],
            [t('decision'), record.decision],
            [t('members'), record.memberCount],
            [
              t('disciplines'),
              (record.disciplines ?? []).length > 0 && (
                <ul>
                  {record.disciplines!.map(({ form, count }) => (
                    <li key={form}>{`${disciplineName(form)}: ${count}`}</li>
                  ))}
                </ul>
              ),
            ],
            [t('note'), record.note],
            [t('source'), record.source],
          ]}
        />
      </section>
    </div>
  );
}
