import type { ReadingText } from '../reading/reading-text.js';
import { coordinatingIn, dutyAt } from './duties.js';
import type { Point } from './points.js';
import { unitsAt } from './units.js';

/** Whom the points below a heading or an introduction address. */
export interface Context {
  /** Units that a heading or an introduction above named. */
  readonly units: readonly string[];
  readonly coordinating: readonly string[];
  /** A heading named them: whatever stands below is their task. */
  readonly heading: boolean;
}

export const noContext: Context = { units: [], coordinating: [], heading: false };

/** "Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:" at the end of the preamble: whom the points below address. */
export function addressees(reading: ReadingText, preamble: readonly Point[]): Context {
  for (const { paragraph } of [...preamble].reverse()) {
    if (!/:$/.test(reading.text.slice(paragraph.start, paragraph.end))) continue;
    for (const order of [
      ...reading.lower.slice(paragraph.start, paragraph.end).matchAll(/(?:yêu cầu|đề nghị|giao)(?= )/g),
    ].reverse()) {
      const duty = dutyAt(reading, paragraph.start + order.index, paragraph.end);
      if (duty) return { units: duty.units, coordinating: [], heading: false };
    }
  }
  return noContext;
}

/** "2. Sở Nội vụ" above points of its own: a heading that is nothing but names of units. */
export function headingContext(reading: ReadingText, point: Point): Context | null {
  const { body, end } = point.paragraph;
  if (end - body > 420 || (point.children.length === 0 && point.more.length === 0)) return null;
  const named = unitsAt(reading, body, end);
  if (!named) return null;
  const rest = reading.lower.slice(named.end, end);
  const colon = /:\s*$/.test(rest);
  if (/^[\s:.;)]*(?:\([^)]{0,80}\)[\s:.;]*)?$/.test(rest) && point.paragraph.marker?.kind !== 'dash')
    return { units: named.units, coordinating: [], heading: true };
  if (named.acts && colon)
    return { units: named.units, coordinating: coordinatingIn(reading, named.end, end), heading: true };
  return !named.acts && colon && /^[\s,(]*(?:trong đó|nhất là|đặc biệt|từ|:|\()/.test(rest)
    ? { units: named.units, coordinating: [], heading: true }
    : null;
}

/** "Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở … thực hiện các nhiệm vụ sau:" above points that name nobody. */
export function introducedContext(reading: ReadingText, point: Point): Context | null {
  const { body, end } = point.paragraph;
  if (!/:$/.test(reading.text.slice(body, end)) || point.children.length === 0) return null;
  const duty = dutyAt(reading, body, end);
  return duty ? { units: duty.units, coordinating: coordinatingIn(reading, duty.task, end), heading: true } : null;
}
