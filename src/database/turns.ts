import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds that others wait at most before they get their turn. */
const SLICE = 10;

/** For work that reads much in one go: SQLite answers within the call, so nobody else would be served meanwhile. */
export class Turns {
  private since = performance.now();

  /** Lets the others go first, if they have waited for a while. */
  async give(): Promise<void> {
    if (performance.now() - this.since < SLICE) return;
    await turn();
    this.since = performance.now();
  }
}
