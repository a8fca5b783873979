import type { EntityManager } from 'typeorm';

/** One unit of work: all of it happens, or none of it. Slow work (files, hashes, parsing) stays outside. */
export type Unit<T> = (manager: EntityManager) => Promise<T>;

/** The only way to change the database. */
export abstract class Writer {
  /** Answers after the COMMIT. Rejects with what the unit threw, or with Busy, StorageFull or Unsure. */
  abstract write<T>(unit: Unit<T>): Promise<T>;
}

/** Too many units of work are waiting, or the database is away: nothing is written, and in a moment it may be. */
export class Busy extends Error {
  constructor(options?: ErrorOptions) {
    super(options?.cause ? 'The database is away or locked' : 'Too many writes are waiting', options);
  }
}

/** The disk is full: nothing is written. */
export class StorageFull extends Error {
  constructor(options?: ErrorOptions) {
    super('There is no room to write', options);
  }
}

/** The connection was lost on COMMIT: all of the unit is written, or nothing of it, and nobody can tell which. */
export class Unsure extends Error {
  constructor(options?: ErrorOptions) {
    super('The connection was lost during COMMIT', options);
  }
}
