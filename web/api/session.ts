import { queryOptions } from '@tanstack/react-query';
import { get, send } from './client.js';
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
    get<Session>('/session').catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }),
});

export const signIn = (username: string, password: string) =>
  send<void>('POST', '/session', { body: { username, password } });

export const signOut = () => send<void>('DELETE', '/session');
