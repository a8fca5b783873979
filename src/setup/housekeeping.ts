import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Writer } from '../database/writer.js';
import { forgetOldKeys } from '../http/once.js';
import { forgetEndedSessions } from '../identity/sessions.service.js';
import { Clock } from '../settings/clock.js';

const SIX_HOURS = 6 * 60 * 60 * 1000;

/** Forgets what has served its time: idempotency keys after seven days, sessions after their end. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), SIX_HOURS).unref(); // again in six hours
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.writer.write(async (manager: EntityManager) => {
      await forgetOldKeys(manager, now);
      await forgetEndedSessions(manager, now);
    });
  }
}
