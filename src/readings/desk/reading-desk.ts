import type { Job, ReadWords } from './read-job.js';
import { readJob } from './read-job.js';
import { ReaderThread, type ThreadLimits } from './reader-thread.js';

/** Two: what takes long leaves the other free. */
const THREADS = 2;
const MOST_WAITING = 8;
const LIMITS: ThreadLimits = { seconds: 20, heapMegabytes: 512, growthMegabytes: 768 };

/** Pasted text up to this length is read at once: even bad input of that length takes some 30 ms. */
const AT_ONCE = 20_000;

/** Every reader is at work, and as many as may wait are waiting. */
export class DeskFull extends Error {}

/** Reads texts: small ones at once, large ones and files in threads with limits. */
export class ReadingDesk {
  private readonly threads: readonly ReaderThread[];
  private readonly free: ReaderThread[];
  private readonly waiting: ((thread: ReaderThread) => void)[] = [];

  constructor(limits: Partial<ThreadLimits> = {}) {
    this.threads = Array.from({ length: THREADS }, () => new ReaderThread({ ...LIMITS, ...limits }));
    this.free = [...this.threads];
  }

  /** Throws Unreadable for what can't be read within the limits, DeskFull when too many wait. */
  async read(job: Job): Promise<ReadWords> {
    if ('text' in job && job.text.length <= AT_ONCE) return readJob(job);
    const thread = this.free.pop() ?? (await this.nextFree());
    try {
      return await thread.read(job);
    } finally {
      const next = this.waiting.shift();
      if (next) next(thread);
      else this.free.push(thread);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.dismiss()));
  }

  private nextFree(): Promise<ReaderThread> {
    if (this.waiting.length >= MOST_WAITING) throw new DeskFull();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
