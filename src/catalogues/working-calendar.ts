import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import type { WorkCalendar } from '../vocabulary/working-days.js';

/** The working days that the holiday catalogue knows, for deadlines counted in them. */
@Injectable()
export class WorkingCalendar {
  constructor(private readonly reads: Reads) {}

  /** A few dates a year: read anew each time, so that a holiday entered a moment ago counts. */
  async load(): Promise<WorkCalendar> {
    const days = await this.reads.rows<{ date: string; kind: string }>(sql`SELECT date, kind FROM holidays`);
    const of = (kind: string) => new Set(days.filter((day) => day.kind === kind).map(({ date }) => date));
    return { daysOff: of('off'), workedWeekends: of('worked') };
  }
}
