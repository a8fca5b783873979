import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import { ProblemError } from './problem.js';

export type Role = 'clerk' | 'inspector' | 'leader' | 'unit_officer' | 'administrator';

export interface Session {
  userId: number | null;
  name: string;
  organizationId: number | null;
  organization: string | null;
  grants: { role: Role; organizationId: number | null; system: string | null }[];
  permissions: string[];
}

/** Who is signed in; null: nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Infinity,
  queryFn: () =>
    answer<Session>(api.GET('/api/session') as never).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }),
});

export const signIn = (username: string, password: string) =>
  answer(api.POST('/api/session', { body: { username, password } }));

export const signOut = () => answer(api.DELETE('/api/session'));
