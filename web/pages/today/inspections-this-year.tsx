import { useQuery } from '@tanstack/react-query';
import { useInspectionTexts } from '../../chips/inspection-columns.js';
import { count } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { Found } from '../../ui/states.js';
import { statisticsQuery } from './queries.js';
import { useTexts } from './texts.js';

/** Counts of this year beside those until the same day last year. */
export function InspectionsThisYear({ day }: { day: string }) {
  const t = useTexts();
  const words = useInspectionTexts();
  const from = `${day.slice(0, 4)}-01-01`;
  const statistics = useQuery(statisticsQuery(from, day));
  return (
    <section className="panel stack tight">
      <h2>{t('inspections')}</h2>
      <Found query={statistics} lines={4}>
        {({ totals, unknownPeriod, period, before }) => (
          <>
            <table className="small-table">
              <thead>
                <tr>
                  <th scope="col">{t('kind')}</th>
                  {(['rounds', 'organizations', 'members'] as const).map((name) => (
                    <th scope="col" className="end" key={name}>
                      {t(name)}
                      <div className="small muted">
                        {t('now')} / {t('before')}
                      </div>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {totals.map((row) => (
                  <tr key={row.kind}>
                    <th scope="row">{words(row.kind as 'inspection')}</th>
                    <td className="end beside-text">
                      <To to={roundsOf(row.kind, period)}>{count(row.now.rounds)}</To> /{' '}
                      <To to={roundsOf(row.kind, before)}>{count(row.before.rounds)}</To>
                    </td>
                    <td className="end">
                      {count(row.now.organizations)} / {count(row.before.organizations)}
                    </td>
                    <td className="end">
                      {count(row.now.members)} / {count(row.before.members)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {unknownPeriod.facts > 0 && (
              <p className="small">
                <To to="/inspections?periodUnknown=true&counted=true">{unknownPeriod.message}</To>
              </p>
            )}
          </>
        )}
      </Found>
    </section>
  );
}

/** Exactly the rounds that the statistics count. */
const roundsOf = (kind: string, { from, to }: { from: string; to: string }) =>
  `/inspections?kind=${kind}&from=${from}&to=${to}&counted=true`;
