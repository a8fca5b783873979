import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Writer } from '../database/writer.js';
import { Accounts } from '../identity/accounts.js';
import { Clock } from '../settings/clock.js';
import { refreshTree } from './reach.js';

const MINUTE = 60_000;

/** Names and parents change at midnight by their dates; rights follow today's tree. */
@Injectable()
export class DayRoll implements OnApplicationBootstrap, OnApplicationShutdown {
  private day = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly writer: Writer,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.roll();
    this.timer = setInterval(() => void this.roll().catch(() => undefined), MINUTE).unref(); // tried again next minute
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async roll(): Promise<void> {
    const today = this.clock.today();
    if (today === this.day) return;
    await this.writer.write((manager) => refreshTree(manager, today));
    this.accounts.forget();
    this.day = today;
  }
}
