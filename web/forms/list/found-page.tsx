import type { ReactNode } from 'react';
import { numberOf } from '../../api/client.js';
import { useQueryParts } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { EmptyState, Found } from '../../ui/states.js';

export const PAGE_SIZE = 50;

interface Page<Row> {
  items: Row[];
  total: number;
}

interface Props<Row> {
  query: { data: Page<Row> | undefined; error: unknown; refetch(): unknown };
  /** What is said when nothing was found. */
  empty: string;
  lines?: number;
  children: (items: Row[]) => ReactNode;
}

/** One page of a list, its number in the address; or why there is none. */
export function FoundPage<Row>({ query, empty, lines = 10, children }: Props<Row>) {
  const [params, setParts] = useQueryParts();
  return (
    <Found query={query} lines={lines}>
      {({ items, total }) =>
        total === 0 ? (
          <EmptyState>{empty}</EmptyState>
        ) : (
          <>
            {children(items)}
            <Pager
              page={numberOf(params, 'page') ?? 1}
              pageSize={PAGE_SIZE}
              total={total}
              shown={items.length}
              onPage={(page) => setParts({ page: String(page) })}
            />
          </>
        )
      }
    </Found>
  );
}
