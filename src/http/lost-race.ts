import { Problem } from './problem.js';

/** Thrown in a unit of work when the version that the caller saw is no longer the present one. */
export class LostRace extends Error {}

/** Answers a lost race with 412 and the record as it is after the commit. */
export async function orStale<T>(work: Promise<T>, current: () => Promise<unknown>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LostRace) throw Problem.stale(await current());
    throw error;
  }
}
