import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, numberOf } from '../../api/client.js';
import { addressOf, detailOf, type FoundItem } from '../../frame/suggestions.js';
import { useFrameTexts } from '../../frame/texts.js';
import { Chip } from '../../ui/chip.js';
import { To, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { EmptyState, Found } from '../../ui/states.js';
import { useTexts } from './texts.js';

const PAGE_SIZE = 30;
const NAMES = {
  number: 'numbers',
  document: 'documents',
  organization: 'organizations',
  inspection: 'inspections',
} as const;

/** Everything that fits a few words: numbers first, then documents, units, rounds. */
export function Component() {
  const t = useTexts();
  const frame = useFrameTexts();
  const [params, setParts] = useQueryParts();
  const q = params.get('q')?.trim() ?? '';
  const page = numberOf(params, 'page') ?? 1;
  const found = useQuery({
    queryKey: ['search', q, page],
    enabled: q !== '',
    queryFn: ({ signal }) =>
      answer<{ items: FoundItem[]; total: number }>(
        api.GET('/api/search', { params: { query: { q, page, pageSize: PAGE_SIZE } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('title', { q })}>
      {q === '' ? (
        <EmptyState>{t('type')}</EmptyState>
      ) : (
        <Found query={found}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState>{t('none')}</EmptyState>
            ) : (
              <>
                <ol className="panel stack">
                  {items.map((item) => (
                    <li key={`${item.kind}-${item.id}`}>
                      <span className="row">
                        <To to={addressOf(item)} className="strong">
                          {item.label}
                        </To>
                        <Chip>{frame(NAMES[item.kind])}</Chip>
                      </span>
                      <div className="muted two-lines">{detailOf(item)}</div>
                    </li>
                  ))}
                </ol>
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
      )}
    </Page>
  );
}
