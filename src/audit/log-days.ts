import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { shifted } from '../vocabulary/shifted-day.js';

/** Which entries of the log belong to which days. */
@Injectable()
export class LogDays {
  constructor(private readonly reads: Reads) {}

  /** The first and the last place of the days from `from` to `to`; a day left out has no bound. */
  async places({ from, to }: { from?: string; to?: string }): Promise<{ first: number; last: number }> {
    const first = from ? await this.firstFrom(from) : 1;
    return { first, last: (to ? await this.firstFrom(shifted(to, 1)) : (await this.head()) + 1) - 1 };
  }

  private async head(): Promise<number> {
    const row = await this.reads.row<{ head: number | null }>(sql`SELECT max(position) AS head FROM audit_entries`);
    return row!.head ?? 0;
  }

  /** The place of the first entry of the day or later. The log grows with time and has no gaps: halving finds it. */
  private async firstFrom(day: string): Promise<number> {
    const instant = new Date(`${day}T00:00:00+07:00`).toISOString();
    let [low, high] = [1, (await this.head()) + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const entry = await this.reads.row<{ at: string }>(sql`SELECT at FROM audit_entries WHERE position = ${middle}`);
      if (entry && entry.at < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
