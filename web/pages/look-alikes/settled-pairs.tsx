import { useQuery } from '@tanstack/react-query';
import { numberOf } from '../../api/client.js';
import { FoundPage, PAGE_SIZE } from '../../forms/list/found-page.js';
import { Button } from '../../ui/antd.js';
import { moment } from '../../ui/dates.js';
import { useQueryParts } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { PairCard } from './pair-card.js';
import { decide, type Decision, settledQuery } from './queries.js';
import { useTexts } from './texts.js';

/** What was said to be two documents; it may be taken back. */
export function SettledPairs() {
  const t = useTexts();
  const [params] = useQueryParts();
  const found = useQuery(settledQuery({ page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE }));
  return (
    <FoundPage query={found} empty={t('noneSettled')} lines={6}>
      {(items) => (
        <ul className="stack" aria-label={t('settled')}>
          {items.map((each) => (
            <SettledPair key={each.id} said={each} />
          ))}
        </ul>
      )}
    </FoundPage>
  );
}

function SettledPair({ said }: { said: Decision }) {
  const t = useTexts();
  const notice = useNotice();
  const { first, second, reason, decidedBy, decidedAt, decidable } = said;
  const takeBack = useWrite((documentIds: number[], key) => decide({ documentIds, decision: 'undecided' }, key), {
    touches: ['look-alikes', 'changes'],
    onDone: () => notice(t('takenBack')),
  });
  return (
    <PairCard
      pair={said}
      head={<span className="muted">{t('decidedBy', { who: decidedBy, when: moment(decidedAt) })}</span>}
    >
      {reason && <div>{t('because', { reason })}</div>}
      {takeBack.error && <ProblemNote error={takeBack.error} />}
      {decidable && (
        <div className="no-print">
          <Button size="small" loading={takeBack.isPending} onClick={() => takeBack.mutate([first.id, second.id])}>
            {t('takeBack')}
          </Button>
        </div>
      )}
    </PairCard>
  );
}
