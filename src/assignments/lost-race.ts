import { Problem } from '../http/problem.js';

/** Somebody else changed the record first. */
export class LostRace extends Error {}

/** Answers a lost race with the record as the winner left it. */
export async function orCurrent<T>(write: Promise<T>, current: () => Promise<unknown>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw error instanceof LostRace ? Problem.stale(await current()) : error;
  }
}
