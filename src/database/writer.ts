import type { EntityManager } from 'typeorm';

/** One unit of work: all of it happens, or none of it. Slow work (files, hashes, parsing) stays outside. */
export type Unit<T> = (manager: EntityManager) => Promise<T>;

/** The only way to change the database. */
export abstract class Writer {
  /** Answers after the COMMIT. Rejects with what the unit threw, or with Busy when too many wait. */
  abstract write<T>(unit: Unit<T>): Promise<T>;
}

/** Too many units of work are waiting; the caller may try again in a moment. */
export class Busy extends Error {
  constructor(readonly retryAfterSeconds = 1) {
    super('Too many writes are waiting');
  }
}
