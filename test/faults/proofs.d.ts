import type { TestDatabase } from '../support/databases.js';

export interface Outcome {
  /** Every broken promise, in words. */
  faults: string[];
  figures: Record<string, number | string>;
}

interface Amounts {
  test?: object;
  short: object;
  full: object;
}

export const proofs: {
  name: string;
  prove(open: () => Promise<TestDatabase>, amount: object & { report?: (line: string) => void }): Promise<Outcome>;
  SQLite?: Amounts;
  PostgreSQL?: Amounts;
}[];
