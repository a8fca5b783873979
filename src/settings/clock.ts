import { today } from '../vocabulary/calendar-date.js';

/** The only source of "now", so that tests can choose the day. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day it is in Việt Nam, YYYY-MM-DD. */
  today(): string {
    return today(this.now());
  }
}
