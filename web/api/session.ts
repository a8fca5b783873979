import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { Answer } from './records.js';
import { ProblemError } from './problem.js';

export type Role = 'clerk' | 'inspector' | 'leader' | 'unit_officer' | 'administrator';

export type Session = Answer<'/api/session'>;

/** Who is signed in; null: nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: () =>
    answer(api.GET('/api/session')).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }),
});

export const signIn = (username: string, password: string) =>
  answer(api.POST('/api/session', { body: { username, password } }));

export const signOut = () => answer(api.DELETE('/api/session'));
