import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Line, Query } from '../../api/records.js';
import { addressOf } from '../../chips/changed-record.js';
import { FoundPage, PAGE_SIZE } from '../../forms/list/found-page.js';
import { moment } from '../../ui/dates.js';
import { To, useQueryParts } from '../../ui/link.js';
import { type Column, Records } from '../../ui/records.js';
import { AuditFilters, FILTERS } from './audit-filters.js';
import { useRecordWords } from './audit-words.js';
import { Chain } from './chain.js';
import { useTexts } from './texts.js';

type Entry = Line<'/api/audit'>;

function entriesQuery(params: URLSearchParams) {
  const query: Query<'/api/audit'> = {
    ...{ who: textOf(params, 'who'), kind: textOf(params, 'kind'), action: textOf(params, 'action') },
    ...{ recordId: numberOf(params, 'recordId'), from: textOf(params, 'from'), to: textOf(params, 'to') },
    ...{ page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE },
  };
  return queryOptions({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => answer(api.GET('/api/audit', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Who did what, and whether the chain of the log is whole. */
export function Audit() {
  const t = useTexts();
  const recordWords = useRecordWords();
  const [params, setParts] = useQueryParts();
  const entries = useQuery(entriesQuery(params));
  const columns: Column<Entry>[] = [
    { key: 'at', head: t('at'), width: '150px', cell: (row) => moment(row.at) },
    { key: 'actor', head: t('actor'), width: '220px', cell: (row) => row.actor },
    { key: 'action', head: t('action'), cell: (row) => <Act entry={row} /> },
    {
      ...{ key: 'record', head: t('record'), width: '200px' },
      cell: (row) =>
        row.recordId && (
          <button
            type="button"
            className="plain-button"
            title={t('onlyThis')}
            onClick={() => setParts({ kind: row.kind, recordId: String(row.recordId), action: null })}
          >
            {recordWords(row)}
          </button>
        ),
    },
    {
      ...{ key: 'hash', head: t('hash'), width: '130px' },
      cell: (row) => (
        <code className="small muted" title={row.hash}>
          {row.hash.slice(0, 12)}…
        </code>
      ),
    },
  ];
  const filtered = FILTERS.some((name) => params.has(name));
  return (
    <div className="stack">
      <Chain />
      <AuditFilters />
      <FoundPage query={entries} empty={t(filtered ? 'auditNoneFits' : 'auditNone')}>
        {(items) => (
          <Records caption={t('tabs.audit')} columns={columns} rows={items} rowKey={(row) => row.position} dense keys />
        )}
      </FoundPage>
    </div>
  );
}

/** The act in words; it leads to its record where that is in sight. */
function Act({ entry }: { entry: Entry }) {
  const to = addressOf(entry) ?? besides(entry);
  return to ? <To to={to}>{entry.sentence}</To> : <>{entry.sentence}</>;
}

/** What the administration itself keeps. */
function besides({ kind, recordId }: Entry): string | null {
  if (kind === 'user') return `/administration?user=${recordId}`;
  const catalogue = { document_type: 'documentTypes', body_kind: 'bodyKinds', holiday: 'holidays' }[kind];
  return catalogue ? `/administration/catalogues?catalogue=${catalogue}` : null;
}
