import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Unreadable } from '../../file-text/unreadable.js';
import { Problem } from '../../http/problem.js';
import type { Job, ReadWords } from './read-job.js';
import { DeskFull, ReadingDesk } from './reading-desk.js';

/** The desk of a running service: what can't be read is a fault of the request, named by its field. */
@Injectable()
export class DeskInService implements OnApplicationShutdown {
  private readonly desk = new ReadingDesk();

  /** Throws Problem 422 or 413 for what can't be read, 503 while too many others wait. */
  async read(job: Job): Promise<ReadWords> {
    try {
      return await this.desk.read(job);
    } catch (error) {
      if (error instanceof DeskFull) throw Problem.busy();
      if (!(error instanceof Unreadable)) throw error;
      const field = 'file' in job ? 'file' : 'text';
      throw error.code === 'fileTooLarge'
        ? Problem.tooLarge(field, Number(error.params.max))
        : Problem.field(field, error.code, error.params);
    }
  }

  onApplicationShutdown(): Promise<void> {
    return this.desk.close();
  }
}
