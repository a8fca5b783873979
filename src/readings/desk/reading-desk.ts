import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Unreadable } from '../../file-text/unreadable.js';
import type { Answer, Job, ReadWords } from './read-job.js';
import { readJob } from './read-job.js';

/** Built: also while the sources run in a test. */
const WORKER = fileURLToPath(new URL('../../../dist/readings/desk/reading-worker.js', import.meta.url));

interface DeskLimits {
  seconds: number;
  heapMegabytes: number;
  /** Of the whole process: what libraries keep outside the heap counts too. */
  growthMegabytes: number;
  waiting: number;
}

const LIMITS: DeskLimits = { seconds: 30, heapMegabytes: 512, growthMegabytes: 1024, waiting: 8 };

/** Pasted text up to this length is read at once: a page of bad input takes some milliseconds. */
const AT_ONCE = 20_000;
const WATCH_EVERY = 50;
const IDLE = 60_000;

/** Every reader at work is taken, and as many as may wait are waiting. */
export class DeskFull extends Error {}

/** Reads texts: small ones at once, large ones and files in a thread with limits, one after the other. */
export class ReadingDesk {
  private worker: Worker | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly limits: Partial<DeskLimits> = {}) {}

  /** Throws Unreadable for what can't be read within the limits, DeskFull when too many wait. */
  async read(job: Job): Promise<ReadWords> {
    if ('text' in job && job.text.length <= AT_ONCE) return readJob(job);
    const { waiting: most } = this.within;
    if (this.waiting >= most) throw new DeskFull();
    this.waiting += 1;
    const turn = this.queue.then(() => this.inWorker(job));
    this.queue = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    await this.dismiss();
  }

  private get within(): DeskLimits {
    return { ...LIMITS, ...this.limits };
  }

  private async inWorker(job: Job): Promise<ReadWords> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.hired());
    worker.ref();
    try {
      const answer = await this.answerOf(worker, job);
      if ('unreadable' in answer) throw new Unreadable(answer.unreadable.code, answer.unreadable.params);
      return answer.read;
    } finally {
      this.worker?.unref();
      this.idle = setTimeout(() => void this.dismiss(), IDLE).unref();
    }
  }

  private hired(): Worker {
    const { heapMegabytes } = this.within;
    return new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      stdout: true,
      stderr: true,
    });
  }

  private async dismiss(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  /** Whatever the thread does: an answer, or an end that is put down to what was sent. */
  private answerOf(worker: Worker, job: Job): Promise<Answer> {
    const { seconds, growthMegabytes } = this.within;
    const before = process.memoryUsage.rss();
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off('message', answered).off('error', failed).off('exit', died);
        finish();
      };
      const fail = (fault: Unreadable) =>
        settle(() => {
          worker.on('error', () => undefined); // what it says on its way out
          if (this.worker === worker) this.worker = undefined;
          void worker.terminate().then(() => reject(fault));
        });
      const answered = (answer: Answer) => settle(() => resolve(answer));
      const failed = ({ code }: { code?: string }) =>
        fail(new Unreadable(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'readTooHeavy' : 'readDied'));
      const died = () => fail(new Unreadable('readDied'));
      const timer = setTimeout(() => fail(new Unreadable('readTooLong', { seconds })), seconds * 1000);
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > growthMegabytes * 1024 * 1024) fail(new Unreadable('readTooHeavy'));
      }, WATCH_EVERY);
      worker.on('message', answered).on('error', failed).on('exit', died);
      worker.postMessage(job);
    });
  }
}
