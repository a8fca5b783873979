import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { OrganizationLine, Query } from '../../api/records.js';

const PAGE = 200;

/** All organisations of the day, page by page: the tree needs them whole. */
export const wholeTreeQuery = (asOf: string, system: string | undefined) =>
  queryOptions({
    queryKey: ['organizations', 'tree', asOf, system],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const all: OrganizationLine[] = [];
      for (let page = 1; ; page++) {
        const query = {
          asOf,
          system: system as 'party' | undefined,
          page,
          pageSize: PAGE,
        } satisfies Query<'/api/organizations'>;
        const { items, total } = await answer(api.GET('/api/organizations', { params: { query }, signal }));
        all.push(...items);
        if (items.length < PAGE || all.length >= total) return all;
      }
    },
  });
