import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { Cell, DocumentLine, OrganizationLine, Query } from '../../api/records.js';

/** As many documents and units as one matrix holds. */
export const MOST = 200;

export interface Matrix {
  documents: DocumentLine[];
  units: OrganizationLine[];
  cells: Cell[];
  cut: boolean;
}

export interface Asked {
  documentIds: number[];
  topic: string | undefined;
  under: number | undefined;
  level: string | undefined;
  asOf: string | undefined;
}

export const matrixQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['coverage', asked],
    queryFn: async ({ signal }): Promise<Matrix> => {
      const { documentIds, topic, under, level, asOf } = asked;
      const unitQuery = { under, level, asOf, pageSize: MOST, sort: 'id' } as Query<'/api/organizations'>;
      const [documents, units] = await Promise.all([
        documentIds.length > 0
          ? Promise.all(
              documentIds
                .slice(0, MOST)
                .map((id) =>
                  answer(api.GET('/api/documents/{id}', { params: { path: { id }, query: { asOf } }, signal })),
                ),
            )
          : answer(api.GET('/api/documents', { params: { query: { topic, asOf, pageSize: MOST } }, signal })),
        answer(api.GET('/api/organizations', { params: { query: unitQuery }, signal })),
      ]);
      const lines: DocumentLine[] = Array.isArray(documents) ? documents : documents.items;
      const cut = (!Array.isArray(documents) && documents.total > MOST) || units.total > MOST;
      if (lines.length === 0 || units.items.length === 0)
        return { documents: lines, units: units.items, cells: [], cut };
      const query = {
        documentIds: lines.map(({ id }) => id).join(','),
        organizationIds: units.items.map(({ id }) => id).join(','),
        asOf,
      };
      const cells = await answer(api.GET('/api/coverage', { params: { query }, signal }));
      return { documents: lines, units: units.items, cells: cells.items, cut };
    },
  });
