import { remembered } from '../database/remembered.js';
import type { Account, Viewer } from './viewer.js';

/**
 * What follows from the account and a key (a day, say) alone, worked out once for as long as the account is remembered:
 * the words of a query cost more than asking it.
 */
export class PerAccount<T> {
  private readonly known = new WeakMap<Account, (key: string) => T>();

  constructor(private readonly make: (viewer: Viewer, key: string) => T) {}

  of(viewer: Viewer, key = ''): T {
    const { account } = viewer;
    let kept = this.known.get(account);
    if (!kept) this.known.set(account, (kept = remembered((each) => this.make(viewer, each))));
    return kept(key);
  }
}
