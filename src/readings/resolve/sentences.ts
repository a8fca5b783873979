import type { Words } from '../proposal.js';

const LONGEST = 600;

// where a sentence ends: ". ", "; ", and a line end before a capital, a number or a dash; other lines are wrapped ones
const END = /[.;…!?]["”»)]?(?=\s)|\n(?=\s{0,9}[\n\p{Lu}\d+*•–-])/gu;

/** The sentence around a place of the text, on one line. */
export class Sentences {
  private readonly ends: number[];

  constructor(private readonly text: string) {
    this.ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  }

  around({ start, end }: { start: number; end: number }): Words {
    const from = Math.max(this.endBefore(start), start - LONGEST / 2);
    const to = Math.min(this.endAfter(end), Math.max(end, from + LONGEST));
    const words = this.text.slice(from, to).toWellFormed().replace(/\s+/g, ' ').trim();
    return { start, end, words };
  }

  private endBefore(offset: number): number {
    const index = this.firstAfter(offset) - 1;
    return index < 0 ? 0 : this.ends[index]!;
  }

  private endAfter(offset: number): number {
    const found = this.ends[this.firstAfter(offset - 1)];
    return found ?? this.text.length;
  }

  /** Index of the first end behind the offset. */
  private firstAfter(offset: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
