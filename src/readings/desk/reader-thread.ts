import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Unreadable } from '../../file-text/unreadable.js';
import type { Answer, Job, ReadWords } from './read-job.js';

/** Built: also while the sources run in a test. */
const WORKER = fileURLToPath(new URL('../../../dist/readings/desk/reading-worker.js', import.meta.url));

const WATCH_EVERY = 50;
const IDLE = 60_000;

export interface ThreadLimits {
  seconds: number;
  heapMegabytes: number;
  /** Of the whole process: what libraries keep outside the heap counts too. */
  growthMegabytes: number;
}

/** A thread that reads one thing after the other; it is started when needed and let go when nobody needs it. */
export class ReaderThread {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly limits: ThreadLimits) {}

  /** Throws Unreadable for what can't be read, or not within the limits: then the thread is ended. */
  async read(job: Job): Promise<ReadWords> {
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

  async dismiss(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private hired(): Worker {
    const { heapMegabytes } = this.limits;
    return new Worker(WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      stdout: true,
      stderr: true,
    });
  }

  /** Whatever the thread does: an answer, or an end that is put down to what was sent. */
  private answerOf(worker: Worker, job: Job): Promise<Answer> {
    const { seconds, growthMegabytes } = this.limits;
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
