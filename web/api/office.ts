import { queryOptions } from '@tanstack/react-query';
import { answer, api, once, seen } from './client.js';
import type { Answer, Body } from './records.js';

export type Office = Answer<'/api/office'>;

/** The office that keeps the register. */
export const officeQuery = queryOptions({
  queryKey: ['office'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/office')),
});

export const correctOffice = (version: number, body: Body<'/api/office', 'patch'>, key: string) =>
  answer(api.PATCH('/api/office', { body, headers: { ...seen(version), ...once(key) } }));
