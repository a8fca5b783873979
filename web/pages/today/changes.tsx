import { useQuery } from '@tanstack/react-query';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import { useState } from 'react';
import type { Line } from '../../api/records.js';
import { addressOf } from '../../chips/changed-record.js';
import { count, moment } from '../../ui/dates.js';
import { DayInput } from '../../ui/day-input.js';
import { To } from '../../ui/link.js';
import { Found } from '../../ui/states.js';
import { changesQuery } from './queries.js';
import { useTexts } from './texts.js';

type Change = Line<'/api/changes'>;

const SHOWN_FIRST = 40;
const MOST_SHOWN = 200;

/** What has changed since a day, in sentences. */
export function Changes({ day, asOf }: { day: string; asOf: string | null }) {
  const t = useTexts();
  const [since, setSince] = useState(() => formatISO(subDays(parseISO(day), 6), { representation: 'date' }));
  const [shown, setShown] = useState(SHOWN_FIRST);
  const changes = useQuery(changesQuery(since, asOf, shown));
  return (
    <section className="panel stack tight">
      <div className="change-head">
        <h2>{t('changes')}</h2>
        <label className="row">
          <span className="small muted">{t('since')}</span>
          <span className="since">
            <DayInput value={since} onChange={(chosen) => chosen && setSince(chosen)} />
          </span>
        </label>
      </div>
      <Found query={changes}>
        {({ items, total, more }) =>
          total === 0 ? (
            <p className="muted">{t('changesNone')}</p>
          ) : (
            <>
              <ol className="change-list">
                {together(items).map(({ change, others }) => (
                  <li key={change.position}>
                    <ChangeLink change={change}>{change.sentence}</ChangeLink>
                    {others > 0 && <span> {t('andOthers', { count: count(others) })}</span>}
                    <span className="small muted"> {moment(change.at)}</span>
                  </li>
                ))}
              </ol>
              {total > items.length && items.length < MOST_SHOWN ? (
                <button type="button" className="plain-button" onClick={() => setShown(MOST_SHOWN)}>
                  {t('all')} ({count(total)})
                </button>
              ) : (
                (more || total > items.length) && <p className="small muted">{t('changesMore')}</p>
              )}
            </>
          )
        }
      </Found>
    </section>
  );
}

/** The same act of the same person on one document or round, one after the other: one line. */
function together(items: Change[]): { change: Change; others: number }[] {
  const lines: { change: Change; others: number }[] = [];
  for (const change of items) {
    const last = lines.at(-1);
    const same = (['actor', 'action', 'documentId', 'otherId', 'inspectionId'] as const).every(
      (name) => last?.change[name] === change[name],
    );
    if (last && same && (change.documentId ?? change.inspectionId) !== null) last.others++;
    else lines.push({ change, others: 0 });
  }
  return lines;
}

function ChangeLink({ change, children }: { change: Change; children: string }) {
  const to = addressOf(change);
  return to ? <To to={to}>{children}</To> : <span>{children}</span>;
}
