import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { ProblemNote } from '../../ui/states.js';
import { useTexts } from './texts.js';

/** Whether the chain of the log is whole. */
export function Chain() {
  const t = useTexts();
  const chain = useQuery({
    queryKey: ['audit', 'verification'],
    queryFn: () => answer(api.GET('/api/audit/verification')),
    staleTime: 60_000,
  });
  return (
    <div className="row chain">
      {chain.error ? (
        <ProblemNote error={chain.error} />
      ) : chain.data ? (
        <span className={chain.data.ok ? 'chain-ok' : 'chain-broken'} role="status">
          <Icon name={chain.data.ok ? 'check' : 'warning'} />{' '}
          {chain.data.ok
            ? t('chainOk', { entries: count(chain.data.entries), records: count(chain.data.records) })
            : t('chainBroken', {
                fault: chain.data.broken?.fault ?? '?',
                position: chain.data.broken?.position ?? '?',
              })}
        </span>
      ) : (
        <span className="muted">{t('chainAsked')}</span>
      )}
      <Button size="small" loading={chain.isFetching} onClick={() => void chain.refetch()}>
        {t('verify')}
      </Button>
    </div>
  );
}
