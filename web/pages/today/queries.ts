import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';

export const overviewQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['overview', asOf],
    queryFn: () => answer(api.GET('/api/overview', { params: { query: { asOf } } })),
  });

export const openRecommendations = (asOf: string | null, pageSize: number, organizationId?: number) =>
  queryOptions({
    queryKey: ['recommendations', 'open', asOf, pageSize, organizationId],
    queryFn: () =>
      answer(api.GET('/api/recommendations', { params: { query: { open: true, asOf, pageSize, organizationId } } })),
  });

export const dueRecommendations = (state: 'overdue' | 'dueSoon', asOf: string | null) =>
  queryOptions({
    queryKey: ['recommendations', state, asOf],
    queryFn: () => answer(api.GET('/api/recommendations', { params: { query: { state, asOf, pageSize: 1 } } })),
  });

export const statisticsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['inspections', 'statistics', from, to],
    queryFn: () => answer(api.GET('/api/inspections/statistics', { params: { query: { from, to } } })),
  });

export const issuedQuery = (issuedFrom: string, issuedTo: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['documents', 'issued', issuedFrom, issuedTo, asOf],
    queryFn: () =>
      answer(api.GET('/api/documents', { params: { query: { issuedFrom, issuedTo, asOf, pageSize: 8 } } })),
  });

export const latestQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['documents', 'latest', asOf],
    queryFn: () => answer(api.GET('/api/documents', { params: { query: { sort: '-id', asOf, pageSize: 8 } } })),
  });

export const citedQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['documents', 'cited', asOf],
    queryFn: () => answer(api.GET('/api/documents', { params: { query: { cited: true, asOf, pageSize: 1 } } })),
  });

export const pendingQuery = (pageSize: number) =>
  queryOptions({
    queryKey: ['relations', 'pending', pageSize],
    queryFn: () => answer(api.GET('/api/relations/pending', { params: { query: { pageSize } } })),
    placeholderData: keepPreviousData,
  });

/** Those that the reader may settle. */
export const lookAlikesQuery = (pageSize: number) =>
  queryOptions({
    queryKey: ['look-alikes', 'today', pageSize],
    queryFn: () => answer(api.GET('/api/look-alikes', { params: { query: { decidable: true, pageSize } } })),
    placeholderData: keepPreviousData,
  });

export const recentRounds = (asOf: string | null) =>
  queryOptions({
    queryKey: ['inspections', 'recent', asOf],
    queryFn: () => answer(api.GET('/api/inspections', { params: { query: { asOf, pageSize: 6 } } })),
  });

export const countOfRounds = (filter: 'underway' | 'awaitingResults', asOf: string | null) =>
  queryOptions({
    queryKey: ['inspections', filter, asOf],
    queryFn: () => answer(api.GET('/api/inspections', { params: { query: { [filter]: true, asOf, pageSize: 1 } } })),
  });

export const ownDuties = (id: number, asOf: string | null) =>
  queryOptions({
    queryKey: ['assignments', 'own', id, asOf],
    queryFn: () =>
      answer(
        api.GET('/api/organizations/{id}/obligations', { params: { path: { id }, query: { asOf, pageSize: 30 } } }),
      ),
  });

export const changesQuery = (since: string, until: string | null, pageSize: number) =>
  queryOptions({
    queryKey: ['changes', since, until, pageSize],
    queryFn: () =>
      answer(api.GET('/api/changes', { params: { query: { since, until: until ?? undefined, pageSize } } })),
    placeholderData: keepPreviousData,
  });
