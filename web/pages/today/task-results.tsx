import { useQuery } from '@tanstack/react-query';
import { count } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { Found } from '../../ui/states.js';
import { overviewQuery } from './queries.js';
import { useTexts } from './texts.js';

const ROWS = [
  ['doneOnTime', '/work?state=done_on_time'],
  ['doneLate', '/work?state=done_late'],
  ['inTime', '/work?open=true&dueFrom='],
  ['overdue', '/work?state=overdue'],
] as const;

/** The official arithmetic of tasks, with the base of each rate. */
export function TaskResults({ asOf, day }: { asOf: string | null; day: string }) {
  const t = useTexts();
  const overview = useQuery(overviewQuery(asOf));
  return (
    <section className="panel stack tight">
      <h2>{t('results')}</h2>
      <Found query={overview} lines={4}>
        {({ tasks }) => (
          <>
            <table className="small-table">
              <tbody>
                {ROWS.map(([name, to]) => (
                  <tr key={name}>
                    <th scope="row">{t(`resultRows.${name}`)}</th>
                    <td className="end">
                      <To to={name === 'inTime' ? to + day : to}>{count(tasks[name])}</To>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {tasks.onTimeRate.percent !== null && <p className="small muted">{t('onTime', rate(tasks.onTimeRate))}</p>}
            {tasks.overdueRate.percent !== null && <p className="small muted">{t('rate', rate(tasks.overdueRate))}</p>}
          </>
        )}
      </Found>
    </section>
  );
}

const rate = ({ part, of, percent }: { part: number; of: number; percent: number | null }) => ({
  ...{ part: count(part), of: count(of), percent: count(percent ?? 0) },
});
