import { useQuery } from '@tanstack/react-query';
import { count } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { Found } from '../../ui/states.js';
import { overviewQuery } from './queries.js';
import { useTexts } from './texts.js';

const BUCKETS = ['upTo30', 'upTo60', 'upTo120', 'over120'] as const;
const SHOWN = 8;

/** The units with most overdue tasks, by days late. */
export function Slowest({ asOf }: { asOf: string | null }) {
  const t = useTexts();
  const overview = useQuery(overviewQuery(asOf));
  return (
    <section className="panel stack tight">
      <h2>{t('slowest')}</h2>
      <Found query={overview}>
        {({ overdueUnits }) => {
          if (overdueUnits.length === 0) return <p className="muted">{t('slowestNone')}</p>;
          const most = Math.max(...overdueUnits.map((unit) => unit.count));
          return (
            <>
              <ul className="bars">
                {overdueUnits.slice(0, SHOWN).map((unit) => (
                  <li key={unit.organizationId}>
                    <To to={`/work?state=overdue&organizationId=${unit.organizationId}`}>{unit.organization}</To>
                    <span className="bar" aria-hidden="true">
                      {BUCKETS.map((bucket) => (
                        <span
                          key={bucket}
                          className={`bar-part ${bucket}`}
                          style={{ width: `${(100 * unit[bucket]) / most}%` }}
                        />
                      ))}
                    </span>
                    <span
                      className="end"
                      title={BUCKETS.map((bucket) => `${t(`buckets.${bucket}`)}: ${unit[bucket]}`).join('; ')}
                    >
                      <To to={`/work?state=overdue&organizationId=${unit.organizationId}`}>{count(unit.count)}</To>
                      <span className="unseen">{t('tasksOf', { count: unit.count })}</span>
                    </span>
                  </li>
                ))}
              </ul>
              <ul className="row small muted">
                {BUCKETS.map((bucket) => (
                  <li key={bucket} className="row">
                    <span className={`bar-key ${bucket}`} aria-hidden="true" />
                    {t(`buckets.${bucket}`)}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Found>
    </section>
  );
}
