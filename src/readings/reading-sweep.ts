import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { subDays } from 'date-fns/subDays';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { Clock } from '../settings/clock.js';

const DAYS_KEPT = 30;
const HOUR = 3_600_000;

/** Drafts go after 30 days; the records made of them stay, with the words that they came from. */
@Injectable()
export class ReadingSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Readings');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    const again = () => void this.sweep().catch((error: unknown) => this.logger.warn(error));
    this.timer = setInterval(again, HOUR).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const oldest = subDays(this.clock.now(), DAYS_KEPT).toISOString();
    await this.writer.write((manager) => rowsIn(manager, sql`DELETE FROM readings WHERE created_at < ${oldest}`));
  }
}
