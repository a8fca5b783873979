import { useQuery } from '@tanstack/react-query';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import type { ReactNode } from 'react';
import { useInspectionTexts, periodOf } from '../../chips/inspection-columns.js';
import { RecommendationChip } from '../../chips/recommendation.js';
import { useTaskColumns } from '../../chips/task-columns.js';
import { Button } from '../../ui/antd.js';
import { count, textDay } from '../../ui/dates.js';
import { To, useGo } from '../../ui/link.js';
import { Records } from '../../ui/records.js';
import { Found } from '../../ui/states.js';
import { issuedQuery, latestQuery, openRecommendations, overviewQuery, ownDuties, recentRounds } from './queries.js';
import { useTexts } from './texts.js';

interface DocumentLike {
  id: number;
  number: string | null;
  title: string;
  issuedOn: string | null;
  issuer?: string | null;
}

function DocumentList({ items }: { items: DocumentLike[] }) {
  return (
    <ul className="today-list">
      {items.map((row) => (
        <li key={row.id}>
          <To to={`/documents/${row.id}`} className="number">
            {row.number ?? row.title}
          </To>
          <span className="muted"> {[textDay(row.issuedOn), row.issuer].filter(Boolean).join(', ')}</span>
          {row.number && <div className="two-lines small">{row.title}</div>}
        </li>
      ))}
    </ul>
  );
}

function Box({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section className="panel stack tight" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const SHOWN = 6;

/** Directives that nobody was given. */
export function Waiting({ asOf }: { asOf: string | null }) {
  const t = useTexts();
  const overview = useQuery(overviewQuery(asOf));
  return (
    <Box id="waiting" title={t('waiting')}>
      <Found query={overview}>
        {({ unassigned: { items, total } }) =>
          total === 0 ? (
            <p className="muted">{t('waitingNone')}</p>
          ) : (
            <>
              <DocumentList items={items.slice(0, SHOWN)} />
              <p>
                <To to="/documents?unassigned=true">
                  {t('all')} ({count(total)})
                </To>
              </p>
            </>
          )
        }
      </Found>
    </Box>
  );
}

export function Latest({ asOf, mayRead }: { asOf: string | null; mayRead: boolean }) {
  const t = useTexts();
  const go = useGo();
  const latest = useQuery(latestQuery(asOf));
  return (
    <Box title={t('latest')}>
      <Found query={latest}>
        {({ items }) =>
          items.length === 0 ? (
            <>
              <p className="muted">{t('latestNone')}</p>
              {mayRead && (
                <div>
                  <Button onClick={() => go('/reading')}>{t('read')}</Button>
                </div>
              )}
            </>
          ) : (
            <>
              <DocumentList items={items} />
              <p>
                <To to="/documents?sort=-id">{t('all')}</To>
              </p>
            </>
          )
        }
      </Found>
    </Box>
  );
}

export function NewThisWeek({ day, asOf }: { day: string; asOf: string | null }) {
  const t = useTexts();
  const from = formatISO(subDays(parseISO(day), 6), { representation: 'date' });
  const issued = useQuery(issuedQuery(from, day, asOf));
  return (
    <Box title={t('newThisWeek')}>
      <Found query={issued} lines={3}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="muted">{t('newNone')}</p>
          ) : (
            <>
              <DocumentList items={items} />
              <p>
                <To to={`/documents?issuedFrom=${from}&issuedTo=${day}`}>
                  {t('all')} ({count(total)})
                </To>
              </p>
            </>
          )
        }
      </Found>
    </Box>
  );
}

export function Rounds({ asOf }: { asOf: string | null }) {
  const t = useTexts();
  const words = useInspectionTexts();
  const rounds = useQuery(recentRounds(asOf));
  return (
    <Box title={t('rounds_')}>
      <Found query={rounds}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('roundsNone')}</p>
          ) : (
            <ul className="today-list">
              {items.map((row) => (
                <li key={row.id}>
                  <To to={`/inspections/${row.id}`}>{row.title}</To>
                  <div className="small muted">
                    {[words(row.kind as 'inspection'), row.collective ?? row.lead, periodOf(row) || words('noPeriod')]
                      .filter(Boolean)
                      .join(', ')}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Found>
    </Box>
  );
}

export function Due({ asOf }: { asOf: string | null }) {
  const t = useTexts();
  const open = useQuery(openRecommendations(asOf, 8));
  return (
    <Box title={t('due')}>
      <Found query={open} lines={3}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="muted">{t('dueNone')}</p>
          ) : (
            <>
              <ul className="today-list">
                {items.map((row) => (
                  <li key={row.id}>
                    <To to={`/inspections/${row.inspectionId}/recommendations`} className="two-lines">
                      {row.text}
                    </To>
                    <div className="row small muted">
                      {row.organization} {textDay(row.deadline)} <RecommendationChip state={row.state} />
                    </div>
                  </li>
                ))}
              </ul>
              <p>
                <To to="/recommendations?open=true">
                  {t('all')} ({count(total)})
                </To>
              </p>
            </>
          )
        }
      </Found>
    </Box>
  );
}

export function OwnDuties({ id, unit, asOf }: { id: number; unit: string; asOf: string | null }) {
  const t = useTexts();
  const duties = useQuery(ownDuties(id, asOf));
  const columns = useTaskColumns({ without: ['unit', 'role'] });
  return (
    <section className="stack tight">
      <h2>{t('own', { unit })}</h2>
      <Found query={duties}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="panel muted">{t('ownNone')}</p>
          ) : (
            <Records caption={t('own', { unit })} columns={columns} rows={items} rowKey={(row) => row.id} keys />
          )
        }
      </Found>
    </section>
  );
}
