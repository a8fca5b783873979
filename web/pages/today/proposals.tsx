import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, once, seen } from '../../api/client.js';
import type { Line } from '../../api/records.js';
import { Button } from '../../ui/antd.js';
import { textDay } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { pendingQuery } from './queries.js';
import { useTexts } from './texts.js';

const SHOWN_FIRST = 6;
const MOST_SHOWN = 200;

/** Relations that texts propose; one press confirms. */
export function Proposals() {
  const t = useTexts();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const pending = useQuery(pendingQuery(shown));
  return (
    <section className="panel stack tight" id="proposals">
      <h2>{t('proposals')}</h2>
      <Found query={pending}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="muted">{t('proposalsNone')}</p>
          ) : (
            <>
              <ul className="today-list">
                {items.map((row) => (
                  <Proposal key={row.id} row={row} />
                ))}
              </ul>
              {total > items.length && items.length < MOST_SHOWN && (
                <button type="button" className="plain-button" onClick={() => setShown(MOST_SHOWN)}>
                  {t('all')} ({total})
                </button>
              )}
            </>
          )
        }
      </Found>
    </section>
  );
}

function Proposal({ row }: { row: Line<'/api/relations/pending'> }) {
  const t = useTexts();
  const confirm = useWrite(
    ({ id, version }: { id: number; version: number }, key) =>
      answer(
        api.POST('/api/relations/{id}/confirmation', {
          params: { path: { id } },
          headers: { ...seen(version), ...once(key) },
        }),
      ),
    { touches: ['relations', 'documents', 'changes'] },
  );
  return (
    <li className="stack tight">
      <div>
        <To to={`/documents/${row.fromId}/relations`} className="number">
          {row.fromNumber ?? row.fromTitle}
        </To>{' '}
        {row.phrase}{' '}
        <To to={`/documents/${row.toId}`} className="number">
          {row.toNumber ?? row.toTitle}
        </To>
        <span className="muted"> {textDay(row.toIssuedOn)}</span>
      </div>
      {row.source && <div className="two-lines small muted">“{row.source}”</div>}
      {confirm.error && <ProblemNote error={confirm.error} />}
      <div>
        <Button size="small" loading={confirm.isPending} onClick={() => confirm.mutate(row)}>
          {t('confirm')}
        </Button>
      </div>
    </li>
  );
}
