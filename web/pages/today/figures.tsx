import { useQueries } from '@tanstack/react-query';
import { subYears } from 'date-fns/subYears';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { count } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { ProblemNote, Skeleton } from '../../ui/states.js';
import { openRecommendations, overviewQuery } from './queries.js';
import { useTexts } from './texts.js';

/** Four figures, each a link to exactly the rows that it counts. */
export function Figures({ asOf, day }: { asOf: string | null; day: string }) {
  const t = useTexts();
  const lastYear = formatISO(subYears(parseISO(day), 1), { representation: 'date' });
  const [now, before, open, openBefore] = useQueries({
    queries: [
      overviewQuery(asOf),
      overviewQuery(lastYear),
      openRecommendations(asOf, 1),
      openRecommendations(lastYear, 1),
    ],
  });
  if (now.error) return <ProblemNote error={now.error} onRetry={() => void now.refetch()} />;
  if (!now.data) return <Skeleton lines={3} />;
  const figures = [
    ['overdue', now.data.tasks.overdue, before.data?.tasks.overdue, '/work?state=overdue'],
    ['dueSoon', now.data.dueSoon, before.data?.dueSoon, '/work?state=due_soon'],
    ['unassigned', now.data.unassigned.total, before.data?.unassigned.total, '#waiting'],
    ['notRemedied', open.data?.total, openBefore.data?.total, '/recommendations?open=true'],
  ] as const;
  return (
    <ul className="figures">
      {figures.map(([name, value, was, to]) => (
        <li key={name} className="panel">
          <FigureLink to={to}>
            <span className="figure-name">{t(name)}</span>
            <span className={`figure ${name === 'overdue' && value ? 'bad' : ''}`}>
              {value === undefined ? '…' : count(value)}
            </span>
          </FigureLink>
          {value !== undefined && was !== undefined && (
            <span className="small muted">
              {value === was
                ? t('same')
                : t('change', { sign: value > was ? '+' : '−', count: count(Math.abs(value - was)) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A place on this page is a plain link; another page keeps the day. */
function FigureLink({ to, children }: { to: string; children: React.ReactNode }) {
  return to.startsWith('#') ? (
    <a href={to} className="figure-link">
      {children}
    </a>
  ) : (
    <To to={to} className="figure-link">
      {children}
    </To>
  );
}
