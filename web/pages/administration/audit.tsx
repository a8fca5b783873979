import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf } from '../../api/client.js';
import type { Line } from '../../api/records.js';
import { Button } from '../../ui/antd.js';
import { count, moment } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { useQueryParts } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found, ProblemNote } from '../../ui/states.js';
import { useTexts } from './texts.js';

const PAGE_SIZE = 50;
type Entry = Line<'/api/audit'>;

/** Who did what, and whether the chain of the log is whole. */
export function Audit() {
  const t = useTexts();
  const [params, setParts] = useQueryParts();
  const page = numberOf(params, 'page') ?? 1;
  const entries = useQuery({
    queryKey: ['audit', page],
    queryFn: () => answer(api.GET('/api/audit', { params: { query: { page, pageSize: PAGE_SIZE } } })),
    placeholderData: keepPreviousData,
  });
  const chain = useQuery({
    queryKey: ['audit', 'verification'],
    queryFn: () => answer(api.GET('/api/audit/verification')),
    staleTime: 60_000,
  });
  const columns: Column<Entry>[] = [
    { key: 'at', head: t('at'), width: '150px', cell: (row) => moment(row.at) },
    { key: 'actor', head: t('actor'), cell: (row) => row.actor },
    { key: 'action', head: t('action'), cell: (row) => row.action },
    { key: 'record', head: t('record'), cell: (row) => [row.kind, row.recordId].filter(Boolean).join(' ') },
    { key: 'hash', head: t('hash'), cell: (row) => <code className="small">{row.hash.slice(0, 16)}…</code> },
  ];
  return (
    <div className="stack">
      <div className="row">
        {chain.error ? (
          <ProblemNote error={chain.error} />
        ) : (
          chain.data && (
            <span className={chain.data.ok ? 'chain-ok' : 'chain-broken'} role="status">
              <Icon name={chain.data.ok ? 'check' : 'warning'} />{' '}
              {chain.data.ok
                ? t('chainOk', { entries: count(chain.data.entries), records: count(chain.data.records) })
                : t('chainBroken', {
                    fault: chain.data.broken?.fault ?? '?',
                    position: chain.data.broken?.position ?? '?',
                  })}
            </span>
          )
        )}
        <Button size="small" loading={chain.isFetching} onClick={() => void chain.refetch()}>
          {t('verify')}
        </Button>
      </div>
      <Found query={entries}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>{t('auditNone')}</EmptyState>
          ) : (
            <>
              <Records caption={t('tabs.audit')} columns={columns} rows={items} rowKey={(row) => row.position} dense />
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                shown={items.length}
                onPage={(next) => setParts({ page: String(next) })}
              />
            </>
          )
        }
      </Found>
    </div>
  );
}
