import type { Readable } from 'node:stream';
import { Problem } from '../http/problem.js';

const LONGEST_LINE = 1024 * 1024;
const NEWLINE = 0x0a;

export interface Line {
  /** From 1. */
  number: number;
  /** Null: longer than a megabyte, and left out. */
  bytes: Buffer | null;
}

/** A body of one JSON object a line, read while it arrives: who reads slowly slows the sender down. */
export class NdjsonBody {
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  /** Lines in groups, as they arrive. Blank lines are counted and left out. */
  async *lines(): AsyncGenerator<Line[]> {
    const rest = new LineRest();
    let number = 0;
    for await (const chunk of this.chunks()) {
      const group: Line[] = [];
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        const bytes = rest.complete(chunk.subarray(start, end));
        number += 1;
        if (!isBlank(bytes)) group.push({ number, bytes });
        start = end + 1;
      }
      rest.add(chunk.subarray(start));
      if (group.length > 0) yield group;
    }
    const last = rest.complete(Buffer.alloc(0));
    if (!isBlank(last)) yield [{ number: number + 1, bytes: last }];
  }

  /** A sender who goes away is nobody's fault of ours. */
  private async *chunks(): AsyncGenerator<Buffer> {
    try {
      yield* this.#stream as AsyncIterable<Buffer>;
    } catch (error) {
      throw (error as { code?: string }).code === 'ECONNRESET' ? Problem.malformed('clientError') : error;
    }
  }
}

/** The beginning of a line whose end has not arrived; what is too long is not kept. */
class LineRest {
  private pieces: Buffer[] = [];
  private length = 0;

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > LONGEST_LINE) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }

  complete(end: Buffer): Buffer | null {
    this.add(end);
    const whole =
      this.length > LONGEST_LINE ? null : this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
    this.pieces = [];
    this.length = 0;
    return whole;
  }
}

const BLANKS = new Set([0x20, 0x09, 0x0d]);

function isBlank(bytes: Buffer | null): boolean {
  return bytes !== null && bytes.every((byte) => BLANKS.has(byte));
}
