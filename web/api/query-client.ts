import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.js';

/** Only a server that is away or busy is asked again. */
const worthRetrying = (failures: number, error: unknown) =>
  failures < 2 && error instanceof ProblemError && (error.status === 0 || error.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: worthRetrying, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
