import { useQueries } from '@tanstack/react-query';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subYears } from 'date-fns/subYears';
import { ProblemNote } from '../../ui/states.js';
import { Figures } from './figures.js';
import {
  citedQuery,
  countOfRounds,
  dueRecommendations,
  lookAlikesQuery,
  openRecommendations,
  overviewQuery,
  ownDuties,
  pendingQuery,
} from './queries.js';
import { useTexts } from './texts.js';

interface Props {
  asOf: string | null;
  day: string;
}

/** What is late, what is due, what nobody has, and what was not put right. */
export function LeaderFigures({ asOf, day }: Props) {
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
  const [is, was] = [now.data, before.data];
  return (
    <Figures
      label={t('forLeader')}
      figures={[
        {
          ...{ name: t('overdue'), value: is?.tasks.overdue, was: was?.tasks.overdue },
          ...{ to: '/work?state=overdue', bad: true },
        },
        { name: t('dueSoon'), value: is?.dueSoon, was: was?.dueSoon, to: '/work?state=due_soon' },
        {
          ...{ name: t('unassigned'), value: is?.unassigned.total, was: was?.unassigned.total },
          to: '/documents?unassigned=true',
        },
        {
          ...{ name: t('notRemedied'), value: open.data?.total, was: openBefore.data?.total },
          to: '/recommendations?open=true',
        },
      ]}
    />
  );
}

/** What waits for the clerk's hand; `leads`: the leader's figures stand above and say the rest. */
export function ClerkFigures({ asOf, leads }: Props & { leads: boolean }) {
  const t = useTexts();
  const [overview, pending, cited, alike] = useQueries({
    queries: [overviewQuery(asOf), pendingQuery(1), citedQuery(asOf), lookAlikesQuery(1)],
  });
  const failed = [overview, pending, cited, alike].find(({ error }) => error);
  if (failed) return <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />;
  const own = [
    { name: t('proposals'), value: pending.data?.total, to: '#proposals' },
    { name: t('cited'), value: cited.data?.total, to: '/documents?cited=true' },
    { name: t('lookAlikes'), value: alike.data?.total, to: '/look-alikes?decidable=true' },
  ];
  const shared = [
    { name: t('unassigned'), value: overview.data?.unassigned.total, to: '/documents?unassigned=true' },
    { name: t('overdue'), value: overview.data?.tasks.overdue, to: '/work?state=overdue', bad: true },
  ];
  return <Figures label={t('forClerk')} figures={leads ? own : [shared[0]!, ...own, shared[1]!]} />;
}

/** Rounds that go on, units still without a result, and what is due to be put right. */
export function InspectorFigures({ asOf }: Props) {
  const t = useTexts();
  const [underway, awaiting, late, soon] = useQueries({
    queries: [
      countOfRounds('underway', asOf),
      countOfRounds('awaitingResults', asOf),
      dueRecommendations('overdue', asOf),
      dueRecommendations('dueSoon', asOf),
    ],
  });
  const failed = [underway, awaiting, late, soon].find(({ error }) => error);
  if (failed) return <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <Figures
      label={t('forInspector')}
      figures={[
        { name: t('underway'), value: underway.data?.total, to: '/inspections?underway=true' },
        { name: t('awaitingResults'), value: awaiting.data?.total, to: '/inspections?awaitingResults=true' },
        { name: t('remedyLate'), value: late.data?.total, to: '/recommendations?state=overdue', bad: true },
        { name: t('remedySoon'), value: soon.data?.total, to: '/recommendations?state=dueSoon' },
      ]}
    />
  );
}

/** The unit's own tasks. */
export function UnitFigures({ asOf, id }: Props & { id: number }) {
  const t = useTexts();
  const [duties, recommended] = useQueries({
    queries: [ownDuties(id, asOf), openRecommendations(asOf, 1, id)],
  });
  if (duties.error) return <ProblemNote error={duties.error} onRetry={() => void duties.refetch()} />;
  return (
    <Figures
      label={t('forUnit')}
      figures={[
        {
          ...{ name: t('ownOverdue'), value: duties.data?.overdue, bad: true },
          to: `/work?organizationId=${id}&state=overdue`,
        },
        { name: t('ownOpen'), value: duties.data?.open, to: `/work?organizationId=${id}&open=true` },
        {
          ...{ name: t('notRemedied'), value: recommended.data?.total },
          to: `/recommendations?organizationId=${id}&open=true`,
        },
      ]}
    />
  );
}
